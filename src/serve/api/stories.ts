import { z } from "zod"
import { pageMark } from "../../model/archive.ts"
import { FACETS } from "../../model/facets.ts"
import { StoryInList } from "../contract.ts"
import { maskLine } from "../mask.ts"
import { Next } from "../page-contract.ts"
import type { Parameter, Route } from "../route.ts"

/** What says which stories of the list are meant. */
export const NARROWING: readonly Parameter[] = ["text", ...FACETS, "since", "beside", "asOf", "clock", "as", "lang"]

/** The list of stories. */
export const stories: Route = {
  path: "/api/stories",
  says: "The stories, or those whose titles or texts hold the words asked for.",
  query: [...NARROWING, "limit", "after"],
  form: z.strictObject({
    stories: z.array(StoryInList),
    next: Next,
  }),
  kept: {},
  answer: async (archive, { text, asOf, language, reviewed, page, narrowing }) => {
    const lines = await archive.stories({ text, asOf, language, reviewed, page, ...narrowing })
    const last = page !== null && lines.length === page.limit ? lines.at(-1) : undefined
    return { stories: lines.map(maskLine), next: last === undefined ? null : pageMark(last) }
  },
}
