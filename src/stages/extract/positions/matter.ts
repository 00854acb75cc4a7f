import type { Analysis } from "../../../languages/analysis.ts"
import { CLOSE, OPEN } from "../../../languages/quotation.ts"
import type { Reading } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { isComma, isSign } from "../words.ts"

/** Longest words of what a stand is about, in tokens. */
const LONGEST = 25

/** "(Condemned the attack) and called on": another verb of speech or of a stand, which "and" joins to that of the stand. */
export const opensAnother = (tokens: readonly Token[], at: number): boolean => {
  const behind = plays(tokens[at], "and") && tokens[at]?.text.length !== 1
  return (
    readingThat(
      tokens[behind ? at + 1 : at],
      ({ says, stands }, { lexeme, before, tense }) =>
        lexeme.part === "verb" && (says ?? stands) !== undefined && (behind ? tense === "past" : before[0] === "and"),
    ) !== undefined
  )
}

/** "(Accused X of shelling,) rejecting": a stand that hangs behind a comma on who took the one before. */
export const hangs = (tokens: readonly Token[], at: number): Reading | undefined => {
  const reading = readingThat(
    tokens[at],
    ({ stands, cue, says }, { lexeme }) =>
      stands !== undefined && says === undefined && cue === "participle" && lexeme.part === "adjective",
  )
  const joined = reading?.before.join() === "and"
  return reading && (joined || (reading.before.length === 0 && isComma(tokens[at - 1]))) ? reading : undefined
}

/** "(Warned of an answer), and gave X two days", "(denied the shelling) and the army threatens": where a clause of its own begins, which "and" joins. */
export function joinsClause({ tokens, pack }: Analysis, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== "word") return false
  if (isSign(tokens[at - 1], ",")) {
    const readings = pack.words(token.text)
    const verbs = readings.every(({ before, lexeme }) => before[0] === "and" && lexeme.part === "verb")
    return verbs && readings.some(({ tense }) => tense === "past")
  }
  const noun = readingThat(token, (_, r) => r.before[0] === "and" && r.lexeme.part === "noun")
  return noun !== undefined && token.definite === true && tokens[at + 1]?.readings[0]?.tense === "present"
}

/** What a stand is about, to the end of its clause, without the mark that closes a quotation around it. */
export function matterFrom(analysis: Analysis, from: number, end: number): Run | null {
  const { tokens } = analysis
  let to = from
  while (
    to < Math.min(end, from + LONGEST) &&
    !isSign(tokens[to], ",", ".", ";", ":", "?", "!") &&
    !(to > from && (opensAnother(tokens, to) || joinsClause(analysis, to)))
  )
    to++
  if (isSign(tokens[to - 1], CLOSE) && !tokens.slice(from, to).some(token => isSign(token, OPEN))) to--
  return to > from ? { from, to } : null
}

/** Whether a token is one of the links that lead to what a stand is about, or has one before it. */
export const isLink = (token: Token | undefined, links: readonly string[]): "alone" | "attached" | null =>
  links.includes(token?.text ?? "")
    ? "alone"
    : readingThat(token, (_, r) => r.before.some(b => links.includes(b))) !== undefined ||
        token?.attached?.some(b => links.includes(b))
      ? "attached"
      : null
