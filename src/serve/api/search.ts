import { wantedBy } from "../../languages/search.ts"
import type { Route } from "../route.ts"
import { SearchResult } from "../search-contract.ts"
import { searchHit } from "../search-hits.ts"

/** Reports that one answer holds where nothing is said. */
const PAGE = 20

/** Reports and claims by their words. */
export const search: Route = {
  path: "/api/search",
  says: "The latest reports that hold all the words, and whose claims name a place or party, with the passages and the claims.",
  query: ["text", "place", "party", "asOf", "clock", "limit", "after", "lang"],
  form: SearchResult,
  kept: {},
  answer: async (archive, { text, about, asOf, page }) => {
    const asked = text ?? ""
    const limit = page?.limit ?? PAGE
    const after = /^\d{1,15}$/.test(page?.after ?? "") ? Number(page?.after) : null
    const found = await archive.search({ text: asked, about, asOf, limit: limit + 1, after })
    const wanted = wantedBy(asked)
    const shown = found.slice(0, limit)
    const more = found.length > limit
    return {
      found: shown.flatMap(each => searchHit(each, wanted) ?? []),
      more,
      next: more ? String(shown.at(-1)?.seq) : null,
    }
  },
}
