import { expect, test } from "vitest"
import { fold, foldWord } from "../languages/fold.ts"
import { nameWords } from "../languages/names.ts"
import { tokenise } from "../languages/tokens.ts"
import { acquaintance } from "./acquaintance.ts"
import { knownFinder } from "./find-known.ts"
import { loadKnowledge } from "./load.ts"
import { nameIndex } from "./name-index.ts"
import { scanNames } from "./scan.ts"
import { sideOf } from "./sides.ts"

const index = nameIndex(loadKnowledge())

const actorsOf = (text: string): readonly string[] =>
  index.find(nameWords(foldWord(text)), 0)[0]?.actors.map(({ id }) => id) ?? []
const placesOf = (text: string): readonly string[] =>
  index.find(nameWords(foldWord(text)), 0)[0]?.places.map(({ id }) => id) ?? []
const found = (text: string): readonly string[] => {
  const words = nameWords(fold(text).body)
  return scanNames(words, index).map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ raw }) => raw)
      .join(" "),
  )
}

test.each([
  ["قسد", "org:sdf"],
  ["قوات سوريا الديموقراطية", "org:sdf"],
  ["وقوات سورية الديمقراطية", "org:sdf"],
  ["SDF", "org:sdf"],
  ["لسانا", "org:sana"],
  ["المرصد السوري لحقوق الإنسان", "org:sohr"],
  ["Gaza's health ministry", "org:ps-health-gaza"],
])("%s may be %s", (text, id) => expect(actorsOf(text)).toContain(id))

test.each([
  ["بالحسكة", "place:own:hasakah"],
  ["للرقة", "place:own:raqqa"],
  ["ولبنان", "place:country:LB"],
  ["لبنان", "place:country:LB"],
  ["Deir ez-Zor", "place:own:deir-ez-zor"],
])("%s is a place: %s", (text, id) => expect(placesOf(text)).toContain(id))

test("the longest name wins, and a mark between words parts them", () => {
  expect(found("قالت وزارة الدفاع السورية إن")).toEqual(["وزاره الدفاع السوريه"])
  expect(found("وصل إلى حي الشيخ. مقصود قال")).toEqual([])
})

test("an adjective of nationality is no place, nor is a common word without a sign of one", () => {
  expect(found("مواطن سوري ومصادر سورية")).toEqual([])
  expect(found("فتح الباب أمام الحوار")).toEqual([])
  expect(found("سيطر على مدينة الباب")).toEqual(["مدينه الباب"])
})

test("an army and its successor are told apart by the day, and so are their sides", () => {
  const at = (day: string) =>
    knownFinder(index, day)(tokenise("قال الجيش السوري", () => [])).find(({ kind }) => kind === "actor")?.entity ?? null
  expect(at("2015-07-21")).toBe("org:sy-army-until-2024")
  expect(at("2026-01-08")).toBe("org:sy-army")
  expect(sideOf("org:sy-army-until-2024", index, "2015-07-21")).toBe("state:sy-until-2024")
  expect(sideOf("org:sy-army", index, "2026-01-08")).toBe("state:sy")
})

test("known names in tokens point back to their tokens", () => {
  const tokens = tokenise('شهدت مدينة حلب هجوماً من تنظيم "قسد"', () => [])
  const known = knownFinder(index, "2026-01-08")(tokens)
  const quotes = known.map(({ from, to, entity }) => [
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" "),
    entity,
  ])
  expect(quotes).toContainEqual(["مدينه حلب", "place:own:aleppo"])
  expect(quotes.map(([, entity]) => entity)).toContain("org:sdf")
})

test("sides: an undisputed country's local office is its government's, a disputed one's is its own", () => {
  expect(sideOf("body:health/place:opensyria:sy-aleppo", index, "2026-01-11")).toBe("state:sy")
  expect(sideOf("body:health/place:own:sanaa", index, "2024-01-11")).toBe("body:health/place:own:sanaa")
  expect(sideOf("org:ps-health-gaza", index, "2024-01-11")).toBe("party:hamas")
  expect(sideOf("person:ffffffffffff", index, null)).toBeNull()
})

test("who holds an office speaks for the body that it is of", () => {
  const side = (office: string) => acquaintance(index).sideOfOffice(office, "2026-01-11")
  expect(side("مدير إعلام صحة حلب")).toBe("state:sy")
  expect(side("المتحدث باسم قوات سوريا الديمقراطية")).toBe("org:sdf")
  expect(side("المتحدث السابق باسم قوات سوريا الديمقراطية")).toBeNull()
  expect(side("خبير")).toBeNull()
})

test("an official out of office speaks for himself", () => {
  expect(sideOf("person:john-kerry", index, "2015-07-21")).toBe("state:us")
  expect(sideOf("person:john-kerry", index, "2024-07-21")).toBe("person:john-kerry")
})

test("offices that the lexicon does not list are named too", () => {
  const known = acquaintance(index)
  expect(known.nameOf("body:health/place:opensyria:sy-aleppo", "en")).toBe("health authority of Aleppo")
  expect(known.nameOf("org:sdf", "ar")).toBe("قوات سوريا الديمقراطية")
  expect(known.placesAbove("place:own:aleppo-ashrafiyeh")[0]).toBe("place:own:aleppo")
})

test("a place is known by no letter alone and by no two Latin ones", () => {
  expect([placesOf("of"), placesOf("ل")]).toEqual([[], []])
  expect(placesOf("قم").length).toBeGreaterThan(0)
})
