import { messagesFor } from "../../messages/say.ts"
import type { Route } from "../route.ts"
import { sourceShown } from "../show-source.ts"
import { Sources } from "../source-contract.ts"

/** What is followed, and how it does. */
export const sources: Route = {
  path: "/api/sources",
  says: "The sources that are followed: what is declared of them, their last visits, what they brought and what went wrong.",
  query: ["lang"],
  form: Sources,
  answer: async (archive, { language }) => {
    const messages = messagesFor(language)
    return { sources: (await archive.sources()).map(state => sourceShown(state, messages)) }
  },
}
