import type { Context } from "hono"
import { bodyLimit } from "hono/body-limit"
import { setCookie } from "hono/cookie"
import { safe } from "./exports/story-html.ts"
import { COOKIE, cookieFor, isSame } from "./guard.ts"
import { FORM_POLICY } from "./headers.ts"
import { plainPage } from "./plain-page.ts"
import { messagesIn } from "./refusal.ts"

/** More than the form ever holds is not read; it is no token. */
export const formLimit = bodyLimit({ maxSize: 16_384, onError: context => form(context, "/", true) })

/** The form for the token; whoever has logged in already is led on. */
export const askToken = (context: Context, isIn: boolean): Response => {
  const to = inside(context.req.query("to"))
  return isIn ? context.redirect(to, 303) : form(context, to, false)
}

/** Takes the token of the form once and gives a cookie for it: out of reach of scripts, sent by this server's own pages alone. */
export async function takeToken(context: Context, tokens: readonly string[]): Promise<Response> {
  const given = await context.req.parseBody().catch(() => ({}) as Readonly<Record<string, unknown>>)
  const to = inside(given.to)
  const said = typeof given.token === "string" ? given.token.trim() : ""
  const token = tokens.find(each => isSame(said, each))
  if (token === undefined) return form(context, to, true)
  setCookie(context, COOKIE, cookieFor(token), { httpOnly: true, sameSite: "Strict", path: "/" })
  return context.redirect(to, 303)
}

function form(context: Context, to: string, isWrong: boolean): Response {
  const messages = messagesIn(context)
  const { door } = messages.words
  context.header("content-security-policy", FORM_POLICY)
  // Without a referrer a browser sends a form with the origin "null".
  context.header("referrer-policy", "same-origin")
  const body = `<form method="post" action="/login"><input type="hidden" name="to" value="${safe(to)}">
${isWrong ? `<p role="alert">${safe(door.wrong)}</p>` : ""}<p><label>${safe(door.token)}<br>
<input type="password" name="token" autocomplete="current-password" required autofocus></label></p><p><button>${safe(door.enter)}</button></p></form>`
  return context.html(plainPage(messages, body), isWrong ? 401 : 200)
}

/** The address where it is one of this server, else the start page. */
function inside(to: unknown): string {
  const here = "http://here.invalid"
  const target = typeof to === "string" && URL.canParse(to, here) ? new URL(to, here) : null
  const isHere = target?.origin === here && !target.pathname.startsWith("//")
  return isHere ? target.pathname + target.search : "/"
}
