import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import type { HonoRequest } from "hono"
import { Problem } from "../model/problem.ts"
import { nameIn } from "./hosts.ts"

/** The names that a server answers to, and the token that it asks for; null where it is for this machine alone. */
export interface Door {
  readonly names: ReadonlySet<string>
  readonly token: string | null
  /** The token of those who may read names of private persons, and all else; null or none: nobody may. */
  readonly recorder?: string | null
}

/** What a request shows of itself: `Authorization`, and the value of the cookie that a login gives. */
export interface Shown {
  readonly authorization: string | undefined
  readonly cookie: string | undefined
}

/** The cookie that a login gives. */
export const COOKIE = "tawatur"

/** What that cookie holds: it follows from the token, tells nothing of it, and ends to be valid with it. */
export const cookieFor = (token: string): string => hash(`cookie of ${token}`).toString("base64url")

const hash = (words: string): Buffer => createHash("sha256").update(words).digest()

/** Compared by hash, in a time that says nothing about where they differ. */
export const isSame = (given: string, wanted: string): boolean => timingSafeEqual(hash(given), hash(wanted))

/** Refuses a request by another name than the server's own: a page that was led here (DNS rebinding). */
export function checkName(req: HonoRequest, { names }: Door): void {
  const host = req.header("host") ?? ""
  if (!names.has(nameIn(host))) throw new Problem("serve/wrong-host", { host })
}

/** Opens one path for a frame on another site, where no cookie comes along: it follows from the token, tells nothing of it, and ends to be valid with it. */
export const frameKey = (token: string, path: string): string =>
  createHmac("sha256", token).update(`frame of ${path}`).digest("base64url")

/** Whether a request asks for a page to be framed, with the key of that page and no other. */
export const hasFrameKey = (req: HonoRequest, { token }: Pick<Door, "token">): boolean =>
  token !== null &&
  asksOnly(req.method) &&
  req.path.startsWith(FRAMES) &&
  isSame(req.query("key") ?? "", frameKey(token, req.path))

/** Where the pages are that other sites may show in a frame. */
export const FRAMES = "/embed/"

const asksOnly = (method: string): boolean => method === "GET" || method === "HEAD"

/**
 * Refuses what a page of another origin sends: every change, and every question but a visit. A browser says where a request
 * comes from in Sec-Fetch-Site, or (older ones, and over plain HTTP from other machines) in Origin; what is no browser says neither.
 */
export function checkOrigin(req: HonoRequest): void {
  const { method } = req
  const site = req.header("sec-fetch-site")
  const origin = req.header("origin")
  const isVisit = asksOnly(method) && req.header("sec-fetch-mode") === "navigate"
  const isOwn = site === undefined ? origin === undefined || isAt(origin, req) : /^(same-origin|none)$/.test(site)
  if (!isOwn && !isVisit) throw new Problem("serve/other-origin", {})
}

const isAt = (origin: string, req: HonoRequest): boolean =>
  URL.canParse(origin) && new URL(origin).host === (req.header("host") ?? "").toLowerCase()

/** Whether the cookie is one that a login with this token gave. */
export const isLoggedIn = (cookie: string | undefined, token: string): boolean => isSame(cookie ?? "", cookieFor(token))

/** Refuses who shows neither the token nor the cookie of a login, where there is a token. */
export function checkToken(shown: Shown, { token, recorder }: Door): void {
  if (token === null || shows(shown, token) || (recorder != null && shows(shown, recorder))) return
  throw new Problem("serve/unauthorised", {})
}

const shows = ({ authorization = "", cookie }: Shown, token: string): boolean =>
  isSame(authorization, `Bearer ${token}`) || isLoggedIn(cookie, token)

/** Refuses who does not show the token for names: the desk's own token is not enough, and neither is sitting at this machine. */
export function checkRecorder(shown: Shown, { recorder }: Pick<Door, "recorder">): void {
  if (recorder == null) throw new Problem("serve/names-closed", {})
  if (!shows(shown, recorder)) throw new Problem("serve/no-names", {})
}

/** Refuses every request that is no question. */
export function checkMethod({ method }: HonoRequest): void {
  if (!asksOnly(method)) throw new Problem("serve/read-only", { method })
}
