import { readingThat, type Token } from "../token.ts"

/** How far behind a participle the verb of those whom it says more of may stand, and behind its helping verb, in tokens. */
const VERB_WITHIN = 9
const HELPED_WITHIN = 3

const HARM = new Set(["killed", "injured", "abducted", "detained"])

/** "Were (also) hurt", "have been killed": a helping verb with the harm behind it. */
const suffered = (tokens: readonly Token[], at: number): boolean =>
  /^(was|were|been)$/.test(tokens[at]?.text ?? "") &&
  tokens
    .slice(at + 1, at + 1 + HELPED_WITHIN)
    .some(
      token =>
        readingThat(
          token,
          ({ happening }, r) => happening?.slot === "object" && HARM.has(happening.metric) && r.voice === "either",
        ) !== undefined,
    )

/** "(A plane) carrying 40 people crashed": of an aircraft that came down. */
const crashes = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at - 1], s => s.counts?.object === "aircraft") !== undefined &&
  tokens
    .slice(at + 1, at + VERB_WITHIN)
    .some(
      token =>
        readingThat(
          token,
          ({ happening }, r) => happening?.metric === "destroyed" && happening.slot === "subject" && r.tense === "past",
        ) !== undefined,
    )

/** "A fleeing gunman", "the returning families": a form in -ing between an article and its noun. */
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    /^(an?|the|another)$/.test(tokens[at - 1]?.text ?? "") &&
    tokens[at]?.readings.every(({ lexeme: { part } }) => part === "verb") === true &&
    next?.kind === "word" &&
    next.readings.length > 0 &&
    next.readings[0]?.lexeme.part === "noun"
  )
}

/** "(Nine people) fleeing the town were shot": a form in -ing that only says more of those whom another verb behind it befalls. */
export function saysMoreOf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const verb = readingThat(token, (_, r) => r.lexeme.part === "verb" && r.tense === "present" && r.number === undefined)
  if (!verb || !token?.text.endsWith("ing") || token.text === verb.lexeme.lemma) return false
  if (crashes(tokens, at) || isBeforeNoun(tokens, at)) return true
  const counted = readingThat(tokens[at - 1], s => s.counts !== undefined && !s.counts.object)
  if (counted?.lexeme.part !== "noun") return false
  for (let i = at + 1; i < at + VERB_WITHIN; i++) {
    if (tokens[i]?.kind !== "word") return false
    if (suffered(tokens, i)) return true
    if (
      readingThat(
        tokens[i],
        (s, r) => s.role === "that" || s.role === "relative" || s.role === "pronoun" || r.tense === "past",
      )
    )
      return false
  }
  return false
}
