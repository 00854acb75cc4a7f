import { foldWord } from "../../languages/fold.ts"
import type { Claim, Mention } from "../../model/claim.ts"
import { hashOf } from "../../model/hash.ts"
import { withNames } from "../../model/mentions.ts"
import type { Review } from "../../model/review.ts"
import type { ReportInStory } from "../../model/story.ts"
import { currentClaims } from "./anchors.ts"

type Who = "claimant" | "blamed"

const spelling = (name: string): string => foldWord(name.replaceAll(/\s+/gu, " "))

/** A body that no lexicon knows, known by what a reviewer calls it. */
const byHand = (name: string): string => `hand:${hashOf(["name", spelling(name)])}`

const mentionOf = (claim: Claim, who: Who): Mention | null =>
  who === "claimant" ? claim.attribution.claimant : claim.blamed

/** Whether a mention names what another one names: by entity, else by its words. */
const isSame = (a: Mention, b: Mention): boolean =>
  a.entity === null || b.entity === null
    ? a.entity === b.entity && spelling(a.text) === spelling(b.text)
    : a.entity === b.entity

/** The same claim with every party, body and person in it run through. */
const renamed = (claim: Claim, name: (mention: Mention) => Mention): Claim => {
  const { attribution } = claim
  return {
    ...withNames(claim, { name, place: place => place }),
    attribution: {
      ...attribution,
      claimant: attribution.claimant && name(attribution.claimant),
      via: attribution.via.map(name),
    },
  }
}

type Members = readonly ReportInStory[]

const everyClaim = (members: Members, change: (claim: Claim) => Claim): Members =>
  members.map(member => ({ ...member, claims: member.claims.map(change) }))

/** What two claims name is one: known by the lexicon's name where either is, else by the second's words. */
function joined(members: Members, claims: readonly Claim[], who: Who): Members {
  const [one, other] = claims.map(claim => mentionOf(claim, who))
  if (one == null || other == null) return members
  const entity = other.entity ?? one.entity ?? byHand(other.text)
  const join = (mention: Mention): Mention =>
    isSame(mention, one) || isSame(mention, other) ? { ...mention, entity } : mention
  return everyClaim(members, claim => renamed(claim, join))
}

/** What some claims name is another than it was taken for. The office that it was known by goes with the name. */
function parted(members: Members, claims: readonly Claim[], who: Who, name: string): Members {
  const those = new Set(claims.map(({ id }) => id))
  const part = (claim: Claim): Claim => {
    const mention = mentionOf(claim, who)
    if (mention === null || !those.has(claim.id)) return claim
    const another = { ...mention, text: name, entity: byHand(name) }
    return who === "blamed"
      ? { ...claim, blamed: another }
      : { ...claim, attribution: { ...claim.attribution, claimant: another, role: null } }
  }
  return everyClaim(members, part)
}

/** Reports with what reviewers decided about who is who, in order. */
export const withNamesReviewed = (members: Members, reviews: readonly Review[]): Members =>
  reviews.reduce((so, review) => {
    const { decision } = review
    if (decision.kind === "join-names") return joined(so, currentClaims(review, so), decision.who)
    if (decision.kind === "split-names") return parted(so, currentClaims(review, so), decision.who, decision.name)
    return so
  }, members)
