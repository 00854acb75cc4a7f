import { type Context, Hono } from "hono"
import { accepts } from "hono/accepts"
import { compress } from "hono/compress"
import { getCookie } from "hono/cookie"
import { etag } from "hono/etag"
import type { Archive } from "../model/archive.ts"
import type { Place } from "../model/entity.ts"
import type { Intake } from "../model/intake.ts"
import { Problem } from "../model/problem.ts"
import { isChange, takeReviews } from "./changes.ts"
import { EMBEDS, tellEmbeds } from "./embeds/list.ts"
import { handOutEmbeds, handOutPngs, PNGS } from "./embeds/routes.ts"
import { tellNews } from "./events.ts"
import { BRIEFS, EXPORTS, handOutBriefs, handOutExports } from "./exports/export-routes.ts"
import { handOutPersons, PERSONS } from "./exports/persons/routes.ts"
import { handOutTables, TABLES } from "./exports/table/routes.ts"
import { COOKIE, checkMethod, checkName, checkOrigin, checkToken, type Door, hasFrameKey, isLoggedIn } from "./guard.ts"
import { HEADERS, PAGE_POLICY } from "./headers.ts"
import { isNamed, type Kept, keepingAnswers, type Made, named } from "./kept-answers.ts"
import { askToken, formLimit, takeToken } from "./login.ts"
import { countRequests, type Metrics, tellMetrics } from "./metrics.ts"
import { openApi } from "./openapi.ts"
import { CHANGES } from "./openapi-changes.ts"
import { type Encoding, isFileAddress, type PageFile, type Pages } from "./pages.ts"
import type { PrintingBrowser } from "./print/find-browser.ts"
import { questionIn } from "./question.ts"
import { refuse, statusOf } from "./refusal.ts"
import { FILES, ROUTES } from "./routes.ts"
import { takeAlerts } from "./take-alerts.ts"
import { takePreviews } from "./take-previews.ts"
import { takeSources } from "./take-sources.ts"
import { pathOf } from "./version-path.ts"

export interface AppOptions extends Door {
  /** What people bring in goes through it; without it nothing is collected here. */
  readonly intake?: Intake
  /** Hosts that may be sent to though they are in a private network. */
  readonly trusted?: ReadonlySet<string>
  /** Whether only this machine can ask. */
  readonly local?: boolean
  /** The gazetteer's place of an id; without it exports know no levels of areas. */
  readonly place?: (id: string) => Place | null
  /** The Chromium that prints briefs; without it there is no PDF. */
  readonly browser?: () => PrintingBrowser | null
  readonly version: string
  /** Where requests are counted, and handed out at /metrics; without it neither. */
  readonly metrics?: Metrics
  /** The built page; null where it was not built. */
  readonly pages: Pages | null
  /** Hears of what broke; requests are not logged. */
  readonly report: (error: unknown) => void
}

/**
 * The API over an archive and the page that shows it: every name covered, every failure told in the asker's language. All are
 * questions but these: a token is taken, where there is one; decisions of reviewers; sources, and what is brought in by hand.
 */
export function app(archive: Archive, options: AppOptions): Hono {
  const hono = new Hono({ getPath: pathOf })
  if (options.metrics !== undefined) countRequests(hono, options.metrics)
  hono.use(async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
    checkName(context.req, options)
    checkOrigin(context.req)
    await next()
  })
  openDoor(hono, options)
  // Before compression, which would hold events back until there are enough of them.
  tellNews(hono, archive, options.intake ?? null)
  hono.use("/api/*", compress())
  takeReviews(hono, archive)
  takeSources(hono, { archive, intake: options.intake ?? null, folders: options.local === true })
  takePreviews(hono, options.intake ?? null)
  takeAlerts(hono, archive, options.trusted ?? new Set())
  answerRoutes(hono, archive)
  if (options.metrics !== undefined) tellMetrics(hono, options.metrics)
  const knowing = { place: options.place ?? (() => null), browser: options.browser ?? (() => null), questionIn }
  handOutExports(hono, archive, knowing)
  handOutBriefs(hono, archive, knowing)
  handOutTables(hono, archive, knowing)
  handOutPersons(hono, archive, { door: options, questionIn })
  hono.get("/openapi.json", context => context.json(describeApi(options.version)))
  handOutPngs(hono, archive, knowing.browser)
  handOutEmbeds(hono, archive)
  tellEmbeds(hono, archive, options)
  hono.get("/api/*", context => context.notFound())
  hono.get("*", etag(), context => hand(context, options.pages))
  hono.notFound(context => refuse(context, new Problem("serve/no-such-path", { path: context.req.path })))
  hono.onError((error, context) => {
    if (error instanceof Problem && statusOf(error) !== 500) return refuse(context, error)
    options.report(error)
    return refuse(context, new Problem("serve/broken", {}, error))
  })
  return hono
}

const STREAMS = [...EXPORTS, ...BRIEFS, ...PERSONS, ...TABLES, ...PNGS, EMBEDS]

/** The description of the API in a version of the package, as `/openapi.json` hands it out. */
export const describeApi = (version: string): object =>
  openApi({ routes: ROUTES, files: FILES, streams: STREAMS, changes: CHANGES, version })

/** Answers every path that answers with JSON, or with a file in a form that programs know. */
function answerRoutes(hono: Hono, archive: Archive): void {
  const keep = keepingAnswers(archive)
  for (const { path, kept, answer } of ROUTES)
    hono.get(path, async context => {
      const question = questionIn(context)
      const make = async (): Promise<Made> => {
        const made = await answer(archive, question)
        return { body: JSON.stringify(made), basis: kept?.basis?.(made as never, question) ?? null }
      }
      const key = JSON.stringify([path, question])
      const told = kept === undefined ? named((await make()).body) : await keep(key, make, kept.bound)
      return send(context, told, { "content-type": "application/json" }, kept !== undefined)
    })
  for (const { path, kept, type, answer } of FILES)
    hono.get(path, async context => {
      const [question, address] = [questionIn(context), new URL(context.req.url)]
      const make = async (): Promise<Made> => {
        const made = await answer(archive, question, address)
        return typeof made === "string" ? { body: made, basis: null } : made
      }
      const told = kept === true ? await keep(JSON.stringify([address, question]), make) : named((await make()).body)
      return send(context, told, { "content-type": type, "cache-control": "no-cache" }, kept === true)
    })
}

/** Sends an answer, unless the asker has these very bytes; what is kept is kept packed, and all else is packed on its way by `compress`. */
async function send(
  context: Context,
  answer: Kept,
  headers: Readonly<Record<string, string>>,
  isKept: boolean,
): Promise<Response> {
  context.header("etag", answer.tag)
  if (isNamed(context.req.header("if-none-match"), answer)) return context.body(null, 304)
  for (const [name, value] of Object.entries(headers)) context.header(name, value)
  if (!isKept || encodingFor(context, ["gzip"]) === null) return context.body(answer.body)
  context.header("content-encoding", "gzip")
  context.header("vary", "accept-encoding")
  return context.body(await answer.packed())
}

/** From here on, whoever asks has shown the token or the cookie of a login, where there is a token; and asks only. */
function openDoor(hono: Hono, door: Door): void {
  const tokens = [door.token, door.recorder ?? null].filter(token => token !== null)
  if (tokens.length > 0) {
    hono.get("/login", context => {
      // Whoever wants names is asked again, though the desk's own token is shown already.
      const wanted = context.req.query("names") === undefined ? tokens : tokens.filter(token => token === door.recorder)
      const cookie = getCookie(context, COOKIE)
      return askToken(
        context,
        wanted.some(token => isLoggedIn(cookie, token)),
      )
    })
    hono.post("/login", formLimit, context => takeToken(context, tokens))
  }
  hono.use(async (context, next) => {
    const cookie = getCookie(context, COOKIE)
    if (!hasFrameKey(context.req, door))
      checkToken({ authorization: context.req.header("authorization"), cookie }, door)
    if (!isChange(context.req)) checkMethod(context.req)
    await next()
  })
}

/** A file of the page, or the page itself: it reads from the address which view is meant. */
function hand(context: Context, pages: Pages | null): Response | Promise<Response> {
  if (pages === null) return refuse(context, new Problem("serve/not-built", {}))
  const { path } = context.req
  const file = pages.get(path) ?? (isFileAddress(path) ? undefined : pages.get("/index.html"))
  return file === undefined ? context.notFound() : sendFile(context, file)
}

async function sendFile(context: Context, file: PageFile): Promise<Response> {
  context.header("content-type", file.type)
  context.header("content-security-policy", PAGE_POLICY)
  context.header("cache-control", file.lasting ? "public, max-age=31536000, immutable" : "no-cache")
  context.header("vary", "accept-encoding")
  context.header("etag", file.tag)
  const encoding = encodingFor(context, ENCODINGS)
  const packed = encoding === null ? null : file.packed(encoding)
  if (packed !== null && encoding !== null) context.header("content-encoding", encoding)
  return context.body(packed === null ? file.bytes : await packed)
}

const ENCODINGS: readonly Encoding[] = ["br", "gzip"]

/** The first of ours that the asker takes; null: as it is. */
const encodingFor = (context: Context, ours: readonly Encoding[]): Encoding | null => {
  const first = (taken: readonly { type: string; q: number }[]): string =>
    ours.find(encoding => taken.some(({ type, q }) => type === encoding && q > 0)) ?? ""
  const found = accepts(context, { header: "Accept-Encoding", supports: [...ours], default: "", match: first })
  return ours.find(encoding => encoding === found) ?? null
}
