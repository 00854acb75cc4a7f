import { existsSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { fold } from "../fold.ts"
import type { Reading } from "../sense.ts"
import { saysNothing } from "../uniform.ts"
import { allForms } from "./all-forms.ts"
import { entriesOf, FORMS_FILE, pack, unpack } from "./forms-table.ts"
import { GENERAL_NOUNS } from "./lexicon/general-nouns.ts"
import { GENERAL_VERBS } from "./lexicon/general-verbs.ts"
import { morphology } from "./morphology.ts"
import { words } from "./words.ts"

const forms = allForms()
const said = (reading: Reading): string =>
  [
    ...reading.before,
    reading.lexeme.lemma,
    reading.lexeme.part,
    reading.tense,
    reading.voice,
    reading.number,
    reading.pronoun ? "its" : undefined,
  ]
    .filter(Boolean)
    .join(" ")

describe("the ways to read a word", () => {
  it("are those that steer reading, or else the general ones, or none", () => {
    expect(words("مدنيين")[0]?.lexeme.sense.counts).toBeDefined()
    expect(words("واقلامهم").map(said)).toContain("and قلم noun plural its")
    expect(words("واقلامهم").every(({ lexeme }) => saysNothing(lexeme.sense))).toBe(true)
    expect(words("زغبطوش")).toEqual([])
  })
})

describe("the table of forms", () => {
  it("is what the lexicon makes; make it again with: node scripts/forms.ts", () => {
    expect(gunzipSync(readFileSync(FORMS_FILE)).equals(gunzipSync(pack(forms)))).toBe(true)
  })

  it("leads every form back to its entry", () => {
    const table = unpack(readFileSync(FORMS_FILE))
    const lost = forms.filter(
      ({ text, lemma, part }) =>
        !entriesOf(table, text).some(({ lexeme }) => lexeme.lemma === lemma && lexeme.part === part),
    )
    expect(lost).toEqual([])
  })
})

describe("the lexicon", () => {
  it("has at least 1,500 verbs and 3,000 nouns, no verb twice", () => {
    const verbs = GENERAL_VERBS.map(({ root, measure }) => `${root} ${measure}`)
    expect(verbs.length).toBeGreaterThanOrEqual(1500)
    expect(verbs.filter((verb, i) => verbs.indexOf(verb) !== i)).toEqual([])
    expect(new Set(GENERAL_NOUNS.split("،").map(entry => entry.trim())).size).toBeGreaterThanOrEqual(3000)
  })

  it("is written as folded text is", () => {
    expect(forms.filter(({ text }) => fold(text).body !== text || !/^[ء-ي]+$/u.test(text))).toEqual([])
  })
})

describe("morphology", () => {
  const CASES: readonly (readonly [word: string, ...readings: readonly string[]])[] = [
    ["وبالمستشفيات", "and with the مستشفي noun plural"],
    ["سيكتبون", "will كتب verb present either plural"],
    ["يكن", "كان verb present active singular"],
    ["جاءت", "جاء verb past active singular"],
    ["يقرا", "قرا verb present either singular"],
    ["مسوولون", "مسوول noun plural"],
    ["للمتفجرات", "to the متفجر adjective plural"],
    ["ازدهرت", "ازدهر verb past either singular"],
    ["اطمينان", "اطمينان noun singular"],
    ["ايتلافهم", "ايتلاف noun singular its"],
    ["يتساءلون", "تساءل verb present either plural"],
    ["بيوتنا", "بيت noun plural its"],
    ["العواصم", "the عاصمه noun plural"],
    ["يتدهور", "تدهور verb present either singular"],
    ["كتبوها", "كتب verb past either plural its"],
    ["واستقبلوهم", "and استقبل verb past either plural its"],
    ["ليستقبلوه", "to استقبل verb present either plural its"],
  ]
  for (const [word, ...readings] of CASES)
    it(`reads ${word}`, () => expect(morphology(word).map(said)).toEqual(expect.arrayContaining(readings)))

  it("knows no name of an invented place, no other script, and nothing in the empty word", () => {
    expect(["قلمبون", "hello", "", "ء", "ا".repeat(10_000)].flatMap(morphology)).toEqual([])
  })

  it("takes no noun in alef for one that has lost it before a pronoun", () => {
    expect(morphology("دعوه").filter(({ lexeme, pronoun }) => pronoun && lexeme.part !== "verb")).toEqual([])
  })

  it("does not take the article for part of a verb, nor the future for part of a noun", () => {
    expect(morphology("اليكتبون")).toEqual([])
    expect(morphology("سالبيت")).toEqual([])
  })
})

const CORPUS = "../shared/acceptance/negatives/dev.ndjson"

describe.skipIf(!existsSync(CORPUS))("news prose that the lexicon was not made from", () => {
  it("is known to 90 % of its words, names included in the rest", () => {
    const texts = readFileSync(CORPUS, "utf8").trim().split("\n")
    const words = texts.flatMap(line => {
      const { body } = JSON.parse(line) as { body: string }
      return fold(body).body.match(/[ء-ي]{2,}/gu) ?? []
    })
    const known = words.filter(word => morphology(word).length > 0)
    expect(known.length / words.length).toBeGreaterThan(0.9)
  })
})
