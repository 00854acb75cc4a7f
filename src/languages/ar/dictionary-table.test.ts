import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { dictionary } from "./dictionary.ts"
import { DICTIONARY_FILE, dictionaryEntries, makersOf, openMakers, packMakers } from "./dictionary-table.ts"
import { lookUp } from "./lookup.ts"

const made = makersOf(dictionary())

test("the packed dictionary is that of the lists; make it again with: node scripts/forms.ts", () => {
  expect(gunzipSync(readFileSync(DICTIONARY_FILE)).equals(gunzipSync(packMakers()))).toBe(true)
})

test("each form leads to the words that make it, and to nothing else", () => {
  const open = openMakers(readFileSync(DICTIONARY_FILE))
  for (const [form, words] of made) expect(Array.from(open?.(form) ?? []), form).toEqual(words)
  for (const none of ["", "قت", "zzz", "قتلتتتت"]) expect(open?.(none)).toEqual([])
})

test("every form has entries of each word that makes it, and each only once", () => {
  const entries = dictionaryEntries()
  for (const [form, words] of made) {
    const found = entries(form) ?? []
    expect(found.length, form).toBeGreaterThanOrEqual(words.length)
    expect(new Set(found).size).toBe(found.length)
  }
  expect(entries("zzz")).toBeUndefined()
})

test("a verb that only opens clauses gives way to a word that is spelled so", () => {
  const parts = (word: string) => new Set(lookUp(word).map(({ lexeme }) => lexeme.part))
  expect(parts("بيت")).toEqual(new Set(["noun"]))
  expect(parts("يبيتون")).toEqual(new Set(["verb"]))
})
