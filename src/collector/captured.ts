import { hash } from "node:crypto"
import { basename } from "node:path"
import { gzipSync } from "node:zlib"
import type { Extracted } from "../model/archive.ts"
import type { Answered, Capture, Keepable } from "../model/collecting.ts"
import { type Source, versionOf } from "../model/report.ts"
import type { Read } from "../pipeline.ts"
import type { Answer } from "./fetching.ts"

type ReadReport = Extract<Read, { readonly report: unknown }>

interface Taken {
  readonly fetched: string
  readonly version: string | null
}

const bytesOf = (bytes: Uint8Array): Pick<Capture, "hash" | "packed"> => ({
  hash: hash("sha256", bytes, "hex"),
  packed: gzipSync(bytes).toString("base64"),
})

/** An answer as evidence: its bytes with their hash, where they came from and what was read from them. */
export const captured = (
  address: string,
  { status, final, headers, bytes }: Answer,
  { fetched, version }: Taken,
): Capture => ({
  ...bytesOf(bytes),
  address,
  final,
  fetched,
  status,
  headers: [...headers],
  version,
})

/** The part of a feed's answer that one article's report was read from: the bytes are those of the feed, kept when it was fetched. */
export const carriedBy = (
  { hash, final, fetched, status, headers }: Answered,
  article: string,
  version: string,
): Keepable => ({
  hash,
  final,
  fetched,
  status,
  headers,
  address: article,
  version,
})

const TYPES: Readonly<Record<Source["form"], string>> = {
  text: "text/plain",
  html: "text/html",
  record: "application/json",
}

/** The address of a file without its folders, which say more of a machine than of the file; a record is one line of it. */
const fileAddress = ({ name, form }: Source): string => {
  const [, file, line] = (form === "record" && /^(.*):(\d+)$/s.exec(name)) || []
  return `file:///${encodeURIComponent(basename(file ?? name))}${line === undefined ? "" : `#line=${line}`}`
}

/** A file of this machine, or one record of it, as evidence of what a report was read from. */
export const captureOf = ({ source, report }: Pick<ReadReport, "source" | "report">, now: Date): Capture => {
  const address = fileAddress(source)
  const headers = [["content-type", TYPES[source.form]]] as const
  const about = { address, final: address, fetched: now.toISOString(), version: versionOf(report) }
  return { ...bytesOf(source.bytes), ...about, status: null, headers }
}

/** What was captured, by the version that was read from it. */
export const capturesOf = (
  found: readonly { readonly captures: readonly Keepable[] }[],
): ReadonlyMap<string, Keepable> =>
  new Map(found.flatMap(({ captures }) => captures.map(capture => [capture.version ?? "", capture] as const)))

/** What was read of a report, with the bytes that it was read from where they are among these. */
export const withCapture = (extracted: Extracted, captures: ReadonlyMap<string, Keepable>): Extracted => {
  const capture = captures.get(versionOf(extracted.report))
  return capture === undefined ? extracted : { ...extracted, capture }
}
