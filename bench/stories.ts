import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import type { Extracted } from "../src/model/archive.ts"
import type { Placement, Signature } from "../src/model/story.ts"
import { groupCopies, neighbourhood, signatureOf } from "../src/stages/weave/index.ts"

/**
 * Weaves reports (one JSON a line: id, outlet, published, language, title, body) by their text alone, in memory:
 * node bench/stories.ts REPORTS.ndjson [STORIES.ndjson COPIES.ndjson]
 */
const [input, storiesFile, copiesFile] = process.argv.slice(2)
if (input === undefined) throw new Error("usage: node bench/stories.ts REPORTS.ndjson [STORIES.ndjson COPIES.ndjson]")

interface Line {
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  readonly language: string
  readonly title: string | null
  readonly body: string
}

const extracted = (line: Line): Extracted => {
  const text = line.title === null ? line.body : `${line.title}\n\n${line.body}`
  const hash = createHash("sha256").update(text).digest("hex")
  const { id, outlet, published, language, title } = line
  const report = { id, outlet, published, language, title, text, hash, url: null, fetched: null, timezone: null }
  return { report, named: [], extraction: { version: "none", claims: [], attributions: [] } }
}

const reports = readFileSync(input, "utf8")
  .split("\n")
  .filter(line => line !== "")
  .map(line => extracted(JSON.parse(line) as Line))

const known = neighbourhood()
const woven: (Placement & Pick<Signature, "report">)[] = []
const started = performance.now()
const tenths: number[] = []
let signing = 0
reports.forEach((report, i) => {
  if (i % Math.ceil(reports.length / 10) === 0) tenths.push(performance.now())
  const before = performance.now()
  const signature = signatureOf(i + 1, report)
  signing += performance.now() - before
  const placement = known.weave(signature)
  woven.push({ ...placement, report: signature.report })
})
const ended = performance.now()
tenths.push(ended)

const stories = [...Map.groupBy(woven, ({ seq }) => known.storyOf(seq))]
const lines = (rows: readonly unknown[]): string => rows.map(row => `${JSON.stringify(row)}\n`).join("")
if (storiesFile !== undefined)
  writeFileSync(
    storiesFile,
    lines(stories.map(([story, members]) => ({ story, reports: members.map(({ report }) => report) }))),
  )
if (copiesFile !== undefined) writeFileSync(copiesFile, lines(groupCopies(woven)))

const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1)
console.log(
  `${reports.length} reports in ${seconds(started, ended)} s (signatures ${(signing / 1000).toFixed(1)} s), ${stories.length} stories, ` +
    `largest ${Math.max(0, ...stories.map(([, members]) => members.length))}; seconds per tenth: ` +
    tenths
      .slice(1)
      .map((at, i) => seconds(tenths[i] ?? at, at))
      .join(" ") +
    `; ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
)
