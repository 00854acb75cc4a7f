/** Learns data/names from sentences with marked names and a list of name words: `node scripts/names.ts [FOLDER]`, the folder holding names/ and transliteration/. */
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { knownFinder } from "../src/knowledge/find-known.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"
import { nameIndex } from "../src/knowledge/name-index.ts"
import { rowsOf } from "../src/knowledge/rows.ts"
import { foldWord } from "../src/languages/fold.ts"
import type { Marked } from "./names/lessons.ts"
import { teach } from "./names/teach.ts"

const [
  SENTENCES = "../shared/acceptance/names/newsfane.dev.ndjson",
  WORDS = "../shared/data/transliteration/names.ar-en.csv",
] = process.argv.slice(2)
const TO = fileURLToPath(new URL("../data/names/", import.meta.url))

const words = readFileSync(WORDS, "utf8")
  .split("\n")
  .flatMap(line => (line.split(",")[0] ?? "").split(/[\s()]+/u))
  .map(foldWord)
  .filter(word => /^[\u0621-\u064a]{3,}$/.test(word))
const personWords = [...new Set(words)].sort()
writeFileSync(`${TO}person-words.txt`, `${personWords.join("\n")}\n`)

const marked = rowsOf<Marked>(readFileSync(SENTENCES, "utf8"))
const packed = teach(marked, knownFinder(nameIndex(loadKnowledge()), null), new Set(personWords))
writeFileSync(`${TO}ar.weights.gz`, packed)
console.error(`${marked.length} sentences, ${personWords.length} name words, ${packed.length} bytes of weights`)
