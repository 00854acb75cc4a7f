import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { FIRST_WORDS_FILE, firstWords, listFirstWords, packFirstWords } from "./first-words.ts"
import { loadKnowledge } from "./load.ts"

const knowledge = loadKnowledge()
const listed = listFirstWords(knowledge)

test("the packed first words are those of the tables; make them again with: node scripts/first-words.ts", () => {
  const made = packFirstWords(listed, knowledge.version)
  expect(gunzipSync(readFileSync(FIRST_WORDS_FILE)).equals(gunzipSync(made))).toBe(true)
})

test("first words lead to all that is called by them, out of the packed table or without it", () => {
  for (const find of [firstWords(knowledge), firstWords({ ...knowledge, version: "of a team" })]) {
    for (const [first, names] of listed) expect(find(first), first).toEqual(names)
    expect(find("zzz")).toEqual([])
  }
})
