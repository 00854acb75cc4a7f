import { hash } from "node:crypto"
import { gzipSync } from "node:zlib"

/** One record of a WARC file (ISO 28500:2017, WARC 1.1). */
export interface WarcRecord {
  readonly type: "warcinfo" | "response" | "resource" | "revisit" | "metadata"
  /** Of the record, as it is named by others. */
  readonly id: string
  /** ISO instant, in UTC. */
  readonly date: string
  /** Of its content; null where it has none. */
  readonly contentType: string | null
  /** Further named fields, in order. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly content: Uint8Array
}

/** A record's name out of what makes it what it is: the same archive gives the same names (a UUID of version 8). */
export const recordId = (...parts: readonly string[]): string => {
  const hex = hash("sha256", parts.join("\0"), "hex")
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 3) | 8).toString(16)
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)]
  return `<urn:uuid:${[...groups, hex.slice(20, 32)].join("-")}>`
}

/** A digest as the fields of a record name it. */
export const digestOf = (bytes: Uint8Array): string => `sha256:${hash("sha256", bytes, "hex")}`

const LINE = "\r\n"

/** A record as a member of a WARC file, packed by itself so that it can be found by its place. */
export const packedRecord = ({ type, id, date, contentType, fields, content }: WarcRecord): Uint8Array => {
  const all: readonly (readonly [string, string])[] = [
    ["WARC-Type", type],
    ["WARC-Record-ID", id],
    ["WARC-Date", date],
    ...fields,
    ["WARC-Block-Digest", digestOf(content)],
    ...(contentType === null ? [] : ([["Content-Type", contentType]] as const)),
    ["Content-Length", String(content.length)],
  ]
  const head = ["WARC/1.1", ...all.map(([name, value]) => `${name}: ${value}`), "", ""].join(LINE)
  return gzipSync(Buffer.concat([Buffer.from(head), content, Buffer.from(LINE + LINE)]))
}

/** Content of the type `application/warc-fields`. */
export const warcFields = (fields: readonly (readonly [name: string, value: string])[]): Uint8Array =>
  Buffer.from(fields.map(([name, value]) => `${name}: ${value}${LINE}`).join(""))
