import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Placed } from "./places.ts"

/** How many sentences on a place still holds, where none of its own is told. */
export const HOLDS = 3

/** How far into its sentence another event is named, in tokens. */
const ANOTHER_WITHIN = 10

/** "Attack", "incident", of one alone. */
const isHappening = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      r.lexeme.part === "noun" &&
      r.number === "singular" &&
      (s.role === "attack" || s.means !== undefined || s.role === "occasion"),
  ) !== undefined

/** "Another attack", "in another incident", "a separate attack". */
const anotherEvent = (tokens: readonly Token[], { from, to }: Run): boolean => {
  for (let at = from; at < Math.min(from + ANOTHER_WITHIN, to); at++) {
    const other = plays(tokens[at], "other")
    if (other && isHappening(tokens[at - 1])) return true
    const apart = other ? plays(tokens[at - 1], "in") : plays(tokens[at], "scattered")
    if (apart && (isHappening(tokens[at + 1]) || plays(tokens[at + 1], "side"))) return true
  }
  return false
}

/** "On the other hand", "elsewhere": what follows is another event, and takes no place or day from before. */
export const turnsAway = (tokens: readonly Token[], sentence: Run): boolean =>
  tokens
    .slice(sentence.from, sentence.from + 5)
    .some(
      (token, i) =>
        plays(token, "other") &&
        (plays(tokens[sentence.from + i - 1], "side") || plays(tokens[sentence.from + i + 1], "side")),
    ) ||
  anotherEvent(tokens, sentence) ||
  plays(tokens[sentence.from], "elsewhere") ||
  (plays(tokens[sentence.from], "to") && plays(tokens[sentence.from + 1], "stop"))

/** "This comes after the killing of": what stands behind it in its sentence was before all that is told. */
export const tellsBefore = (tokens: readonly Token[], sentence: Run, to: number): boolean =>
  [0, 1].some(step => plays(tokens[sentence.from + step], "comes")) &&
  tokens.slice(sentence.from, to).some(token => plays(token, "after"))

/** The sentences of title and lead: the first of the text and of its body. */
export const leadEnd = ({ report, tokens, sentences }: Analysis): number => {
  const title = report.title?.length ?? 0
  const first = sentences.findIndex(run => (tokens[run.from]?.start ?? 0) >= title)
  return Math.max(first, 0)
}

/** "The attack happened in X": a place behind a definite event. */
export const tellsEvent = (tokens: readonly Token[], sentence: Run, place: Placed): boolean =>
  place.link !== null &&
  place.link !== "to" &&
  tokens
    .slice(sentence.from, place.from)
    .some(token =>
      readingThat(token, (s, r) => (s.role === "attack" || s.means !== undefined) && r.lexeme.part !== "verb"),
    )

/** True where the text has not turned to another event between two sentences. */
export const goesOn = (tokens: readonly Token[], sentences: readonly Run[], from: number, to: number): boolean =>
  to - from <= HOLDS && !sentences.slice(from + 1, to + 1).some(sentence => turnsAway(tokens, sentence))

/** Both sides fire in such a sentence. */
export const clashes = (tokens: readonly Token[], sentence: Run): boolean =>
  tokens.slice(sentence.from, sentence.to).some(token => readingThat(token, s => s.means === "clash") !== undefined)
