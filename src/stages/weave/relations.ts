import { fill, listed, WORDS } from "../../messages/words.ts"
import type { Metric } from "../../model/claim.ts"
import type { Difference, Relation } from "../../model/ledger.ts"
import type { Acquaintance } from "../../model/story.ts"
import type { Question } from "./happenings.ts"
import { type Blame, blameOf } from "./identity.ts"
import { apart, dayNumber } from "./moments.ts"
import { type Naming, nameInSentence } from "./naming.ts"
import { type Whereabouts, whereabouts } from "./places.ts"
import type { Said } from "./said.ts"
import { countsApart } from "./two-counts.ts"
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

/** A part of a place that has so many times fewer than the whole has a count of its own, of one incident too. */
const FEWER_IN_PART = 3

/** An incident is told with its street by one and its town by another, unless the street has by far the fewer; a campaign's total of a part is another total. */
function placeDiffers({ a, b, where, counts }: Pair): boolean {
  if (where === "same" || where === "unsaid") return false
  if (where === "apart" || where === "unknown" || counts !== "incident") return true
  const [part, whole] = where === "inside" ? [a, b] : [b, a]
  return sizeOf(part.claim.value) * FEWER_IN_PART < sizeOf(whole.claim.value)
}

/** What holds no more than the other by its words, yet gives more: a part of the place, or civilians among the people. */
const exceedsWhole = ({ a, b, where }: Pair): boolean => {
  if (where === "inside" || where === "holds") return where === "inside" ? larger(a, b) : larger(b, a)
  const [x, y] = [a.claim.population, b.claim.population]
  return x !== y && (x === "people" ? larger(b, a) : y === "people" && larger(a, b))
}

/** Whether the value of the later day is the larger one. */
const grows = (a: Said, b: Said, dayOf: (said: Said) => string | null): boolean => {
  const [x, y] = [dayOf(a), dayOf(b)]
  return x !== null && y !== null && x !== y && (x < y ? larger(b, a) : larger(a, b))
}

/** Days after which a report that tells of no day hardly means an incident. */
const REMEMBERED = 14

/** An incident's toll may grow from one day to the next, by what it is told for or by when it was stated; a campaign's total always belongs to its day. */
function timeDiffers({ a, b, counts }: Pair): boolean {
  if (apart(a.window, b.window)) return true
  if (counts !== "incident") return a.told !== b.told && a.told !== null && b.told !== null
  const [x, y] = [dayNumber(a.told), dayNumber(b.told)]
  if (x !== null && y !== null && Math.abs(x - y) > REMEMBERED) return true
  return grows(a, b, ({ told }) => told) || grows(a, b, ({ stated }) => stated)
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

/** Whether both tell one incident, and neither alone tells when it was. */
const isOneDated = ({ a, b, counts }: Pair): boolean =>
  counts === "incident" && (a.window.to === null) === (b.window.to === null)

/** What decides how two figures stand to each other; "differs" where it is only that they differ. */
type Reason =
  | Exclude<keyof (typeof WORDS)["en"]["related"], "one text" | "opposite stands" | "unhurt" | "held and freed">
  | "differs"

/** A relation before it is told in a language. */
export interface Related extends Omit<Relation, "why" | "a" | "b"> {
  readonly a: Said
  readonly b: Said
  readonly reason: Reason
}

/** What the sentence for a reason says already. */
const SAYS: Readonly<Record<Reason, readonly Difference[]>> = {
  "other fire": ["blamed"],
  "other places": ["where"],
  "one question": ["claimant", "value"],
  denied: ["claimant", "status"],
  differs: [],
}

/** The relation with its sentence, which says each difference once, and whether its own claimants have settled it. */
export function tellRelation({ a, b, reason, ...relation }: Related, naming: Naming, settled = false): Relation {
  const { related, differs, ledger } = WORDS[naming.language]
  const blamed = [a, b].map(({ claim }) => nameInSentence(claim.blamed, naming))
  const rest = relation.differs.filter(each => !SAYS[reason].includes(each)).map(each => differs[each])
  const why = [
    ...(reason === "differs" ? [] : [fill(related[reason], ...blamed)]),
    ...(rest.length > 0 ? [`${ledger.differs} ${listed(rest, naming.language)}`] : []),
    ...(settled ? [ledger.settled] : []),
  ]
  return { ...relation, a: a.claim.id, b: b.claim.id, why: why.join(naming.language === "ar" ? "؛ " : "; ") }
}

/**
 * How two claimants' values for one question stand to each other; null where they agree, or nothing invites comparing.
 * A vague word is no number that a reader would hold against another; only of one incident can it be wrong.
 */
export function relationOf(a: Said, b: Said, question: Question, known: Acquaintance): Related | null {
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
    return { kind: "counterpart", question: id, a, b, differs, reason: "other fire" }
  if (sameCount(a.claim.value, b.claim.value)) return null
  if (victims && pair.where === "apart")
    return { kind: "counterpart", question: id, a, b, differs, reason: "other places" }
  const within = differs.every(each => each === "where" || each === "population") && pair.where !== "unknown"
  if (differs.length > 0 && !(within && exceedsWhole(pair))) {
    if (vague) return null
    return { kind: "not comparable", question: id, a, b, differs: [...differs, "claimant"], reason: "differs" }
  }
  if (!farApart(a.claim.value, b.claim.value) || (vague && !isOneDated(pair))) return null
  if (countsApart(a, b, known))
    return { kind: "not comparable", question: id, a, b, differs: ["definition", "claimant"], reason: "differs" }
  return { kind: "conflict", question: id, a, b, differs: ["claimant", "value"], reason: "one question" }
}

/** A denied value against those who assert it: one conflict for each claimant who does. */
export function denialOf(denied: Said, asserted: Said, question: Question, known: Acquaintance): Related | null {
  if (!sameCount(denied.claim.value, asserted.claim.value) || blameOf(denied, asserted, known) === "opposite")
    return null
  return {
    kind: "conflict",
    question: question.id,
    a: asserted,
    b: denied,
    differs: ["claimant", "status"],
    reason: "denied",
  }
}
