import type { Review } from "../../model/review.ts"

/** Which decisions are undone, each with the one that undid it; an undoing that is itself undone undoes nothing. */
export function undoneBy(reviews: readonly Review[]): ReadonlyMap<string, string> {
  const undone = new Map<string, string>()
  // The newest stands unless undone by nothing: from the end, each undoing is known before what it undoes.
  for (const { id, decision } of reviews.toReversed())
    if (decision.kind === "undo" && !undone.has(id) && !undone.has(decision.review)) undone.set(decision.review, id)
  return undone
}

/** The decisions that hold, oldest first. */
export const standing = (reviews: readonly Review[]): readonly Review[] => {
  const undone = undoneBy(reviews)
  return reviews.filter(({ id, decision }) => decision.kind !== "undo" && !undone.has(id))
}
