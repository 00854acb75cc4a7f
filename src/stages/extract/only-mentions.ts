import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { matchingQuote, openAt } from "./quotes.ts"
import type { Speech } from "./speech.ts"

/** How far behind the cue a feeling is named that is all that somebody tells, in tokens. */
const FEELING_WITHIN = 3
/** How far before a figure a feeling is named that is about its event, in tokens. */
const FELT_WITHIN = 20
/** How far before a figure the clause about an event begins, in tokens. */
const CLAUSE_WITHIN = 12

/** How far into what is said the responsibility is named, in tokens. */
const CLAIMED_WITHIN = 8

/** "Claimed responsibility for an attack that killed 5": who takes it on himself told of the attack; where a clause of his own goes on, or the count is right what he takes on himself ("claimed the killing of 3"), he counts. */
const isResponsibility = (tokens: Analysis["tokens"], { from }: Run, figure: Run): boolean =>
  tokens
    .slice(from, Math.min(from + CLAIMED_WITHIN, figure.from))
    .some((token, i) => readingThat(token, (s, r) => s.role === "claims it" && (r.pronoun || i === 0)) !== undefined) &&
  tokens.slice(from + 1, figure.from).some(token => plays(token, "attack") || plays(token, "relative")) &&
  !tokens.slice(from + 1, figure.from).some(token => plays(token, "that"))

/** In the speaker's own words, in quotation marks that open inside what is said. */
const isQuotedIn = (tokens: Analysis["tokens"], content: Run, figure: Run): boolean => {
  const open = openAt(tokens, content.from, figure.to)
  return open !== null && (matchingQuote(tokens, open) ?? 0) >= figure.to
}

/** "Expressed its grief at the death of 5", "called for an inquiry into the attack that killed 5": who feels or demands gives no figure of his own, but for one that is quoted. */
export function onlyMentions({ tokens }: Analysis, { cue, content, mode, forward }: Speech, figure: Run): boolean {
  const feels = (from: number, to: number): boolean => tokens.slice(from, to).some(token => plays(token, "feeling"))
  const felt = forward && feels(content.from, Math.min(content.from + FEELING_WITHIN, figure.from))
  if (felt) return !isQuotedIn(tokens, content, figure)
  if (forward && isResponsibility(tokens, { from: cue.from, to: content.to }, figure)) return true
  const moved = mode === "demands" || feels(Math.max(content.from, figure.from - FELT_WITHIN), figure.from)
  return moved && ofKnownEvent(tokens, content, figure)
}

const isKnownAttack = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.before.includes("the") && (s.role === "attack" || s.means !== undefined)) !== undefined

/** In a clause about an event with the article: "the attack that killed 5". */
function ofKnownEvent(tokens: Analysis["tokens"], content: Run, figure: Run): boolean {
  for (let at = figure.from; at > Math.max(content.from, figure.from - CLAUSE_WITHIN); at--)
    if (plays(tokens[at], "relative"))
      return isKnownAttack(tokens[at - 1]) || (tokens[at - 1]?.definite === true && isKnownAttack(tokens[at - 2]))
  return false
}
