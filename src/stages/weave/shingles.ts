import { ascending, fnv1a } from "./hashes.ts"

/** Words of a shingle. With four, independent reports of one happening share next to none, and edited wire texts still a seventh. */
const WORDS = 4
/** One shingle in so many is kept in a sketch: by the value of its hash, so that two texts keep the same ones. */
const SAMPLED = 2

/** The sampled hashes of a text's word shingles, ascending: of any two sketches, shares estimate those of the texts. */
export function sketchOf(words: readonly string[]): readonly number[] {
  const kept: number[] = []
  for (let i = 0; i + WORDS <= words.length; i++) {
    const hash = fnv1a(words.slice(i, i + WORDS).join(" "))
    if (hash % SAMPLED === 0) kept.push(hash)
  }
  return ascending(kept)
}
