/** FNV-1a, 32 bits, over UTF-16 units: the same everywhere, not meant to be secret. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** Short name of a hash in keys. */
export const named = (hash: number): string => hash.toString(36)

/** Numbers of both lists, each ascending and without repetition. */
export function sharedOf(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared
}

/** The distinct numbers, ascending. */
export const ascending = (numbers: Iterable<number>): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)
