import type { AlertKind } from "../model/alert.ts"
import type { Change } from "../model/archive.ts"
import type { Claim, Value } from "../model/claim.ts"
import type { Origin, Series, Step } from "../model/ledger.ts"
import { byUnit } from "../model/order.ts"
import type { ClaimInReport, StoryView } from "../model/story.ts"

/** Something in a story that somebody may want to be told of. */
export interface Finding {
  readonly kind: AlertKind
  /** The same as long as it is the same thing, whatever is told besides later: made of the first claims that it rests on. */
  readonly key: string
  /** The report that made it so. */
  readonly seq: number
  /** The claims that show it, the newest first. */
  readonly claims: readonly string[]
}

/** A story with what is known of its claims' order. */
interface Told {
  readonly view: StoryView
  /** The first report that carries a claim. */
  readonly seqOf: (claim: string) => number
  /** The later of two first reports: a pair is there when both are. */
  readonly later: (a: string, b: string) => number
  /** The first of claims by report. */
  readonly firstOf: (claims: readonly string[]) => string
}

function toldIn(view: StoryView): Told {
  const seqs = new Map<string, number>()
  for (const { claim, seq } of view.claims) seqs.set(claim.id, Math.min(seq, seqs.get(claim.id) ?? seq))
  const seqOf = (claim: string): number => seqs.get(claim) ?? 0
  const inOrder = (a: string, b: string): number => seqOf(a) - seqOf(b) || byUnit(a, b)
  const later = (a: string, b: string): number => Math.max(seqOf(a), seqOf(b))
  return { view, seqOf, later, firstOf: claims => claims.toSorted(inOrder)[0] ?? "" }
}

const claimsOf = ({ claim, origins }: Step): readonly string[] => [claim, ...origins.flatMap(({ claims }) => claims)]

/** The number that the words give; null for a vague word, which is never a number (DESIGN, rule 4). */
const numberOf = ({ min, max, qualifier }: Value): number | null => (qualifier === "vague" ? null : (min ?? max))

const TOLLS: ReadonlySet<string> = new Set(["killed", "injured", "casualties", "missing"])

/** Whether a series is a toll that only grows: what is counted day by day rises and falls. */
const isToll = ({ question }: Series, { rows }: StoryView): boolean =>
  rows.some(row => row.question === question && row.counts !== "daily" && TOLLS.has(row.metric))

/** Where a claimant's toll is so many per cent above what it was at first, or when that was last so; a correction begins anew. */
function risesIn({ steps }: Series, told: Told, percent: number): readonly Finding[] {
  const found: Finding[] = []
  let base: { readonly claim: string; readonly value: number } | null = null
  for (const step of steps) {
    const value = numberOf(step.value)
    if (value === null) continue
    const claim = told.firstOf(own(step))
    const hasRisen =
      base !== null && step.step === "rise" && value > base.value && value * 100 >= base.value * (100 + percent)
    if (base !== null && hasRisen)
      found.push({
        kind: "rise",
        key: `rise ${claim}`,
        seq: told.later(claim, base.claim),
        claims: [claim, base.claim],
      })
    if (base === null || hasRisen || value < base.value) base = { claim, value }
  }
  return found
}

/** The claims by which the claimant itself gave a value: those of the same origin. */
const own = (step: Step): readonly string[] =>
  step.origins.find(({ claims }) => claims.includes(step.claim))?.claims ?? [step.claim]

/** When a value came to be told by a second side, and by whom first. */
function secondSideOf(step: Step, told: Told): Finding | null {
  const firsts = [...Map.groupBy(step.origins, ({ side }) => side)].flatMap(([side, origins]) =>
    side === null ? [] : [told.firstOf(origins.flatMap(({ claims }: Origin) => claims))],
  )
  const [first, second] = firsts.toSorted((a, b) => told.seqOf(a) - told.seqOf(b) || byUnit(a, b))
  if (first === undefined || second === undefined) return null
  const key = `second side ${told.firstOf(claimsOf(step))}`
  return { kind: "second-side", key, seq: told.seqOf(second), claims: [second, first] }
}

const CORRECTED: ReadonlySet<string> = new Set(["correction", "drop", "retroactive addition"])

function correctionsIn({ steps }: Series, told: Told): readonly Finding[] {
  return steps.flatMap((step, i) => {
    const before = steps[i - 1]
    if (before === undefined || !CORRECTED.has(step.step)) return []
    const [claim, was] = [told.firstOf(own(step)), told.firstOf(own(before))]
    return [
      { kind: "correction" as const, key: `correction ${claim}`, seq: told.later(claim, was), claims: [claim, was] },
    ]
  })
}

/** A figure that a newer version of one report gives otherwise: "9 became 12". */
const rewritten = (changes: readonly Change[], told: Told): readonly Finding[] =>
  changes.flatMap(({ id, what, before, after }) =>
    what === "changed" && before?.kind === "figure" && after?.kind === "figure"
      ? [{ kind: "correction" as const, key: `change ${id}`, seq: told.seqOf(after.id), claims: [after.id, before.id] }]
      : [],
  )

const isDenial = (claim: Claim): boolean =>
  claim.status === "denied" || (claim.kind === "position" && claim.stance === "deny")

/** Who denies, on which day: what outlets carry of it is one denial. */
const denierOf = ({ claim, outlet, published }: ClaimInReport): string => {
  const { claimant } = claim.attribution
  return [claimant?.entity ?? claimant?.text ?? outlet ?? "", published?.slice(0, 10) ?? ""].join(" ")
}

function denialsIn(told: Told): readonly Finding[] {
  const denials = told.view.claims.filter(({ claim }) => isDenial(claim))
  return [...Map.groupBy(denials, denierOf).values()].map(held => {
    const claim = told.firstOf(held.map(each => each.claim.id))
    return { kind: "denial", key: `denial ${claim}`, seq: told.seqOf(claim), claims: [claim] }
  })
}

/** Conflicts between figures, by the first claims of the two values: who repeats one of them makes no other conflict. */
function conflictsIn(told: Told): readonly Finding[] {
  const { relations, rows } = told.view
  const cells = new Map(rows.flatMap(({ cells }) => cells.map(cell => [cell.claim, cell.claims] as const)))
  return relations.flatMap(({ kind, a, b }) => {
    if (kind !== "conflict") return []
    const pair = [a, b]
      .map(claim => told.firstOf(cells.get(claim) ?? [claim]))
      .toSorted((x, y) => told.seqOf(y) - told.seqOf(x))
    const [later = a] = pair
    return [
      { kind: "conflict" as const, key: `conflict ${pair.toSorted().join(" ")}`, seq: told.seqOf(later), claims: pair },
    ]
  })
}

/** All that a story shows but its deadlines, which wait for the hour. `changes` are those of its reports' versions. */
export function findingsIn(view: StoryView, changes: readonly Change[], percent: number): readonly Finding[] {
  const told = toldIn(view)
  const all = [
    ...view.series.filter(series => isToll(series, view)).flatMap(series => risesIn(series, told, percent)),
    ...view.series.flatMap(({ steps }) => steps.flatMap(step => secondSideOf(step, told) ?? [])),
    ...view.series.flatMap(series => correctionsIn(series, told)),
    ...rewritten(changes, told),
    ...denialsIn(told),
    ...conflictsIn(told),
  ]
  return [...new Map(all.map(finding => [finding.key, finding])).values()]
}
