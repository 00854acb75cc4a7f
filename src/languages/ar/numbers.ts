import { OPEN } from "../quotation.ts"
import type { Quantity, Token } from "../token.ts"
import { OPENERS, phraseAt } from "./bounds.ts"
import {
  AFTER,
  BEFORE,
  type Bound,
  ELEVEN,
  HUNDREDS,
  MONTHS,
  NAMED_BY,
  SCALES,
  SIZES,
  TENS,
  UNITS,
  UNITS_OF_MEASURE,
  VAGUE,
  VAGUE_HEADS,
  VAGUE_OF_SCALE,
} from "./number-words.ts"

/** A stretch of number words or digits and what it comes to; vague amounts have two ends. */
interface Amount {
  readonly to: number
  readonly min: number
  readonly max: number
  readonly word: string | null
}

const bare = (text: string): string =>
  text.replace(/^(?:و|ف)?(?:ال|لل|بال|ب|ل)?(?=.{3})/, match => (match ? "" : match))
const without = (text: string, known: (word: string) => boolean): string => {
  if (known(text)) return text
  for (const prefix of ["ال", "ب", "ل", "بال", "لل", "ك"])
    if (text.startsWith(prefix) && known(text.slice(prefix.length))) return text.slice(prefix.length)
  return text
}

/** 1,200 and 1.200 are thousands where the groups have three digits; 2.5 is a fraction. */
export function digits(text: string): number | null {
  if (/^\d{1,3}([.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ""))
  if (/^\d+([.,]\d+)?$/.test(text)) return Number(text.replace(",", "."))
  return null
}

/** The value of one word below a thousand, with how many tokens it takes; teens take two. */
function small(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at]
  if (token?.kind !== "word") return null
  const raw = token.text
  const known = (word: string): boolean =>
    UNITS.has(word) || TENS.has(word) || HUNDREDS.has(word) || (ELEVEN.has(word) && isTen(tokens[at + 1]))
  const word = without(raw, known)
  if (ELEVEN.has(word) && isTen(tokens[at + 1])) return { value: 11, to: at + 2 }
  const unit = UNITS.get(word)
  if (unit !== undefined) return afterUnit(tokens, at, unit)
  const round = TENS.get(word) ?? HUNDREDS.get(word)
  return round === undefined ? null : { value: round, to: at + 1 }
}

const isTen = (token: Token | undefined): boolean => token?.text === "عشر" || token?.text === "عشره"

/** A unit may make a teen (ثلاثة عشر) or count hundreds written apart (ثلاث مئة). */
function afterUnit(tokens: readonly Token[], at: number, unit: number): { value: number; to: number } {
  const next = tokens[at + 1]
  if (unit > 1 && unit < 10 && isTen(next)) return { value: 10 + unit, to: at + 2 }
  if (unit > 2 && unit < 10 && next && HUNDREDS.get(next.text) === 100) return { value: unit * 100, to: at + 2 }
  return { value: unit, to: at + 1 }
}

/** "And" is written on the next word, or on its own before digits. */
function joined(tokens: readonly Token[], at: number): { token: Token; at: number } | null {
  const token = tokens[at]
  if (!token) return null
  if (token.text === "و" && tokens[at + 1]) return { token: tokens[at + 1] as Token, at: at + 1 }
  return token.kind === "word" && token.text.startsWith("و") && token.text.length > 3
    ? { token: { ...token, text: token.text.slice(1) }, at }
    : null
}

/** A group below a thousand, in words: "مئة وثلاثة وعشرون"; parts go down in size, but for units before tens. */
function group(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const first = small(tokens, at)
  if (!first) return null
  let { value, to } = first
  let last = first.value
  for (;;) {
    const next = joined(tokens, to)
    if (!next) return { value, to }
    const part = small([...tokens.slice(0, next.at), next.token, ...tokens.slice(next.at + 1, next.at + 3)], next.at)
    if (!part || !follows(last, part.value)) return { value, to }
    value += part.value
    last = part.value
    to = part.to
  }
}

const follows = (last: number, next: number): boolean =>
  last >= 100 ? next < 100 : last < 10 ? next >= 20 && next < 100 && next % 10 === 0 : false

function numeral(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at]
  if (token?.kind === "number") {
    const value = digits(token.text)
    return value === null ? null : { value, to: at + 1 }
  }
  return group(tokens, at)
}

/** A whole number: groups times scales, from large to small: "مليونان وثلاثمئة ألف و12". */
function whole(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  let total = 0
  let to = at
  let ceiling = Number.POSITIVE_INFINITY
  let from = at
  let view = tokens
  for (;;) {
    const step = scaled(view, from, ceiling)
    if (!step) break
    total += step.value
    ceiling = step.size
    to = step.to
    if (step.size === 1) break
    const next = joined(tokens, to)
    if (!next) break
    from = next.at
    view = [...tokens.slice(0, next.at), next.token, ...tokens.slice(next.at + 1, next.at + 8)]
  }
  return to > at ? { value: total, to } : null
}

function scaled(
  tokens: readonly Token[],
  at: number,
  ceiling: number,
): { value: number; size: number; to: number } | null {
  const lead = numeral(tokens, at)
  const scaleAt = lead ? lead.to : at
  const text = tokens[scaleAt]?.text ?? ""
  const scale = SCALES.get(lead ? text : without(text, word => SCALES.has(word)))
  if (
    scale &&
    scale.size < ceiling &&
    (lead || (text !== "الاف" && text !== "ملايين" && text !== "مليارات")) &&
    !(lead && scale.times > 1)
  )
    return { value: (lead?.value ?? 1) * scale.size * scale.times, size: scale.size, to: scaleAt + 1 }
  return lead && ceiling > 1 && lead.value < Math.min(ceiling, Number.POSITIVE_INFINITY)
    ? { value: lead.value, size: 1, to: lead.to }
    : null
}

/** عشرات، مئات الآلاف، عدد كبير من، عدة: amounts that only have a word. */
function vague(tokens: readonly Token[], at: number): Amount | null {
  const text = bare(tokens[at]?.text ?? "")
  const raw = tokens[at]?.text ?? ""
  if (VAGUE_HEADS.has(raw) || VAGUE_HEADS.has(raw.replace(/^[وبل]/, ""))) return vagueHead(tokens, at)
  const bounds = VAGUE.get(raw) ?? VAGUE.get(text)
  if (!bounds) return null
  const next = tokens[at + 1]?.text === "من" ? at + 2 : at + 1
  const scale = VAGUE_OF_SCALE.has(text)
    ? { الاف: 1000, الالاف: 1000, ملايين: 1e6, الملايين: 1e6 }[tokens[next]?.text ?? ""]
    : undefined
  if (scale)
    return {
      to: next + 1,
      min: bounds[0] * scale,
      max: (bounds[1] + 1) * scale - 1,
      word: `${text} ${tokens[next]?.text}`,
    }
  return { to: at + 1, min: bounds[0], max: bounds[1], word: text }
}

function vagueHead(tokens: readonly Token[], at: number): Amount | null {
  let to = at + 1
  while (SIZES.has(tokens[to]?.text ?? "") && tokens[to]?.text !== "من") to++
  if (tokens[to]?.text !== "من" || to - at > 4) return null
  return {
    to,
    min: 3,
    max: 9,
    word: tokens
      .slice(at, to)
      .map(t => t.text)
      .join(" "),
  }
}

function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const loose = vague(tokens, at)
  if (loose) return loose
  const token = tokens[at]
  const stripped =
    token?.kind === "word" && /^[وف]/.test(token.text) && token.text.length > 3
      ? { ...token, text: token.text.slice(1) }
      : null
  const exact =
    whole(tokens, at) ??
    (stripped ? whole([...tokens.slice(0, at), stripped, ...tokens.slice(at + 1, at + 12)], at) : null)
  return exact && Number.isInteger(exact.value)
    ? { to: exact.to, min: exact.value, max: exact.value, word: null }
    : exact
      ? { to: exact.to, min: exact.value, max: exact.value, word: "" }
      : null
}

const bounded = (amount: Amount, bound: Bound | null): Quantity["value"] => {
  if (amount.word) return { min: amount.min, max: amount.max, qualifier: "vague", word: amount.word }
  if (bound === "over") return { min: amount.min, max: null, qualifier: "over", word: null }
  if (bound === "under") return { min: null, max: amount.max, qualifier: "under", word: null }
  return { min: amount.min, max: amount.max, qualifier: bound === "about" ? "about" : "exact", word: null }
}

/** True for numbers that count nothing: measures, dates, years, names and fractions. */
function idle(tokens: readonly Token[], from: number, amount: Amount): boolean {
  const next = tokens[amount.to]?.text ?? ""
  const before = tokens[from - 1]?.text ?? ""
  if (amount.word === "") return true
  // "One" only stresses the noun before it.
  if (amount.min === 1 && amount.max === 1 && tokens[from]?.kind === "word") return true
  if (UNITS_OF_MEASURE.has(next) || MONTHS.has(next) || NAMED_BY.has(before)) return true
  const sign = tokens[amount.to]
  if (
    sign?.kind === "sign" &&
    /^[/:%]$/.test(sign.text) &&
    (sign.text === "%" || tokens[amount.to + 1]?.kind === "number")
  )
    return true
  const prior = tokens[from - 1]
  if (prior?.kind === "sign" && /^[/:]$/.test(prior.text) && tokens[from - 2]?.kind === "number") return true
  return (
    /^(19|20)\d\d$/.test(tokens[from]?.text ?? "") &&
    /^(في|منذ|لعام|بعام|صيف|مطلع|نهايه|بدايه|تشرين|كانون|الاول|الثاني|حتي|و|-|\/)$/.test(before)
  )
}

/** A second end: "بين 20 و30", "من 20 إلى 30", "20 - 30". */
function rangeFrom(tokens: readonly Token[], at: number, amount: Amount): Amount | null {
  const opener = tokens[at - 1]?.text
  const link = tokens[amount.to]?.text ?? ""
  const second =
    opener === "بين"
      ? joinedAmount(tokens, amount.to)
      : (opener === "من" && link === "الي") || (/^[-–]$/.test(link) && tokens[at]?.kind === "number")
        ? amountAt(tokens, amount.to + 1)
        : null
  return second && !second.word && !amount.word && second.min > amount.min ? second : null
}

function joinedAmount(tokens: readonly Token[], at: number): Amount | null {
  const next = joined(tokens, at)
  return next
    ? amountAt([...tokens.slice(0, next.at), next.token, ...tokens.slice(next.at + 1, next.at + 8)], next.at)
    : null
}

/** All quantities of a run of tokens, in order, not overlapping. */
export function numbers(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const quantity = quantityAt(tokens, at)
    if (quantity) found.push(quantity)
    at = quantity ? quantity.to : at + 1
  }
  return found
}

function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const text = tokens[at]?.text ?? ""
  const opens = OPENERS.has(text) || (/^[وبلف]/.test(text) && OPENERS.has(text.slice(1)))
  const before = opens ? phraseAt(tokens, at, BEFORE) : null
  const open = before ? (tokens[before.to]?.text === "من" ? before.to + 1 : before.to) : at
  const start = before && tokens[open]?.text === OPEN ? open + 1 : open
  const amount = amountAt(tokens, start)
  if (!amount) return null
  const end = rangeFrom(tokens, start, amount)
  if (end)
    return {
      from: at,
      to: end.to,
      value: { min: amount.min, max: end.max, qualifier: "range", word: null },
      counts: !idle(tokens, start, end),
      ordinal: false,
    }
  const after = before ? null : (phraseAt(tokens, amount.to, AFTER) ?? phraseAt(tokens, amount.to + 1, AFTER))
  return {
    from: at,
    to: amount.to,
    value: bounded(amount, before?.bound ?? after?.bound ?? null),
    counts: !idle(tokens, start, amount),
    ordinal: false,
  }
}
