import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import type { Signature } from "../src/model/story.ts"
import { neighbourhood, signatureOf } from "../src/stages/weave/index.ts"
import { withOtherNames } from "../src/stages/weave/trial-names.ts"

/**
 * Weaves reports (one JSON a line: id, outlet, published, language, title, body) again and again, in memory, each time with later
 * days, other ids and other names, and tells what a report costs as their number grows: node bench/scale.ts REPORTS.ndjson [COUNT]
 */
const [input, count = "100000"] = process.argv.slice(2)
if (input === undefined) throw new Error("usage: node bench/scale.ts REPORTS.ndjson [COUNT]")

interface Line {
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  readonly language: string
  readonly title: string | null
  readonly body: string
}

/** Reports that are remembered: more than fall into a window. */
const REMEMBERED = 30_000
const BLOCK = 20_000

const signed = (line: Line): Signature => {
  const text = line.title === null ? line.body : `${line.title}\n\n${line.body}`
  const hash = createHash("sha256").update(text).digest("hex")
  const { id, outlet, published, language, title } = line
  const report = { id, outlet, published, language, title, text, hash, url: null, fetched: null, timezone: null }
  return signatureOf(1, { report, named: [], extraction: { version: "none", claims: [], attributions: [] } })
}

const originals = readFileSync(input, "utf8")
  .split("\n")
  .filter(line => line !== "")
  .map(line => signed(JSON.parse(line) as Line))
const days = originals.flatMap(({ day }) => day ?? [])
const span = Math.max(...days) - Math.min(...days) + 1

const replayed = (original: Signature, seq: number, round: number): Signature => ({
  ...withOtherNames(original, round),
  seq,
  version: `${original.version}~${round}`,
  report: `${original.report}~${round}`,
  day: original.day === null ? null : original.day + round * span,
  keys: withOtherNames(original, round).keys.map(key => (key.startsWith("report:") ? `${key}~${round}` : key)),
})

const known = neighbourhood(REMEMBERED)
const blocks: number[] = []
let spent = 0
let stories = 0
for (let seq = 1; seq <= Number(count); seq++) {
  const at = (seq - 1) % originals.length
  const original = originals[at]
  if (original === undefined) break
  const signature = replayed(original, seq, Math.floor((seq - 1) / originals.length))
  const before = process.cpuUsage().user
  const { why } = known.weave(signature)
  spent += process.cpuUsage().user - before
  if (why.startsWith("begins") || why === "no neighbours") stories++
  if (seq % BLOCK !== 0) continue
  blocks.push(spent / 1000 / BLOCK)
  spent = 0
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  console.log(`${seq} reports: ${blocks.at(-1)?.toFixed(2)} ms a report, ${stories} stories begun, ${memory} MB`)
}
console.log(`last against first: ${((blocks.at(-1) ?? 0) / (blocks[0] ?? 1)).toFixed(2)}`)
