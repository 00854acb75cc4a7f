import { hash } from "node:crypto"
import type { Archive } from "../model/archive.ts"

/** Answers that are kept: the stories that people look at now. */
const MOST = 32

/** Gives an answer as it was made before, as long as nothing in the archive has changed; made anew otherwise, once for all who wait for it. */
export type Keep = (key: string, make: () => Promise<string>) => Promise<Kept>

/** An answer with the name of its bytes, as `ETag` has it. */
export interface Kept {
  readonly body: string
  readonly tag: string
}

/** The same with its name. */
export const named = (body: string): Kept => ({ body, tag: `"${hash("sha1", body, "hex")}"` })

/** Whether a request names these bytes (`If-None-Match`); packed on the way they are the same. */
export const isNamed = (asked: string | undefined, { tag }: Kept): boolean =>
  (asked ?? "").split(",").some(one => one.trim().replace(/^W\//, "") === tag)

/** Begins to keep answers of an archive. What was withheld or decided since is a change too, so nothing outlives it. */
export function keepingAnswers(archive: Pick<Archive, "state">): Keep {
  const kept = new Map<string, { readonly state: string; readonly answer: Promise<Kept> }>()
  return async (key, make) => {
    const state = await archive.state()
    const found = kept.get(key)
    kept.delete(key)
    if (found?.state === state) {
      kept.set(key, found)
      return found.answer
    }
    const answer = make().then(named)
    kept.set(key, { state, answer })
    for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest)
    // What failed is not kept; whoever asked hears of it from the answer itself.
    answer.catch(() => kept.delete(key))
    return answer
  }
}
