import { gunzipSync, gzipSync } from "node:zlib"

/** Numbers of 4, 2 or 1 bytes. */
type Numbers = Uint32Array | Uint16Array | Uint8Array

/** More than any packed table takes: it is unpacked in one piece. */
const ROOM = 1 << 21

/**
 * Packs numbers behind a head that JSON can write. Parts of more bytes a number come first, so that each lies where its size asks for
 * and nothing is copied when it is opened. The same give the same bytes.
 */
export function packParts(head: object, parts: readonly Numbers[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify({ ...head, lengths: parts.map(({ length }) => length) }))
  const padded = new Uint8Array(Math.ceil((json.length + 4) / 4) * 4).fill(0x20)
  padded.set(json, 4)
  new DataView(padded.buffer).setUint32(0, padded.length, true)
  const bytes = parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength))
  return gzipSync(Buffer.concat([padded, ...bytes]), { level: 9 })
}

/** Takes the parts of a packed table one after another, in the order in which they were packed. */
export interface Opened<Head> {
  readonly head: Head
  take<Part extends Numbers>(make: {
    new (buffer: ArrayBuffer, at: number, length: number): Part
    readonly BYTES_PER_ELEMENT: number
  }): Part
}

/** Opens what `packParts` made. */
export function openParts<Head>(file: Uint8Array): Opened<Head> {
  const unpacked = gunzipSync(file, { chunkSize: ROOM })
  const buffer = unpacked.buffer as ArrayBuffer
  let at = unpacked.byteOffset
  const begins = new DataView(buffer, at).getUint32(0, true)
  const head = JSON.parse(unpacked.toString("utf8", 4, begins)) as Head & { readonly lengths: readonly number[] }
  at += begins
  let next = 0
  return {
    head,
    take: make => {
      const length = head.lengths[next++] ?? 0
      const part = new make(buffer, at, length)
      at += length * make.BYTES_PER_ELEMENT
      return part
    },
  }
}

/** Where each list begins in one array of all of them, and where the last ends. */
export function startsOf(lengths: Uint16Array | Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] as number) + (lengths[i] as number)
  return starts
}
