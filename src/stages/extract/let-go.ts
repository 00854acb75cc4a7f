import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Trigger } from "./triggers.ts"
import { isVerb } from "./words.ts"

/** How far behind the verb the word for somebody's way out may stand, in tokens: who lets go may stand between. */
const WITHIN = 6

const frees = (token: Token | undefined) => readingThat(token, s => s.frees === true)

const wayOut = (token: Token | undefined) => readingThat(token, (s, r) => s.role === "way out" && r.before.length === 0)

/** Where those stand whose way out a word is: behind it, or at it where it is none; null where only a pronoun tells. */
export function behindWayOut(tokens: readonly Token[], at: number): number | null {
  const found = wayOut(tokens[at])
  return found?.pronoun ? null : found ? at + 1 : at
}

/** "Cleared, the court, the way of": the word for their way out stands behind a verb of letting go, or its noun. */
export function isLetGo(tokens: readonly Token[], at: number): boolean {
  if (!frees(tokens[at])) return false
  for (let i = at + 1; i <= at + WITHIN; i++) {
    if (wayOut(tokens[i])) return true
    if (tokens[i]?.kind !== "word" || isVerb(tokens[i]) || plays(tokens[i], "stop", "in", "from", "to")) return false
  }
  return false
}

/** What such a verb tells of whoever it lets go. */
export function letGo(tokens: readonly Token[], at: number): Trigger | null {
  if (!isLetGo(tokens, at)) return null
  const reading = frees(tokens[at])
  const part = reading?.lexeme.part === "verb" ? "verb" : "noun"
  return { at, happening: { metric: "released", slot: "object" }, part, voice: reading?.voice, joint: false }
}
