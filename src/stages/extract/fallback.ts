import type { Analysis } from "../../languages/analysis.ts"
import { readingThat } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"
import { behindMark } from "./headlines.ts"
import { fineness, type Placed, placesIn } from "./places.ts"
import { HOLDS, turnsAway } from "./turns.ts"

/** What places are looked for in: the text, its places by sentence, its figures. */
export interface Scene {
  readonly analysis: Analysis
  readonly places: (sentence: number) => readonly Placed[]
  readonly drafts: readonly Draft[]
}

/** Where the body works that counts: "the mission of X in Y". */
export function bodysPlace(analysis: Analysis, draft: Draft): Placed | null {
  const sentence = analysis.sentences[draft.sentence] ?? draft
  return placesIn(analysis, sentence, []).find(place => place.link === "in") ?? null
}

/** In it, or of a noun before it ("the events of X"); a state or a city that opens a title speaks. */
function isLed({ tokens, sentences }: Analysis, sentence: number, { link, from }: Placed): boolean {
  if (link !== null) return link === "in" || link === "beside"
  const leans = readingThat(
    tokens[from - 1],
    (_, r) => r.lexeme.part === "noun" && !r.before.includes("the") && !r.pronoun,
  )
  return leans !== undefined && from > (sentences[sentence]?.from ?? from)
}

/** Where title and lead say that it all is, no finer than asked for. */
export function headPlace({ analysis, places }: Scene, lead: number, finest = Number.POSITIVE_INFINITY): Placed | null {
  for (let i = 0; i <= lead; i++) {
    const place = places(i).find(each => !each.care && fineness(each) <= finest && isLed(analysis, i, each))
    if (place) return place
  }
  return null
}

/** An item of a list, which tells of a matter of its own. */
export const isItem = (analysis: Analysis, { sentence }: Draft): boolean => {
  const run = analysis.sentences[sentence]
  return run !== undefined && behindMark(analysis, run) > run.from
}

/** Where an event was said to be shortly before, in a sentence without figures. */
export function lastTold({ analysis, places }: Scene, draft: Draft): Placed | null {
  const { tokens, sentences } = analysis
  for (let i = draft.sentence; i >= Math.max(0, draft.sentence - HOLDS); i--) {
    const sentence = sentences[i]
    if (!sentence) return null
    const place = i === draft.sentence ? undefined : places(i).findLast(each => !each.care && each.link === "in")
    if (place) return place
    if (turnsAway(tokens, sentence)) return null
  }
  return null
}
