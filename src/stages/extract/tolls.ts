import type { Reading } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"

/** "The group of X" is spelled like "its total". */
export const isHead = (token: Token | undefined): boolean => readingThat(token, s => s.head !== undefined) !== undefined

/** How far behind a toll its "of theirs" may stand, in tokens. */
const THEIRS_WITHIN = 4

/** "An earlier toll had spoken of": a clause whose subject is a toll of nobody's. */
export const isToll = (tokens: readonly Token[], start: number): boolean => {
  const at = plays(tokens[start], "opening") ? start + 1 : start
  return (
    plays(tokens[at], "toll") &&
    !isHead(tokens[at]) &&
    !tokens.slice(at, at + THEIRS_WITHIN).some(token => plays(token, "theirs"))
  )
}

/** "An earlier toll of theirs had ...": whose the newest one is speaks, whatever the gender of the words. */
export const isTheirs = (tokens: readonly Token[], verb: number, start: number): boolean => {
  const before = tokens.slice(Math.max(start, verb - THEIRS_WITHIN - 2), verb)
  const at = before.findIndex(token => plays(token, "theirs"))
  return at > 0 && before.slice(0, at).some(token => plays(token, "toll"))
}

/** "Of X", a body or a party, or what a ministry is for. */
export const isOwner = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      (s.head !== undefined && r.before.includes("to")) || (s.members !== undefined && r.before.join() === "to,the"),
  ) !== undefined ||
  (token?.known === "actor" && token.attached?.includes("to") === true)

/** How far behind a toll who has given it may be told, in tokens. */
const GIVEN_WITHIN = 4

/** "The toll that X has announced", "a toll X published": a verb of saying, with a pronoun for the toll before it. */
export const givesToll = (tokens: readonly Token[], verb: number, start: number, { pronoun }: Reading): boolean => {
  const first = plays(tokens[start], "opening") ? start + 1 : start
  return pronoun && verb > first && verb - first <= GIVEN_WITHIN && isToll(tokens, start)
}
