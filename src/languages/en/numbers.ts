import type { Value } from "../../model/claim.ts"
import { phraseAt, phrases } from "../phrases.ts"
import { type Quantity, readingThat, type Token } from "../token.ts"
import { agedOne } from "./aged-one.ts"
import { type Amount, amountAt, touches } from "./amounts.ts"
import { bracketed } from "./bracketed.ts"
import { MONTHS, ORDINALS } from "./calendar-words.ts"
import { areYears, isIdle } from "./idle-numbers.ts"
import { isOfFamily, membersAt } from "./members.ts"
import { AFTER, BEFORE, type Bound, MORE_OF_THEM } from "./number-words.ts"
import { oneMore } from "./one-more.ts"
import { isOfDocument, strangerAt } from "./strangers.ts"

const BOUNDS_BEFORE = phrases(BEFORE)
const BOUNDS_AFTER = phrases(AFTER)
const MORE = phrases(MORE_OF_THEM.map(phrase => [phrase, phrase] as const))

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ""
const exactly = (n: number): Value => ({ min: n, max: n, qualifier: "exact", word: null })

function boundedValue(amount: Amount, bound: Bound | null): Value {
  if (amount.word !== null) return { min: amount.min, max: amount.max, qualifier: "vague", word: amount.word }
  if (bound === "over") return { min: amount.min, max: null, qualifier: "over", word: null }
  if (bound === "under") return { min: null, max: amount.max, qualifier: "under", word: null }
  return { min: amount.min, max: amount.max, qualifier: bound ?? "exact", word: null }
}

/** "Rose from 20 to 100" tells two figures, not a range. */
const RISES = (token: Token | undefined): boolean => readingThat(token, sense => sense.role === "reach") !== undefined

/** "Rose by 3 (to 15)": by how many more, which counts nobody of its own. */
const isRise = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at - 1) === "by" && RISES(tokens[at - 2])

/** "(Since 7 October) 2023 (to 41,327)". */
const isYearOfDate = (tokens: readonly Token[], at: number): boolean =>
  /^(19|20)\d\d$/.test(textAt(tokens, at)) && (MONTHS.has(textAt(tokens, at - 1)) || textAt(tokens, at - 1) === ",")

/** The second end of "between 20 and 30", "from 20 to 30", "20 to 30", "20-30", "two or three". */
function rangeEnd(tokens: readonly Token[], at: number, first: Amount): Amount | null {
  const opener = textAt(tokens, at - 1)
  const link = textAt(tokens, first.to)
  const opened = link === (opener === "between" ? "and" : "to") || link === "or" || link === "-"
  if (isYearOfDate(tokens, at)) return null
  const risen = (opener === "from" && [2, 3, 4, 5, 6].some(back => RISES(tokens[at - back]))) || isRise(tokens, at)
  if (!opened || risen || first.word !== null) return null
  const second = amountAt(tokens, first.to + 1)
  if (!second || second.word !== null || (link === "or" && second.min !== first.min + 1)) return null
  return second
}

/** "150 to 200 thousand": the scale of the second end holds for the first too. */
function scaledUp(first: Amount, second: Amount): number {
  const shares = first.scale === 1 && second.scale > 1 && first.min * second.scale < second.min
  return shares ? first.min * second.scale : first.min
}

/** "400+", "400 or more", "400 people at least". */
function boundAfter(tokens: readonly Token[], to: number): { bound: Bound; to: number } | null {
  if (textAt(tokens, to) === "+" && touches(tokens, to - 1)) return { bound: "over", to: to + 1 }
  const near = phraseAt(BOUNDS_AFTER, tokens, to)
  if (near && textAt(tokens, near.to) !== "than") return { bound: near.means, to: near.to }
  // "12 people at least": the bound stands behind the noun; "killed 12 people, at least ..." opens another amount.
  const far = tokens[to]?.kind === "word" ? phraseAt(BOUNDS_AFTER, tokens, to + 1) : null
  return far && textAt(tokens, far.to) !== "than" && !amountAt(tokens, far.to) ? { bound: far.means, to } : null
}

/** "Twelve (12) people": the same number again. */
const again = (tokens: readonly Token[], { to, max }: Amount): number =>
  textAt(tokens, to) === "(" && textAt(tokens, to + 2) === ")" && Number(textAt(tokens, to + 1)) === max ? to + 3 : to

/** "A soldier", "an elderly woman", "another soldier": one, where a noun that counts ends the phrase. */
function articleAt(tokens: readonly Token[], at: number): Quantity | null {
  if (!/^(an?|another)$/.test(textAt(tokens, at))) return null
  if (isOfFamily(tokens, at)) return null
  const stranger = strangerAt(tokens, at)
  if (stranger !== null) return { from: at, to: stranger, value: exactly(1), counts: true, ordinal: false }
  let noun = at + 1
  for (let to = at + 1; to < at + 9; to++) {
    const token = tokens[to]
    if (agedOne(tokens, to)) return { from: at, to, value: exactly(1), counts: true, ordinal: false }
    if (token?.kind === "number" || textAt(tokens, to) === "-" || textAt(tokens, to - 1) === "-") {
      noun = to + 1
      continue
    }
    if (token?.kind !== "word" || readingThat(token, (_, r) => r.lexeme.part === "particle")) return null
    if (nameGoesOn(tokens[to + 1])) continue
    if (isOfDocument(tokens, to)) return null
    const singular = readingThat(token, (sense, r) => sense.counts !== undefined && r.number === "singular")
    if (singular && (!speaks(token) || suffers(tokens, at, to) || isPart(tokens, at)))
      return {
        from: at,
        to: nounFrom(tokens, noun, to),
        value: exactly(token.text === "couple" ? 2 : 1),
        counts: true,
        ordinal: false,
      }
    if (readingThat(token, (_, r) => r.lexeme.part === "noun") && !readingThat(token, s => s.counts !== undefined))
      return null
  }
  return null
}

/** "A retired lighthouse keeper": behind two words or more that say nothing of what counts, the noun alone; else all that is before it too. */
const nounFrom = (tokens: readonly Token[], from: number, head: number): number =>
  head - from >= 2 &&
  !tokens.slice(from, head).some(token => readingThat(token, s => s.counts !== undefined || s.members !== undefined))
    ? head
    : from

/** A noun after a noun is the head: "a police officer", "a militant group". */
const nameGoesOn = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.readings.length > 0 &&
  token.readings.every(
    r => r.lexeme.part === "noun" || (r.lexeme.part === "adjective" && !r.lexeme.sense.counts?.metric),
  )

/** Speakers are named with an article without being counted: "a health official said". */
const speaks = (token: Token): boolean =>
  readingThat(token, s => s.head === "source" || s.head === "office") !== undefined

/** Behind "of the militia" the verb stands farther on, in tokens. */
const OF_BODY = [4, 5, 6]

/** Something happens to them right before or after: "killed a doctor", "an official was wounded". */
const suffers = (tokens: readonly Token[], from: number, to: number): boolean =>
  [
    from - 2,
    from - 1,
    to + 1,
    to + 2,
    to + 3,
    ...(textAt(tokens, to + 1) === "of" ? OF_BODY : []).map(on => to + on),
  ].some(at => readingThat(tokens[at], s => s.happening !== undefined))

/** "Among them a doctor", "including an official": one who is told as a part. */
const isPart = (tokens: readonly Token[], at: number): boolean => /^(including|them|whom)$/.test(textAt(tokens, at - 1))

function ordinalAt(tokens: readonly Token[], at: number): Quantity | null {
  const digits = tokens[at]?.kind === "number" && /^(st|nd|rd|th)$/.test(textAt(tokens, at + 1)) && touches(tokens, at)
  const value = digits ? Number(textAt(tokens, at)) : ORDINALS.get(textAt(tokens, at))
  if (value === undefined || Number.isNaN(value)) return null
  return { from: at, to: digits ? at + 2 : at + 1, value: exactly(value), counts: false, ordinal: true }
}

/** "Hands over four", "has gone up to 213": a word of the verb before it, and no bound. */
const isOfVerb = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === "over"
    ? /^(hand(s|ed|ing)?|turn(s|ed|ing)?|tak(e|es|en|ing)|took)$/.test(textAt(tokens, at - 1))
    : textAt(tokens, at) === "up" &&
      /^(go|goes|gone|going|went|come|comes|came|rise|rises|risen|rose|climbed|jumped|shot)$/.test(
        textAt(tokens, at - 1),
      )

/** An amount with what bounds it before or after. */
function boundedAt(tokens: readonly Token[], at: number): Quantity | null {
  const before = isOfVerb(tokens, at) ? null : phraseAt(BOUNDS_BEFORE, tokens, at)
  const more = before ? phraseAt(MORE, tokens, before.to) : null
  const start = more?.to ?? before?.to ?? at
  const opened = /^(between|from)$/.test(textAt(tokens, start)) && before ? start + 1 : start
  const amount = amountAt(tokens, opened)
  if (!amount) return null
  const second = rangeEnd(tokens, opened, amount)
  const min = second ? scaledUp(amount, second) : amount.min
  if (second && second.max > min) {
    const counts = !isIdle(tokens, opened, { ...second, min: amount.min }) && !areYears(tokens, opened, second)
    return {
      from: at,
      to: second.to,
      value: { min, max: second.max, qualifier: "range", word: null },
      counts,
      ordinal: false,
    }
  }
  const after = before ? null : boundAfter(tokens, amount.to)
  const to = Math.max(again(tokens, amount), after?.to ?? 0)
  const value = boundedValue(amount, before?.means ?? after?.bound ?? null)
  const counts = !isRise(tokens, at) && !isIdle(tokens, opened, { ...amount, to })
  return { from: at, to, value, counts, ordinal: false }
}

/** All quantities of a run of tokens, in order, not overlapping. */
export function numbers(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const quantity =
      ordinalAt(tokens, at) ??
      bracketed(tokens, at) ??
      membersAt(tokens, at) ??
      boundedAt(tokens, at) ??
      articleAt(tokens, at) ??
      oneMore(tokens, at)
    if (quantity) found.push(quantity)
    at = quantity ? quantity.to : at + 1
  }
  return found
}

/** The phrase that ends right before a token and bounds the amount there; null where none does. */
export function boundBefore(tokens: readonly Token[], at: number): { bound: Bound; from: number } | null {
  for (let from = Math.max(0, at - 4); from < at; from++) {
    const phrase = phraseAt(BOUNDS_BEFORE, tokens, from)
    if (phrase?.to === at) return { bound: phrase.means, from }
  }
  return null
}
