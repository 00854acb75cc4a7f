import type { FigureClaim, Metric } from "../../model/claim.ts"
import { asPart, exactOf, ofOne, withWounded } from "./with-wounded.ts"

/** How many figures a sum may have, and how far behind its whole it may begin. */
const MOST = 16
/** A whole below this has no sum of its own: 2 is 1 and 1 too often by chance. */
const LEAST = 3

const sumsInto = (part: Metric, whole: Metric): boolean =>
  part === whole || (whole === "casualties" && (part === "killed" || part === "injured"))

/** Figures behind a whole, one after the other, that add up to it; empty where none do. */
function summing(claims: readonly FigureClaim[], whole: FigureClaim, at: number): FigureClaim[] {
  const total = exactOf(whole)
  if (total === null || total < LEAST || whole.object !== null) return []
  const candidates = claims
    .slice(at + 1)
    .filter(each => !each.part && sumsInto(each.metric, whole.metric) && (exactOf(each) ?? total) < total)
  for (let from = 0; from < Math.min(candidates.length, MOST); from++) {
    let sum = 0
    for (let to = from; to < Math.min(candidates.length, from + MOST); to++) {
      sum += exactOf(candidates[to] as FigureClaim) ?? 0
      const run = candidates.slice(from, to + 1)
      if (sum === total && to > from && ofOne(run)) return run
      if (sum > total) break
    }
  }
  return []
}

/** How many figures before a total, and how great a total, make a sum that is none by chance. */
const FEWEST_BEFORE = 3
const LEAST_BEHIND = 10

/** Three figures or more right before a total of the same kind that add up to it; empty where none do. */
function summedBefore(claims: readonly FigureClaim[], whole: FigureClaim, at: number): FigureClaim[] {
  const total = exactOf(whole)
  if (total === null || total < LEAST_BEHIND || whole.object !== null) return []
  const before = claims.slice(0, at).filter(each => !each.part && each.metric === whole.metric)
  let sum = 0
  for (let from = before.length - 1; from >= Math.max(0, before.length - MOST) && sum < total; from--) {
    sum += exactOf(before[from] as FigureClaim) ?? total
    const run = before.slice(from)
    if (sum === total && run.length >= FEWEST_BEFORE && ofOne(run)) return run
  }
  return []
}

const alike = (a: FigureClaim, b: FigureClaim): boolean =>
  a.metric === b.metric && a.population === b.population && a.value.min === b.value.min && a.value.max === b.value.max

/** Marks what is included in another figure of the text: those that add up to it, and what is told as a part elsewhere. */
export function markParts(claims: readonly FigureClaim[]): FigureClaim[] {
  const out = withWounded(claims)
  const smallestFirst = out
    .map((_, at) => at)
    .sort((a, b) => (exactOf(out[a] as FigureClaim) ?? 0) - (exactOf(out[b] as FigureClaim) ?? 0))
  for (const at of smallestFirst) {
    const whole = out[at] as FigureClaim
    const parts = summing(out, whole, at)
    for (const part of parts.length > 0 ? parts : summedBefore(out, whole, at))
      out[out.indexOf(part)] = asPart(part, whole)
  }
  return out.map(claim =>
    claim.part || !out.some(other => other.part && alike(other, claim)) ? claim : { ...claim, part: true },
  )
}
