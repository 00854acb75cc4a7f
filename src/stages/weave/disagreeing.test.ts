import { expect, it } from "vitest"
import type { CopyLink, StoryView } from "../../model/story.ts"
import { asking, knowing, member, type Told } from "./invented.ts"
import { viewStory } from "./view.ts"

const KNOWN = knowing({ "org:north": "north" }, { "place:mill": ["place:port"] })
const TOLL: Told = { value: 9, by: "org:north North army", where: "place:port Port" }

const view = (kind: CopyLink["kind"], day: string, first: readonly Told[], second: readonly Told[]): StoryView | null =>
  viewStory(
    [
      member("a", 1, "2031-03-01", first),
      member("b", 2, day, second, { copies: [{ of: 1, kind, share: 0.8, why: "much in common" }] }),
    ],
    asking(KNOWN),
  )
const told = (...given: Parameters<typeof view>) =>
  view(...given)?.relations.map(({ kind, a, b, why }) => [kind, a, b, why])

it("one text with another figure in it is shown as two that disagree", () => {
  expect(told("whole", "2031-03-01", [TOLL], [{ ...TOLL, value: 12 }])).toEqual([
    ["conflict", "a@1/0", "b@2/0", "one text, told with another figure"],
  ])
})

it("it is none where a passage alone is taken over, on another day, of several counts of a kind, of other victims, or within what is told as about", () => {
  const more = { ...TOLL, value: 12 }
  expect(told("part", "2031-03-01", [TOLL], [more])).toEqual([])
  expect(told("whole", "2031-03-02", [TOLL], [more])).toEqual([])
  expect(told("whole", "2031-03-01", [TOLL], [more, { ...TOLL, value: 3 }])).toEqual([])
  expect(told("whole", "2031-03-01", [TOLL], [{ ...more, population: "medics" }])).toEqual([])
  expect(told("whole", "2031-03-01", [TOLL], [{ ...TOLL, value: "about 9" }])).toEqual([])
})
