import { plays, readingThat, type Token } from "../../languages/token.ts"
import { isHelper, isReported } from "./asides.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { isCapital, isDeterminer } from "./noun-phrases.ts"
import type { Scan, State } from "./scan.ts"
import { opensClause } from "./triggers.ts"
import { isComma, isSign } from "./words.ts"

/** How many tokens may stand between a figure and the next of its list, and how many words a name between may have. */
const APART = 10
const NAME = 4

/** A number that leaves out what it counts, and what befell them. */
const isBare = ({ noun, object, metric, form, ofThem }: Counted): boolean =>
  noun === "none" && object === null && metric === null && form === "number" && !ofThem

/** Nothing between two figures tells of something else; "were reported" only tells of the first. */
const isOneList = (tokens: readonly Token[], from: number, to: number): boolean =>
  to >= from &&
  to - from <= APART &&
  tokens
    .slice(from, to)
    .every(
      token =>
        !plays(token, "that", "relative", "pronoun") &&
        !isSign(token, ".", ";") &&
        (!opensClause(token) ||
          isHelper(token) ||
          isReported(token) ||
          plays(token, "stop", "follows") ||
          isNoun(token)),
    )

const isNoun = (token: Token): boolean => readingThat(token, (_, r) => r.lexeme.part === "noun") !== undefined

/** A sign or an "and" that one more of a list stands behind. */
const isLink = ({ tokens, pack }: Scan["analysis"], at: number): boolean =>
  isComma(tokens[at]) || isSign(tokens[at], "(", "-", ":") || pack.joins(tokens[at]?.text ?? "")

const isForce = (token: Token | undefined): boolean =>
  readingThat(token, s => s.head === "armed" || s.members !== undefined || s.counts?.population === "fighters") !==
  undefined

/** "Velmar with 36", "Sarel 22", "and the militia (another) 17": a name before its number, or a force, behind a link. */
function behindName({ analysis }: Scan, from: number): boolean {
  const { tokens } = analysis
  let at = plays(tokens[from - 1], "stop", "other") ? from - 1 : from
  const end = at
  while (at > end - NAME && (isCapital(analysis, tokens[at - 1]) || isForce(tokens[at - 1]))) at--
  const first = isDeterminer(tokens[at - 1]) ? at - 1 : at
  return at < end && (isLink(analysis, first - 1) || plays(tokens[at - 1], "by"))
}

/** "(Nine were killed,) up from seven", "(rose to nine) from seven": what the figure was before, where no other number stands between. */
const wasBefore = ({ tokens, quantities }: Scan["analysis"], { to, counted, object }: Draft, from: number): boolean =>
  plays(tokens[from - 1], "from") &&
  ((plays(tokens[from - 2], "grown") && isComma(tokens[from - 3])) ||
    (to === from - 1 && object === null && plays(tokens[counted - 1], "to"))) &&
  !quantities.some(quantity => quantity.from >= to && quantity.from < from && !quantity.ordinal && !quantity.counts)

/** "(Nine were hurt,) two seriously": so many of them, and how badly. */
const areWorse = ({ tokens }: Scan["analysis"], { metric, object }: Draft, { from, to }: Counted): boolean =>
  metric === "injured" &&
  object === null &&
  isComma(tokens[from - 1]) &&
  plays(tokens[to], "condition") &&
  (tokens[to + 1]?.kind !== "word" || plays(tokens[to + 1], "in", "stop", "by", "time"))

/** How far behind a number the words may go on that say where, in tokens. */
const WORDS = 8

/** Behind the number it is said where, of what or how, without a verb: "three in Velmar", "two each", "five as a result of". */
function saysWhere(analysis: Scan["analysis"], to: number): boolean {
  const { tokens } = analysis
  if (!plays(tokens[to], "in", "from", "each", "stop", "by", "cause")) return false
  for (let at = to + 1; at < to + WORDS && !endsItem(analysis, at); at++)
    if (tokens[at]?.kind === "word" && opensClause(tokens[at]) && !isNoun(tokens[at] as Token))
      return plays(tokens[at], "stop")
  return true
}

/** "(Freed 390,) 270 soldiers and 120 civilians": kinds of persons in a row that add up to the figure before. */
function addsUp({ phrases, run }: Scan, { from }: Counted, whole: Draft): boolean {
  let sum = 0
  for (let at = from; at < Math.min(run.to, from + KINDS_WITHIN); at++) {
    const phrase = phrases.get(at)
    if (!phrase) continue
    if (phrase.object || phrase.metric || phrase.value.min === null || phrase.value.min !== phrase.value.max)
      return false
    sum += phrase.value.min
    if (sum >= (whole.value.min ?? 0)) return sum === whole.value.min && at > from
  }
  return false
}

/** "38 killed (12 women, 7 children)": a kind of fewer persons in brackets right behind the figure. */
const inBrackets = (
  { analysis: { tokens } }: Scan,
  { from, noun, metric, object, unit, value }: Counted,
  recent: Draft,
): boolean =>
  noun === "named" &&
  metric === null &&
  object === null &&
  unit === null &&
  recent.object === null &&
  recent.unit === null &&
  !recent.part &&
  isSign(tokens[from - 1], "(") &&
  recent.to >= from - 2 &&
  (value.max ?? 0) < (recent.value.min ?? 0)

/** One more kind that completes the whole which the last part is of. */
const isKindOf = (
  { analysis: { tokens, pack }, out }: Scan,
  { from, metric, object, value }: Counted,
  { last }: State,
): boolean =>
  metric === null &&
  object === null &&
  last !== null &&
  (isComma(tokens[from - 1]) || pack.joins(tokens[from - 1]?.text ?? "")) &&
  out
    .filter(({ part, from: at }) => part && at >= last.from)
    .reduce((sum, part) => sum + (part.value.min ?? 0), value.min ?? 0) <= (last.value.min ?? 0)

/** How far the kinds of a whole may go on, in tokens. */
const KINDS_WITHIN = 20

const endsItem = (analysis: Scan["analysis"], at: number): boolean =>
  isLink(analysis, at) || isSign(analysis.tokens[at], ".", ")") || analysis.tokens[at] === undefined

/**
 * "Five died in Osk, three in Velmar and two each in Sarel and Tarn": a number of a list that leaves out what the figure before counts.
 * "parts" where brackets, a dash or a colon open the list behind its whole.
 */
export function ellipsis(scan: Scan, phrase: Counted, state: State): "parts" | "list" | null {
  const { analysis } = scan
  const { tokens, pack } = analysis
  const { recent, among } = state
  if (pack.subject !== "before" || recent?.sentence !== scan.sentence) return null
  const { from, to } = phrase
  const kinds =
    phrase.noun === "named" &&
    !phrase.metric &&
    !phrase.object &&
    recent.value.qualifier === "exact" &&
    (isComma(tokens[from - 1]) || isSign(tokens[from - 1], "(", ":"))
  if (inBrackets(scan, phrase, recent)) return "parts"
  if (kinds && !recent.part && recent.object === null && addsUp(scan, phrase, recent)) return "parts"
  if (recent.part && recent.rule === "figures/part" && phrase.noun === "named" && isKindOf(scan, phrase, state))
    return "parts"
  if (!isBare(phrase)) return null
  if (wasBefore(analysis, recent, from)) return "list"
  if (areWorse(analysis, recent, phrase)) return "parts"
  if (!isOneList(tokens, recent.to, from)) return null
  const told = isLink(analysis, from - 1) && saysWhere(analysis, to)
  const named = endsItem(analysis, to) && behindName(scan, from)
  if (!told && !named) return null
  const opens = isSign(tokens[recent.to], "(", "-", ":")
  return (opens && from === recent.to + 1) || (recent.part && among === null) ? "parts" : "list"
}
