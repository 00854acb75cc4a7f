import { loadKnowledge } from "../src/knowledge/load.ts"
import type { Extracted } from "../src/model/archive.ts"
import { silent } from "../src/model/note.ts"
import { extractAll, readerOf, readReports } from "../src/pipeline.ts"
import { groupCopies, neighbourhood, signatureOf } from "../src/stages/weave/index.ts"
import { type Order, whyTwoStories, whyTwoTexts } from "../src/stages/weave/orders.ts"

/**
 * Weaves the same reports in random orders and tells how far they agree on which reports share a story and which carry one text:
 * node bench/order.ts REPORTS... [--orders 20] [--day 2015-07-21] [--each]. Two numbers each: over all pairs, and over those that one
 * of the two orders puts together, which is the stricter; then why the others differ, by kind, and with `--each` pair by pair.
 */
const [inputs, options] = [process.argv.slice(2), new Map<string, string>()]
for (const name of ["orders", "day"]) {
  const at = inputs.indexOf(`--${name}`)
  if (at >= 0) options.set(name, inputs.splice(at, 2)[1] ?? "")
}
const each = inputs.includes("--each")
if (each) inputs.splice(inputs.indexOf("--each"), 1)
if (inputs.length === 0) throw new Error("usage: node bench/order.ts REPORTS... [--orders COUNT] [--day DATE] [--each]")
const orders = Number(options.get("orders") ?? 20)

const reader = readerOf(loadKnowledge())
const reports: Extracted[] = []
for await (const found of readReports(inputs))
  if ("report" in found && (found.report.published ?? "").startsWith(options.get("day") ?? ""))
    reports.push(extractAll(found.report, reader, silent))

/** The same numbers for the same seed: an order that went wrong can be looked at again. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const shuffled = (seed: number): readonly Extracted[] => {
  const random = randomFrom(seed)
  return seed === 0
    ? reports
    : reports
        .map(report => ({ report, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ report }) => report)
}

/** Groups as sets of pairs of versions. */
const pairsOf = (groups: Iterable<readonly string[]>): ReadonlySet<string> =>
  new Set(
    [...groups].flatMap(group => group.toSorted().flatMap((a, i, all) => all.slice(i + 1).map(b => `${a}\t${b}`))),
  )

const wovenIn = (seed: number) => {
  const known = neighbourhood()
  const placed = shuffled(seed).map((extracted, i) => {
    const signature = signatureOf(i + 1, extracted)
    return { ...known.weave(signature), version: signature.version }
  })
  const woven: Order = new Map(
    placed.map(each => [each.version, { ...each, now: known.storyOf(each.seq) ?? each.story }]),
  )
  const stories = Map.groupBy(woven.values(), ({ now }) => now)
  return {
    woven,
    stories: pairsOf([...stories.values()].map(all => all.map(({ version }) => version))),
    copies: pairsOf(groupCopies(placed.map(each => ({ ...each, report: each.version }))).map(({ copies }) => copies)),
  }
}

const given = wovenIn(0)
const others = Array.from({ length: orders }, (_, i) => wovenIn(i + 1))
const all = (reports.length * (reports.length - 1)) / 2
const WHY = { stories: whyTwoStories, copies: whyTwoTexts } as const

/** Every pair that one of two orders puts together, with the reason. */
const explained = (what: keyof typeof WHY, other: typeof given) =>
  [...given[what].symmetricDifference(other[what])].map(pair => {
    const [a = "", b = ""] = pair.split("\t")
    const [together, apart] = given[what].has(pair) ? [given, other] : [other, given]
    return { a, b, ...WHY[what](together.woven, apart.woven, a, b) }
  })

for (const what of ["stories", "copies"] as const) {
  const told = others.map(other => {
    const [a, b] = [given[what], other[what]]
    const both = a.intersection(b).size
    const either = a.size + b.size - both
    return { overall: 1 - (either - both) / (all || 1), together: either === 0 ? 1 : both / either }
  })
  const mean = (pick: (one: (typeof told)[number]) => number): string =>
    (told.reduce((sum, one) => sum + pick(one), 0) / told.length).toFixed(4)
  const least = Math.min(...told.map(({ overall }) => overall)).toFixed(4)
  console.log(
    `${what}: ${reports.length} reports in ${orders} orders; agreement of all pairs ${mean(one => one.overall)} (least ${least}), ` +
      `of pairs that either puts together ${mean(one => one.together)}`,
  )
  const differences = others.flatMap((other, i) => explained(what, other).map(each => ({ ...each, order: i + 1 })))
  for (const [reason, same] of Map.groupBy(differences, each => each.reason))
    console.log(`  ${reason}: ${(same.length / orders).toFixed(1)} pairs an order`)
  if (each)
    for (const { order, a, b, reason, noted } of differences)
      console.log(`  ${what}, order ${order}: ${a} and ${b}: ${reason} (${noted})`)
}
