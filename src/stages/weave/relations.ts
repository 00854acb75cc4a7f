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

const larger = (a: Said, b: Said): boolean => sizeOf(a.claim.value) > sizeOf(b.claim.value)

/** An incident is told with its street by one and its town by another; a campaign's total of a part is another total. */
const placeDiffers = ({ where, counts }: Pair): boolean =>
  where === "apart" || where === "unknown" || (counts !== "incident" && (where === "inside" || where === "holds"))

/** What holds no more than the other by its words, yet gives more: a part of the place, or civilians among the people. */
const exceedsWhole = ({ a, b, where }: Pair): boolean => {
  if (where === "inside" || where === "holds") return where === "inside" ? larger(a, b) : larger(b, a)
  const [x, y] = [a.claim.population, b.claim.population]
  return x !== y && (x === "people" ? larger(b, a) : y === "people" && larger(a, b))
}

/** An incident's toll may grow from one day to the next; a campaign's total always belongs to its day. */
const timeDiffers = ({ a, b, counts }: Pair): boolean => {
  if (apart(a.window, b.window)) return true
  if (a.told === b.told || a.told === null || b.told === null) return false
  if (counts !== "incident") return true
  const [earlier, later] = a.told < b.told ? [a, b] : [b, a]
  return larger(later, earlier)
}

const populationDiffers = ({ a, b }: Pair): boolean => {
  const [x, y] = [a.claim.population, b.claim.population]
  return x !== y && x !== null && y !== null
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
 * A vague word is no number that a reader would hold against another; only of one incident can it be wrong.
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
  const vague = [a, b].some(({ claim }) => claim.value.qualifier === "vague")
  const victims = VICTIMS.has(a.claim.metric) && !vague
  if (victims && pair.blame === "opposite")
    return line(pair, id, "counterpart", differs, `victims of other fire: ${sides(pair)}; they may add up`)
  if (sameCount(a.claim.value, b.claim.value)) return null
  if (victims && pair.where === "apart")
    return line(pair, id, "counterpart", differs, "victims at other places; they may add up")
  const within = differs.every(each => each === "where" || each === "population") && pair.where !== "unknown"
  if (differs.length > 0 && !(within && exceedsWhole(pair))) {
    const all: readonly Difference[] = [...differs, "claimant"]
    return vague ? null : line(pair, id, "not comparable", all, `differs in ${all.join(", ")}`)
  }
  if (!farApart(a.claim.value, b.claim.value) || (vague && counts !== "incident")) return null
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
