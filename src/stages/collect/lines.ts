const LINE_FEED = 10

/** One line of a stream, without its line end: its number from 1, and its bytes, null where it was longer than the limit. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** The lines of a stream of any length; no more than one line of at most `limit` bytes is held at a time. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1
  let held: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length > limit) held = []
    else held.push(part)
  }
  const end = (): Line => {
    const line = { number, bytes: length > limit ? null : Buffer.concat(held) }
    number++
    held = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at))
      yield end()
      from = at + 1
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield end()
}
