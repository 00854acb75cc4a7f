import type { PartOf } from "../../model/ledger.ts"
import { populationClass } from "./happenings.ts"
import { sameClaimant } from "./identity.ts"
import type { Said } from "./said.ts"

/** A part told this many signs away from its whole, of the same kind and claimant, is the older state of a count told again. */
const OTHER_SENTENCE = 150

const distance = (a: Said, b: Said): number => Math.abs(a.claim.evidence.start - b.claim.evidence.start)

const sameKind = (a: Said, b: Said): boolean =>
  a.claim.metric === b.claim.metric &&
  a.claim.object === b.claim.object &&
  populationClass(a.claim.population) === populationClass(b.claim.population)

/** True for "20, then 100" told in one report: an older value of a series, not a share of the newer. */
export const isOlderState = (part: Said, wholes: readonly Said[]): boolean =>
  part.claim.object === null &&
  wholes.some(
    whole =>
      whole.member.seq === part.member.seq &&
      sameKind(part, whole) &&
      sameClaimant(part, whole) &&
      distance(part, whole) > OTHER_SENTENCE,
  )

/** The whole that a part is told under: in its own report the nearest, else the first of any other report. */
export function wholeOf(part: Said, wholes: readonly Said[]): Said | null {
  const candidates = wholes.filter(
    whole => whole.claim.metric === part.claim.metric && whole.claim.object === part.claim.object,
  )
  const [nearest] = candidates
    .filter(whole => whole.member.seq === part.member.seq)
    .toSorted((a, b) => distance(a, part) - distance(b, part))
  return nearest ?? candidates[0] ?? null
}

/** The part as a ledger shows it. */
export const asPart = (part: Said, whole: Said | null): PartOf => ({
  whole: whole?.claim.id ?? null,
  claim: part.claim.id,
  population: part.claim.population,
  value: part.claim.value,
  quote: part.claim.evidence.quote,
  version: part.member.version,
})
