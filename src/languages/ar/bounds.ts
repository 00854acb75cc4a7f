import type { Token } from "../token.ts"
import { BEFORE, type Bound } from "./number-words.ts"

/** The longest of the phrases that begins at a token, behind an attached "and" or "with" too; null where none does. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly [string, Bound])[],
): { bound: Bound; to: number } | null {
  let best: { bound: Bound; to: number } | null = null
  for (const [phrase, bound] of phrases) {
    const words = phrase.split(" ")
    const fits = words.every(
      (word, i) =>
        tokens[at + i]?.text === word ||
        (i === 0 && /^[وبلف]/.test(tokens[at]?.text ?? "") && tokens[at]?.text.slice(1) === word),
    )
    if (fits && (!best || at + words.length > best.to)) best = { bound, to: at + words.length }
  }
  return best
}

/** The phrase that ends right before a token and bounds the amount there ("at least two soldiers", where a dual is the amount). */
export function boundBefore(tokens: readonly Token[], at: number): { bound: Bound; from: number } | null {
  for (let from = Math.max(0, at - 4); from < at; from++) {
    const phrase = phraseAt(tokens, from, BEFORE)
    if (phrase?.to === at) return { bound: phrase.bound, from }
  }
  return null
}

/** The first words of the phrases that bound a number, so that most tokens are passed over at once. */
export const OPENERS = new Set(BEFORE.map(([phrase]) => phrase.split(" ")[0] ?? ""))
