import { describe, expect, it } from "vitest"
import type { ListedStory } from "../../model/story.ts"
import { asking, knowing, member, type Told } from "./invented.ts"
import { storylinesOf } from "./storylines.ts"
import { storyLine } from "./view.ts"

const KNOWN = knowing(
  { "org:north": "north", "org:south": "south", "org:west": "west", "org:watch": "uninvolved:watch" },
  { "place:oldtown": ["place:port", "country:land"], "place:port": ["country:land"], "place:tasp": ["country:land"] },
)

const FIGHT: Told = {
  value: 9,
  by: "org:north North army",
  blamed: "org:south South front",
  where: "place:oldtown Old town",
}

const story = (id: string, published: string, told: Partial<Told> = {}): ListedStory => {
  const line = storyLine([member(id, 1, published, [{ ...FIGHT, ...told }])], { ...asking(KNOWN), story: id })
  if (line === null) throw new Error("nothing known")
  return line
}

const together = (...lines: readonly ListedStory[]): readonly string[] => {
  const found = storylinesOf(lines)
  const groups = Map.groupBy(
    lines.filter(line => found.has(line.story)),
    line => found.get(line.story),
  )
  return [...groups.values()].map(group => group.map(line => line.story).join(" "))
}

describe("a storyline", () => {
  const october = story("october", "2030-10-07")
  const january = story("january", "2031-01-08", { where: "place:port the port" })

  it("chains stories of one place and the same two parties, whoever blames whom", () => {
    expect(together(october, january)).toEqual(["october january"])
    const other = story("other", "2031-01-08", { by: "org:south South front", blamed: "org:north North army" })
    expect(together(other, october)).toEqual(["other october"])
  })

  it("is not made by a country, one party, a body that takes part in nothing, or long after", () => {
    expect(together(october, story("elsewhere", "2031-01-08", { where: "place:tasp Tasp" }))).toEqual([])
    expect(together(october, story("others", "2031-01-08", { by: "org:west West guard" }))).toEqual([])
    expect(together(october, story("watched", "2031-01-08", { by: "org:watch Watch" }))).toEqual([])
    expect(together(october, story("late", "2032-01-08"))).toEqual([])
  })

  it("keeps its name as it grows", () => {
    const before = storylinesOf([october, january]).get("october")
    const march = story("march", "2031-03-01")
    expect(together(march, october, january)).toEqual(["march october january"])
    expect(storylinesOf([march, january, october]).get("march")).toBe(before)
  })
})
