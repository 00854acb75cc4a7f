import { maskWords } from "../mask.ts"
import { NOTHING_HIDDEN } from "../mask-reviews.ts"
import { pageOfAll } from "../paging.ts"
import { WithheldList } from "../review-contract.ts"
import type { Route } from "../route.ts"

/** What is taken out of every view, and by whom. */
export const withheld: Route = {
  path: "/api/withheld",
  says: "The reports and versions that are withheld, latest first: who withheld each, when and why.",
  query: ["limit", "after", "lang"],
  form: WithheldList,
  answer: async (archive, { page }) => {
    const all = await archive.reviews({ story: null, asOf: { at: null, clock: "recorded" } })
    const standing = all.flatMap(({ id, recorded, by, why, decision, undone }) =>
      decision.kind === "withhold" && undone === null
        ? [{ review: id, report: decision.report, on: recorded, by, why: maskWords(why, null, NOTHING_HIDDEN) }]
        : [],
    )
    const { shown, next } = pageOfAll(standing.toReversed(), ({ review }) => review, page)
    return { withheld: [...shown], next }
  },
}
