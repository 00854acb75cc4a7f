import { readFileSync } from "node:fs"
import { loadKnowledge } from "../src/knowledge/load.ts"
import { silent } from "../src/model/note.ts"
import type { Signature } from "../src/model/story.ts"
import { extractAll, readerOf, readReports } from "../src/pipeline.ts"
import { groupCopies, neighbourhood, signatureOf } from "../src/stages/weave/index.ts"

/**
 * How many labelled pairs share a copy group, by the share of the shorter text's word sequences that both have:
 * node bench/copies.ts PAIRS.json REPORTS... (PAIRS holds `pairs`: {"a", "b", "label": "copy" | "independent"}).
 */
const [pairsFile, ...inputs] = process.argv.slice(2)
if (pairsFile === undefined || inputs.length === 0) throw new Error("usage: node bench/copies.ts PAIRS.json REPORTS...")

interface Pair {
  readonly a: string
  readonly b: string
  readonly label: "copy" | "independent"
}
const { pairs } = JSON.parse(readFileSync(pairsFile, "utf8")) as { readonly pairs: readonly Pair[] }
const BANDS = [0.05, 0.1, 0.2, 0.4, 1] as const

const reader = readerOf(loadKnowledge())
const known = neighbourhood()
const signatures = new Map<string, Signature>()
const asked = new Set(pairs.flatMap(({ a, b }) => [a, b]))
const woven: {
  readonly seq: number
  readonly report: string
  readonly copies: ReturnType<typeof known.weave>["copies"]
}[] = []
for await (const found of readReports(inputs)) {
  if (!("report" in found)) continue
  const signature = signatureOf(woven.length + 1, extractAll(found.report, reader, silent))
  if (asked.has(signature.report)) signatures.set(signature.report, signature)
  woven.push({ ...known.weave(signature), report: signature.report })
}
const groupOf = new Map(groupCopies(woven).flatMap(({ copies }, i) => copies.map(report => [report, i] as const)))

const shareOf = (a: Signature, b: Signature): number => {
  const held = new Set(b.sketch)
  const shorter = Math.min(a.sketch.length, b.sketch.length)
  return shorter === 0 ? 0 : a.sketch.filter(hash => held.has(hash)).length / shorter
}
const judged = pairs.flatMap(({ a, b, label }) => {
  const [x, y] = [signatures.get(a), signatures.get(b)]
  const together = groupOf.has(a) && groupOf.get(a) === groupOf.get(b)
  return x === undefined || y === undefined ? [] : [{ label, together, share: shareOf(x, y) }]
})
const count = (label: Pair["label"], from: number, to: number): string => {
  const all = judged.filter(each => each.label === label && each.share >= from && (each.share < to || to === 1))
  return `${all.filter(({ together }) => together).length} of ${all.length}`
}
BANDS.forEach((to, i) => {
  const from = BANDS[i - 1] ?? 0
  console.log(
    `${from} to ${to}: copies found ${count("copy", from, to)}, independent reports taken for copies ${count("independent", from, to)}`,
  )
})
