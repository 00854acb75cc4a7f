import { StoryCounts } from "../contract.ts"
import type { Route } from "../route.ts"
import { NARROWING } from "./stories.ts"

/** By what the list of stories can be narrowed. */
export const facets: Route = {
  path: "/api/facets",
  says: "How many stories a list has, and how many there are behind each place, party, outlet, language and kind of claim.",
  query: NARROWING,
  form: StoryCounts,
  kept: {},
  answer: (archive, { text, asOf, language, reviewed, narrowing }) =>
    archive.facets({ text, asOf, language, reviewed, ...narrowing }),
}
