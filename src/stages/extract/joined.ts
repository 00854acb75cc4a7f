import { plays, type Token } from "../../languages/token.ts"
import { isHelper } from "./asides.ts"
import { groupEnd } from "./behind-group.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import type { Scan, State } from "./scan.ts"
import { isDoneTo } from "./taken-up.ts"
import { opensClause } from "./triggers.ts"
import { isSign } from "./words.ts"

/** How many tokens before a phrase the figure may end that it goes on with. */
const JOINED_WITHIN = 6

/** Joined by "and" or a comma to a figure of the same happening, or begun anew by a preposition of its own. */
export const continues = ({ analysis: { tokens, pack } }: Scan, phrase: Counted, { recent, open }: State): boolean =>
  recent === null || joins(tokens, pack, phrase, recent, open)

/** "(They killed six) and took three girls": a verb of its own right before those it counts, which tells no harm. */
const isOfOtherVerb = (
  tokens: readonly Token[],
  pack: Scan["analysis"]["pack"],
  { from, ofThem }: Counted,
): boolean => {
  const before = tokens[from - 1]
  const [first] = before?.readings.length === 0 && before.kind === "word" ? pack.words(before.text) : []
  return (
    !ofThem &&
    first?.lexeme.part === "verb" &&
    first.before[0] === "and" &&
    first.number === "plural" &&
    first.lexeme.sense.happening === undefined &&
    first.lexeme.sense.role === undefined
  )
}

const joins = (
  tokens: readonly Token[],
  pack: Scan["analysis"]["pack"],
  phrase: Counted,
  recent: Draft,
  open: State["open"],
): boolean =>
  (plays(tokens[phrase.from - 1], "along") && open?.at === phrase.from - 2) ||
  (phrase.from - recent.to <= JOINED_WITHIN &&
    !isOfOtherVerb(tokens, pack, phrase) &&
    tokens
      .slice(Math.max(recent.to, phrase.from - 2), phrase.from + 1)
      .some(token => pack.joins(token.text) || token.text === "," || plays(token, "plus")))

/** A phrase without a happening of its own goes on with the figure before it: joined by "and", or as a part of it. */
export function carriesOn({ analysis: { tokens, pack } }: Scan, phrase: Counted, last: Draft, among: boolean): boolean {
  const sameKind = (last.object === null) === (phrase.object === null) || phrase.noun === "none"
  if (!sameKind) return false
  if (among || phrase.ofThem || inHeads(tokens, phrase, last) || isSameCount(tokens, phrase, last)) return true
  if (isDoneTo(tokens, phrase)) return false
  // "Four have died and nine are ill", "... and 45 schools have been shut": a number with a verb of its own.
  if (pack.subject === "before" && phrase.metric === null && isHelper(tokens[phrase.to])) return false
  const gap = phrase.from - groupEnd(tokens, last.to)
  const attached = [phrase.from, phrase.from - 1].some(
    at =>
      pack.joins(tokens[at]?.text ?? "") &&
      (at === phrase.from || tokens[at]?.text.length === 1 || pack.subject === "before"),
  )
  const joined =
    attached ||
    tokens[phrase.from]?.readings.some(r => r.before.includes("and")) === true ||
    plus(tokens, phrase.from) ||
    (phrase.noun === "none" && plays(tokens[phrase.from - 1], "next")) ||
    (phrase.metric === null && isList(tokens, phrase, last))
  const near = gap <= JOINED_WITHIN || isPlusFar(tokens, phrase, last) || isNextPlace(tokens, phrase, last)
  return phrase.from >= last.to && near && joined
}

/** How far behind a figure the next of a list may stand that only says where, in tokens. */
const PLACE_WITHIN = 14

/** "Five in a raid on X, and six in Y": a bare number behind a comma with its own place, no verb between. */
const isNextPlace = (tokens: readonly Token[], { from, to, noun, metric }: Counted, last: Draft): boolean =>
  noun === "none" &&
  metric === null &&
  plays(tokens[to], "in") &&
  from - last.to <= PLACE_WITHIN &&
  [from - 1, from - 2].some(at => tokens[at]?.text === ",") &&
  !tokens.slice(last.to, from).some(token => opensClause(token) || token.kind === "break" || token.text === ".")

/** How far behind a figure "in addition to" may go on with it, past where its persons are from, in tokens. */
const PLUS_WITHIN = 18

/** "3 from X in the province Y (the south), in addition to 4": no verb or clause between. */
const isPlusFar = (tokens: readonly Token[], { from }: Counted, { to }: Draft): boolean =>
  plus(tokens, from) && from - to <= PLUS_WITHIN && !tokens.slice(to, from - 2).some(token => opensClause(token))

/** Numbers in a row that "with" leads to ("X with 12, then Y with 9"), or those behind a dash ("28 dead - 17 fighters"). */
const isList = (tokens: readonly Token[], { from, noun }: Counted, last: Draft): boolean =>
  (noun === "none" && isLedBy(tokens, from) && isLedBy(tokens, last.counted)) ||
  (tokens[from - 1]?.text === "-" && from - 1 === last.to && last.object === null) ||
  (tokens[from - 1]?.text === ":" && last.object === null && isRightBehind(tokens, last.to, from - 1))

/** How many words may say where a total was, before the colon to its parts. */
const WHERE_WITHIN = 4

const isRightBehind = (tokens: readonly Token[], from: number, colon: number): boolean =>
  colon >= from &&
  colon - from <= WHERE_WITHIN &&
  tokens.slice(from, colon).every(t => t.kind === "word" && !opensClause(t))

/** "With" right before a number, attached to it or alone. */
const isLedBy = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.attached?.includes("with") === true ||
  (tokens[from - 1]?.kind === "word" && tokens[from - 1]?.text.length === 1)

/** "1,340 households (6,700 people) fled", "6,700 people, or 1,340 households, fled": the same in heads or in families, before the verb of both. */
const isSameCount = (tokens: readonly Token[], { unit, from, to, noun }: Counted, last: Draft): boolean =>
  (last.unit === null) !== (unit === null) &&
  noun !== "none" &&
  last.object === null &&
  from > last.counted &&
  last.trigger >= to &&
  from - last.counted <= JOINED_WITHIN &&
  (isSign(tokens[from - 1], "(", "-") || (isSign(tokens[from - 2], ",") && plays(tokens[from - 1], "and"))) &&
  !tokens.slice(last.counted, from).some(token => opensClause(token))

/** "1,250 households (6,250 people)": the same, told in heads. */
const inHeads = (tokens: readonly Token[], phrase: Counted, last: Draft): boolean =>
  last.unit !== null &&
  phrase.unit === null &&
  phrase.from >= last.to &&
  phrase.from - last.to <= JOINED_WITHIN &&
  tokens.slice(last.to, phrase.from).every(token => !opensClause(token) && !plays(token, "in", "from"))

/** "In addition to" right before a token. */
export const plus = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some(back => plays(tokens[at - back], "plus"))
