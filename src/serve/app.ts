import { createHash, timingSafeEqual } from "node:crypto"
import { type Context, Hono } from "hono"
import { messagesFor, say } from "../messages/say.ts"
import type { Archive } from "../model/archive.ts"
import { isMoment } from "../model/moment.ts"
import { Problem } from "../model/problem.ts"
import type { ProblemDocument } from "./contract.ts"
import { nameIn } from "./hosts.ts"
import { openApi } from "./openapi.ts"
import type { Question } from "./route.ts"
import { ROUTES } from "./routes.ts"

export interface AppOptions {
  /** Names of this server that requests may use. */
  readonly names: ReadonlySet<string>
  /** What `Authorization: Bearer` must carry; null where the server is for this machine alone. */
  readonly token: string | null
  readonly version: string
  /** Hears of what broke; requests are not logged. */
  readonly report: (error: unknown) => void
}

/** No page may use an answer as anything but data, and none of another origin may read it: there is no CORS header at all. */
const HEADERS = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const

const STATUS: Readonly<Partial<Record<Problem["code"], 400 | 401 | 404 | 405 | 421>>> = {
  "story/unknown": 404,
  "report/unknown": 404,
  "claim/unknown": 404,
  "serve/no-such-path": 404,
  "serve/read-only": 405,
  "serve/wrong-host": 421,
  "serve/unauthorised": 401,
  "serve/bad-moment": 400,
}

const statusOf = ({ code }: Problem) => STATUS[code] ?? 500

/** The API over an archive: questions only, every name covered, every failure a problem document in the asker's language. */
export function app(archive: Archive, options: AppOptions): Hono {
  const hono = new Hono()
  hono.use(async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
    guard(context, options)
    await next()
  })
  for (const route of ROUTES)
    hono.get(route.path, async context => context.json(await route.answer(archive, questionIn(context))))
  hono.get("/openapi.json", context => context.json(openApi(ROUTES, options.version)))
  hono.notFound(context => refuse(context, new Problem("serve/no-such-path", { path: context.req.path })))
  hono.onError((error, context) => {
    if (error instanceof Problem && statusOf(error) < 500) return refuse(context, error)
    options.report(error)
    return refuse(context, new Problem("serve/broken", {}, error))
  })
  return hono
}

function guard({ req }: Context, { names, token }: AppOptions): void {
  const host = req.header("host") ?? ""
  if (!names.has(nameIn(host))) throw new Problem("serve/wrong-host", { host })
  if (token !== null && !sameToken(req.header("authorization") ?? "", `Bearer ${token}`))
    throw new Problem("serve/unauthorised", {})
  if (req.method !== "GET" && req.method !== "HEAD") throw new Problem("serve/read-only", { method: req.method })
}

/** Compared by hash, in a time that says nothing about where they differ. */
const sameToken = (given: string, wanted: string): boolean => {
  const hash = (words: string): Buffer => createHash("sha256").update(words).digest()
  return timingSafeEqual(hash(given), hash(wanted))
}

function questionIn(context: Context): Question {
  const { req } = context
  const at = req.query("asOf") ?? null
  if (at !== null && !isMoment(at)) throw new Problem("serve/bad-moment", { value: at })
  return {
    id: req.param("id") ?? "",
    text: req.query("text") || null,
    asOf: { at, clock: req.query("clock") === "recorded" ? "recorded" : "published" },
    language: messagesIn(context).language,
  }
}

const messagesIn = ({ req }: Context) => messagesFor(req.query("lang") ?? req.header("accept-language"))

function refuse(context: Context, problem: Problem): Response {
  const status = statusOf(problem)
  const detail = say(messagesIn(context), problem.code, problem.details)
  const document: ProblemDocument = { type: "about:blank", title: problem.code, status, code: problem.code, detail }
  if (status === 401) context.header("www-authenticate", "Bearer")
  if (status === 405) context.header("allow", "GET, HEAD")
  return context.body(JSON.stringify(document), status, { "content-type": "application/problem+json; charset=utf-8" })
}
