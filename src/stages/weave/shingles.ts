import { rarityOf } from "../../languages/rarity.ts"
import { stem } from "../../languages/stem.ts"
import type { Signature } from "../../model/story.ts"
import { fnv1a } from "./hashes.ts"

/** Words of a shingle. With four, independent reports of one happening share next to none, and edited wire texts still a seventh. */
const WORDS = 4
/** Words less rare than this on average are titles of office and set phrases, which nobody takes over from anybody. */
const TELLING = 0.3
const SHORTEST = 3

const rarityIn = (word: string): number => (word.length < SHORTEST ? 0 : rarityOf(stem(word)))

/** A text's telling word shingles, each once, in the order of the text, and the stretches of them whose words are all quoted. */
export function sketchOf(words: readonly string[], isQuoted: readonly boolean[]): Pick<Signature, "sketch" | "quoted"> {
  const kept = new Map<number, boolean>()
  const rarities = words.map(rarityIn)
  let sum = rarities.slice(0, WORDS - 1).reduce((all, each) => all + each, 0)
  for (let i = 0; i + WORDS <= words.length; i++) {
    sum += rarities[i + WORDS - 1] ?? 0
    if (sum >= TELLING * WORDS) {
      const hash = fnv1a(words.slice(i, i + WORDS).join(" "))
      if (!kept.has(hash)) kept.set(hash, isQuoted.slice(i, i + WORDS).every(Boolean))
    }
    sum -= rarities[i] ?? 0
  }
  return { sketch: [...kept.keys()], quoted: stretchesOf([...kept.values()]) }
}

/** Where a list is true, from and to. */
const stretchesOf = (flags: readonly boolean[]): readonly (readonly [number, number])[] => {
  const starts = flags.flatMap((flag, i) => (flag && flags[i - 1] !== true ? [i] : []))
  return starts.map(from => {
    const to = flags.indexOf(false, from)
    return [from, to < 0 ? flags.length : to]
  })
}
