import { expect, it } from "vitest"
import type { ReportInStory, Voice } from "../../model/story.ts"
import { asking, knowing, member, type Told } from "./invented.ts"
import { viewStory } from "./view.ts"

const NAME = "person:0000000000aa سامر النجار"
const KNOWN = knowing({ "org:north": "north" })
const told = (by: string | undefined, role?: string, value = 9): Told => ({
  value,
  ...(by === undefined ? {} : { by }),
  ...(role === undefined ? {} : { role }),
})

/** A report of a day of March. */
const on = (day: number, more: Told, outlet = `paper ${day}`): ReportInStory => ({
  ...member(`r${day}`, day, `2031-03-${String(day).padStart(2, "0")}`, [more]),
  outlet,
})

const voicesOf = (...members: readonly ReportInStory[]): readonly Voice[] =>
  (viewStory(members, asking(KNOWN))?.voices ?? []).map(voice => ({
    ...voice,
    claims: voice.claims.map(id => id.replace(/@.*/, "")),
  }))

const NAMESAKES = [
  on(1, told(NAME, "مدير مشفى الوادي")),
  on(4, told(NAME, "مدير مشفى الوادي الوطني", 11)),
  on(3, told(NAME, "مدير مشفى المرسى", 12)),
]

it("two of one name are two voices, each with the offices and days that are told of him", () => {
  expect(
    voicesOf(...NAMESAKES).map(({ name, offices, from, to, claims }) => [name, offices, from, to, claims]),
  ).toEqual([
    ["سامر النجار", ["مدير مشفى الوادي"], "2031-03-01", "2031-03-04", ["r1", "r4"]],
    ["سامر النجار", ["مدير مشفى المرسى"], "2031-03-03", "2031-03-03", ["r3"]],
  ])
})

it("a name's own address leads to all who bear it, and every office told of one leads to him alone", () => {
  const voices = voicesOf(...NAMESAKES)
  const ledTo = (address: string) =>
    voices
      .filter(({ voice, also }) => voice === address || also.includes(address))
      .map(({ claims }) => claims.join(" "))
  expect(ledTo("person:0000000000aa")).toEqual(["r1 r4", "r3"])
  expect(ledTo("person:0000000000aa/مدير مشفي الوادي")).toEqual(["r1 r4"])
  expect(ledTo("person:0000000000aa/مدير مشفي الوادي الوطني")).toEqual(["r1 r4"])
  expect(ledTo("person:0000000000aa/مدير مشفي المرسي")).toEqual(["r3"])
})

it("the only one of a name is called by it, and an address with his office leads to him", () => {
  const [one, ...none] = voicesOf(on(1, told(NAME, "مدير مشفى الوادي")))
  expect(none).toEqual([])
  expect(one?.voice).toBe("person:0000000000aa")
  expect(one?.also).toContain("person:0000000000aa/مدير مشفي الوادي")
})

it("an earlier report that comes later leaves an address where it was", () => {
  const before = voicesOf(...NAMESAKES).map(({ voice }) => voice)
  const after = voicesOf(...NAMESAKES, {
    ...on(2, told(NAME, "مدير المشفى الوطني بالوادي", 8)),
    published: "2031-02-20",
  })
  for (const address of before)
    expect(after.filter(({ voice, also }) => voice === address || also.includes(address)).length).toBe(1)
})

it("sources that are not named stay apart by report, and an outlet's own voice is a voice", () => {
  const voices = voicesOf(on(1, told("مصدر أمني")), on(2, told("مصدر أمني", undefined, 12)), on(3, told(undefined)))
  expect(voices.map(({ name, claims }) => [name, claims])).toEqual([
    ["مصدر أمني", ["r1"]],
    ["مصدر أمني", ["r2"]],
    ["paper 3", ["r3"]],
  ])
  expect(voices.map(({ also }) => also)).toEqual([["words:مصدر أمني"], ["words:مصدر أمني"], ["outlet:paper 3"]])
})

it("those who say most stand first, and a body has its neutral name", () => {
  const voices = voicesOf(
    on(1, told("مصدر أمني")),
    on(2, told("org:north جيش الشمال")),
    on(3, told("org:north الجيش", undefined, 7)),
  )
  expect(voices.map(({ voice, name, side, claims }) => [voice, name, side, claims.length])).toEqual([
    ["org:north", KNOWN.nameOf("org:north", "en") ?? "جيش الشمال", "north", 2],
    [expect.stringMatching(/^words:/), "مصدر أمني", null, 1],
  ])
})
