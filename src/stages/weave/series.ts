import type { Metric } from "../../model/claim.ts"
import type { StepKind } from "../../model/ledger.ts"
import { isEarlier } from "../../model/method.ts"
import { byUnit } from "../../model/order.ts"
import type { Question } from "./happenings.ts"
import { dayOf, endOf } from "./moments.ts"
import type { Said } from "./said.ts"
import { type Elsewhere, switchOf } from "./switches.ts"
import { sameCount, sizeOf } from "./values.ts"

/** Counts that cannot truly fall over one window: what is lower later corrects what was said. Others may drop. */
const ONLY_GROWS: ReadonlySet<Metric> = new Set<Metric>([
  "killed",
  "injured",
  "casualties",
  "destroyed",
  "damaged",
  "seized",
  "launched",
  "intercepted",
])

/** The hour of a report says when something was stated only on the day of the statement. */
const hasHour = ({ member, stated }: Said): boolean =>
  (member.published?.length ?? 0) > 10 && stated === dayOf(member.published)

const momentOf = (said: Said): number => endOf(said.member.published ?? "", said.member.timezone)

/** Within one report an earlier value told again ("from 20 to 100"): by its rule, or as a part of the newer. */
const isUpdated = ({ claim }: Said): boolean => claim.part || isEarlier(claim)

const updatesFirst = (a: Said, b: Said): number => Number(isUpdated(b)) - Number(isUpdated(a))

/** Values stated on one day: by hour where all have one, by version where they are of one report, else by size, which says nothing of time. */
function orderDay(day: readonly Said[]): readonly Said[] {
  const oneReport = new Set(day.map(said => said.member.report)).size === 1
  const bySize = (a: Said, b: Said): number =>
    updatesFirst(a, b) || sizeOf(a.claim.value) - sizeOf(b.claim.value) || byUnit(a.claim.id, b.claim.id)
  if (oneReport) return day.toSorted((a, b) => a.member.seq - b.member.seq || bySize(a, b))
  if (day.every(hasHour)) return day.toSorted((a, b) => momentOf(a) - momentOf(b) || bySize(a, b))
  return day.toSorted(bySize)
}

const orderKnown = (a: Said, b: Said): boolean => {
  const [x, y] = [a.stated, b.stated]
  if (a.member.report === b.member.report)
    return a.member.seq !== b.member.seq || isUpdated(a) !== isUpdated(b) || x !== y
  if (x === null || y === null) return false
  return x !== y || (hasHour(a) && hasHour(b) && momentOf(a) !== momentOf(b))
}

function stepOf(said: Said, before: Said | undefined, counts: Question["counts"]): StepKind {
  if (before === undefined) return "first"
  // "11", then "at least 11": the number is the same.
  const [now, then] = [said.claim.value, before.claim.value]
  if (sameCount(now, then) || sizeOf(now) === sizeOf(then)) return "repeat"
  if (!orderKnown(before, said)) return "order unknown"
  if (sizeOf(now) > sizeOf(then)) {
    const [to, was] = [said.window.to, before.window.to]
    return to !== null && was !== null && to < was ? "retroactive addition" : "rise"
  }
  return counts !== "daily" && ONLY_GROWS.has(said.claim.metric) ? "correction" : "drop"
}

/** A claim at its place in its claimant's series. */
export interface Placed {
  readonly said: Said
  readonly step: StepKind
}

/** One claimant's claims on one question in the order in which they were stated, each with how it stands to the one before, the first to what the claimant told elsewhere. */
export function inSeries(claims: readonly Said[], question: Question, elsewhere: Elsewhere): readonly Placed[] {
  const days = Map.groupBy(claims, said => said.stated ?? "9999-99-99")
  const ordered = [...days].toSorted(([a], [b]) => byUnit(a, b)).flatMap(([, day]) => orderDay(day))
  return ordered.map((said, i) => {
    const step = stepOf(said, ordered[i - 1], question.counts)
    return { said, step: step === "first" ? (switchOf(said, question, elsewhere) ?? step) : step }
  })
}
