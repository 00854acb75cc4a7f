import { wantedBy } from "../../languages/search.ts"
import type { Route } from "../route.ts"
import { SearchResult } from "../search-contract.ts"
import { searchHit } from "../search-hits.ts"

/** Reports that one answer holds. */
const PAGE = 20

/** Reports and claims by their words. */
export const search: Route = {
  path: "/api/search",
  says: "The latest reports that hold all the words, with the passages and the claims they stand in.",
  query: ["text", "asOf", "clock", "lang"],
  form: SearchResult,
  answer: async (archive, { text, asOf }) => {
    const asked = text ?? ""
    const found = await archive.search({ text: asked, asOf, limit: PAGE + 1 })
    const wanted = wantedBy(asked)
    return {
      found: found.slice(0, PAGE).flatMap(each => searchHit(each, wanted) ?? []),
      more: found.length > PAGE,
    }
  },
}
