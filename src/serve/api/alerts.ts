import { messagesFor } from "../../messages/say.ts"
import { AlertPage, RulePage } from "../alert-contract.ts"
import { alertShown, ruleShown } from "../alert-rules.ts"
import { pageOfAll } from "../paging.ts"
import type { Route } from "../route.ts"

/** Alerts that are looked through at once. */
const MOST = 1000

/** What somebody wants to be told of. */
export const alertRules: Route = {
  path: "/api/alert-rules",
  says: "The rules for alerts: what is told of, to whom, at once or in digests. Secrets and addresses of chats stay out.",
  query: ["limit", "after", "lang"],
  form: RulePage,
  answer: async (archive, { page }) => {
    const { shown, next } = pageOfAll(await archive.rules(), ({ id }) => id, page)
    return { rules: shown.map(ruleShown), next }
  },
}

/** What was found for them. */
export const alerts: Route = {
  path: "/api/alerts",
  says: "The latest alerts and what became of each, the latest first.",
  query: ["limit", "after", "lang"],
  form: AlertPage,
  answer: async (archive, { page, language }) => {
    const { shown, next } = pageOfAll(await archive.alerts(null, MOST), ({ id }) => id, page)
    const messages = messagesFor(language)
    return { alerts: shown.map(alert => alertShown(alert, messages)), next }
  },
}
