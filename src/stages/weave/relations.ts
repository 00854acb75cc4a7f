import type { Metric } from "../../model/claim.ts"
import type { Acquaintance, Difference, Relation } from "../../model/story.ts"
import type { Question } from "./happenings.ts"
import { type Blame, blameOf } from "./identity.ts"
import { apart } from "./moments.ts"
import { type Whereabouts, whereabouts } from "./places.ts"
import type { Said } from "./said.ts"
import { farApart, sameCount, sizeOf } from "./values.ts"

/** Counts of victims: those of opposite sides' fire, or of other places, stand beside each other as counterparts. */
const VICTIMS: ReadonlySet<Metric> = new Set<Metric>(["killed", "injured", "casualties", "missing"])

interface Pair {
  readonly a: Said
  readonly b: Said
  readonly blame: Blame
  readonly where: Whereabouts
  readonly counts: Question["counts"]
}

/** A place within another may hold no more than the other: then the two cannot both be right, else they count other places. */
const placeDiffers = ({ a, b, where, counts }: Pair): boolean => {
  if (where === "same" || where === "unsaid") return false
  if (where === "apart" || where === "unknown") return true
  if (counts === "incident") return false
  const [inner, outer] = where === "inside" ? [a, b] : [b, a]
  return sizeOf(inner.claim.value) <= sizeOf(outer.claim.value)
}

/** An incident's toll may grow from one day to the next; a campaign's total always belongs to its day. */
const timeDiffers = ({ a, b, counts }: Pair): boolean => {
  if (apart(a.window, b.window)) return true
  if (a.told === b.told || a.told === null || b.told === null) return false
  if (counts !== "incident") return true
  const [earlier, later] = a.told < b.told ? [a, b] : [b, a]
  return sizeOf(later.claim.value) > sizeOf(earlier.claim.value)
}

/** More civilians than people of one happening cannot be; fewer may. */
const populationDiffers = ({ a, b }: Pair): boolean => {
  const [x, y] = [a.claim.population, b.claim.population]
  if (x === y || x === null || y === null) return false
  const [wide, narrow] = x === "people" ? [a, b] : [b, a]
  return sizeOf(narrow.claim.value) <= sizeOf(wide.claim.value)
}

const differences = (pair: Pair): readonly Difference[] => {
  const found: Difference[] = []
  if (pair.blame === "opposite" || (pair.blame === "unsaid on one side" && pair.counts !== "incident"))
    found.push("blamed")
  if (placeDiffers(pair)) found.push("where")
  if (timeDiffers(pair)) found.push("when")
  if (populationDiffers(pair)) found.push("population")
  return found
}

const sides = ({ a, b }: Pair): string =>
  `one blames ${a.claim.blamed?.text ?? "?"}, the other ${b.claim.blamed?.text ?? "?"}`

const line = (
  pair: Pair,
  question: string,
  kind: Relation["kind"],
  differs: readonly Difference[],
  why: string,
): Relation => ({
  kind,
  question,
  a: pair.a.claim.id,
  b: pair.b.claim.id,
  differs,
  why,
})

/**
 * How two claimants' values for one question stand to each other; null where they agree, or nothing invites comparing.
 * A vague word is no number that a reader would hold against another.
 */
export function relationOf(a: Said, b: Said, question: Question, known: Acquaintance): Relation | null {
  const { counts, id } = question
  const pair: Pair = {
    a,
    b,
    counts,
    blame: blameOf(a, b, known),
    where: whereabouts(a.claim.where, b.claim.where, known),
  }
  const differs = differences(pair)
  const victims = VICTIMS.has(a.claim.metric)
  if (victims && pair.blame === "opposite")
    return line(pair, id, "counterpart", differs, `victims of other fire: ${sides(pair)}; they may add up`)
  if (sameCount(a.claim.value, b.claim.value)) return null
  if (victims && pair.where === "apart")
    return line(pair, id, "counterpart", differs, "victims at other places; they may add up")
  if (differs.length > 0) {
    if (a.claim.value.qualifier === "vague" || b.claim.value.qualifier === "vague") return null
    return line(
      pair,
      id,
      "not comparable",
      [...differs, "claimant"],
      `differs in ${[...differs, "claimant"].join(", ")}`,
    )
  }
  if (!farApart(a.claim.value, b.claim.value)) return null
  return line(
    pair,
    id,
    "conflict",
    ["claimant", "value"],
    "one question, one blame, one place and time: both values cannot hold",
  )
}

/** A denied value against those who assert it: one conflict for each claimant who does. */
export function denialOf(denied: Said, asserted: Said, question: Question, known: Acquaintance): Relation | null {
  if (!sameCount(denied.claim.value, asserted.claim.value) || blameOf(denied, asserted, known) === "opposite")
    return null
  return {
    kind: "conflict",
    question: question.id,
    a: asserted.claim.id,
    b: denied.claim.id,
    differs: ["claimant", "status"],
    why: "asserted by one, denied by the other",
  }
}
