import { readingThat, type Token } from "../../languages/token.ts"
import type { Trigger } from "./triggers.ts"

/** How far behind the leaving the homes may stand, in tokens: whoever leaves them is told in between. */
const HOMES_WITHIN = 8

/** "Their homes". */
const areHomes = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.pronoun && (s.home === "all" || (s.home === "one" && r.number === "plural"))) !==
  undefined

/** "Left their homes", "(forced) to leave their homes": whoever does has fled. */
export function leftHome(tokens: readonly Token[], at: number, as?: Trigger["part"]): Trigger | null {
  const leaves = readingThat(tokens[at], s => s.leaves === true)
  if (!leaves || (as && leaves.lexeme.part !== as)) return null
  for (let i = at + 1; i <= at + HOMES_WITHIN && tokens[i] !== undefined; i++) {
    if (areHomes(tokens[i]))
      return {
        at,
        happening: { metric: "displaced", slot: "subject" },
        part: leaves.lexeme.part === "verb" ? "verb" : "noun",
        voice: "active",
        joint: false,
      }
    if (tokens[i]?.kind === "sign" || tokens[i]?.kind === "break") return null
  }
  return null
}
