import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Name } from "../languages/analysis.ts"
import { ar } from "../languages/ar/index.ts"
import { sentences, tokenise } from "../languages/tokens.ts"
import { namesFinder } from "./find-names.ts"
import { loadKnowledge } from "./load.ts"
import { nameIndex } from "./name-index.ts"
import { taggerFor } from "./tagger/load.ts"

const find = namesFinder(nameIndex(loadKnowledge()), "2026-01-08", taggerFor("ar")?.tagger ?? null)

/** Every place of a text with the words that name it. */
function namesIn(text: string): readonly (Name & { readonly words: string })[] {
  const tokens = tokenise(text, ar.readings)
  return find(tokens, sentences(tokens))
    .names.filter(({ kind, precision }) => kind === "place" || precision !== null)
    .map(name => ({
      ...name,
      words: text.slice((tokens[name.from]?.start ?? 0) + name.attached, tokens[name.to - 1]?.end),
    }))
}

/** Every place of a text as its words name it, and how finely they place it: "NAME | precision". */
const placesIn = (text: string): readonly string[] =>
  namesIn(text).map(({ words, precision }) => `${words} | ${precision ?? "-"}`)

/** What the place that these words name is known as, and the town that it is put in where it is not known. */
function bearerOf(text: string, words: string): Pick<Name, "entity" | "town"> | undefined {
  const name = namesIn(text).find(each => each.words.endsWith(words))
  return name && { entity: name.entity, town: name.town }
}

const cases = readFileSync(new URL("../../cases/names/places.ar.txt", import.meta.url), "utf8")
  .split(/\n(?=[=!] )/)
  .slice(1)
  .map(group => {
    const [head = "", ...texts] = group.split("\n").filter(line => line.trim() !== "" && !line.startsWith("#"))
    const [name, precision] = head.slice(2).split(" | ")
    return { finds: head.startsWith("="), name, precision, texts: texts.map(text => text.trim()) }
  })

describe("places by the word that says what they are", () => {
  for (const { finds, name, precision, texts } of cases)
    it.each(texts)(`${finds ? name : "no place"}: %s`, text => {
      const found = placesIn(text)
      // The word that says what it is may stand in the name or before it.
      const whole = `${name} | ${precision}`
      if (finds) expect([whole, whole.replace(/^\S+ /, "")].some(each => found.includes(each))).toBe(true)
      else expect(found).toEqual([])
    })
})

describe("the town that an unknown place lies in", () => {
  const ALEPPO = { entity: null, town: "place:own:aleppo" }
  const NOWHERE = { entity: null, town: null }

  it.each([
    ["قصف الطيران حي الزنبقية في مدينة حلب.", "الزنبقية"],
    ["نقل الجرحى إلى مشفى النرجس في حلب.", "النرجس"],
    ["سقطت قذيفة على شارع الأربعين في حلب.", "الأربعين"],
    ["دارت اشتباكات على محور كفر دوران غربي حلب.", "كفر دوران"],
  ])("is the one that the text is about: %s", (text, words) => {
    expect(bearerOf(text, words)).toEqual(ALEPPO)
  })

  it.each([
    ["a village is no part of it", "قصفت المدفعية قرية تل شعيران قرب حلب.", "تل شعيران"],
    ["a road goes on", "قطع محتجون طريق M4 قرب حلب.", "M4"],
    ["so does a coast", "تجددت المعارك في جبهة الساحل وفي حلب.", "الساحل"],
    ["several are named as often", "قصف حي الزنبقية، وعاد الهدوء إلى حلب وحماة وحمص.", "الزنبقية"],
  ])("is none where %s", (_, text, words) => {
    expect(bearerOf(text, words)).toEqual(NOWHERE)
  })

  it("is never a town far away that a quarter is called like", () => {
    expect(bearerOf("أصيب طفل في حي المشهد بمدينة حلب.", "المشهد")).toEqual(ALEPPO)
    expect(bearerOf("أصيب طفل في حي المشهد.", "المشهد")).toEqual(NOWHERE)
  })

  it("is the town itself whose quarters or suburb are told of", () => {
    const town = { entity: "place:own:aleppo", town: null }
    expect(bearerOf("تجدد القصف على أحياء حلب.", "حلب")).toEqual(town)
    expect(bearerOf("فرض حظر التجول في عدد من أحياء مدينة حلب.", "حلب")).toEqual(town)
    expect(bearerOf("سقطت القذائف على ضاحية حلب.", "حلب")).toEqual(town)
  })
})
