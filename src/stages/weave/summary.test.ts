import { describe, expect, it } from "vitest"
import type { StoryView } from "../../model/story.ts"
import { asking, knowing, member, type Told } from "./invented.ts"
import { valueIn } from "./title.ts"
import { viewStory } from "./view.ts"

const known = knowing({ "org:north": "north", "org:south": "south" })

const summary = (language: "ar" | "en", ...told: readonly Told[]): StoryView["summary"] => {
  const members = told.map((each, i) => member(`r${i}`, i + 1, "2031-03-01", [{ when: "2031-03-01", ...each }]))
  return viewStory(members, { ...asking(known), language })?.summary ?? []
}

describe("a story in short", () => {
  const north = { value: 9, by: "org:north the north's army", blamed: "org:south the south" }
  const south = { value: 12, by: "org:south the south's army", blamed: "org:north the north" }

  it("tells both sides' tolls, each with its claim, and that they count other victims", () => {
    const told = summary("en", north, south)
    expect(told.map(({ claims }) => claims)).toEqual([["r0@1/0"], ["r1@2/0"], ["r0@1/0", "r1@2/0"]])
    expect(told[0]?.text).toContain("9 killed")
    expect(told[2]?.text).toMatch(/^Counterparts/)
  })

  it("puts a claimant's own words in quotation marks, in both languages", () => {
    const told = { value: 9, by: "the heroes of the square" }
    expect(summary("en", told)[0]?.text).toMatch(/^According to “the heroes of the square”: 9 killed/)
    expect(summary("ar", told)[0]?.text).toMatch(/^بحسب «.*the heroes of the square.*»: 9/u)
  })

  it("tells one question of each metric, the numbers before the vague words", () => {
    const told = summary(
      "en",
      { value: "vague 20 99 dozens", by: "org:north the north's army" },
      { value: 23, by: "a hospital" },
      { value: 40, metric: "injured", by: "a hospital" },
      { value: 1, metric: "injured", population: "medics", by: "a hospital", counts: "incident" },
    )
    expect(told.map(({ text }) => /\d+ (killed|injured)/.exec(text)?.[0])).toEqual(["23 killed", "40 injured"])
  })

  it("leads with the toll that most independent voices give, and with what the story is about", () => {
    const minor = { value: 1, counts: "campaign", by: "a driver" } as const
    const toll = { value: 23, counts: "incident", where: "place:mill the mill", means: "shelling" } as const
    const told = summary("en", minor, { ...toll, by: "org:north the north's army" }, { ...toll, by: "a hospital" })
    expect(told[0]?.text).toContain("23 killed")
    const besides = summary(
      "en",
      { value: 1, by: "a driver" },
      ...["a", "b", "c", "d"].map(who => ({ value: 400, metric: "displaced", by: `the mayor of ${who}` }) as const),
    )
    expect(besides.map(({ text }) => /\d+ (killed|displaced)/.exec(text)?.[0])).toEqual(["400 displaced", "1 killed"])
  })

  it("leads with what a side counts by now, however many told what it counted before", () => {
    const office = { value: 7, when: "2031-03-01" } as const
    const reports = [
      member("a", 1, "2031-03-01", [{ ...office, by: "org:north the north's council" }]),
      member("b", 2, "2031-03-01", [{ ...office, by: "org:clinic the valley clinic" }]),
      member("c", 3, "2031-03-02", [{ value: 23, by: "org:ward the ward office", when: "2031-03-02" }]),
    ]
    const sides = knowing({ "org:north": "north", "org:clinic": "north", "org:ward": "north" })
    const view = viewStory(reports, asking(sides))
    expect(view?.summary[0]?.text).toContain("23 killed")
    expect(view?.title).toMatch(/^killed: 23/)
  })

  it("spells a vague word as its report does", () => {
    const value = { min: 200, max: 999, qualifier: "vague", word: "عده ميات" } as const
    expect(valueIn({ value, quote: "مقتل عدّة مئات من الناس" }, "ar")).toBe("«عدّة مئات»")
    expect(valueIn({ value, quote: "elsewhere" }, "ar")).toBe("«عده ميات»")
  })
})
