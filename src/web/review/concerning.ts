import type { ReviewShown } from "../../serve/review-contract.ts"

/** Whether a decision is about a claim, or made it. */
export const isAbout =
  (claim: string) =>
  ({ id, claims }: Pick<ReviewShown, "id" | "claims">): boolean =>
    id === claim || claims.includes(claim)
