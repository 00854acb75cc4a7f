import { hash } from "node:crypto"
import { promisify } from "node:util"
import { gzip } from "node:zlib"
import type { Archive } from "../model/archive.ts"

/** Letters of the answers that are kept: the stories that people look at now, of which a large one has a million. */
const MOST = 24 * 2 ** 20

/** Gives an answer as it was made before, as long as nothing in the archive has changed; made anew otherwise, once for all who wait for it. */
export type Keep = (key: string, make: () => Promise<string>) => Promise<Kept>

/** An answer with the name of its bytes, as `ETag` has it. */
export interface Kept {
  readonly body: string
  readonly tag: string
  /** The body as gzip, made when first asked for. */
  readonly packed: () => Promise<Uint8Array<ArrayBuffer>>
}

/** The same with its name. */
export const named = (body: string): Kept => {
  let packed: Promise<Uint8Array<ArrayBuffer>> | null = null
  return {
    body,
    tag: `"${hash("sha1", body, "hex")}"`,
    packed: () => {
      packed ??= promisify(gzip)(body)
      return packed
    },
  }
}

/** Whether a request names these bytes (`If-None-Match`); packed on the way they are the same. */
export const isNamed = (asked: string | undefined, { tag }: Kept): boolean =>
  (asked ?? "").split(",").some(one => one.trim().replace(/^W\//, "") === tag)

/**
 * Begins to keep answers of an archive, up to a number of letters. What was withheld or decided since is a change too, so nothing
 * outlives it.
 */
export function keepingAnswers(archive: Pick<Archive, "state">, most = MOST): Keep {
  interface Held {
    readonly state: string
    readonly answer: Promise<Kept>
    letters: number
  }
  const kept = new Map<string, Held>()
  let letters = 0
  const drop = (key: string): void => {
    letters -= kept.get(key)?.letters ?? 0
    kept.delete(key)
  }
  /** The ones that nobody asked for go first. */
  const count = (key: string, held: Held, length: number): void => {
    if (kept.get(key) !== held) return
    held.letters = length
    letters += length
    for (const oldest of kept.keys()) if (letters > most) drop(oldest)
  }
  return async (key, make) => {
    const state = await archive.state()
    const found = kept.get(key)
    if (found?.state === state) {
      kept.delete(key)
      kept.set(key, found)
      return found.answer
    }
    drop(key)
    const held: Held = { state, answer: make().then(named), letters: 0 }
    kept.set(key, held)
    // What failed is not kept; whoever asked hears of it from the answer itself.
    held.answer.then(
      ({ body }) => count(key, held, body.length),
      () => kept.get(key) === held && drop(key),
    )
    return held.answer
  }
}
