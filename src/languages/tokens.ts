import { endBefore, foldUnits } from "./fold.ts"
import { pieceEnd, pieceFrom } from "./pieces.ts"
import { CLOSE, markQuotations } from "./quotation.ts"
import type { Reading } from "./sense.ts"
import { type Looking, type Spelling, spellings } from "./spellings.ts"
import { plays, type Run, type Token } from "./token.ts"
import { loosen } from "./uniform.ts"

function tokenOf(spelling: Spelling, start: number, end: number): Token {
  const { kind, text, readings, roles, facts, definite, attached, name, begins } = spelling
  return {
    kind,
    text,
    start,
    end,
    readings,
    roles,
    facts,
    definite,
    attached,
    name,
    begins,
    known: undefined,
    named: undefined,
  }
}

loosen(tokenOf({ kind: "sign", text: "", readings: [], roles: [], facts: [] }, 0, 0))

/** The folded tokens of a text, each with its span in the original; `read` gives the readings of a word, `looking` what its letters tell. */
export function tokenise(text: string, read: (word: string) => readonly Reading[], looking?: Looking): Token[] {
  const { units, starts } = foldUnits(text)
  const spelling = spellings(read, looking)
  const tokens: Token[] = []
  for (let at = pieceFrom(units, 0); at < units.length; ) {
    const to = pieceEnd(units, at)
    tokens.push(tokenOf(spelling(units, at, to), starts[at] as number, endBefore(starts, to)))
    at = pieceFrom(units, to)
  }
  return markQuotations(tokens)
}

const isEnd = (text: string): boolean => text === "." || text === "!" || text === "?" || text === "…"
const closes = (token: Token | undefined): boolean =>
  token?.kind === "sign" && (token.text === CLOSE || /^[')\]]$/.test(token.text))

/** The stop of an initial ("M. Smith") or between letters. */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "." &&
  tokens[at - 1]?.kind === "word" &&
  tokens[at - 1]?.text.length === 1 &&
  !(plays(tokens[at - 1], "network") && plays(tokens[at - 2], "in")) &&
  tokens[at + 1]?.kind === "word"

/** "At 1 a.m. on Monday": the stop of an hour, behind which its sentence goes on. */
const isOfHour = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "." &&
  /^[ap]\.m$/.test(tokens[at - 1]?.text ?? "") &&
  plays(tokens[at + 1], "in", "time", "and", "to", "from")

/** A stop that is no end. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isInitial(tokens, at) || isOfHour(tokens, at) || isShortened(tokens, at)

/** Words of rank and title, and names of months, which are written short with a stop. */
const SHORTENED =
  /^(mr|mrs|ms|dr|prof|lt|col|gen|brig|maj|capt|sgt|cpl|cmdr|adm|supt|insp|gov|sen|rep|rev|hon|st|al|vs|approx)$/
/** A rank or title that is written short with a stop. */
export const isShortWord = (text: string): boolean => SHORTENED.test(text)
const SHORT_MONTH = /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|nos)$/
const LETTERS = /^\p{L}(\.\p{L})+$/u

/** Small words, which begin a sentence where they stand behind letters with stops. */
const mayBegin = (token: Token): boolean =>
  token.readings.length > 0 && token.readings.every(({ lexeme: { part } }) => part === "particle")

/** The stop of "Gen.", of "Jan. 9" or of "U.N.", behind which the sentence goes on. */
function isShortened(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (tokens[at]?.text !== "." || before?.kind !== "word" || before.end !== tokens[at]?.start) return false
  if (isShortWord(before.text)) return next?.kind === "word" || next?.kind === "number"
  if (SHORT_MONTH.test(before.text)) return next?.kind === "number"
  return LETTERS.test(before.text) && (next?.kind === "sign" || (next?.kind === "word" && !mayBegin(next)))
}

/** Sentences as runs of tokens: cut at end signs and at line breaks; a closing quotation mark stays with its sentence. */
export function sentences(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let from = 0
  const cut = (to: number): void => {
    if (to > from) runs.push({ from, to })
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind === "break") {
      cut(at)
      from = at + 1
    } else if (token?.kind === "sign" && isEnd(token.text) && !goesOn(tokens, at)) {
      while (closes(tokens[at + 1])) at++
      cut(at + 1)
      from = at + 1
    }
  }
  cut(tokens.length)
  return runs
}
