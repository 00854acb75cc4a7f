import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run } from "../../languages/token.ts"
import { TOWN } from "./best-place.ts"
import { isDateline } from "./dateline.ts"
import type { Draft } from "./draft.ts"
import { fineness, type Placed, placesIn } from "./places.ts"
import { isOfSetOff } from "./set-off.ts"
import { HOLDS, turnsAway } from "./turns.ts"

/** What places are looked for in: the text, its places by sentence, its figures. */
export interface Scene {
  readonly analysis: Analysis
  readonly places: (sentence: number) => readonly Placed[]
  readonly drafts: readonly Draft[]
  /** What stands between those who speak and what they say: where they speak is told there. */
  readonly said: readonly Run[]
}

/** Where the body works that counts: "the mission of X in Y". */
export function bodysPlace({ analysis, said }: Scene, draft: Draft): Placed | null {
  const sentence = analysis.sentences[draft.sentence] ?? draft
  const isSpoken = (place: Placed): boolean => said.some(run => run.from + 1 < place.from && place.from < run.to)
  return (
    placesIn(analysis, sentence, []).find(
      place =>
        place.link === "in" && !isSpoken(place) && !isDateline(analysis, place) && !isOfSetOff(analysis, draft, place),
    ) ?? placeInName(analysis, sentence)
  )
}

/** "The mission of X in Y", known by all of its name: how fine Y is is not told, and what is finer counts for more. */
function placeInName({ tokens, names }: Analysis, sentence: Run): Placed | null {
  for (const { kind, from, to } of names) {
    if (kind !== "organization" || from < sentence.from || to > sentence.to) continue
    const lead = tokens.slice(from, to - 1).findIndex(token => plays(token, "in"))
    const at = from + lead + 1
    if (lead > 0 && tokens[at]?.readings.length === 0)
      return { from: at, to, precision: "country", link: "in", care: false }
  }
  return null
}

/** "The village of X": a place by its own words, wherever they stand. */
export const isTold = ({ pack }: Analysis, { from, to, precision, link }: Placed): boolean =>
  pack.places !== null && link !== "to" && precision !== null && precision !== "country" && to > from + 1

/** Where an event was said to be shortly before, in a sentence without figures. */
export function lastTold({ analysis, places }: Scene, draft: Draft): Placed | null {
  const { tokens, sentences } = analysis
  for (let i = draft.sentence; i >= Math.max(0, draft.sentence - HOLDS); i--) {
    const sentence = sentences[i]
    if (!sentence) return null
    const place =
      i === draft.sentence
        ? undefined
        : places(i).findLast(each => !each.care && (each.link === "in" || isTold(analysis, each)))
    if (place) return place
    if (turnsAway(tokens, sentence)) return null
  }
  return null
}

/** How far behind the beginning of its sentence a place may begin that its event was in, in tokens. */
const FRONT = 2

/** "In the village of X, settlers attacked ...": the town that opens a sentence without figures, between two with them. */
export function frontedPlace({ analysis, places }: Scene, last: number, sentence: number): Placed | null {
  const { tokens, sentences } = analysis
  for (let i = sentence - 1; i > Math.max(last, sentence - HOLDS); i--) {
    const run = sentences[i]
    const [place] = places(i)
    if (run && place && place.link === "in" && !place.care && place.from - run.from <= FRONT && fineness(place) >= TOWN)
      return place
    if (run && turnsAway(tokens, run)) return null
  }
  return null
}
