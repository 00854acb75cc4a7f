import { hashOf } from "./tagger/hash.ts"

/** Where words are found by their letters: each at the place that its hash gives, or at the next free one, as its number and one. */
export function slotsOf(words: readonly string[]): Uint16Array {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * 2)))
  for (const [number, word] of words.entries()) {
    let at = hashOf(0, word) & (slots.length - 1)
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1)
    slots[at] = number + 1
  }
  return slots
}

/** The number of a word among those that `slots` were made of, with `isThere` to tell whether a number is the word's; null where it is none of them. */
export function numberIn(
  slots: Uint16Array,
  word: string,
  isThere: (number: number, word: string) => boolean,
): number | null {
  for (let at = hashOf(0, word); ; at++) {
    const slot = slots[at & (slots.length - 1)] as number
    if (slot === 0) return null
    if (isThere(slot - 1, word)) return slot - 1
  }
}
