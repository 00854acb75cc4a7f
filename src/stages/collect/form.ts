import type { Source } from "../../model/report.ts"
import { isFeed } from "./feed-file.ts"
import { isTelegram } from "./telegram.ts"

/** How a source's bytes are to be taken: as one text, one page, one report a line, an export of Telegram Desktop, a feed, or a web archive. */
export type Form = Exclude<Source["form"], "record"> | "records" | "export" | "feed" | "warc" | "wacz"

const FORMS: Readonly<Record<string, Form>> = {
  ".txt": "text",
  ".md": "text",
  ".html": "html",
  ".htm": "html",
  ".ndjson": "records",
  ".jsonl": "records",
  ".json": "export",
  ".xml": "feed",
  ".rss": "feed",
  ".atom": "feed",
  ".rdf": "feed",
  ".warc": "warc",
  ".wacz": "wacz",
}
const PAGE =
  /^<(?:!doctype\s+html|html|head|body|article|main|section|div|meta|title|script|link|p)\b|^<\?xml[^>]*>\s*<(?:!doctype\s+)?html/i

/** How a WARC file begins (ISO 28500). */
const WARC = "WARC/"

/** What a file's name says of its form (a last ".gz" aside); null where its ending is none of those known. */
export function formOfName(name: string): Form | null {
  const ending = /\.[^./\\]+$/.exec(name.toLowerCase().replace(/\.gz$/, ""))?.[0]
  return (ending === undefined ? undefined : FORMS[ending]) ?? null
}

/** What the first bytes say of the form: an export, a feed or an archive where they head one, records where they begin with "{", a page where they begin as one, or else text. */
export function formOfContent(start: Uint8Array): Form {
  // UTF-16 is told by its ASCII letters too, once their NULs and any byte order mark are gone.
  const letters = new TextDecoder("latin1").decode(start.subarray(0, 1024)).replace(/\0|^(?:ÿþ|þÿ|ï»¿)/g, "")
  const head = letters.replace(/^\s+|^(?:\s*<!--[\s\S]*?-->\s*)+/, "")
  if (letters.startsWith(WARC)) return "warc"
  if (isFeed(start)) return "feed"
  if (head.startsWith("{")) return isTelegram(start) ? "export" : "records"
  return PAGE.test(head) ? "html" : "text"
}
