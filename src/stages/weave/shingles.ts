import { rarityOf } from "../../languages/rarity.ts"
import { stem } from "../../languages/stem.ts"
import { ascending, fnv1a } from "./hashes.ts"

/** Words of a shingle. With four, independent reports of one happening share next to none, and edited wire texts still a seventh. */
const WORDS = 4
/** Words less rare than this on average are titles of office and set phrases, which nobody takes over from anybody. */
const TELLING = 0.3
const SHORTEST = 3

const rarityIn = (word: string): number => (word.length < SHORTEST ? 0 : rarityOf(stem(word)))

/** The hashes of a text's telling word shingles, ascending. */
export function sketchOf(words: readonly string[]): readonly number[] {
  const kept: number[] = []
  const rarities = words.map(rarityIn)
  let sum = rarities.slice(0, WORDS - 1).reduce((all, each) => all + each, 0)
  for (let i = 0; i + WORDS <= words.length; i++) {
    sum += rarities[i + WORDS - 1] ?? 0
    if (sum >= TELLING * WORDS) kept.push(fnv1a(words.slice(i, i + WORDS).join(" ")))
    sum -= rarities[i] ?? 0
  }
  return ascending(kept)
}
