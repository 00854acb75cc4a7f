import { weekdayOf } from "../../model/day.ts"
import {
  dayFound,
  type Found,
  isoDay,
  monthBefore,
  two,
  weekdayNear,
  windowFound,
  yearBefore,
  yearFor,
} from "../days.ts"
import { phraseAt, phrases } from "../phrases.ts"
import { readingThat, type Token } from "../token.ts"
import { amountAt } from "./amounts.ts"
import { AHEAD, ALSO_ELSE, BACK, DAY_PARTS, ENDINGS, MONTHS, RELATIVE_DAYS, WEEKDAYS } from "./calendar-words.ts"

/** A date with the ending that its last word bears, and whether it is told by its day and month. */
export interface Named extends Found {
  readonly ends: "from" | "until" | "in"
  readonly said: "date" | "otherwise"
}

/** The folded words of the token at a place; empty past the end. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ""

/** A hit that takes in a closing word where it stands, or that must have it. */
export const ending = (
  tokens: readonly Token[],
  at: number,
  word: string,
  must: boolean,
  make: (to: number) => Found | null,
): Found | null => {
  const closes = textAt(tokens, at) === word
  return closes ? make(at + 1) : must ? null : make(at)
}

interface Worded {
  readonly value: number
  readonly ends: Named["ends"]
  readonly to: number
}

const endsOf = (rest: string): Named["ends"] | null =>
  ENDINGS.from.test(rest) ? "from" : ENDINGS.until.test(rest) ? "until" : ENDINGS.in.test(rest) ? "in" : null

/** A word of a table, with the ending on it: "ocak'ta", "salıdan", "perşembeye". */
function wordAt(table: ReadonlyMap<string, number>, tokens: readonly Token[], at: number): Worded | null {
  const text = textAt(tokens, at)
  if (tokens[at]?.kind !== "word") return null
  const [head = "", tail] = text.split("'")
  const exact = table.get(head)
  if (exact !== undefined) {
    const ends = endsOf(tail ?? "")
    return ends && { value: exact, ends, to: at + 1 }
  }
  if (tail !== undefined) return null
  for (const [word, value] of table) {
    const ends = text.startsWith(word) ? endsOf(text.slice(word.length)) : null
    if (ends) return { value, ends, to: at + 1 }
  }
  return null
}

/** A year, with the ending it bears behind an apostrophe and the word for it: "2026'da", "2011 yılında". */
function yearAt(tokens: readonly Token[], at: number): Worded | null {
  if (!/^(19|20)\d\d$/.test(textAt(tokens, at)) || tokens[at]?.kind !== "number") return null
  const value = Number(textAt(tokens, at))
  if (textAt(tokens, at + 1) === "'" && tokens[at + 2]?.kind === "word") {
    const ends = endsOf(textAt(tokens, at + 2))
    return ends && { value, ends, to: at + 3 }
  }
  const worded = /^yili(?:n[dt]an|n[dt]a|nin)?$/.exec(textAt(tokens, at + 1))
  if (worded) return { value, ends: worded[0].endsWith("dan") ? "from" : "in", to: at + 2 }
  return { value, ends: "in", to: at + 1 }
}

/** The parts of a day and the day's name that may stand behind a date, with the ending of the last: "Salı gününden". */
function behindDay(tokens: readonly Token[], found: Worded): Worded {
  let { to, ends } = found
  while (DAY_PARTS.has(textAt(tokens, to))) {
    const text = textAt(tokens, to)
    ends = text.endsWith("nden") ? "from" : text === "gününe" ? "until" : ends
    to++
  }
  return { ...found, to, ends }
}

const countsHere = (token: Token | undefined): boolean => readingThat(token, s => s.counts !== undefined) !== undefined

/** "9 Ocak", "9 Ocak 2026'da", "9 Ocak Cuma günü", "9 Ocak 2026, Cuma". */
function dayAndMonth(tokens: readonly Token[], from: number, said: number): Named | null {
  const at = BACK.has(textAt(tokens, from)) ? from + 1 : from
  const day = tokens[at]?.kind === "number" && /^\d{1,2}$/.test(textAt(tokens, at)) ? Number(textAt(tokens, at)) : 0
  const month = day > 0 ? wordAt(MONTHS, tokens, at + 1) : null
  if (!month) return null
  const year = yearAt(tokens, month.to)
  const edtf = isoDay(year?.value ?? yearFor(said, month.value, day), month.value, day)
  if (!edtf) return null
  const end = year ?? month
  const comma = textAt(tokens, end.to) === "," ? 1 : 0
  const weekday = wordAt(WEEKDAYS, tokens, end.to + comma)
  const last = behindDay(tokens, weekday ?? end)
  return { to: last.to, edtf, assumed: year ? [] : ["year"], ends: last.ends, said: "date" }
}

/** "2026-01-09", "09.01.2026", "9/1/2026": the day stands first. */
function numeric(tokens: readonly Token[], at: number): Named | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(textAt(tokens, at))
  const signs = [1, 3].map(i => textAt(tokens, at + i))
  const parts = [0, 2, 4].map(i => (tokens[at + i]?.kind === "number" ? Number(textAt(tokens, at + i)) : Number.NaN))
  const [a = 0, b = 0, c = 0] = dotted ? dotted.slice(1).map(Number) : parts
  const isSigned = signs[0] === signs[1] && /^[/-]$/.test(signs[0] ?? "") && !parts.some(Number.isNaN)
  if (!dotted && !isSigned) return null
  const edtf = a > 31 ? isoDay(a, b, c) : isoDay(c, b, a)
  return edtf ? { to: dotted ? at + 1 : at + 5, edtf, assumed: [], ends: "in", said: "date" } : null
}

/** "Cuma", "geçen cuma", "önümüzdeki cumartesi", "Cuma (9 Ocak)". */
function weekday(tokens: readonly Token[], at: number, said: number): Named | null {
  const [back, ahead] = [BACK.has(textAt(tokens, at)), AHEAD.has(textAt(tokens, at))]
  const named = wordAt(WEEKDAYS, tokens, back || ahead ? at + 1 : at)
  if (!named) return null
  const last = behindDay(tokens, named)
  const isBare = last.to === named.to && !back && !ahead
  if (isBare && ALSO_ELSE.has(textAt(tokens, at).replace(/[dt][ae]n?$|[ae]$/, ""))) return null
  const date = textAt(tokens, last.to) === "(" ? dayAndMonth(tokens, last.to + 1, said) : null
  if (date && textAt(tokens, date.to) === ")") return { ...date, to: date.to + 1 }
  const near = weekdayNear(said, named.value, ahead)
  return { ...dayFound(last.to, back && near === said ? near - 7 : near), ends: last.ends, said: "otherwise" }
}

const RELATIVE = phrases(RELATIVE_DAYS)

/** "Dün akşam", "önceki gün". */
function relative(tokens: readonly Token[], at: number, said: number): Named | null {
  const found = phraseAt(RELATIVE, tokens, at)
  if (!found) return null
  const last = behindDay(tokens, { value: 0, ends: "in", to: found.to })
  const from = textAt(tokens, found.to - 1).endsWith("den") ? ("from" as const) : last.ends
  return { ...dayFound(last.to, said + found.means), ends: from, said: "otherwise" }
}

const DAYS_IN: Readonly<Record<string, number>> = { gün: 1, hafta: 7 }

/** "Üç gün önce", "48 saat önce", "bir ay önce". */
function ago(tokens: readonly Token[], at: number, said: number): Named | null {
  const count = amountAt(tokens, at)
  if (!count || count.word !== null || textAt(tokens, count.to + 1) !== "önce") return null
  const [unit, to, n] = [textAt(tokens, count.to), count.to + 2, count.min]
  const made = (found: Found): Named => ({ ...found, ends: "in", said: "otherwise" })
  const days = DAYS_IN[unit]
  if (days) return made(dayFound(to, said - n * days))
  if (unit === "saat") return made(dayFound(to, said - Math.floor(n / 24)))
  if (unit === "ay") return made({ to, edtf: monthBefore(said, n), assumed: ["year", "month"] })
  return unit === "yil" || unit === "sene" ? made({ to, edtf: yearBefore(said, n), assumed: ["year"] }) : null
}

/** "Son üç gün(de)", "son 24 saat (içinde)". */
function past(tokens: readonly Token[], at: number, said: number): Named | null {
  if (textAt(tokens, at) !== "son") return null
  const count = amountAt(tokens, at + 1)
  if (!count || count.word !== null) return null
  const unit = /^(saat|gün|hafta)(?:lik|[dt][ae](?:ki)?)?$/.exec(textAt(tokens, count.to))?.[1]
  if (unit === undefined) return null
  const to = textAt(tokens, count.to + 1) === "içinde" ? count.to + 2 : count.to + 1
  const window =
    unit === "saat"
      ? windowFound(to, said - Math.ceil(count.min / 24), said)
      : windowFound(to, said - count.min * (DAYS_IN[unit] ?? 1), said - 1)
  return { ...window, ends: "in", said: "otherwise" }
}

/** "Geçen hafta", "bu ay", "geçen yıl". */
function period(tokens: readonly Token[], at: number, said: number): Named | null {
  const back = textAt(tokens, at) === "bu" ? 0 : BACK.has(textAt(tokens, at)) ? 1 : null
  const unit = /^(hafta|ay|yil|sene)(?:ki|nin|in|[dt][ae]n?|lik)?$/.exec(textAt(tokens, at + 1))?.[1]
  if (back === null || unit === undefined) return null
  const monday = said - ((weekdayOf(said) + 6) % 7)
  const to = at + 2
  const made = (found: Found): Named => ({ ...found, ends: "in", said: "otherwise" })
  if (unit === "hafta") return made(back ? windowFound(to, monday - 7, monday - 1) : windowFound(to, monday, said))
  if (unit === "ay") return made({ to, edtf: monthBefore(said, back), assumed: ["year", "month"] })
  return made({ to, edtf: yearBefore(said, back), assumed: ["year"] })
}

/** "Aralık ayında", "Aralık 2025", "2025 Aralık'ta": a month that a year or the word for one shows to be one. */
function monthAlone(tokens: readonly Token[], at: number, said: number): Named | null {
  const first = yearAt(tokens, at)
  const lead = BACK.has(textAt(tokens, at)) ? at + 1 : first?.to === at + 1 ? at + 1 : at
  const month = wordAt(MONTHS, tokens, lead)
  if (!month) return null
  const behind = yearAt(tokens, month.to)
  const year = first?.to === lead ? first : behind
  const worded = /^ayi(?:n[dt]an|n[dt]a|nin|)$/.exec(textAt(tokens, month.to))
  if (!year && !worded) return null
  const to = worded ? month.to + 1 : year === behind && behind ? behind.to : month.to
  const ends = worded?.[0].endsWith("dan") ? "from" : month.ends
  const edtf = `${year?.value ?? yearFor(said, month.value, 1)}-${two(month.value)}`
  return { to, edtf, assumed: year ? [] : ["year"], ends, said: "otherwise" }
}

/** "2011 yılında", "2011'de": a year by its word or ending. */
function year(tokens: readonly Token[], at: number): Named | null {
  const found = yearAt(tokens, at)
  if (!found || found.to === at + 1 || countsHere(tokens[found.to])) return null
  return { to: found.to, edtf: String(found.value), assumed: [], ends: found.ends, said: "otherwise" }
}

const SINGLE = [numeric, dayAndMonth, weekday, relative, ago, past, period, monthAlone, year]

/** The longest single date that starts at a token; earlier rules win ties. */
export function single(tokens: readonly Token[], at: number, said: number): Named | null {
  let best: Named | null = null
  for (const rule of SINGLE) {
    const found = rule(tokens, at, said)
    if (found && found.to > (best?.to ?? at)) best = found
  }
  return best
}
