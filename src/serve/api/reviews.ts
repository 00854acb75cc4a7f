import { Problem } from "../../model/problem.ts"
import { hiddenBy } from "../mask.ts"
import { maskReview } from "../mask-reviews.ts"
import { pageOfAll } from "../paging.ts"
import { Reviews } from "../review-contract.ts"
import type { Route } from "../route.ts"

/** What people decided about one story and its claims. */
export const reviews: Route = {
  path: "/api/stories/:id/reviews",
  says: "What people decided about a story and its claims, oldest first: who, when, why, and what has been undone.",
  query: ["asOf", "clock", "limit", "after", "lang"],
  form: Reviews,
  answer: async (archive, { id, asOf, language, page }) => {
    const found = await archive.reviews({ story: id, asOf })
    // Nearly always; a story is not built for nothing.
    if (found.length === 0) return { reviews: [], next: null }
    const view = await archive.story(id, { asOf, text: null, language, reviewed: true })
    if (view === null) throw new Problem("story/unknown", { id })
    const hidden = hiddenBy(view.claims.map(({ claim }) => claim))
    const { shown, next } = pageOfAll(found, one => one.id, page)
    return { reviews: shown.map(one => maskReview(one, hidden)), next }
  },
}
