import { pipeline, Readable } from "node:stream"
import { createGunzip } from "node:zlib"

/** Bytes that came in, and how many; `over` where more than the limit came and reading stopped there. */
export interface Gathered {
  readonly bytes: Uint8Array
  readonly over: boolean
}

/** All bytes of a stream, or as many as the limit allows. */
export async function gather(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Gathered> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) return { bytes: new Uint8Array(0), over: true }
  }
  return { bytes: Buffer.concat(chunks), over: false }
}

/** The same stream, with its first bytes (at least `least` where there are as many) to look at before it is used. What breaks behind a first part breaks when it is used. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ readonly start: Uint8Array; readonly whole: AsyncIterable<Uint8Array>; close(): Promise<void> }> {
  const chunks = stream[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let length = 0
  let broken: { readonly cause: unknown } | null = null
  try {
    while (length < least) {
      const next = await chunks.next()
      if (next.done === true) break
      seen.push(next.value)
      length += next.value.length
    }
  } catch (cause) {
    if (length === 0) throw cause
    broken = { cause }
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* seen
    if (broken !== null) throw broken.cause
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  const close = async () => void (await chunks.return?.())
  return { start: Buffer.concat(seen), whole: whole(), close }
}

/** What a gzip stream holds; fails while it is read where the stream is no gzip or ends too soon. */
export function gunzip(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  // Failures reach the reader through the stream that is returned.
  return pipeline(Readable.from(stream), createGunzip(), () => {})
}
