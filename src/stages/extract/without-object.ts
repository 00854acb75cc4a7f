import type { Pack } from "../../languages/pack.ts"
import type { Sense } from "../../languages/sense.ts"
import { type Run, readingThat, type Token } from "../../languages/token.ts"

/** "Rejected the minister | terms of the group": a noun without the article behind a definite word is no part of the subject. */
export function withoutObject(pack: Pack, tokens: readonly Token[], run: Run): Run {
  const opens = (at: number): boolean => {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (!before?.definite || before.named || !token || token.definite || token.named || token.known) return false
    return pack.words(token.text).some(({ lexeme, before: led }) => lexeme.part === "noun" && led.length === 0)
  }
  for (let at = run.from + 1; at < run.to; at++) if (opens(at)) return { from: run.from, to: at }
  return run
}

/** "(Told) witnesses with the hearing of", "(asked) the minister with the opening of": a word behind a source or an office that has the "with" of the verb attached is no part of its name. */
export function beforeTaken(pack: Pack, tokens: readonly Token[], run: Run, { takes }: Sense): Run {
  if (!takes?.includes("with") || !readingThat(tokens[run.from], s => s.head === "source" || s.head === "office"))
    return run
  const opens = (at: number): boolean => {
    const token = tokens[at]
    const joined = token?.attached?.[0] === "with" && token.named?.starts !== false && token.named?.attached !== false
    if (token?.known === "actor" && joined) return true
    if (!token || token.readings.length > 0 || token.named || token.known) return false
    const readings = pack.words(token.text)
    return readings.length > 0 && readings.every(({ before }) => before[0] === "with")
  }
  // "The spokesman in the name of X": his office takes a "with" of its own.
  let own = readingThat(tokens[run.from], s => s.takes?.includes("with") === true) !== undefined
  for (let at = run.from + 1; at < run.to; at++) {
    if (!opens(at)) continue
    if (!own) return { from: run.from, to: at }
    own = false
  }
  return run
}
