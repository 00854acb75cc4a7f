import type { Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { Archive } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { hiddenBy } from "./mask.ts"
import { maskReview } from "./mask-reviews.ts"
import { refuse } from "./refusal.ts"
import { GivenReview } from "./review-contract.ts"

/** The one path that takes something: decisions of reviewers. */
export const REVIEWS = "/api/reviews"

/** True for a request that changes something and may: everything else only asks. */
export const isChange = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
  method === "POST" && path === REVIEWS

/** More than a decision ever holds is not read. */
const LONGEST = 65_536

/**
 * Takes decisions of reviewers. Whoever comes here has shown the token where there is one, and is no page of another origin; a
 * form of such a page could not send JSON without being asked for first, so nothing else is taken.
 */
export function takeReviews(hono: Hono, archive: Archive): void {
  const limit = bodyLimit({
    maxSize: LONGEST,
    onError: context => refuse(context, new Problem("serve/bad-review", { field: "size" })),
  })
  hono.post(REVIEWS, limit, async context => {
    const review = await archive.review(await givenIn(context))
    const hidden = hiddenBy([])
    return context.json(maskReview({ ...review, claim: review.anchor?.claim.id ?? null, undone: null }, hidden), 201)
  })
}

async function givenIn(context: Context): Promise<GivenReview> {
  if (!/^application\/json\b/.test(context.req.header("content-type") ?? ""))
    throw new Problem("serve/bad-review", { field: "content-type" })
  const body: unknown = await context.req.json().catch(() => null)
  const read = GivenReview.safeParse(body)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Problem("serve/bad-review", { field: issue?.path.join(".") || (issue?.message ?? "") })
  }
  return read.data
}
