import { fill, listed, WORDS } from "../../messages/words.ts"
import { type FigureClaim, isFigure, type Metric } from "../../model/claim.ts"
import type { Difference, Relation } from "../../model/ledger.ts"
import type { Acquaintance } from "../../model/story.ts"
import { type Question, spanOf } from "./happenings.ts"
import { type Blame, blameOf, sideOfClaimant } from "./identity.ts"
import { apart } from "./moments.ts"
import { type Naming, nameInSentence } from "./naming.ts"
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

const voiceOf = ({ attribution: { claimant } }: FigureClaim): string => claimant?.entity ?? claimant?.text ?? ""

const numberOf = ({ value: { min, max, qualifier } }: FigureClaim): number | null =>
  qualifier === "exact" && min === max ? min : null

/**
 * True where the voice that gives the first value gives the second in the same report too, or other counts that make it up with the
 * first: it knows of both, and counts another thing by each.
 */
function tellsBoth({ claim, member }: Said, other: FigureClaim): boolean {
  const rest = member.claims
    .filter(isFigure)
    .filter(
      each =>
        each.id !== claim.id &&
        each.metric === claim.metric &&
        each.object === claim.object &&
        each.status === "asserted" &&
        voiceOf(each) === voiceOf(claim),
    )
  if (rest.some(each => sameCount(each.value, other.value))) return true
  const [own, whole] = [numberOf(claim), numberOf(other)]
  if (own === null || whole === null || whole <= own) return false
  const added = rest.flatMap(each => numberOf(each) ?? [])
  return added.some(each => own + each === whole) || added.reduce((sum, each) => sum + each, own) === whole
}

const ofTwoSides = (a: Said, b: Said, known: Acquaintance): boolean => {
  const [x, y] = [a, b].map(({ claim, told }) => sideOfClaimant(claim.attribution, told, known))
  return x != null && y != null && x !== y
}

/**
 * Whether two figures that differ count two things for all that is told: one voice knows of both; one report does, and not as what
 * two sides say; or one is a total and the words of the other tell one happening.
 */
const countsApart = (a: Said, b: Said, known: Acquaintance): boolean =>
  tellsBoth(a, b.claim) ||
  tellsBoth(b, a.claim) ||
  (a.member.report === b.member.report && !ofTwoSides(a, b, known)) ||
  spanOf(a) !== spanOf(b)

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
  if (!farApart(a.claim.value, b.claim.value) || (vague && counts !== "incident")) return null
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
