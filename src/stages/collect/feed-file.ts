import { Buffer } from "node:buffer"
import type { Entry } from "../../model/collecting.ts"
import type { Tell } from "../../model/note.ts"
import { Problem } from "../../model/problem.ts"
import type { Source } from "../../model/report.ts"
import { feedOf } from "./feed.ts"
import { LIMIT, MEGABYTE } from "./limit.ts"
import { gather } from "./stream.ts"

const ROOT = /<(?:rss|(?:\w+:)?feed|(?:\w+:)?RDF)[\s>]/i
const JSON_FEED = /"version"\s*:\s*"https:\/\/jsonfeed\.org\//
const MARKED = /^\s*<(?:\?xml|!--|!doctype\s+rss|rss|(?:\w+:)?feed|(?:\w+:)?RDF)[\s>]/i

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 4096))
    .toString("latin1")
    .replace(/\0|^(?:ÿþ|þÿ|ï»¿)/g, "")

/** Whether the beginning of a file is that of a feed: RSS, Atom, RDF or JSON. Site maps are none: they hold no report. */
export function isFeed(start: Uint8Array): boolean {
  const head = latin(start)
  return head.trimStart().startsWith("{") ? JSON_FEED.test(head) : MARKED.test(head) && ROOT.test(head)
}

/** An article's markup, as a feed carries it, as a page. */
export const pageOf = ({ html }: Entry): Uint8Array =>
  Buffer.from(`<!doctype html><meta charset="utf-8"><body><article>${html ?? ""}</article>`)

/** The articles whose text a feed's file carries, in its order; those that it only names are told and passed over. The feed's title is their outlet. */
export async function* entriesIn(name: string, stream: AsyncIterable<Uint8Array>, tell: Tell): AsyncGenerator<Source> {
  const { bytes, over } = await gather(stream, LIMIT)
  if (over) throw new Problem("collect/too-large", { name, megabytes: LIMIT / MEGABYTE + 1, limit: LIMIT / MEGABYTE })
  const { title: outlet, entries } = feedOf(decoded(name, bytes), "file:///")
  for (const entry of entries) {
    const { address: url, title, published, html } = entry
    if (html === null) {
      tell({ rule: "collect/feed", because: `${url} is named without its text` })
      continue
    }
    const given = { url, title, published, outlet, encoding: "utf-8", timezone: null, language: null }
    yield { name: `${name}:${url}`, form: "html", bytes: pageOf(entry), fetched: null, given }
  }
}

/** A feed's words, by its byte order mark, or as its first line declares them, or else as UTF-8. */
function decoded(name: string, bytes: Uint8Array): string {
  const [, declared = "utf-8"] = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/i.exec(latin(bytes)) ?? []
  const [first, second] = bytes
  const marked = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null
  try {
    return new TextDecoder(marked ?? declared).decode(bytes)
  } catch (cause) {
    throw new Problem("read/unknown-encoding", { name, encoding: declared }, cause)
  }
}
