import type { Analysis } from "../../languages/analysis.ts"
import { OPEN } from "../../languages/quotation.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { actorAt } from "./actors.ts"
import { isSign } from "./words.ts"

/** How many words may say which attack it was before whose it was: "the intended shelling with guns of X". */
const ADJECTIVES = 3

/** "(The shelling) of X": "to" attached to a name, or before its quotation marks. */
const isTo = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], (_, r) => r.before[0] === "to") !== undefined ||
  tokens[at]?.attached?.[0] === "to" ||
  (tokens[at]?.text.length === 1 && isSign(tokens[at + 1], OPEN))

/** A word that may say more of an attack: with the article where that has it, and none that names or leads on. */
const isAdjective = (token: Token | undefined, definite: boolean): boolean =>
  token?.kind === "word" &&
  (token.definite === true) === definite &&
  token.known === undefined &&
  !plays(token, "in", "from", "to", "time", "by", "belonging") &&
  readingThat(token, (s, r) => s.happening !== undefined || r.lexeme.part === "particle") === undefined

/** "The artillery shelling of X": the party behind an attack, its adjectives between, to which a "to" leads. */
export function belongingTo(analysis: Analysis, from: number, clause: Run): Run | null {
  const { tokens, pack } = analysis
  if (pack.subject !== "after" || plays(tokens[from - 1], "averted")) return null
  for (let at = from; at <= from + ADJECTIVES && at < clause.to; at++) {
    if (isTo(tokens, at)) {
      const party = actorAt(analysis, tokens[at]?.text.length === 1 ? at + 1 : at, clause.to)
      return party && tokens[party.from]?.kind !== "break" ? party : null
    }
    if (!isAdjective(tokens[at], tokens[from - 1]?.definite === true)) return null
  }
  return null
}
