import { z } from "zod"
import { StoryInList } from "../contract.ts"
import { maskLine } from "../mask.ts"
import type { Route } from "../route.ts"

/** The list of stories. */
export const stories: Route = {
  path: "/api/stories",
  says: "The stories, or those whose titles or texts hold the words asked for.",
  query: ["text", "asOf", "clock", "as", "lang"],
  form: z.strictObject({ stories: z.array(StoryInList) }),
  answer: async (archive, { text, asOf, language, reviewed }) => ({
    stories: (await archive.stories({ text, asOf, language, reviewed })).map(maskLine),
  }),
}
