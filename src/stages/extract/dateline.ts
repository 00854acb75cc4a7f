import type { Analysis } from "../../languages/analysis.ts"
import type { Run } from "../../languages/token.ts"
import type { Placed } from "./places.ts"
import { isSign } from "./words.ts"

/** How far into its line a dateline may reach, in tokens. */
const DATELINE = 12
/** How many sentences from the beginning on are asked for another place. */
const FIRST = 4

/** "SAREL, 3 March (Agency) -", "SAREL:": where it was written, before a dash or a colon at the head of the body. */
export function isDateline({ tokens, lines, report, dates, pack }: Analysis, place: Run): boolean {
  const line = lines.find(({ from }) => (tokens[from]?.start ?? 0) >= (report.title?.length ?? 0))
  if (!line || line.from !== place.from) return false
  const end = Math.min(line.from + DATELINE, line.to)
  for (let at = place.to; at < end; at++) {
    const token = tokens[at]
    if (isSign(token, "-", "–", "—")) return true
    // Where the writing has no capitals, a place before a colon tells where all that follows was.
    if (isSign(token, ":")) return pack.places !== null && at === place.to
    const short = isSign(token, ".") && tokens[at + 1]?.kind === "number"
    const dated = short || dates.some(date => date.from <= at && at < date.to)
    if (token?.kind === "sign" && !isSign(token, ",", "(", ")") && !dated) return false
    if (token?.kind === "break") return false
  }
  return pack.places !== null && isWholeLine(tokens, line, place)
}

/** "SAREL, Osk": a line that is nothing but where it was written. */
const isWholeLine = (tokens: Analysis["tokens"], line: Run, { to }: Run): boolean =>
  line.to - line.from <= DATELINE &&
  to < line.to &&
  tokens
    .slice(line.from, line.to)
    .every(({ kind, text, named, known }) => (kind === "sign" ? text === "," : !!(named ?? known)))

/** The places of each sentence without those where it was written; and the first of these, where the first sentences tell of no other one. */
export function withoutDateline(
  analysis: Analysis,
  places: (sentence: number) => readonly Placed[],
): { readonly places: (sentence: number) => readonly Placed[]; readonly written: Placed | null } {
  const told = (i: number): readonly Placed[] => places(i).filter(place => !isDateline(analysis, place))
  const first = analysis.sentences.slice(0, FIRST)
  const others = first.some((_, i) => told(i).some(({ care }) => !care))
  const written = others ? null : first.flatMap((_, i) => places(i)).find(place => isDateline(analysis, place))
  return { places: told, written: written ?? null }
}

/** Where the words of a sentence begin behind the dateline that it may open with: "SAREL, 3 March (Agency) - | Police"; where it has none, its own beginning. */
export function behindDateline({ tokens, lines, dates, report }: Analysis, sentence: Run): number {
  const { from } = sentence
  if (!lines.some(line => line.from === from)) return from
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(report.text.slice(tokens[at]?.start, tokens[at]?.end))
  for (let at = from; at < Math.min(from + DATELINE, sentence.to); at++) {
    if (at > from && isSign(tokens[at], "-", "–", "—") && tokens[at - 1]?.end !== tokens[at]?.start)
      return isSign(tokens[at + 1], "-") ? at + 2 : at + 1
    const dated = dates.some(date => date.from <= at && at < date.to)
    const goesOn = tokens[at]?.kind === "word" ? isCapital(at) : isSign(tokens[at], ",", "(", ")", ".") || dated
    if (!goesOn && !dated && tokens[at]?.kind !== "number") return from
  }
  return from
}
