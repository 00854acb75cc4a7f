import { messagesFor } from "../../messages/say.ts"
import { pageOfAll } from "../paging.ts"
import type { Route } from "../route.ts"
import { sourceShown } from "../show-source.ts"
import { SourcePage } from "../source-contract.ts"

/** What is followed, and how it does. */
export const sources: Route = {
  path: "/api/sources",
  says: "The sources that are followed: what is declared of them, their last visits, what they brought and what went wrong.",
  query: ["limit", "after", "lang"],
  form: SourcePage,
  answer: async (archive, { language, page }) => {
    const messages = messagesFor(language)
    const { shown, next } = pageOfAll(await archive.sources(), ({ source }) => source.id, page)
    return { sources: shown.map(state => sourceShown(state, messages)), next }
  },
}
