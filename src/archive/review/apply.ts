import type { Claim } from "../../model/claim.ts"
import type { Review } from "../../model/review.ts"
import type { ReportInStory } from "../../model/story.ts"
import { successorOf } from "../reread.ts"
import { corrected } from "./correct.ts"
import { withNamesReviewed } from "./names.ts"

type Anchored = Review & { readonly anchor: NonNullable<Review["anchor"]> }

const isAnchored = (review: Review): review is Anchored => review.anchor !== null

/** The claim that a decision is about, among those that are read today: the same id, else what says it now. */
const targetOf = ({ anchor }: Anchored, claims: readonly Claim[]): Claim | null => successorOf(anchor.claim, claims)

/** How claims stand while decisions are applied to them, one after the other. */
interface State {
  readonly claims: Map<string, Claim>
  readonly rejected: Set<string>
}

/** Whether a later reading finds by itself what somebody found in the words. */
const isRead = (found: Claim, read: readonly Claim[]): boolean => {
  const now = successorOf(found, read)
  if (now?.kind !== "figure" || found.kind !== "figure" || now.metric !== found.metric) return false
  return now.value.min === found.value.min && now.value.max === found.value.max
}

function decide({ claims, rejected }: State, review: Anchored, read: readonly Claim[]): void {
  const target = claims.get(review.anchor.claim.id) ?? targetOf(review, read)
  const id = target?.id ?? review.anchor.claim.id
  const { decision } = review
  if (decision.kind === "reject") rejected.add(id)
  if (decision.kind === "find" && !isRead(review.anchor.claim, read)) claims.set(review.id, review.anchor.claim)
  if (decision.kind !== "confirm" && decision.kind !== "correct") return
  // What is not read any more stands as it was when somebody looked at it.
  const claim = claims.get(id) ?? review.anchor.claim
  const next =
    decision.kind === "correct"
      ? corrected(claim, decision.fields)
      : { ...claim, because: [...claim.because, "review/confirm"] }
  claims.set(id, next)
  rejected.delete(id)
}

/** The claims of one version with the decisions about them applied in order; decisions outlive what is read. */
export function reviewedClaims(read: readonly Claim[], reviews: readonly Review[]): readonly Claim[] {
  const state: State = { claims: new Map(read.map(claim => [claim.id, claim])), rejected: new Set() }
  for (const review of reviews) if (isAnchored(review)) decide(state, review, read)
  return [...state.claims].filter(([id]) => !state.rejected.has(id)).map(([, claim]) => claim)
}

/** Reports with the decisions about their claims applied. */
export function reviewedReports(
  members: readonly ReportInStory[],
  reviews: readonly Review[],
): readonly ReportInStory[] {
  const byVersion = Map.groupBy(reviews.filter(isAnchored), ({ anchor }) => anchor.version)
  const decided = members.map(member => {
    const mine = byVersion.get(member.version)
    return mine === undefined ? member : { ...member, claims: reviewedClaims(member.claims, mine) }
  })
  return withNamesReviewed(decided, reviews)
}
