import { hostOf } from "../collector/receiver.ts"
import type { AlertRule } from "../model/alert.ts"
import { hashOf } from "../model/hash.ts"
import { Problem } from "../model/problem.ts"
import { type AlertTold, headOf, textOf } from "./message.ts"
import type { Answered, Post } from "./post.ts"
import { signed } from "./webhook.ts"

/** A mail in plain text. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same for what is sent a second time, so that mailboxes show it once. */
  readonly id: string
}

/** What messages are carried by. Fails with a Problem of "alert/" or "collect/". */
export interface Carriers {
  readonly post: Post
  /** Null where no server for mail is configured. */
  readonly mail: ((mail: Mail) => Promise<void>) | null
}

/** The longest text of one Telegram message is 4,096 signs (https://core.telegram.org/bots/api#sendmessage). */
const TELEGRAM = 4000

/** Names a message: that of one alert by it, a digest by all that it holds. */
export const messageId = (alerts: readonly { readonly id: string }[]): string =>
  alerts.length === 1 ? (alerts[0]?.id ?? "") : hashOf(["digest", ...alerts.map(({ id }) => id).toSorted()])

/** Sends a message by the rule's carrier; what came back, or null where that knows no status. */
export async function carry(
  alerts: readonly AlertTold[],
  rule: AlertRule,
  { post, mail }: Carriers,
  now: Date,
): Promise<Answered | null> {
  const { carrier } = rule
  const id = messageId(alerts)
  if (carrier.kind === "webhook") {
    const { name, language } = rule
    const data = { rule: { id: rule.id, name }, language, alerts }
    const body = JSON.stringify({ type: "tawatur.alerts", timestamp: now.toISOString(), data })
    return post(carrier.address, { headers: signed(id, now.getTime(), body, carrier.secret), body })
  }
  const [head, text] = [headOf(alerts, rule), textOf(alerts, rule)]
  if (carrier.kind === "mail") {
    if (mail === null) throw new Problem("alert/no-mail", {})
    await mail({ to: carrier.to, subject: head, text, id })
    return null
  }
  const whole = `${head}\n\n${text}`
  if (carrier.kind === "slack")
    return post(carrier.address, { headers: {}, body: JSON.stringify({ text: escaped(whole) }) })
  const address = `${carrier.address.replace(/\/$/, "")}/bot${carrier.token}/sendMessage`
  let answered: Answered | null = null
  for (const part of parted(whole)) {
    const body = { chat_id: carrier.chat, text: part, link_preview_options: { is_disabled: true } }
    answered = await post(address, { headers: {}, body: JSON.stringify(body) })
    if (answered.status >= 300) return answered
  }
  return answered
}

/** What Slack would take for markup is words (https://api.slack.com/reference/surfaces/formatting#escaping). */
const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/** A text in messages that are short enough, parted between paragraphs; a paragraph that is too long alone is cut. */
export function parted(text: string): readonly string[] {
  const parts: string[] = []
  for (const paragraph of text.split("\n\n")) {
    const whole = paragraph.length > TELEGRAM ? `${paragraph.slice(0, TELEGRAM - 1)}…` : paragraph
    const last = parts.at(-1)
    if (last !== undefined && last.length + whole.length + 2 <= TELEGRAM)
      parts[parts.length - 1] = `${last}\n\n${whole}`
    else parts.push(whole)
  }
  return parts
}

/** Whom a carrier reaches, as it may be told in a failure: without what may be secret. */
export const receiverOf = ({ carrier }: AlertRule): string =>
  carrier.kind === "mail" ? carrier.to : hostOf(carrier.address)
