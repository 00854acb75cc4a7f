import type { Context } from "hono"
import type { Messages } from "../messages/messages.ts"
import { messagesFor, say } from "../messages/say.ts"
import type { Problem } from "../model/problem.ts"
import type { ProblemDocument } from "./contract.ts"
import { safe } from "./exports/story-html.ts"
import { plainPage } from "./plain-page.ts"

type Status = 400 | 401 | 403 | 404 | 405 | 410 | 421 | 422 | 503

const STATUS: Readonly<Partial<Record<Problem["code"], Status>>> = {
  "story/unknown": 404,
  "report/unknown": 404,
  "claim/unknown": 404,
  "report/withheld": 410,
  "report/not-withheld": 404,
  "review/unknown": 404,
  "review/no-words": 400,
  "review/two-questions": 400,
  "alert/unknown": 404,
  "collect/unknown-source": 404,
  "collect/unknown-preview": 404,
  "serve/bad-review": 400,
  "serve/bad-body": 400,
  "serve/no-folders": 403,
  "serve/no-intake": 503,
  "serve/not-ready": 503,
  "store/unreachable": 503,
  "store/newer": 503,
  "serve/no-such-path": 404,
  "serve/read-only": 405,
  "serve/wrong-host": 421,
  "serve/other-origin": 403,
  "serve/unauthorised": 401,
  "serve/bad-moment": 400,
  "serve/no-names": 403,
  "serve/names-closed": 403,
  "serve/not-built": 503,
  "exports/no-browser": 503,
  "exports/not-printed": 503,
}

/** What was given, or is at an address that was given, cannot be read. */
const UNREADABLE = /^(?:collect|read)\//

/** The HTTP status of a failure; 500 where it is nobody's mistake but ours. */
export const statusOf = ({ code }: Problem): Status | 500 => STATUS[code] ?? (UNREADABLE.test(code) ? 422 : 500)

/** The catalogue that the asker wants. */
export const messagesIn = ({ req }: Context): Messages =>
  messagesFor(req.query("lang") ?? req.header("accept-language"))

/** The answer to a failed request, in the asker's language: a page where a person visits, a problem document elsewhere. */
export function refuse(context: Context, problem: Problem): Response {
  const status = statusOf(problem)
  const messages = messagesIn(context)
  const detail = say(messages, problem.code, problem.details)
  if (status === 401) context.header("www-authenticate", "Bearer")
  if (status === 405) context.header("allow", "GET, HEAD")
  if (isVisit(context))
    return context.html(
      status === 401 ? toDoor(context, messages, detail) : plainPage(messages, `<p>${safe(detail)}</p>`),
      status,
    )
  const document: ProblemDocument = { type: "about:blank", title: problem.code, status, code: problem.code, detail }
  return context.body(JSON.stringify(document), status, { "content-type": "application/problem+json; charset=utf-8" })
}

const isVisit = ({ req }: Context): boolean =>
  !/^\/(api|openapi\.json)(\/|$)/.test(req.path) && (req.header("accept") ?? "").includes("text/html")

/**
 * To the form for the token, by a step of this server's own: a link on another site is followed without the cookie of a login,
 * and this one with it, so that who has logged in is let through.
 */
function toDoor({ req }: Context, messages: Messages, words: string): string {
  const { pathname, search } = new URL(req.url)
  const address = safe(`/login?to=${encodeURIComponent(pathname + search)}`)
  const { enter } = messages.words.door
  const head = `<meta http-equiv="refresh" content="0;url=${address}">`
  return plainPage(messages, `<p>${safe(words)}</p><p><a href="${address}">${safe(enter)}</a></p>`, head)
}
