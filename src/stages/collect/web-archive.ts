import { Buffer } from "node:buffer"
import { unzipSync } from "fflate"
import type { WARCRecord } from "warcio"
import type { Tell } from "../../model/note.ts"
import { Problem } from "../../model/problem.ts"
import type { Source } from "../../model/report.ts"
import { canonicalAddress } from "./address.ts"
import { LIMIT, MEGABYTE } from "./limit.ts"
import { gather, gunzip } from "./stream.ts"

/** A page of a web archive, or why there is none to be had in its place. */
export type FoundPage = Source | { readonly name: string; readonly problem: Problem }

/** A WACZ file is read whole: its list of parts stands at its end. Bytes, as packed and as unpacked. */
const MOST_PACKED = 512 * MEGABYTE
const MOST_UNPACKED = 2048 * MEGABYTE

const FORMS: Readonly<Record<string, Source["form"]>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "text",
}
/** Records that are no answers are files of a machine, one report of many among them. */
const FORMS_OF_FILES: typeof FORMS = { ...FORMS, "application/json": "record" }

/**
 * The pages of a WARC file, unpacked, in its order: answers of status 200 with text, and files of a machine. `only`: those of these
 * addresses. Pictures, requests, notes and references to bytes that stand elsewhere are told and passed over; of a file that breaks
 * off, what stands before is given.
 */
export async function* pagesOf(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  tell: Tell,
  only: ReadonlySet<string> | null = null,
): AsyncGenerator<FoundPage> {
  // Loaded only where there is an archive to read: it takes longer than a report.
  const { WARCParser } = await import("warcio")
  let pages = 0
  try {
    for await (const record of new WARCParser(stream)) {
      const address = record.warcTargetURI ?? ""
      const form = formOf(record)
      if (form === null || (only !== null && !only.has(address))) {
        await passOver(record)
        tell({ rule: "collect/web-archive", because: `${record.warcType} ${address} is no page` })
        continue
      }
      const page = await pageOf(`${name}:${address}`, form, record)
      await passOver(record)
      yield page
      pages++
    }
  } catch (cause) {
    yield { name, problem: new Problem("collect/broken-archive", { name, pages }, cause) }
  }
}

const typeOf = (told: string | null | undefined): string => told?.split(";")[0]?.trim().toLowerCase() ?? ""

function formOf({ warcType, httpHeaders, warcContentType }: WARCRecord): Source["form"] | null {
  if (warcType === "resource") return FORMS_OF_FILES[typeOf(warcContentType)] ?? null
  if (warcType !== "response" || httpHeaders === null || Number(httpHeaders.statusCode) !== 200) return null
  return FORMS[typeOf(httpHeaders.headers.get("content-type"))] ?? null
}

async function pageOf(name: string, form: Source["form"], record: WARCRecord): Promise<FoundPage> {
  const { bytes, over } = await gather(asBytes(record.contentReader), LIMIT)
  if (over) {
    const megabytes = Math.ceil(record.warcContentLength / MEGABYTE)
    return { name, problem: new Problem("collect/too-large", { name, megabytes, limit: LIMIT / MEGABYTE }) }
  }
  const fetched = new Date(record.warcDate ?? "")
  const page = { name, form, bytes, fetched: Number.isNaN(fetched.getTime()) ? null : fetched.toISOString() }
  const url = canonicalAddress(record.warcTargetURI ?? "")
  if (url === null) return page
  const encoding = /charset\s*=\s*["']?([^\s"';]+)/i.exec(record.httpHeaders?.headers.get("content-type") ?? "")?.[1]
  const unsaid = { outlet: null, timezone: null, title: null, published: null, language: null }
  return { ...page, given: { url, encoding: encoding ?? null, ...unsaid } }
}

/** Reads what is left of a record; fails where the file ends before it. The package would wait for the rest for ever. */
async function passOver({ _reader: rest }: WARCRecord): Promise<void> {
  for await (const _ of asBytes(rest));
  if (((rest as { readonly limit?: number }).limit ?? 0) > 0) throw new Error("the record ends too soon")
}

async function* asBytes(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
}

const WARC = /^archive\/.*\.warc(?:\.gz)?$/
const LIST = /^pages\/(?:pages|extraPages)\.jsonl$/

/** The pages of a WACZ file (Web Archive Collection Zipped): those that it lists, or all where it lists none. */
export async function* pagesOfWacz(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  tell: Tell,
): AsyncGenerator<FoundPage> {
  const { bytes, over } = await gather(stream, MOST_PACKED)
  const tooLarge = (size: number): Problem =>
    new Problem("collect/too-large", {
      name,
      megabytes: Math.ceil(size / MEGABYTE),
      limit: MOST_PACKED / MEGABYTE,
    })
  if (over) throw tooLarge(MOST_PACKED + 1)
  let parts: Readonly<Record<string, Uint8Array>>
  let size = 0
  try {
    parts = unzipSync(bytes, {
      filter: part => {
        if (!WARC.test(part.name) && !LIST.test(part.name)) return false
        size += part.originalSize
        return size <= MOST_UNPACKED
      },
    })
  } catch (cause) {
    throw new Problem("collect/broken-archive", { name, pages: 0 }, cause)
  }
  if (size > MOST_UNPACKED) throw tooLarge(size)
  const listed = addressesIn(Object.entries(parts).flatMap(([path, part]) => (LIST.test(path) ? [part] : [])))
  const archives = Object.keys(parts).filter(path => WARC.test(path))
  for (const path of archives.sort()) {
    const whole = asBytes([parts[path] ?? new Uint8Array(0)])
    yield* pagesOf(name, path.endsWith(".gz") ? gunzip(whole) : whole, tell, listed.size > 0 ? listed : null)
  }
}

/** The addresses in lists of pages, one JSON object a line; a line that is none lists nothing. */
function addressesIn(lists: readonly Uint8Array[]): ReadonlySet<string> {
  const lines = lists.flatMap(list => Buffer.from(list).toString().split("\n"))
  return new Set(
    lines.flatMap(line => {
      try {
        const { url } = JSON.parse(line) as { readonly url?: unknown }
        return typeof url === "string" ? [url] : []
      } catch {
        return []
      }
    }),
  )
}
