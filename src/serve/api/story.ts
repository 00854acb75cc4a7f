import { Problem } from "../../model/problem.ts"
import { maskStory } from "../mask.ts"
import type { Route } from "../route.ts"
import { StoryView } from "../story-contract.ts"

/** One story with its ledger. */
export const story: Route = {
  path: "/api/stories/:id",
  says: "One story by its id or an unambiguous beginning of it: ledger, relations, series, copies, claims.",
  query: ["asOf", "clock", "as", "lang"],
  form: StoryView,
  kept: {
    // By its whole id it stays the same whatever becomes of others; a beginning may come to be one of several.
    basis: ({ story: found }: StoryView, { id, reviewed }) =>
      found === id && !reviewed ? { stories: [id], reports: [] } : null,
  },
  answer: async (archive, { id, asOf, language, reviewed }) => {
    const view = await archive.story(id, { asOf, text: null, language, reviewed })
    if (view === null) throw new Problem("story/unknown", { id })
    return maskStory(view)
  },
}
