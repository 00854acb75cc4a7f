import { readingThat, type Token } from "../token.ts"
import { type Amount, touches } from "./amounts.ts"
import { MONTHS } from "./calendar-words.ts"
import { CURRENCIES, MEASURES, NAMED_BY, NOT_ONE_AFTER, NOT_ONE_BEFORE, SMALL, YEAR_AFTER } from "./number-words.ts"

const isSign = (token: Token | undefined, signs: RegExp): boolean => token?.kind === "sign" && signs.test(token.text)
const counts = (token: Token | undefined): boolean =>
  readingThat(token, sense => sense.counts !== undefined) !== undefined

const countsPersons = (token: Token): boolean =>
  readingThat(token, ({ counts }, r) => counts !== undefined && !counts.object && r.number !== "singular") !== undefined

const isMonth = (token: Token | undefined): boolean =>
  token?.kind === "word" && MONTHS.has(token.text) && token.text !== "may"

/** $5, 40%, 3/4, 3-1, F-16, 22-year-old, M5: what is written on the number makes it another thing. */
function signed(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (isSign(before, /^[$€£¥#+]$/) || isSign(after, /^[%‰€£°$]$/)) return true
  const glued = from > 0 && tokens[from]?.kind === "number" && touches(tokens, from - 1)
  if (glued && (before?.kind === "word" || isSign(before, /^[-/]$/))) return true
  if (tokens[to - 1]?.kind !== "number" || !touches(tokens, to - 1)) return false
  if (isSign(after, /^\/$/) && tokens[to + 1]?.kind === "number") return true
  return isSign(after, /^-$/) && touches(tokens, to)
}

/** "1. Withdrawal" and "(2)" at the beginning of a line. */
function lists(tokens: readonly Token[], from: number, to: number): boolean {
  const open = isSign(tokens[from - 1], /^\($/) ? from - 2 : from - 1
  const starts = open < 0 || tokens[open]?.kind === "break"
  return (
    starts &&
    tokens[from]?.kind === "number" &&
    to === from + 1 &&
    isSign(tokens[to], /^[.)]$/) &&
    tokens[to + 1] !== undefined
  )
}

/** "The fatalities (71)". */
const isVictims = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.counts?.metric !== undefined && r.number !== "singular") !== undefined

/** "Ahmed, 22, said", "Ahmed (22)": an age in apposition. */
function isAge(tokens: readonly Token[], from: number, to: number, { max }: Amount): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (max > 120 || tokens[from]?.kind !== "number" || tokens[from - 2]?.kind !== "word") return false
  return (
    (isSign(before, /^,$/) && isSign(after, /^,$/)) ||
    (isSign(before, /^\($/) && isSign(after, /^\)$/) && !isVictims(tokens[from - 2]))
  )
}

const isPersonNoun = (token: Token | undefined): boolean =>
  readingThat(token, ({ counts }) => counts !== undefined && !counts.object) !== undefined

/** The oldest that anybody is said to be. */
const OLDEST = 110

/** "The youngest of them 16", "the oldest was 70". */
function isOfYoungest(tokens: readonly Token[], from: number): boolean {
  let at = from - 1
  while (/^(of|them|whom|is|was|only|just)$/.test(tokens[at]?.text ?? "")) at--
  return /^(youngest|oldest|eldest)$/.test(tokens[at]?.text ?? "")
}

/** "A boy of nine", "a girl of about ten", "one in five of them under 15", "aged 19, 25 and 27": years of age without their word. */
function isYears(tokens: readonly Token[], from: number, to: number, { max }: Amount): boolean {
  if (max > OLDEST || counts(tokens[to]) || counts(tokens[to + 1])) return false
  const first = /^(about|around|roughly|some)$/.test(tokens[from - 1]?.text ?? "") ? from - 1 : from
  const [link, head] = [tokens[first - 1]?.text ?? "", tokens[first - 2]]
  if (isOfYoungest(tokens, from)) return true
  if (link === "of")
    return readingThat(head, ({ counts }, r) => !!counts && !counts.metric && r.number === "singular") !== undefined
  if (/^(under|over|above|below)$/.test(link)) return isPersonNoun(head) || /^(them|those|whom)$/.test(head?.text ?? "")
  let at = from - 1
  const isNumber = (token: Token | undefined): boolean => token?.kind === "number" || SMALL.has(token?.text ?? "")
  while (/^(and|,|or)$/.test(tokens[at]?.text ?? "") || (at < from - 1 && isNumber(tokens[at]))) at--
  return at < from - 1 && /^aged?s?$/.test(tokens[at]?.text ?? "")
}

/** "At the age of 12", "between the ages of six and 13", "aged between six and 13": years that an age begins with or ends with. */
function isSpan(tokens: readonly Token[], from: number): boolean {
  const word = (back: number): string => tokens[from - back]?.text ?? ""
  const first = (back: number): boolean =>
    (word(back) === "of" && /^ages?$/.test(word(back + 1))) ||
    (/^(between|from)$/.test(word(back)) && /^aged?s?$/.test(word(back + 1)))
  return first(1) || (/^(and|to)$/.test(word(1)) && (first(3) || first(4)))
}

/** "A mother of four", "a family of eight": theirs, and nobody of whom anything is told. */
const isChildrenOf = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.text === "of" &&
  /^(mother|father|parents?|couple|family|household)$/.test(tokens[from - 2]?.text ?? "")

/** Four digits are a year after "in", "the" and the like, or where nothing countable follows. */
function isYear(tokens: readonly Token[], from: number, to: number): boolean {
  if (to !== from + 1 || !/^(19|20)\d\d$/.test(tokens[from]?.text ?? "")) return false
  const next = tokens[to]
  return (
    YEAR_AFTER.has(tokens[from - 1]?.text ?? "") ||
    (!counts(next) && !counts(tokens[to + 1]) && next?.kind !== undefined)
  )
}

/** "2003-2011": two years. */
export const areYears = (tokens: readonly Token[], from: number, { to }: Amount): boolean =>
  to === from + 3 && [from, to - 1].every(at => /^(19|20)\d\d$/.test(tokens[at]?.text ?? "")) && !counts(tokens[to])

/** "One" is a pronoun in "no one", "one day", "one of the worst". */
function isPronoun(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]?.text ?? ""
  const before = tokens[from - 1]?.text ?? ""
  // "(An attack) in which one person died".
  const led = before === "which" && /^(in|of|by|after|during|from)$/.test(tokens[from - 2]?.text ?? "")
  // "(Said) that one person had died".
  const said = before === "that" && counts(tokens[to])
  if ((NOT_ONE_BEFORE.has(before) && !led && !said) || NOT_ONE_AFTER.has(next)) return true
  // "All members of one family".
  if (/^(family|household)$/.test(next)) return /^(of|from)$/.test(tokens[from - 1]?.text ?? "")
  if (next !== "of") return false
  // "One of them a child": the child is the one that is counted.
  if (/^an?$/.test(tokens[to + 2]?.text ?? "")) return true
  return !tokens.slice(to + 1, to + 4).some(token => /^(them|whom|those)$/.test(token.text) || countsPersons(token))
}

/** "Hundreds of kilometres", "5 more days", "5 long years": measures that an adjective or "of" parts from the number. */
function measures(tokens: readonly Token[], to: number): boolean {
  const link = /^(of|more|other|square|nautical|long|full|consecutive|-)$/.test(tokens[to]?.text ?? "") ? to + 1 : to
  // "Five M-16 rifles".
  if (tokens[to]?.text === "m" && tokens[to + 1]?.text === "-" && tokens[to + 2]?.kind === "number") return false
  if (CURRENCIES.has(tokens[to + 1]?.text ?? "") && tokens[to]?.kind === "word") return true
  return MEASURES.has(tokens[to]?.text ?? "") || MEASURES.has(tokens[link]?.text ?? "") || tokens[to]?.text === "per"
}

/** "5 March", "March 5": the day of a month; a count may follow the month's name only where a noun does. */
const isDay = (tokens: readonly Token[], from: number, to: number): boolean =>
  (isMonth(tokens[from - 1]) && !counts(tokens[to])) ||
  isMonth(tokens[to]) ||
  (tokens[to]?.text === "may" && !counts(tokens[from - 1]))

/** "One in five": a share. */
const isShare = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[to]?.text === "in" && amountWord(tokens[to + 1])) ||
  (tokens[from - 1]?.text === "in" && amountWord(tokens[from - 2]))

const amountWord = (token: Token | undefined): boolean => (SMALL.get(token?.text ?? "") ?? 0) > 0

/** "(400) rounds of live ammunition": things that are found or fired, and no rounds of talks. */
const isAmmunition = (tokens: readonly Token[], to: number): boolean =>
  /^rounds?$/.test(tokens[to]?.text ?? "") &&
  tokens[to + 1]?.text === "of" &&
  (tokens[to + 2]?.text === "ammunition" || tokens[to + 3]?.text === "ammunition")

/** True for numbers that count nothing: measures, money, dates, ages, names, list numbers, fractions. */
export function isIdle(tokens: readonly Token[], from: number, amount: Amount): boolean {
  const { to, min } = amount
  if (signed(tokens, from, to) || lists(tokens, from, to) || isAge(tokens, from, to, amount)) return true
  if (amount.word === null && (!Number.isInteger(min) || isYear(tokens, from, to) || isDay(tokens, from, to)))
    return true
  if (isSpan(tokens, from)) return true
  if (isYears(tokens, from, to, amount) || isChildrenOf(tokens, from)) return true
  if (isShare(tokens, from, to)) return true
  const dated = /^(this|last|that|each|every)$/.test(tokens[from - 2]?.text ?? "")
  const named =
    (NAMED_BY.has(tokens[from - 1]?.text ?? "") && !dated) ||
    (tokens[from - 1]?.text === "." && tokens[from - 2]?.text === "no")
  if (amount.word === null && named) return true
  if (min === SMALL.get("one") && tokens[from]?.text === "one" && isPronoun(tokens, from, to)) return true
  return measures(tokens, to) && !isAmmunition(tokens, to)
}
