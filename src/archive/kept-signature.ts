import type { Signature } from "../model/story.ts"

/** Distinct terms that are shared between signatures before the pool begins anew. */
const MOST = 200_000

/** The same numbers side by side: a list of numbers of 32 bits that was put together otherwise holds each by itself. */
const sideBySide = (numbers: readonly number[]): readonly number[] => Array.from(new Uint32Array(numbers))

/** Makes a signature as small as comparing needs it: no keys, shingles side by side, and each term the same string wherever it stands. */
export const keeping = (): ((signature: Signature) => Signature) => {
  const pool = new Map<string, string>()
  const shared = (term: string): string => {
    const known = pool.get(term)
    if (known !== undefined) return known
    if (pool.size >= MOST) pool.clear()
    pool.set(term, term)
    return term
  }
  return signature => ({
    ...signature,
    keys: [],
    sketch: sideBySide(signature.sketch),
    terms: signature.terms.map(({ term, weight }) => ({ term: shared(term), weight })),
  })
}
