import type { Word } from "../../languages/read-words.ts"
import type { Signature } from "../../model/story.ts"
import { fnv1aOfWords } from "./hashes.ts"

/** Words of a shingle. With four, independent reports of one happening share next to none, and edited wire texts still a seventh. */
const WORDS = 4
/** Words less rare than this on average are titles of office and set phrases, which nobody takes over from anybody. */
const TELLING = 0.3
const SHORTEST = 3

const rarityIn = ({ text, rarity }: Word): number => (text.length < SHORTEST ? 0 : rarity)

/** A text's telling word shingles, each once, in the order of the text, and the stretches of them whose words are all quoted. */
export function sketchOf(words: readonly Word[], isQuoted: readonly boolean[]): Pick<Signature, "sketch" | "quoted"> {
  const kept = new Map<number, boolean>()
  const rarities = words.map(rarityIn)
  let sum = 0
  // Words in a row, up to the last one, that are quoted.
  let quoted = 0
  for (let last = 0; last < words.length; last++) {
    sum += rarities[last] ?? 0
    quoted = isQuoted[last] === true ? quoted + 1 : 0
    const first = last - WORDS + 1
    if (first < 0) continue
    if (sum >= TELLING * WORDS) {
      const hash = fnv1aOfWords(words, first, WORDS)
      if (!kept.has(hash)) kept.set(hash, quoted >= WORDS)
    }
    sum -= rarities[first] ?? 0
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
