import type { Border } from "../../model/border.ts"
import type { Claim } from "../../model/claim.ts"
import type { Anchor, Review } from "../../model/review.ts"
import type { ReportInStory } from "../../model/story.ts"
import { successorOf } from "../reread.ts"

/** Everything that a decision is tied to: the claims as they stood, the first one first. */
export const anchorsOf = ({ anchor, besides }: Pick<Review, "anchor" | "besides">): readonly Anchor[] =>
  anchor === null ? [] : [anchor, ...besides]

/** The claims that a decision concerns as the reports are read now; those that are not found any more are left out. */
export const currentClaims = (
  review: Pick<Review, "anchor" | "besides">,
  members: readonly ReportInStory[],
): readonly Claim[] =>
  anchorsOf(review).flatMap(anchor => {
    const carrier = members.find(({ version }) => version === anchor.version)
    return successorOf(anchor.claim, carrier?.claims ?? []) ?? []
  })

/** The borders between incidents that reviewers drew, in order. */
export const bordersIn = (members: readonly ReportInStory[], reviews: readonly Review[]): readonly Border[] =>
  reviews.flatMap(review => {
    const { kind } = review.decision
    if (kind !== "join-incidents" && kind !== "split-incident") return []
    const claims = currentClaims(review, members).map(({ id }) => id)
    return [{ kind: kind === "join-incidents" ? ("one" as const) : ("apart" as const), claims }]
  })
