import { z } from "zod"
import { pageMark } from "../../model/archive.ts"
import { StoryInList } from "../contract.ts"
import { maskLine } from "../mask.ts"
import type { Route } from "../route.ts"

/** The list of stories. */
export const stories: Route = {
  path: "/api/stories",
  says: "The stories, or those whose titles or texts hold the words asked for.",
  query: ["text", "asOf", "clock", "as", "lang", "limit", "after"],
  form: z.strictObject({
    stories: z.array(StoryInList),
    next: z.string().nullable().describe("Where more follow: `after` of the next page."),
  }),
  answer: async (archive, { text, asOf, language, reviewed, page }) => {
    const lines = await archive.stories({ text, asOf, language, reviewed, page })
    const last = page !== null && lines.length === page.limit ? lines.at(-1) : undefined
    return { stories: lines.map(maskLine), next: last === undefined ? null : pageMark(last) }
  },
}
