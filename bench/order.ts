import { loadKnowledge } from "../src/knowledge/load.ts"
import type { Extracted } from "../src/model/archive.ts"
import { silent } from "../src/model/note.ts"
import { extractAll, readerOf, readReports } from "../src/pipeline.ts"
import { groupCopies, neighbourhood, signatureOf } from "../src/stages/weave/index.ts"

/**
 * Weaves the same reports in random orders and tells how far they agree on which reports share a story and which carry one text:
 * node bench/order.ts REPORTS... [--orders 20] [--day 2015-07-21]. Two numbers each: over all pairs, and over those that one of
 * the two orders puts together, which is the stricter.
 */
const [inputs, options] = [process.argv.slice(2), new Map<string, string>()]
for (const name of ["orders", "day"]) {
  const at = inputs.indexOf(`--${name}`)
  if (at >= 0) options.set(name, inputs.splice(at, 2)[1] ?? "")
}
if (inputs.length === 0) throw new Error("usage: node bench/order.ts REPORTS... [--orders COUNT] [--day DATE]")
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

/** Groups as sets of pairs of ids. */
const pairsOf = (groups: Iterable<readonly string[]>): ReadonlySet<string> =>
  new Set([...groups].flatMap(group => group.toSorted().flatMap((a, i, all) => all.slice(i + 1).map(b => `${a} ${b}`))))

const wovenIn = (seed: number) => {
  const known = neighbourhood()
  const woven = shuffled(seed).map((extracted, i) => {
    const signature = signatureOf(i + 1, extracted)
    return { ...known.weave(signature), report: signature.report }
  })
  const stories = Map.groupBy(woven, ({ seq }) => known.storyOf(seq))
  return {
    stories: pairsOf([...stories.values()].map(all => all.map(({ report }) => report))),
    copies: pairsOf(groupCopies(woven).map(({ copies }) => copies)),
  }
}

const given = wovenIn(0)
const others = Array.from({ length: orders }, (_, i) => wovenIn(i + 1))
const all = (reports.length * (reports.length - 1)) / 2
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
}
