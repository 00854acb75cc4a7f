import type { Hono } from "hono"
import type { Archive } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { bodyIn, limitOf } from "./body.ts"
import { maskReview, NOTHING_HIDDEN } from "./mask-reviews.ts"
import { GivenReview } from "./review-contract.ts"

/** Where decisions of reviewers are taken. */
export const REVIEWS = "/api/reviews"

/** The paths that take something. */
const CHANGED = [
  /^\/api\/reviews$/,
  /^\/api\/sources(\/[^/]+)?$/,
  /^\/api\/previews(\/[^/]+)?$/,
  /^\/api\/alert-rules(\/[^/]+)?$/,
]

/** True for a request that changes something and may: everything else only asks. */
export const isChange = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
  method === "POST" && CHANGED.some(form => form.test(path))

/** More than a decision ever holds is not read. */
const LONGEST = 65_536

const wrong = (field: string): Problem => new Problem("serve/bad-review", { field })

/** Takes decisions of reviewers. Whoever comes here has shown the token where there is one, and is no page of another origin. */
export function takeReviews(hono: Hono, archive: Archive): void {
  hono.post(REVIEWS, limitOf(LONGEST, wrong), async context => {
    const review = await archive.review(await bodyIn(context, GivenReview, wrong))
    return context.json(
      maskReview({ ...review, claim: review.anchor?.claim.id ?? null, claims: [], undone: null }, NOTHING_HIDDEN),
      201,
    )
  })
}
