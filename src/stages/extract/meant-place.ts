import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"
import type { Scene } from "./fallback.ts"
import { hasAttached, leadOf, MOVES_FROM } from "./place-links.ts"
import { headAt } from "./place-names.ts"
import { type Placed, placesIn } from "./places.ts"
import { leadEnd } from "./turns.ts"

/** The lemma of a head of places, where it is told with the article and nothing names it: "in the governorate". */
const meantBy = (token: Token | undefined): string | null =>
  readingThat(
    token,
    (s, r) =>
      s.place !== undefined &&
      s.place !== "site" &&
      !s.water &&
      r.before.at(-1) === "the" &&
      r.number === "singular" &&
      !r.pronoun,
  )?.lexeme.lemma ?? null

/** Where a head of places stands that nothing names. */
interface Meant {
  readonly analysis: Scene["analysis"]
  readonly sentence: number
  readonly at: number
}

/** "In the governorate", "(fled) from the town", of which an earlier sentence had the name. */
export function meantPlace({ analysis, places }: Scene, draft: Draft): Placed | null {
  const { tokens, sentences } = analysis
  const run = sentences[draft.sentence]
  if (!run) return null
  for (let at = run.from; at < run.to; at++) {
    const lemma = meantBy(tokens[at])
    if (lemma === null || places(draft.sentence).some(place => place.from <= at && at < place.to)) continue
    const leaves = MOVES_FROM.has(draft.metric) && plays(leadOf(tokens, at), "from")
    if (!plays(leadOf(tokens, at), "in") && !hasAttached(analysis, at, "with") && !leaves) continue
    const found = namedBefore({ analysis, sentence: draft.sentence, at }, lemma)
    if (found) return found
  }
  return null
}

/** The place of that head that its own sentence, else title and lead, else the nearest sentence before has named. */
function namedBefore({ analysis, sentence, at }: Meant, lemma: string): Placed | null {
  const { tokens, sentences } = analysis
  const before = Array.from({ length: sentence }, (_, i) => sentence - 1 - i)
  const lead = leadEnd(analysis)
  for (const i of [sentence, ...before.filter(i => i <= lead).reverse(), ...before.filter(i => i > lead)]) {
    const run = sentences[i]
    const found =
      run &&
      placesIn(analysis, run, []).findLast(
        place => place.to <= at && headAt(tokens[place.from])?.lexeme.lemma === lemma,
      )
    if (found) return found
  }
  return null
}
