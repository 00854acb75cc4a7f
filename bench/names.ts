/**
 * Names by cross-validation: each part of the sentences is read with weights that were learned from the others, and from posts.
 * `node bench/names.ts SENTENCES.ndjson [POSTS.ndjson [PARTS]] > PRED.ndjson`, a line per sentence in the form of `analyse --json`.
 */
import type { Marked } from "../scripts/names/lessons.ts"
import { markedPost, postsFrom, sentencesFrom } from "../scripts/names/sources.ts"
import { teach } from "../scripts/names/teach.ts"
import { knownFinder } from "../src/knowledge/find-known.ts"
import { namesFinder } from "../src/knowledge/find-names.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"
import { nameIndex } from "../src/knowledge/name-index.ts"
import { unpack, vocabulary } from "../src/knowledge/tagger/load.ts"
import { taggerOf } from "../src/knowledge/tagger/tag.ts"
import { ar } from "../src/languages/ar/index.ts"
import type { Report } from "../src/model/report.ts"
import { analyseLine } from "../src/serve/exports/analyse-line.ts"
import { analyse } from "../src/stages/analyse/index.ts"

const [file, postsFile, parts = "5"] = process.argv.slice(2)
if (file === undefined) throw new Error("usage: node bench/names.ts SENTENCES.ndjson [POSTS.ndjson [PARTS]]")

const marked = sentencesFrom(file)
const posts = postsFile === undefined ? [] : postsFrom(postsFile).map(markedPost)
const index = nameIndex(loadKnowledge())
const find = knownFinder(index, null)
const words = vocabulary()

const reportOf = ({ id, body }: Marked): Report => ({
  id,
  text: body,
  language: "ar",
  hash: id,
  title: null,
  url: null,
  outlet: null,
  published: null,
  fetched: null,
  timezone: null,
})

const PARTS = Number(parts)
for (let part = 0; part < PARTS; part++) {
  // Whole stretches, not every fifth sentence: neighbours are of one report and share its names.
  const [from, to] = [part, part + 1].map(bound => Math.floor((marked.length * bound) / PARTS)) as [number, number]
  const weights = unpack(teach([...marked.slice(0, from), ...marked.slice(to), ...posts], find, words))
  const names = namesFinder(index, null, taggerOf(weights, words))
  for (const sentence of marked.slice(from, to)) {
    const report = reportOf(sentence)
    console.log(
      JSON.stringify(
        analyseLine(
          report,
          analyse(report, ar, names, () => {}),
          index,
        ),
      ),
    )
  }
}
