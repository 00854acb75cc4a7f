import { strToU8, Zip, ZipDeflate } from "fflate"

/** A part of a zip file: its path, and its words as they come. */
export type Part = readonly [path: string, words: Iterable<string> | AsyncIterable<string>]

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
  for (const [path, words] of parts) {
    const part = new ZipDeflate(path, { level: 6 })
    part.mtime = DATE
    zip.add(part)
    let held = ""
    for await (const more of words) {
      held += more
      if (held.length < PORTION) continue
      part.push(strToU8(held))
      held = ""
      yield* ready.splice(0)
    }
    part.push(strToU8(held), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
