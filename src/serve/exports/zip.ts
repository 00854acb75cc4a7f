import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate"

/** A part of a zip file: its path, and its words or bytes as they come; bytes are packed already and are stored as they are. */
export type Part =
  | readonly [path: string, words: Iterable<string> | AsyncIterable<string>]
  | readonly [path: string, bytes: AsyncIterable<Uint8Array>, packed: "packed"]

/** One date for all parts, so that the same words give the same bytes. It is the first that the form knows. */
const DATE = "1980-01-01T00:00:00"
/** Units that are packed at a time. */
const PORTION = 1 << 16

/** Parts as a zip file, one after another and as a stream, so that memory stays flat. */
export async function* zipped(parts: Iterable<Part>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    ready.push(bytes)
  })
  for (const [path, content, packed] of parts) {
    const part = packed === undefined ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path)
    part.mtime = DATE
    zip.add(part)
    for await (const bytes of inPortions(content)) {
      part.push(bytes)
      yield* ready.splice(0)
    }
    part.push(new Uint8Array(0), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}

async function* inPortions(content: Part[1]): AsyncGenerator<Uint8Array> {
  let held = ""
  for await (const more of content) {
    if (typeof more !== "string") {
      yield more
      continue
    }
    held += more
    if (held.length < PORTION) continue
    yield strToU8(held)
    held = ""
  }
  if (held !== "") yield strToU8(held)
}
