import { describe, expect, it } from "vitest"
import type { Acquaintance, Point } from "../../model/story.ts"
import { facetsOf } from "./facets.ts"
import { knowing, member } from "./invented.ts"

const PRECISIONS: Readonly<Record<string, Point["precision"]>> = {
  "place:clinic": "site",
  "place:quarter": "neighbourhood",
  "place:port": "city",
  "country:land": "country",
}
const KNOWN: Acquaintance = {
  ...knowing(
    { "org:north": "north", "org:watch": "uninvolved:watch" },
    { "place:clinic": ["place:quarter", "place:port", "country:land"] },
  ),
  pointOf: place => (PRECISIONS[place] === undefined ? null : { lat: 0, lon: 0, precision: PRECISIONS[place] }),
}

const facets = facetsOf(
  [
    member(
      "r1",
      1,
      "2031-01-08",
      [
        { value: 9, by: "org:watch the watch", blamed: "org:north North army", where: "place:clinic the clinic" },
        { value: 2, by: "org:south South front", where: "place:nowhere somewhere" },
      ],
      { outlet: "The Mast" },
    ),
  ],
  KNOWN,
)

describe("what the list is narrowed by", () => {
  it("are towns and what holds them, parties by their side, outlet, language and kinds", () => {
    expect(facets).toEqual(expect.arrayContaining(["place place:port", "place country:land", "party north"]))
    expect(facets).toEqual(expect.arrayContaining(["kind figure"]))
    expect(facets.filter(key => /^(outlet|language) /.test(key)).length).toBe(2)
  })

  it("are no sites, no places without a point, no bodies that take part in nothing, and nobody unknown", () => {
    expect(facets.join("\n")).not.toMatch(/clinic|quarter|nowhere|watch|south/)
  })
})
