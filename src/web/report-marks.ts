import type { ClaimInReport } from "../serve/story-contract.ts"
import type { Mark } from "./segments.ts"

export type Claim = ClaimInReport["claim"]

/** What words of a report are to the claim that is open; "other" is a figure of another claim. */
export const ROLES = ["figure", "claimant", "relay", "blamed", "party", "term", "place", "time"] as const
export type Role = (typeof ROLES)[number]

export interface Marked {
  readonly role: Role | "other"
  readonly claim: string
}

/** The words that a claim rests on, by what they are to it. */
export function rolesOf(claim: Claim): readonly RoleOfWords[] {
  const { attribution, blamed, where, when, evidence } = claim
  return [
    { role: "figure", evidence },
    { role: "claimant", evidence: attribution.claimant?.evidence },
    ...attribution.via.map(relay => ({ role: "relay", evidence: relay.evidence }) as const),
    { role: "blamed", evidence: blamed?.evidence },
    { role: "place", evidence: where?.evidence },
    { role: "time", evidence: attribution.said?.evidence },
    { role: "time", evidence: when?.evidence },
    ...rolesOfKind(claim),
  ]
}

interface RoleOfWords {
  readonly role: Role
  readonly evidence: Claim["evidence"] | undefined
}

/** The words of what only claims of a kind have. */
function rolesOfKind(claim: Claim): readonly RoleOfWords[] {
  const as =
    (role: Role) =>
    ({ evidence }: { readonly evidence: Claim["evidence"] }): RoleOfWords => ({ role, evidence })
  const each = (role: Role, ...found: readonly ({ readonly evidence: Claim["evidence"] } | null)[]) =>
    found.filter(one => one !== null).map(as(role))
  switch (claim.kind) {
    case "event":
      return each("party", ...claim.actors, ...claim.targets)
    case "commitment":
      return [
        ...each("party", ...claim.parties),
        ...each("term", ...claim.terms),
        ...each("place", claim.area),
        ...each("time", claim.effectiveFrom, claim.deadline),
      ]
    case "measure":
      return each("time", claim.window)
    case "position":
      return [...each("party", ...claim.toward), ...each("term", claim.about && { evidence: claim.about.content })]
    default:
      return []
  }
}

/** Everything to mark in a report's text: the open claim by its roles, and the figures of all other claims. */
export function marksOf(claims: readonly Claim[], open: string | null): readonly Mark<Marked>[] {
  return claims.flatMap((claim): readonly Mark<Marked>[] => {
    if (claim.id !== open) return [{ ...spanOf(claim.evidence), kind: { role: "other", claim: claim.id } }]
    return rolesOf(claim).flatMap(({ role, evidence }) =>
      evidence === undefined ? [] : [{ ...spanOf(evidence), kind: { role, claim: claim.id } }],
    )
  })
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end })
