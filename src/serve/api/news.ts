import { Problem } from "../../model/problem.ts"
import { News } from "../contract.ts"
import { newsOf } from "../news-of.ts"
import type { Route } from "../route.ts"

/** What has come to a story since somebody last looked. */
export const news: Route = {
  path: "/api/stories/:id/news",
  says: "What a story tells now that it did not tell by `since`, by the clock of recording: figures, corrections, conflicts, and deadlines that end within a day from now.",
  query: ["since", "as", "lang"],
  form: News,
  answer: async (archive, { id, language, reviewed, narrowing: { since } }) => {
    const asked = { text: null, language, reviewed }
    // Of this very moment, so that deadlines count from now and not from the last report.
    const moment = new Date().toISOString()
    const now = await archive.story(id, { ...asked, asOf: { at: moment, clock: "recorded" } })
    if (now === null) throw new Problem("story/unknown", { id })
    const then = since === null ? null : await archive.story(id, { ...asked, asOf: { at: since, clock: "recorded" } })
    return newsOf(then, now)
  },
}
