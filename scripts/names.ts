/** Learns data/names: `node scripts/names.ts [SENTENCES.ndjson POSTS.ndjson NAMES.csv]`; see data/names/LICENSE.md for the sources. */
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { knownFinder } from "../src/knowledge/find-known.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"
import { nameIndex } from "../src/knowledge/name-index.ts"
import { vocabularyOf } from "../src/knowledge/tagger/load.ts"
import { foldWord } from "../src/languages/fold.ts"
import { markedPost, postsFrom, sentencesFrom } from "./names/sources.ts"
import { teach } from "./names/teach.ts"

const [
  SENTENCES = "../shared/acceptance/names/newsfane.dev.ndjson",
  POSTS = "../shared/acceptance/places/idrisi-d.dev.ndjson",
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

const marked = [...sentencesFrom(SENTENCES), ...postsFrom(POSTS).map(markedPost)]
const packed = teach(marked, knownFinder(nameIndex(loadKnowledge()), null), vocabularyOf(new Set(personWords)))
writeFileSync(`${TO}ar.weights.gz`, packed)
console.error(`${marked.length} texts, ${personWords.length} name words, ${packed.length} bytes of weights`)
