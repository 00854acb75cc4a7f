import type { Analysis } from "../../languages/analysis.ts"
import { readingThat } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"
import { isTold, type Scene } from "./fallback.ts"
import { behindMark } from "./headlines.ts"
import { linkOf } from "./place-links.ts"
import { fineness, type Placed } from "./places.ts"

/** In it, or of a noun before it ("the events of X"), or what was hit, where the word says that it is a place; a state or a city that opens a title speaks. */
function isLed(analysis: Analysis, sentence: number, place: Placed): boolean {
  const { tokens, sentences } = analysis
  const { link, from } = place
  if (isTold(analysis, place)) return true
  if (link !== null) return link === "in" || link === "beside"
  const leans = readingThat(
    tokens[from - 1],
    (_, r) => r.lexeme.part === "noun" && !r.before.includes("the") && !r.pronoun,
  )
  return leans !== undefined && from > (sentences[sentence]?.from ?? from)
}

/** Where title and lead say that it all is, no finer than asked for. */
export function headPlace({ analysis, places }: Scene, lead: number, finest = Number.POSITIVE_INFINITY): Placed | null {
  let land: Placed | null = null
  for (let i = 0; i <= lead; i++) {
    const led = places(i).filter(each => !each.care && fineness(each) <= finest && isLed(analysis, i, each))
    const [place] = analysis.pack.places ? led.filter(({ precision }) => precision !== "country") : led
    if (place) return place
    land ??= led[0] ?? null
  }
  return land
}

/** The country, else the region, that title and lead put it in, where a finer place within it is what they tell first. */
export function landOf(analysis: Analysis, lead: number): Placed | null {
  const end = analysis.sentences[lead]?.to ?? 0
  const lands = analysis.names.flatMap(({ kind, from, to, precision }): Placed[] => {
    if (kind !== "place" || to > end || (precision !== "country" && precision !== "region")) return []
    const link = linkOf(analysis, from)
    return link === "in" || link === "beside" ? [{ from, to, precision, link, care: false }] : []
  })
  return lands.find(({ precision }) => precision === "country") ?? lands[0] ?? null
}

/** An item of a list, which tells of a matter of its own. */
export const isItem = (analysis: Analysis, { sentence }: Draft): boolean => {
  const run = analysis.sentences[sentence]
  return run !== undefined && behindMark(analysis, run) > run.from
}

/** "The governorate of X: ...", at the beginning of its line: where all of the line was. */
export function labelPlace({ analysis, places }: Scene, { from }: Draft): Placed | null {
  const { tokens, lines, sentences } = analysis
  const line = lines.find(run => run.from <= from && from < run.to)
  const first = line ? sentences.findIndex(run => run.from === line.from) : -1
  const place = first < 0 ? undefined : places(first)[0]
  const start = sentences[first] ? behindMark(analysis, sentences[first]) : -1
  return place && place.from === start && tokens[place.to]?.text === ":" ? place : null
}

/** An empty line stands between two figures: the second is told in a paragraph of its own. */
export const opensParagraph = ({ report, tokens }: Analysis, last: Draft | undefined, { from }: Draft): boolean =>
  last !== undefined && /\n[^\S\n]*\n/.test(report.text.slice(tokens[last.to - 1]?.end, tokens[from]?.start))
