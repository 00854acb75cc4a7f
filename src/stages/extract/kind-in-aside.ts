import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Population } from "../../model/claim.ts"
import { kindOf } from "./counted-whom.ts"
import { countable, nounAt } from "./noun.ts"
import { membersFrom } from "./populations.ts"
import { isComma } from "./words.ts"

/** "(So-and-so), mayor of Osk, (was killed)": the kind of one who is named, by the first noun for him between his name and the verb. */
export function kindInAside(tokens: readonly Token[], from: number, to: number): Population | null {
  if (!isComma(tokens[from])) return null
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]
    if (plays(token, "relative", "stop", "in", "from") || token?.readings[0]?.lexeme.part === "verb") return null
    const counts = countable(token)?.lexeme.sense.counts
    const noun = counts && !counts.weak && !counts.object ? nounAt(tokens, at) : null
    if (noun) return noun.metric ? null : kindOf(tokens, noun)
  }
  return null
}

/** An office that is held in whatever body is named beside it: "chief", "commander", but not "lawyer". */
const isOffice = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.head === "office" && r.number === "singular") !== undefined &&
  readingThat(token, s => s.counts !== undefined && !s.counts.employed) === undefined

/** "The militia's commander", "the police chief", "the head of the border guard": of which kind one is by the body that his office is in. */
export function kindOfOffice(tokens: readonly Token[], { from, to }: Run): Population | null {
  for (let at = from; at < to; at++) {
    const members = readingThat(tokens[at], s => s.members !== undefined)?.lexeme.sense.members
    if (members && tokens.slice(at + 1, to).some(isOffice)) return members
    if (isOffice(tokens[at]) && plays(tokens[at + 1], "from")) return membersFrom(tokens, at + 1, at + 2)
  }
  return null
}

/** "(Torrel), the former leader of the union, (was killed)": whether one person is told of between commas, by a noun of his own. */
export function tellsOfOne(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isComma(tokens[from])) return false
  for (let at = from + 1; at < to && tokens[at]?.kind === "word"; at++) {
    if (plays(tokens[at], "relative", "stop", "in", "from") || tokens[at]?.readings[0]?.lexeme.part === "verb")
      return false
    const one = readingThat(
      tokens[at],
      (s, r) =>
        r.number === "singular" &&
        (s.head === "office" || (s.counts !== undefined && !s.counts.object && !s.counts.metric)),
    )
    if (one) return true
  }
  return false
}
