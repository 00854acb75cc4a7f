import { Buffer } from "node:buffer"
import type { Tell } from "../../model/note.ts"
import { Problem } from "../../model/problem.ts"
import type { Source } from "../../model/report.ts"
import { partsOf } from "./json-parts.ts"
import { type Chat, isRead, postOf } from "./telegram-post.ts"

/** Where messages stand: in an export of one chat, and in one of all of an account's. */
const MESSAGES = new Set(["messages", "chats/list/*/messages", "left_chats/list/*/messages"])
/** More than any post has. Characters. */
const LONGEST = 1_000_000

const FIRST_KEY = /^\s*\{\s*"(?:name|type|id|about|personal_information|chats|messages)"\s*:/
const CHAT = /"type"\s*:\s*"(?:(?:public|private)_\w+|personal_chat|bot_chat|saved_messages)"/
const ACCOUNT = /"(?:personal_information|profile_pictures|frequent_contacts|left_chats|chats)"\s*:\s*\{/

/** Whether the beginning of a file is that of an export (`result.json`). */
export function isTelegram(start: Uint8Array): boolean {
  const head = new TextDecoder().decode(start)
  return FIRST_KEY.test(head) && (CHAT.test(head) || ACCOUNT.test(head))
}

/** A post, or why a message is none that can be read. */
export type FoundPost = Source | { readonly name: string; readonly problem: Problem }

/** Chats in an export of all. */
const CHATS = /^(?:left_)?chats\/list\/\*$/
const NO_CHAT: Chat = { name: null, type: null, id: null }

/** The posts of an export as records, in its order. Contacts, private chats and service messages are not looked at. */
export async function* postsOf(name: string, stream: AsyncIterable<Uint8Array>, tell: Tell): AsyncGenerator<FoundPost> {
  let chat = NO_CHAT
  let posts = 0
  for await (const met of partsOf(stream, MESSAGES, LONGEST)) {
    if (met.what === "break") yield { name, problem: new Problem("collect/broken-export", { name, posts }) }
    else if (met.what === "object") chat = CHATS.test(met.of) ? NO_CHAT : chat
    else if (met.what === "value") chat = headedBy(chat, met)
    else if (!isRead(chat, met.of === "messages"))
      tell({ rule: "collect/telegram", because: `${chat.type ?? "a chat of no kind"} is not read` })
    else {
      const found = sourceOf(name, chat, met.json)
      if (found !== null) yield found
      if (found !== null && !("problem" in found)) posts++
    }
  }
}

/** A chat's head as it is read, field by field. */
function headedBy(
  chat: Chat,
  { of, key, json }: { readonly of: string; readonly key: string; readonly json: string },
): Chat {
  if (of !== "" && !CHATS.test(of)) return chat
  if (key !== "name" && key !== "type" && key !== "id") return chat
  const value = parsed(json)
  if (value === undefined) return chat
  return { ...chat, [key]: value === null ? null : String(value) }
}

function sourceOf(file: string, chat: Chat, json: string | null): FoundPost | null {
  const broken = (reason: "not JSON" | "too long" | "no id" | "no text", id?: unknown): FoundPost => {
    const name = id === undefined ? file : `${file}:${id}`
    return { name, problem: new Problem("read/bad-record", { name, reason }) }
  }
  if (json === null) return broken("too long")
  const message = parsed(json)
  if (!isObject(message)) return broken("not JSON")
  const post = postOf(chat, message)
  if (post === null) return null
  if (typeof post === "string") return broken(post, message.id)
  return { name: `${file}:${message.id}`, form: "record", bytes: Buffer.from(JSON.stringify(post)), fetched: null }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** What JSON says; undefined where it is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
