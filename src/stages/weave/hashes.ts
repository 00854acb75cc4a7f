import type { Word } from "../../languages/read-words.ts"

const SPACE = 32

/** FNV-1a, 32 bits, over UTF-16 units: the same everywhere, not meant to be secret. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** The same of `count` words from a place on, joined by a space each. */
export function fnv1aOfWords(words: readonly Word[], from: number, count: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + count; at++) {
    const word = words[at]?.text ?? ""
    if (at > from) hash = Math.imul(hash ^ SPACE, 0x01000193)
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  }
  return hash >>> 0
}

/** Short name of a hash in keys. */
export const named = (hash: number): string => hash.toString(36)

/** Lists met before, packed: hashes fill 32 bits, which a plain list holds as floating-point numbers. */
const PACKED = new WeakMap<readonly number[], Uint32Array>()

/** Numbers of up to 32 bits, ascending. */
export const packed = (numbers: readonly number[]): Uint32Array => {
  const known = PACKED.get(numbers)
  if (known !== undefined) return known
  const made = new Uint32Array(numbers).sort()
  PACKED.set(numbers, made)
  return made
}

/** How many numbers are in both lists, each without repetition. */
export function sharedOf(some: readonly number[], others: readonly number[]): number {
  const a = packed(some)
  const b = packed(others)
  let i = 0
  let j = 0
  let shared = 0
  // Counted, not branched: which of two hashes is smaller cannot be foreseen, and this runs a hundred times a report.
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    shared += Number(x === y)
    i += Number(x <= y)
    j += Number(y <= x)
  }
  return shared
}

/** The distinct numbers, ascending. */
export const ascending = (numbers: Iterable<number>): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)
