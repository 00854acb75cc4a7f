import { expect, it } from "vitest"
import type { Neighbour } from "../../model/story.ts"
import { against } from "./bars.ts"
import { afterSplits, partIn, splitsOf } from "./splits.ts"

/** A report on one subject, in a story by this path. */
const on = (seq: number, subject: string, ...path: readonly string[]): Neighbour => ({
  seq,
  version: `r${seq}`,
  report: `r${seq}`,
  outlet: null,
  language: "en",
  day: 22403,
  keys: [],
  terms: [{ term: `word:${subject}`, weight: 1 }],
  sketch: [],
  quoted: [],
  quotes: [],
  credits: [],
  firstOn: [],
  story: path.at(-1) ?? "",
  path,
})

const four = (from: number, subject: string, ...path: readonly string[]): readonly Neighbour[] =>
  [0, 1, 2, 3].map(i => on(from + i, subject, ...path))
const plain = against(0)

it("a part that has nothing to do with the rest of its story comes out, with what had become a part of it", () => {
  const members = [...four(1, "ferry", "a"), ...four(5, "budget", "b", "a"), on(9, "budget", "c", "b", "a")]
  const splits = splitsOf("a", members, plain)
  expect(splits).toEqual([{ story: "b", from: "a", why: "likeness 0.00 of its reports to the rest is too little" }])
  expect(members.map(member => afterSplits(member, splits).story)).toEqual([..."aaaabbbbb"])
  expect(members.map(member => afterSplits(member, splits).path.join(""))).toEqual([
    ...["a", "a", "a", "a", "b", "b", "b", "b", "cb"],
  ])
})

it("a part that is like the rest stays, and so does one of which little is known", () => {
  expect(splitsOf("a", [...four(1, "ferry", "a"), ...four(5, "ferry", "b", "a")], plain)).toEqual([])
  expect(splitsOf("a", [...four(1, "ferry", "a"), on(5, "budget", "b", "a")], plain)).toEqual([])
})

it("a report is kept with the part that it is like", () => {
  const members = [...four(1, "ferry", "a"), ...four(5, "budget", "b", "a")]
  const like = (subject: string) => (other: Neighbour) => Number(other.terms[0]?.term === `word:${subject}`)
  expect(partIn(members, like("budget"))).toBe("b")
  expect(partIn(members, like("ferry"))).toBe("a")
  expect(partIn([], like("ferry"))).toBeNull()
})
