import { type FigureClaim, isFigure } from "../../model/claim.ts"
import type { Acquaintance } from "../../model/story.ts"
import { spanOf } from "./happenings.ts"
import { sameEntity, sideOfClaimant } from "./identity.ts"
import type { Said } from "./said.ts"
import { sameCount } from "./values.ts"

const voiceOf = ({ attribution: { claimant } }: FigureClaim): string => claimant?.entity ?? claimant?.text ?? ""

const numberOf = ({ value: { min, max, qualifier } }: FigureClaim): number | null =>
  qualifier === "exact" && min === max ? min : null

/** Of more counts than this, only the first are tried as parts of one whole: all of them make up something. */
const PARTS_AT_MOST = 6

/** Whether some of the numbers, each once, make up the rest of a whole, or all of them do. */
function makesUp(rest: number, numbers: readonly number[]): boolean {
  if (numbers.reduce((sum, each) => sum + each, 0) === rest) return true
  const sums = new Set([0])
  for (const each of numbers.slice(0, PARTS_AT_MOST)) for (const sum of [...sums]) sums.add(sum + each)
  return rest > 0 && sums.has(rest)
}

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
  return makesUp(
    whole - own,
    rest.flatMap(each => numberOf(each) ?? []),
  )
}

const sameVoice = (a: FigureClaim, b: FigureClaim): boolean => {
  const [x, y] = [a.attribution.claimant, b.attribution.claimant]
  return x === null || y === null ? x === y : sameEntity(x, y)
}

/** Whether the report of the first tells what the second's claimant says, too. */
const tellsWhatOther = ({ claim, member }: Said, { claim: other }: Said): boolean =>
  member.claims
    .filter(isFigure)
    .some(
      each =>
        each.id !== claim.id &&
        each.metric === other.metric &&
        each.object === other.object &&
        each.status === "asserted" &&
        sameCount(each.value, other.value) &&
        sameVoice(each, other),
    )

const isNearer = (value: number, to: number, than: number): boolean => Math.abs(value - to) < Math.abs(than - to)

/** Other counts of one kind with a claim's, in its report. */
const besides = ({ claim, member }: Said): readonly number[] =>
  member.claims
    .filter(isFigure)
    .filter(
      each =>
        each.id !== claim.id &&
        !each.part &&
        each.status === "asserted" &&
        each.metric === claim.metric &&
        each.object === claim.object &&
        each.population === claim.population,
    )
    .flatMap(each => numberOf(each) ?? [])

/** Whether both reports tell two counts, and each of the two has its like in the other report. */
function haveTheirLikes(a: Said, b: Said): boolean {
  const [x, y] = [numberOf(a.claim), numberOf(b.claim)]
  if (x === null || y === null) return false
  return besides(a).some(each => isNearer(each, y, x)) && besides(b).some(each => isNearer(each, x, y))
}

const ofTwoSides = (a: Said, b: Said, known: Acquaintance): boolean => {
  const [x, y] = [a, b].map(({ claim, told }) => sideOfClaimant(claim.attribution, told, known))
  return x != null && y != null && x !== y
}

/** A single thing, not a victim, beside several: that there was one says not that there were no more. */
const isOneOfThem = (one: FigureClaim, several: FigureClaim): boolean => {
  const [own, other] = [numberOf(one), numberOf(several)]
  return one.object !== null && own === 1 && other !== null && other > 1
}

/** Whether reports tell two figures as two counts: both in one, or each with its like in the other. */
const toldAsTwo = (a: Said, b: Said): boolean =>
  a.member.report === b.member.report || tellsWhatOther(a, b) || tellsWhatOther(b, a) || haveTheirLikes(a, b)

/**
 * Whether two figures that differ count two things for all that is told: one voice knows of both; reports tell them as two counts, and
 * not as what two sides say; or one is a total and the words of the other tell one happening.
 */
export const countsApart = (a: Said, b: Said, known: Acquaintance): boolean =>
  isOneOfThem(a.claim, b.claim) ||
  isOneOfThem(b.claim, a.claim) ||
  tellsBoth(a, b.claim) ||
  tellsBoth(b, a.claim) ||
  (toldAsTwo(a, b) && !ofTwoSides(a, b, known)) ||
  spanOf(a) !== spanOf(b)
