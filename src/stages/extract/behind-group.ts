import { plays, type Token } from "../../languages/token.ts"
import { isHelper } from "./asides.ts"
import { opensClause } from "./triggers.ts"
import { isComma } from "./words.ts"

/** How long the words for a group may be, in tokens. */
const GROUP = 8

/** "(Ten members) of a wedding party |, among them": behind the group that the counted belong to, where an aside begins; else the token itself. */
export function behindGroup(tokens: readonly Token[], from: number): number {
  if (!plays(tokens[from], "from")) return from
  let to = from + 1
  while (to < from + GROUP && tokens[to]?.kind === "word" && !opensClause(tokens[to]) && !isHelper(tokens[to])) to++
  return isComma(tokens[to]) ? to : from
}

/** How far a group that the counted are of may go on, in tokens. */
const GROUP_WITHIN = 18

/** "(488 members) of the forces of X and of Y and the guard": the token behind the last word of a group told at length. */
export function groupEnd(tokens: readonly Token[], from: number): number {
  if (!plays(tokens[from], "from")) return from
  let at = from + 1
  while (
    at < from + GROUP_WITHIN &&
    tokens[at]?.kind === "word" &&
    tokens[at]?.readings.every(r => r.lexeme.part === "noun" || r.lexeme.part === "adjective")
  )
    at++
  return at
}
