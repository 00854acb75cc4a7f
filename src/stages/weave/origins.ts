import type { Border } from "../../model/border.ts"
import type { NoNewWitness } from "../../model/sameness.ts"
import type { Acquaintance } from "../../model/story.ts"
import { blameOf, relays, sideOfClaimant, whySameClaimant } from "./identity.ts"
import { apart, dayOf } from "./moments.ts"
import { whereabouts } from "./places.ts"
import { inOrder, type Said } from "./said.ts"
import { sameCount } from "./values.ts"

/** What a view needs beside the claims to say which are one: who is who, and which reports carry one text. */
export interface Ties {
  readonly known: Acquaintance
  /** Whether two versions, by sequence number, carry one text. */
  readonly copied: (a: number, b: number) => boolean
  /** Between incidents, as reviewers drew them. */
  readonly borders?: readonly Border[]
}

const notBefore = (later: Said, earlier: Said): boolean =>
  (dayOf(later.member.published) ?? "9") >= (dayOf(earlier.member.published) ?? "")

/** Whether two claims of one question give one value for the same victims, whoever says it. */
export const sameStatementOfFact = (a: Said, b: Said, known: Acquaintance): boolean =>
  sameCount(a.claim.value, b.claim.value) &&
  blameOf(a, b, known) !== "opposite" &&
  !apart(a.window, b.window) &&
  whereabouts(a.claim.where, b.claim.where, known) !== "apart"

/**
 * The one answer to "is this the same statement?", for two claims of one question and value, `a` before `b` in order:
 * why `b` is no new witness, or null where it may be one.
 */
export function sameStatement(a: Said, b: Said, { known, copied }: Ties): NoNewWitness | null {
  if (!sameStatementOfFact(a, b, known)) return null
  if (a.member.report !== b.member.report && copied(a.member.seq, b.member.seq)) return "one text"
  const claimant = whySameClaimant(a, b)
  if (claimant !== null) return claimant === "one publisher" ? claimant : "one claimant"
  if (relays(a, b) || relays(b, a)) return "relay"
  if (a.ownership === b.ownership || (a.ownership !== "own voice" && b.ownership !== "own voice")) return null
  if (a.member.report === b.member.report) return "one report"
  const [voice, named] = a.ownership === "own voice" ? [a, b] : [b, a]
  if (named.ownership !== "named" || !notBefore(voice, named)) return null
  return "no claimant"
}

/** A claim that is no new witness beside an earlier one, and why. */
export interface Repetition {
  readonly said: Said
  readonly beside: Said
  readonly why: NoNewWitness
}

interface Growing {
  readonly claims: Said[]
  readonly repeated: Repetition[]
}

/** Claims of one value with one independent source. */
export interface Found {
  readonly claims: readonly Said[]
  readonly repeated: readonly Repetition[]
  readonly reports: readonly string[]
  readonly side: string | null
}

const joinInto = (origins: Growing[], said: Said, ties: Ties): void => {
  const found = origins.flatMap(origin => {
    const [first] = origin.claims.flatMap(other => {
      const why = sameStatement(other, said, ties)
      return why === null ? [] : [{ said, beside: other, why }]
    })
    return first === undefined ? [] : [{ origin, repetition: first }]
  })
  const [home, ...others] = found
  if (home === undefined) {
    origins.push({ claims: [said], repeated: [] })
    return
  }
  home.origin.claims.push(said)
  home.origin.repeated.push(home.repetition)
  for (const { origin, repetition } of others) {
    home.origin.claims.push(...origin.claims)
    home.origin.repeated.push(...origin.repeated, repetition)
    origins.splice(origins.indexOf(origin), 1)
  }
}

/** A set of claims of one value as independent origins: named claimants first, so that repetitions find them. */
export function originsOf(claims: readonly Said[], ties: Ties): readonly Found[] {
  const origins: Growing[] = []
  const rank = { named: 0, unnamed: 1, "own voice": 2 } as const
  for (const said of claims.toSorted((a, b) => rank[a.ownership] - rank[b.ownership] || inOrder(a, b))) {
    joinInto(origins, said, ties)
  }
  return origins.map(origin => ({
    claims: origin.claims,
    repeated: origin.repeated,
    reports: [...new Set(origin.claims.map(said => said.member.report))],
    side: sideOfOrigin(origin.claims, ties.known),
  }))
}

const sideOfOrigin = (claims: readonly Said[], known: Acquaintance): string | null =>
  claims.map(({ claim, told }) => sideOfClaimant(claim.attribution, told, known)).find(side => side !== null) ?? null

/** How many sides the origins belong to; those of no known side are not counted. */
export const sidesOf = (origins: readonly { readonly side: string | null }[]): number =>
  new Set(origins.flatMap(({ side }) => side ?? [])).size
