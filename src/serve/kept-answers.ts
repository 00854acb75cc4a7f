import type { Archive } from "../model/archive.ts"

/** Answers that are kept: the stories that people look at now. */
const MOST = 32

/** Gives an answer as it was made before, as long as nothing in the archive has changed; made anew otherwise, once for all who wait for it. */
export type Keep = (key: string, make: () => Promise<string>) => Promise<string>

/** Begins to keep answers of an archive. What was withheld or decided since is a change too, so nothing outlives it. */
export function keepingAnswers(archive: Pick<Archive, "state">): Keep {
  const kept = new Map<string, { readonly state: string; readonly answer: Promise<string> }>()
  return async (key, make) => {
    const state = await archive.state()
    const found = kept.get(key)
    kept.delete(key)
    if (found?.state === state) {
      kept.set(key, found)
      return found.answer
    }
    const answer = make()
    kept.set(key, { state, answer })
    for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest)
    // What failed is not kept; whoever asked hears of it from the answer itself.
    answer.catch(() => kept.delete(key))
    return answer
  }
}
