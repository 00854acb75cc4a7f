import type { Attribution, Mention } from "../../model/claim.ts"
import type { SameClaimant } from "../../model/sameness.ts"
import type { Acquaintance } from "../../model/story.ts"
import { isOneAcross } from "./one-name.ts"
import { whyOnePerson } from "./persons.ts"
import type { Said } from "./said.ts"
import { holdsAll, stemsOf } from "./words.ts"

const kindOf = (entity: string): string => entity.slice(0, entity.indexOf(":"))

/** Whether two mentions name one body or person: by entity where both are linked, else by their words, in two scripts by their letters. */
export function sameEntity(a: Mention, b: Mention): boolean {
  if (a.entity !== null && a.entity === b.entity) return true
  if (isOneAcross(a, b)) return true
  return (a.entity === null || b.entity === null) && holdsAll(stemsOf(a.text), stemsOf(b.text))
}

/** What a claimant may be recognised by: its words, and those of its office. */
const labelsOf = ({ claimant, role }: Attribution): readonly ReadonlySet<string>[] =>
  [claimant?.text ?? "", role ?? ""].map(stemsOf).filter(stems => stems.size > 0)

/** Fewer telling words than this recognise a body only within one report. */
const ENOUGH_WORDS = 2

const sharesLabel = (a: Attribution, b: Attribution, enough: number): boolean =>
  labelsOf(a).some(x => labelsOf(b).some(y => Math.min(x.size, y.size) >= enough && holdsAll(x, y)))

/** Two entities of one kind are two bodies; a person may speak for a body. */
const keptApart = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b && (kindOf(a) === kindOf(b) || (kindOf(a) !== "person" && kindOf(b) !== "person"))

/** Whose the outlet's own voice is: its owner's where that is known, so that two outlets of one owner are no two. */
export const voiceOf = ({ member: { publisher, outlet, report } }: Pick<Said, "member">): string =>
  publisher ?? outlet ?? report

/** What is known of two claimants of whom one is a person and the other a person or an office: why they are one, null where they are not; undefined where their words decide. */
function ofPersons(a: Said, b: Said): SameClaimant | null | undefined {
  const [x, y] = [a.person, b.person]
  if (x === null || y === null || (x.key === null && y.key === null)) return undefined
  return x.key === y.key ? whyOnePerson(a, b) : null
}

/**
 * The one answer to "is this the same claimant?", with why; null where it is not. One person, by name, office and time; one entity; or a body and the holder of its office; or, where links are
 * missing, all telling words of the shorter name or office in the longer. Unnamed sources are the same only within one
 * report, the outlets' own voices only within one outlet, or the outlets of one owner.
 */
export function whySameClaimant(a: Said, b: Said): SameClaimant | null {
  if (a.ownership !== b.ownership) return null
  const oneReport = a.member.report === b.member.report
  if (a.ownership === "own voice") {
    if (oneReport || a.member.outlet === b.member.outlet)
      return oneReport || a.member.outlet !== null ? "one outlet" : null
    return voiceOf(a) === voiceOf(b) ? "one publisher" : null
  }
  if (a.ownership === "unnamed" && !oneReport) return null
  const person = ofPersons(a, b)
  if (person !== undefined) return person
  const [x, y] = [a.claim.attribution, b.claim.attribution]
  const [e, f] = [x.claimant?.entity ?? null, y.claimant?.entity ?? null]
  if (e !== null && e === f) return "one entity"
  if (x.claimant !== null && y.claimant !== null && isOneAcross(x.claimant, y.claimant)) return "two scripts"
  if (keptApart(e, f) || !sharesLabel(x, y, oneReport ? 1 : ENOUGH_WORDS)) return null
  return x.role === null && y.role === null ? "same words" : "one office"
}

/** Whether it is the same claimant, by `whySameClaimant`. */
export const sameClaimant = (a: Said, b: Said): boolean => whySameClaimant(a, b) !== null

/** Whether one claim's claimant is named by the other as the relay that brought it. */
export const relays = (a: Said, b: Said): boolean => {
  const claimant = a.claim.attribution.claimant
  return claimant !== null && b.claim.attribution.via.some(relay => sameEntity(claimant, relay))
}

export type Blame = "same" | "opposite" | "unsaid on one side" | "unsaid"

const shareWords = (a: Mention, b: Mention): boolean => !stemsOf(a.text).isDisjointFrom(stemsOf(b.text))

/**
 * How the two claims' blame stands: opposite where two different sides are blamed. Where one is not linked, words in common
 * make them the same ("the group", "fighters of the group"), none make them two.
 */
export function blameOf(a: Said, b: Said, known: Acquaintance): Blame {
  const [x, y] = [a.claim.blamed, b.claim.blamed]
  if (x === null && y === null) return "unsaid"
  if (x === null || y === null) return "unsaid on one side"
  if (sameEntity(x, y)) return "same"
  if ((x.entity === null || y.entity === null) && shareWords(x, y)) return "same"
  const [s, t] = [sideOf(x, a.told, known), sideOf(y, b.told, known)]
  return s !== null && s === t ? "same" : "opposite"
}

/** The side of a claimant on a day: his own, or the one that he speaks for by his office. */
export const sideOfClaimant = (
  { claimant, role }: Attribution,
  on: string | null,
  known: Acquaintance,
): string | null => sideOf(claimant, on, known) ?? (role === null ? null : known.sideOfOffice(role, on))

/** The side of a mention on a day; null where it is not linked or nothing says. */
export const sideOf = (mention: Mention | null, on: string | null, known: Acquaintance): string | null =>
  mention?.entity == null ? null : known.sideOf(mention.entity, on)
