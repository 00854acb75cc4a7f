import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { quoteMarks } from "../actors.ts"
import { isWanted, WANTED, wantedIn } from "../wanted.ts"
import type { EventDraft } from "./draft.ts"
import { doerAt } from "./parties.ts"

/** How many sentences up the strike may be told whose weapon is spoken of. */
const ABOVE = 2

/** What a definite weapon makes of an attack. */
const turned = (token: Token | undefined) =>
  token?.definite
    ? readingThat(token, (s, r) => s.turns !== undefined && r.before.includes("the"))?.lexeme.sense.turns
    : undefined

/** "The drone belonged to X": whose weapon it was that a strike told before was done with, as another telling of that strike. */
export function weaponOwner(
  analysis: Analysis,
  sentence: Run,
  index: number,
  told: readonly EventDraft[],
): EventDraft | null {
  const { tokens } = analysis
  const wanted = wantedIn(tokens)
  for (let at = sentence.from + 1; at < sentence.to - 1; at++) {
    if (!isWanted(wanted, at, WANTED.belongs)) continue
    if (!plays(tokens[at], "belonging") || tokens[at]?.definite) continue
    const types = [at - 2, at - 1].flatMap(i => turned(tokens[i]) ?? [])
    const strike = told.findLast(draft => draft.sentence >= index - ABOVE && types.includes(draft.type))
    let from = at + 1
    while (from < at + 3 && (tokens[from]?.text.length === 1 || quoteMarks(tokens[from]))) from++
    const owner = strike ? doerAt(analysis, from, sentence.to) : null
    if (!strike || !owner) continue
    const first = turned(tokens[at - 2]) ? at - 2 : at - 1
    return {
      ...strike,
      from: first,
      to: owner.to,
      at: first,
      actors: [owner],
      targets: [],
      rule: "events/weapon",
      sentence: index,
      echo: false,
      back: false,
    }
  }
  return null
}
