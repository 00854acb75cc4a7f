/** A chat as an export heads it. */
export interface Chat {
  readonly name: string | null
  readonly type: string | null
  readonly id: string | null
}

/** What a post becomes: the fields of a record; null where it is none that is read (a service message, a picture without words). */
export interface Post {
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  readonly fetched: string | null
  readonly body: string
}

/** What heads a forwarded post, before the name of where it comes from: a sign, as the text may be in any language. */
export const FORWARDED = "↪"

type Json = Readonly<Record<string, unknown>>

/** Kinds of chat that publish. What two people write to each other is nobody's to read. */
const PUBLISHING = /^(?:public|private)_(?:channel|supergroup|group)$/
/** Of all chats of an account those alone that anybody can read. */
const PUBLIC = /^(?:public_(?:channel|supergroup)|private_channel)$/

/** Whether a chat's posts are read: one that was exported alone was meant to be. */
export const isRead = ({ type }: Chat, alone: boolean): boolean => (alone ? PUBLISHING : PUBLIC).test(type ?? "")

/** The post that a message is; null for what is none; "no id" or "no text" where it is broken. */
export function postOf(chat: Chat, message: Json): Post | "no id" | "no text" | null {
  if (message.type !== undefined && message.type !== "message") return null
  if (typeof message.id !== "number" && typeof message.id !== "string") return "no id"
  const words = wordsOf(message.text ?? message.text_entities ?? "")
  if (words === null) return "no text"
  if (words.trim() === "") return null
  const origin = originOf(message)
  return {
    id: `telegram-${chat.id || chat.name}-${message.id}`,
    outlet: chat.name || null,
    published: momentOf(message.date_unixtime, message.date),
    // An edited post's words are those of its last edit.
    fetched: momentOf(message.edited_unixtime, message.edited),
    body: origin === null ? words : `${FORWARDED} ${origin}\n\n${words}`,
  }
}

/** Rich text's words: plain stretches and those that are bold, links, mentions and so on; null where it is something else. */
function wordsOf(text: unknown): string | null {
  if (typeof text === "string") return text
  if (!Array.isArray(text)) return null
  const parts = text.map((part: unknown) => {
    if (typeof part === "string") return part
    const words = typeof part === "object" && part !== null ? (part as Json).text : null
    return typeof words === "string" ? words : ""
  })
  return parts.join("")
}

/** Where a post was forwarded from. A private person, whose id says so, stays unnamed; so does who hides. */
function originOf({ forwarded_from: name, forwarded_from_id: id }: Json): string | null {
  if (typeof name !== "string" || name.trim() === "") return null
  if (typeof id === "string" && id.startsWith("user")) return null
  return name.replace(/\s+/g, " ").trim()
}

/** The second that an export counts, in UTC; else the hour as the exporter's clock showed it. */
function momentOf(seconds: unknown, told: unknown): string | null {
  const at = Number(seconds)
  if (seconds !== undefined && Number.isInteger(at) && at > 0 && at < 1e11)
    return new Date(at * 1000).toISOString().replace(".000Z", "Z")
  return typeof told === "string" ? told : null
}
