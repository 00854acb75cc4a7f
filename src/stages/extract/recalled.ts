import type { Analysis } from "../../languages/analysis.ts"
import { type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"
import { turnsAway } from "./turns.ts"

/** How many sentences back an event may stand that a sentence refers to ("the shelling"), and one that it goes on with. */
const REFERS_WITHIN = 3
const GOES_ON_WITHIN = 1

/** An event told in a sentence, by the word that tells of it. */
export interface Told extends Run {
  readonly sentence: number
}

const isEvent = (token: Token | undefined) =>
  readingThat(token, (s, r) => (s.role === "attack" || s.means !== undefined) && r.lexeme.part !== "particle")

/** A word that tells of an event anew: a verb, or a noun without the article. */
const tells = (token: Token | undefined): boolean => {
  const reading = isEvent(token)
  return reading !== undefined && !reading.before.includes("the") && !reading.pronoun
}

/** True where a run tells of an event anew. */
export const tellsAnew = (tokens: readonly Token[], { from, to }: Run): boolean => tokens.slice(from, to).some(tells)

/** "The attack", "the clashes": an event that was told before. */
export const refersToEvent = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens.slice(from, to).some(token => isEvent(token)?.before.includes("the") === true)

/** The event of an earlier sentence that a figure's sentence refers to or goes on with; null where it tells of one itself. */
export function eventBefore({ tokens, sentences }: Analysis, draft: Draft): Told | null {
  const own = sentences[draft.sentence]
  if (!own || turnsAway(tokens, own) || tokens.slice(own.from, own.to).some(tells)) return null
  const reach = refersToEvent(tokens, own) ? REFERS_WITHIN : GOES_ON_WITHIN
  for (let i = draft.sentence - 1; i >= Math.max(0, draft.sentence - reach); i--) {
    const sentence = sentences[i]
    if (!sentence) return null
    for (let at = sentence.from; at < sentence.to; at++)
      if (tells(tokens[at])) return { from: at, to: at + 1, sentence: i }
    if (turnsAway(tokens, sentence)) return null
  }
  return null
}

/** How many sentences back an event may stand that a sentence takes up by its own word, others told in between. */
const TAKES_UP_WITHIN = 8

/** "The shelling destroyed 23 shops": the event of that word that was told before others; null where the sentence begins with none, or tells of one itself. */
export function takenUpAgain({ tokens, sentences }: Analysis, draft: Draft): Told | null {
  const own = sentences[draft.sentence]
  if (!own || tokens.slice(own.from, own.to).some(tells)) return null
  const word = [own.from, own.from + 1].map(at => isEvent(tokens[at])).find(each => each?.before.includes("the"))
  if (!word) return null
  for (let i = draft.sentence - 1; i >= Math.max(0, draft.sentence - TAKES_UP_WITHIN); i--) {
    const { from, to } = sentences[i] as Run
    const at = tokens
      .slice(from, to)
      .findIndex(token => tells(token) && isEvent(token)?.lexeme.lemma === word.lexeme.lemma)
    if (at >= 0) return { from: from + at, to: from + at + 1, sentence: i }
  }
  return null
}
