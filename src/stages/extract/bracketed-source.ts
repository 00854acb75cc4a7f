import type { Analysis } from "../../languages/analysis.ts"
import { type Run, readingThat } from "../../languages/token.ts"
import type { Cue } from "./cue.ts"
import { isCapital, isDeterminer } from "./noun-phrases.ts"
import { runFrom } from "./runs.ts"
import { isArticle, isComma, isSign } from "./words.ts"

/** Longest name in brackets, in tokens. */
const LONGEST = 5

/** "MoPH", "IOM": a name with a second capital. */
const isAcronym = ({ report, tokens }: Analysis, at: number): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(report.text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0))

/** The name that opens a bracket, behind "source:", up to a comma and a day. */
function nameIn(analysis: Analysis, open: number): Run | null {
  const { tokens } = analysis
  const from = isSign(tokens[open + 2], ":") ? open + 3 : open + 1
  let to = from
  while (
    to < from + LONGEST &&
    (isCapital(analysis, tokens[to]) ||
      isArticle(tokens[to]) ||
      (to > from && isSign(tokens[to], "/", "-") && isCapital(analysis, tokens[to + 1])))
  )
    to++
  const names = tokens.slice(from, to)
  const body =
    names.some((token, i) => token.known === "actor" || isAcronym(analysis, from + i)) ||
    readingThat(tokens[to - 1], s => s.head === "body") !== undefined
  return to > from && body && !names.some(({ known, named }) => known === "place" || named?.kind === "place")
    ? { from, to }
    : null
}

/** Where the bracket closes: right behind the name, or behind a comma and what dates it. */
function closeOf({ tokens, dates }: Analysis, to: number): number | null {
  const date = isComma(tokens[to]) ? runFrom(dates, to + 1) : undefined
  const at = date?.to ?? to
  return isSign(tokens[at], ")") ? at : null
}

/** A name of a party, or a word for one, of which the brackets give another name; no place. */
function isNamed(analysis: Analysis, at: number): boolean {
  const token = analysis.tokens[at]
  if (token?.known === "place" || token?.named?.kind === "place") return false
  const party = readingThat(token, s => s.head !== undefined || s.members !== undefined)
  const persons = isDeterminer(analysis.tokens[at - 1]) && readingThat(token, s => s.counts?.population !== undefined)
  return isCapital(analysis, token) || party !== undefined || !!persons
}

/** "9 people were killed since May (MoPH).": whose count it is, in brackets behind it; no short name of what stands right before. */
function sourceAt(analysis: Analysis, sentence: Run, open: number): Cue | null {
  const { tokens, dates, quantities, pack } = analysis
  if (!dates.some(date => date.to === open) && isNamed(analysis, open - 1)) return null
  if (!quantities.some(each => each.counts && each.from >= sentence.from && each.to <= open)) return null
  const name = nameIn(analysis, open)
  const close = name && closeOf(analysis, name.to)
  if (!name || close === null) return null
  const next = tokens[close + 1]
  const ends = close + 1 >= sentence.to || next?.kind === "sign" || pack.joins(next?.text ?? "")
  return ends
    ? {
        run: { from: open, to: close + 1 },
        mode: "reports",
        speaker: name,
        role: null,
        dropped: false,
        form: null,
        via: [],
        direction: "backward",
        contentFrom: close + 1,
        clauseFrom: open,
        independent: false,
        hanging: false,
      }
    : null
}

/** All sources in brackets of a sentence that names nobody else who speaks. */
export const bracketedSources = (analysis: Analysis, sentence: Run): Cue[] =>
  analysis.tokens.slice(sentence.from, sentence.to).flatMap((token, i) => {
    const cue = isSign(token, "(") ? sourceAt(analysis, sentence, sentence.from + i) : null
    return cue ? [cue] : []
  })
