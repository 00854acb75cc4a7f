import type { Archive } from "../../../model/archive.ts"
import type { Capture, CapturePage } from "../../../model/collecting.ts"
import { captureNotes, captureRecord, type First, idOf } from "./capture-records.ts"
import { packedRecord, recordId, type WarcRecord, warcFields } from "./record.ts"

/** A record of a WARC file as it is written; `capture` where it holds one. */
export interface Written {
  readonly bytes: Uint8Array
  readonly capture: Capture | null
  readonly record: WarcRecord
}

/** Captures that are held at once. */
const PAGE = 16

/** All that an archive has captured, oldest first, as a stream. */
export async function* allCaptures(archive: Pick<Archive, "capturesAfter">): AsyncGenerator<Capture> {
  for (let after: string | null = null; ; ) {
    const { captures, next }: CapturePage = await archive.capturesAfter(after, PAGE)
    yield* captures
    if (next === null) return
    after = next
  }
}

const written = (record: WarcRecord, capture: Capture | null = null): Written => ({
  bytes: packedRecord(record),
  capture,
  record,
})

/** The first record of a file: what wrote it. Its date is that of the first capture, so that the same captures give the same bytes. */
const headRecord = (software: string, name: string, date: string): WarcRecord => ({
  type: "warcinfo",
  id: recordId("head", name, date),
  date,
  contentType: "application/warc-fields",
  fields: [["WARC-Filename", name]],
  content: warcFields([
    ["software", software],
    ["format", "WARC File Format 1.1"],
    ["conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"],
  ]),
})

/** How WARC files are written. */
export interface Files {
  /** The program and its version. */
  readonly software: string
  /** A file of more than so many bytes is followed by another one. */
  readonly most: number
  readonly nameOf: (file: number) => string
}

/** Captures as the records of WARC files, with the file that each belongs to (from 1). Bytes that were met before are referred to, not told again. */
export async function* warcRecords(
  captures: Iterable<Capture> | AsyncIterable<Capture>,
  { software, most, nameOf }: Files,
): AsyncGenerator<Written & { readonly file: number }> {
  const firsts = new Map<string, First>()
  let [file, size] = [0, Number.POSITIVE_INFINITY]
  for await (const capture of captures) {
    const { hash, final, fetched } = capture
    const first = firsts.get(hash) ?? null
    if (first === null) firsts.set(hash, { id: idOf(capture), address: final, date: fetched })
    const records = [written(captureRecord(capture, first), capture), written(captureNotes(capture))]
    if (size >= most) {
      file++
      size = 0
      records.unshift(written(headRecord(software, nameOf(file), fetched)))
    }
    for (const one of records) {
      size += one.bytes.length
      yield { ...one, file }
    }
  }
}
