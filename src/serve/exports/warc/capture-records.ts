import { STATUS_CODES } from "node:http"
import { gunzipSync } from "node:zlib"
import { type Capture, captureId } from "../../../model/collecting.ts"
import { digestOf, recordId, type WarcRecord, warcFields } from "./record.ts"

/** The first capture of the same bytes in one export, to which later ones refer. */
export interface First {
  readonly id: string
  readonly address: string
  readonly date: string
}

/** What the server sent of the way the bytes came: they are kept unpacked and whole, so a reader must not unpack them again. */
const OF_THE_WAY = /^(?:content-encoding|transfer-encoding)$/
const REVISIT = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
const LINE = "\r\n"

/** Status and header fields as an HTTP/1.1 message has them; what says how the bytes were packed is kept under another name. */
const httpHead = (status: number, headers: Capture["headers"], length: number): Uint8Array => {
  const kept = headers.filter(([name]) => name !== "content-length")
  const fields = kept.map(([name, value]) => `${OF_THE_WAY.test(name) ? `x-orig-${name}` : name}: ${value}`)
  const first = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`.trimEnd()
  return Buffer.from([first, ...fields, `content-length: ${length}`, "", ""].join(LINE), "latin1")
}

/** The type that the bytes are said to have. */
export const typeOf = ({ headers }: Capture): string =>
  headers.find(([name]) => name === "content-type")?.[1] ?? "application/octet-stream"

/** The name of a capture's record. */
export const idOf = (capture: Omit<Capture, "packed">): string => recordId("capture", captureId(capture))

/** A capture as a record: an answer with its head, a file as it is, or the word that its bytes stand in an earlier record. */
export function captureRecord(capture: Capture, first: First | null): WarcRecord {
  const { final, fetched: date, status } = capture
  const bytes = gunzipSync(Buffer.from(capture.packed, "base64"))
  const payload = first === null ? bytes : Buffer.alloc(0)
  const head = status === null ? Buffer.alloc(0) : httpHead(status, capture.headers, bytes.length)
  const refers =
    first === null
      ? []
      : ([
          ["WARC-Profile", REVISIT],
          ["WARC-Refers-To", first.id],
          ["WARC-Refers-To-Target-URI", first.address],
          ["WARC-Refers-To-Date", first.date],
        ] as const)
  return {
    type: first === null ? (status === null ? "resource" : "response") : "revisit",
    id: idOf(capture),
    date,
    contentType: status === null ? typeOf(capture) : "application/http;msgtype=response",
    fields: [["WARC-Target-URI", final], ["WARC-Payload-Digest", digestOf(bytes)], ...refers],
    content: Buffer.concat([head, payload]),
  }
}

/** What the archive knows of a capture beside its bytes: the version that was read from it, and the address that led there. */
export function captureNotes(capture: Capture): WarcRecord {
  const { final, fetched, address, version } = capture
  const notes = [
    ...(version === null ? [] : ([["tawatur-version", version]] as const)),
    ...(address === final ? [] : ([["via", address]] as const)),
  ]
  return {
    type: "metadata",
    id: recordId("notes", captureId(capture)),
    date: fetched,
    contentType: "application/warc-fields",
    fields: [
      ["WARC-Target-URI", final],
      ["WARC-Refers-To", idOf(capture)],
    ],
    content: warcFields(notes),
  }
}
