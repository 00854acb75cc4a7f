import type { Pack } from "../../languages/pack.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import { isHelper } from "./asides.ts"
import { countable } from "./noun.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { victimsAt } from "./nouns-around.ts"
import { ofThem } from "./populations.ts"
import { isComma, isSign, parenthesis } from "./words.ts"

/** How far behind the counted their rolls may stand, in tokens: "11 people (are still) counted among the missing". */
const ROLLS_WITHIN = 3

/** How far behind "of those" the verb may stand that tells what befell them, in tokens. */
const THOSE_WITHIN = 4

/** What befell those that a phrase names: "the injured", "those who were killed", "those killed". */
export function namedVictims(tokens: readonly Token[], at: number): Metric | null {
  const apart = isDeterminer(tokens[at]) ? at + 1 : at
  const noun = readingThat(
    tokens[apart],
    (s, r) => s.counts?.metric !== undefined && (r.number === "plural" || r.lexeme.part === "adjective"),
  )
  if (noun && apart > at) return noun.lexeme.sense.counts?.metric ?? null
  if (!plays(tokens[at], "this")) return null
  for (let i = at + 1; i <= at + THOSE_WITHIN; i++) {
    if (isComma(tokens[i]) || tokens[i]?.kind !== "word") return null
    const happening = readingThat(tokens[i], s => s.happening !== undefined)?.lexeme.sense.happening
    if (happening) return happening.ofPersons ?? happening.metric
  }
  return null
}

/** "(52 women) and 88 children | were": behind one more number with its noun. */
function behindJoined(tokens: readonly Token[], at: number): number | null {
  if (!(tokens[at]?.kind === "number" || tokens[at]?.kind === "word") || !countable(tokens[at + 1])) return null
  const to = behindBrackets(tokens, at + 2)
  return isHelper(tokens[to]) || plays(tokens[to], "among") ? to : null
}

const behindBrackets = (tokens: readonly Token[], at: number): number =>
  (isSign(tokens[at], "(") ? parenthesis(tokens, at) : null) ?? at

/** "(Seventeen) of those killed": no noun of theirs, but whose number they are of. */
export const isOfThoseHarmed = (tokens: readonly Token[], to: number): boolean =>
  plays(tokens[to], "from") &&
  plays(tokens[to + 1], "this") &&
  readingThat(tokens[to + 2], (s, r) => s.happening !== undefined && r.voice !== "active") !== undefined

/** How many words the group may have that some of the victims are of. */
const GROUP = 7

/** "(Four workers) of a charity | were among the dead": where the verb stands behind a group by name; null where it does not. */
function behindGroup(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at <= from + GROUP && tokens[at]?.kind === "word"; at++)
    if (isHelper(tokens[at])) return plays(tokens[at + 1], "among") ? at : null
  return null
}

/** "(Four) of the dead", "(three policemen) were among the victims": some of those who are told of. */
export function someOfVictims(tokens: readonly Token[], end: number): Metric | null {
  const to = behindBrackets(tokens, end)
  if (plays(tokens[to], "from") && !ofThem(tokens[to])) {
    const group = behindGroup(tokens, to)
    return (
      namedVictims(tokens, to + 1) ??
      victimsAt(tokens[plays(tokens[to + 1], "among") ? to + 2 : to + 1]) ??
      (group === null ? null : someOfVictims(tokens, group))
    )
  }
  // "Eleven Xians among the victims".
  if (plays(tokens[to], "among") && victimsAt(tokens[to + 1])) return victimsAt(tokens[to + 1])
  const also =
    isHelper(tokens[to]) &&
    tokens[to + 1]?.readings.every(r => r.lexeme.part === "particle") &&
    !plays(tokens[to + 1], "among")
  const being = isHelper(tokens[to]) ? to + (also ? 2 : 1) : to
  const joined = plays(tokens[to], "and") ? behindJoined(tokens, to + 1) : null
  if (joined !== null) return someOfVictims(tokens, joined)
  return (being > to || plays(tokens[to], "among")) &&
    plays(tokens[being], "among") &&
    (isDeterminer(tokens[being + 1]) || plays(tokens[being + 1], "this"))
    ? namedVictims(tokens, being + 1)
    : null
}

/** "(83 persons) are still held": what they still are, by an indefinite plural, past the small word that "still" is told with. */
function stillAre(tokens: readonly Token[], to: number): Metric | null {
  const still = [to, to + 1].find(at => plays(tokens[at], "still"))
  return still === undefined
    ? null
    : (readingThat(
        tokens[still + 1],
        (s, r) => s.counts?.metric !== undefined && r.number === "plural" && r.before.length === 0,
      )?.lexeme.sense.counts?.metric ?? null)
}

/** "Still are 10 held", "10 persons held": what those are whom a verb of staying before them tells of, by their own noun or an indefinite plural behind it; of prisoners, who else are merely held. */
export function stillBefore(tokens: readonly Token[], from: number, to: number): Metric | null {
  if (!plays(tokens[from - 1], "still")) return null
  const held = (at: number) =>
    readingThat(tokens[at], (s, r) => s.counts?.metric === "detained" && r.number !== "dual" && r.before.length === 0)
      ?.lexeme.sense.counts?.metric
  return held(to - 1) ?? held(to) ?? null
}

/** "Counted among the missing", "(5 children) of the dead", "still held". */
export function countedAs(tokens: readonly Token[], to: number): Metric | null {
  const still = stillAre(tokens, to)
  if (still) return still
  if (plays(tokens[to], "from") && !ofThem(tokens[to])) return victimsAt(tokens[to + 1])
  for (let at = to; at <= to + ROLLS_WITHIN && tokens[at]?.kind === "word"; at++)
    if (plays(tokens[at], "in") && plays(tokens[at + 1], "rolls"))
      return countable(tokens[at + 2])?.lexeme.sense.counts?.metric ?? null
  return null
}

/** "35 of them at least (are) dead": an indefinite plural of victims says what became of some of those told before. */
export function becameOf(pack: Pack, tokens: readonly Token[], to: number): Metric | null {
  if (!ofThem(tokens[to])) return null
  const at = pack.boundAfter(tokens, to + 1)?.to ?? to + 1
  return (
    readingThat(tokens[at], (s, r) => s.counts?.metric !== undefined && r.number === "plural" && r.before.length === 0)
      ?.lexeme.sense.counts?.metric ?? null
  )
}

const behindOf = (tokens: readonly Token[], from: number): number =>
  plays(tokens[from - 1], "from") ? from - 2 : from - 1

/** "The bodies of 9 migrants", "of another five", and where a subject stands before its verb "the body of a woman". */
export const bodiesBefore = (tokens: readonly Token[], from: number, one = false): Metric | null =>
  readingThat(
    tokens[behindOf(tokens, plays(tokens[from - 1], "other") ? from - 1 : from)],
    (s, r) =>
      s.counts?.metric === "killed" &&
      (r.number === "plural" || (one && plays(tokens[from - 1], "from"))) &&
      !r.before.includes("the") &&
      !r.pronoun,
  )?.lexeme.sense.counts?.metric ?? null

/** How far before one of a list "the bodies of" may stand, in tokens. */
const LIST_WITHIN = 10

/** "The bodies of a soldier | and a rebel", "of a teacher | and her three pupils": joined to those whose bodies they are. */
export function bodiesOfList(pack: Pack, tokens: readonly Token[], from: number): Metric | null {
  const and = isDeterminer(tokens[from - 1]) ? from - 2 : from - 1
  if (pack.subject !== "before" || !pack.joins(tokens[and]?.text ?? "")) return null
  for (let at = and - 1; at > and - LIST_WITHIN; at--) {
    const token = tokens[at]
    if (plays(token, "from")) return bodiesBefore(tokens, at + 1)
    const goesOn = token?.kind === "number" || (token?.kind === "word" && token.readings[0]?.lexeme.part !== "verb")
    if (!goesOn && !isComma(token)) return null
  }
  return null
}
