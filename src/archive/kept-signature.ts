import type { Signature } from "../model/story.ts"

/** Distinct terms that are shared between signatures before the pool begins anew. */
const MOST = 200_000

/** Makes a signature as small as comparing needs it: no keys, and each term the same string wherever it stands. */
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
    terms: signature.terms.map(({ term, weight }) => ({ term: shared(term), weight })),
  })
}
