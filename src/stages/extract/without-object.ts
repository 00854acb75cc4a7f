import type { Pack } from "../../languages/pack.ts"
import type { Sense } from "../../languages/sense.ts"
import type { Run, Token } from "../../languages/token.ts"
import { isHeld } from "./named-for.ts"

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

/** "(Told) witnesses with the hearing of": an unknown word that has the "with" of the verb attached is no part of the subject. */
export function beforeTaken(tokens: readonly Token[], run: Run, { takes }: Sense): Run {
  if (!takes?.includes("with")) return run
  const opens = (at: number): boolean => {
    const token = tokens[at]
    if (!token || token.readings.length > 0 || token.named || token.known || isHeld(tokens[at - 1])) return false
    return token.attached?.includes("with") === true
  }
  for (let at = run.from + 1; at < run.to; at++) if (opens(at)) return { from: run.from, to: at }
  return run
}
