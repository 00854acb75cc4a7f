/** Features are numbered by a hash of their words, so that the weights hold no word of any text. */
export const BITS = 16
export const BUCKETS = 1 << BITS

/** A number for the letters of a word from `from` to `to`, as a feature of the family `family`. */
export const hashOf = (family: number, word: string, from = 0, to = word.length): number =>
  further(0x811c9dc5 ^ Math.imul(family + 1, 0x9e3779b1), word, from, to)

/** A hash gone on with more letters. */
export function further(begun: number, word: string, from = 0, to = word.length): number {
  let hash = begun
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Two numbers made one. */
export const join = (a: number, b: number): number =>
  Math.imul(a ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b), 0xc2b2ae35) >>> 0

/** The row of the weights that a hash falls into. */
export function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> (32 - BITS)
}
