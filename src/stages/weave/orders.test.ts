import { describe, expect, it } from "vitest"
import { type Order, type WovenInOrder, whyTwoStories, whyTwoTexts } from "./orders.ts"
import { storyId } from "./weaving.ts"

const [A, B] = [storyId("a@1"), storyId("b@1")]

const woven = (version: string, seq: number, part: string, more: Partial<WovenInOrder> = {}): WovenInOrder => ({
  seq,
  version,
  part,
  story: part,
  now: part,
  also: [],
  copies: [],
  splits: [],
  merges: [],
  why: `${version} came`,
  ...more,
})
const order = (...all: readonly WovenInOrder[]): Order => new Map(all.map(each => [each.version, each]))
const link = (of: number) => [{ of, kind: "whole", share: 1, why: "the same words" } as const]

describe("two reports that another order of arrival puts otherwise", () => {
  const stories = (together: Order, apart: Order) => {
    const { reason, noted } = whyTwoStories(together, apart, "a@1", "b@1")
    return [reason, noted]
  }
  const joined = order(woven("a@1", 1, A), woven("b@1", 2, A))

  it("share a story in one by what tied two stories, or by joining it; in the other the later began one, or was more like another", () => {
    const merges = [{ story: B, into: A, why: "much alike" }]
    const merged = order(woven("a@1", 1, A), woven("b@1", 2, B, { now: A }), woven("c@1", 3, A, { merges }))
    const apart = order(woven("a@1", 1, A), woven("b@1", 2, B))
    expect(stories(merged, apart)).toEqual(["two stories became one in one order only", "much alike"])
    expect(stories(joined, apart)).toEqual([
      "the later one began a story of its own: too little like it had come",
      "b@1 came",
    ])
    expect(stories(joined, order(woven("b@1", 1, B), woven("c@1", 2, "s"), woven("a@1", 3, "s")))).toEqual([
      "the later one was more like another story by then",
      "a@1 came",
    ])
    expect(stories(joined, order(woven("a@1", 1, A), woven("b@1", 2, A, { now: B })))[0]).toBe("they came apart again")
  })

  it("carry one text in one because they met, because of others, or are grouped otherwise", () => {
    const linked = order(woven("a@1", 1, A), woven("b@1", 2, A, { copies: link(1) }))
    expect(whyTwoTexts(linked, joined, "a@1", "b@1").reason).toBe("they met in one order only")
    expect(whyTwoTexts(linked, linked, "b@1", "a@1").reason).toBe(
      "one of them has more in common with other texts by then",
    )
    expect(whyTwoTexts(joined, joined, "a@1", "b@1").reason).toBe("only texts between them tie them")
  })
})
