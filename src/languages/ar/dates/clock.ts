import { whether } from "../../facts.ts"
import { instant } from "../../instant.ts"
import type { Token } from "../../token.ts"
import { DAY_PARTS, type DayPart, ZONES } from "../lexicon/calendar.ts"
import { ORDINALS } from "../lexicon/numerals.ts"
import { atomOf, joined } from "../numbers/atom.ts"
import { cardinal } from "../numbers/cardinal.ts"
import { ordinalAt } from "../numbers/ordinal.ts"
import { once } from "../once.ts"
import { type Said, type Tokens, textAt } from "./moment.ts"

/** A time of day in minutes from midnight, in the zone that the words name (null: none is named). */
export interface Clock {
  readonly minutes: number
  readonly zone: string | null
  /** No part of the day is said: seven may be in the evening. */
  readonly open?: boolean
  readonly to: number
}

interface Hour {
  readonly minutes: number
  readonly seconds?: number
  readonly to: number
  /** Digits with a colon, which need no other word to be a time. */
  readonly written: boolean
}

/** 09:00, 7:56:30, and behind its word 13.30 and 13,30, as agencies write it. */
function written(tokens: Tokens, at: number, named: boolean): Hour | null {
  const form = named ? /^(\d{1,2})[:.,](\d{2})(?::\d{2})?$/ : /^(\d{1,2}):(\d{2})(?::\d{2})?$/
  const [, hours = "", minutes = ""] = form.exec(textAt(tokens, at)) ?? []
  if (hours === "" || Number(hours) > 24 || Number(minutes) > 59) return null
  return { minutes: 60 * Number(hours) + Number(minutes), to: at + 1, written: true }
}

/** What an hour is called by, without its article; null for a word that calls none. Hours are feminine. */
function hourWord(text: string): string | null {
  const word = text.replace(/^[وفبك]?ال|^لل/, "")
  if (word === text) return null
  return (ORDINALS.has(word) && /ه$|^اولي$/.test(word)) || /^(?:واحده|حاديه)$/.test(word) ? word : null
}

/** True for a token that a clock time may begin with. */
export const opensClock = whether(
  (token: Token): boolean =>
    token.kind === "number" ||
    /^[وفبل]?(?:منتصف|(?:ال|لل)?ساعه)$/.test(token.text) ||
    hourWord(token.text) !== null ||
    atomOf(token) !== null,
)

/** 9, or the ninth, or, behind its word, nine: the hour alone. */
export function hourAt(tokens: Tokens, at: number, named = false): Hour | null {
  const text = textAt(tokens, at)
  if (/^\d{1,2}$/.test(text))
    return Number(text) <= 24 ? { minutes: 60 * Number(text), to: at + 1, written: false } : null
  const word = hourWord(text)
  const ordinalLike = word !== null
  const ordinal = ordinalLike ? ordinalAt(tokens, at) : null
  const count = named && tokens[at]?.kind === "word" ? cardinal(tokens, at) : null
  const value = ordinal?.value ?? count?.value ?? (ordinalLike && word === "واحده" ? 1 : null)
  const fits = value !== null && value >= 1 && value <= 12
  return fits ? { minutes: 60 * value, to: ordinal?.to ?? count?.to ?? at + 1, written: false } : null
}

const isMinutes = (tokens: Tokens, at: number): boolean => /^دقيقه$|^دقايق$/.test(textAt(tokens, at))

/** "And a half", "and three quarters", "and 20 minutes", "less a quarter". */
function withMinutes(tokens: Tokens, hour: Hour): Hour {
  const less = textAt(tokens, hour.to) === "الا"
  const start = less ? hour.to + 1 : joined(tokens, hour.to)
  if (start === null) return hour
  const part = atomOf(tokens[start])?.word
  const many = part?.kind === "part" ? null : cardinal(tokens, start)
  const quarters = many !== null && textAt(tokens, many.to) === "ارباع"
  const minutes =
    part?.kind === "part" && part.times === 1
      ? 60 * part.value
      : many && many.value < 60
        ? many.value * (quarters ? 15 : 1)
        : null
  if (minutes === null || !Number.isInteger(minutes) || minutes >= 60) return hour
  const unit = many && (quarters || isMinutes(tokens, many.to)) ? 1 : 0
  // "At seven and 5 people" counts people, so that bare digits need their unit.
  const words = tokens[start]?.kind === "word" && many !== null && (less || partAt(tokens, many.to) !== null)
  if (many && !unit && !words) return hour
  const full = { ...hour, minutes: hour.minutes + (less ? -minutes : minutes), to: (many?.to ?? start + 1) + unit }
  // "Half past five less three minutes".
  return !less && textAt(tokens, full.to) === "الا" ? withMinutes(tokens, full) : full
}

/** The part of the day after an hour, with "after noon" and "after midnight". */
function partAt(tokens: Tokens, at: number): { part: DayPart; to: number } | null {
  const text = textAt(tokens, at)
  const next = textAt(tokens, at + 1)
  if (text === "بعد" && /^(?:ال)?ظهر$/.test(next)) return { part: "evening", to: at + 2 }
  if (text === "قبل" && /^(?:ال)?ظهر$/.test(next)) return { part: "morning", to: at + 2 }
  if (text === "بعد" && next === "منتصف" && /^(?:ال)?ليل$/.test(textAt(tokens, at + 2)))
    return { part: "small hours", to: at + 3 }
  if (text === "منتصف" && /^(?:ال)?ليل$/.test(next)) return { part: "night", to: at + 2 }
  const from = text === "من" || text === "في" ? at + 1 : at
  // "From the afternoon of today".
  if (from > at && /^(?:بعد|قبل)$/.test(next) && /^(?:ال)?ظهر$/.test(textAt(tokens, at + 2)))
    return { part: next === "بعد" ? "evening" : "morning", to: at + 3 }
  const part = DAY_PARTS.get(textAt(tokens, from))
  return part === undefined || (text === "في" && !/^ال/.test(textAt(tokens, from))) ? null : { part, to: from + 1 }
}

const TWELVE = 12 * 60

/** The minutes of a day by its part: 3 in the afternoon is 15. */
function inPart(minutes: number, part: DayPart): number {
  if (minutes >= 13 * 60) return minutes % (24 * 60)
  const noon = minutes >= TWELVE
  if (part === "morning" || part === "small hours") return noon && part === "small hours" ? minutes - TWELVE : minutes
  if (part === "noon") return minutes < 10 * 60 ? minutes + TWELVE : minutes
  if (part === "evening") return noon ? minutes : minutes + TWELVE
  return noon ? minutes - TWELVE : minutes < 6 * 60 ? minutes : minutes + TWELVE
}

/** ت.غ, as agencies shorten Greenwich time: the token after it; null where it does not stand there. */
function shortZone(tokens: Tokens, at: number): number | null {
  if (/^ت\.?غ$/.test(textAt(tokens, at))) return at + 1
  const last = textAt(tokens, at + 1) === "." ? at + 2 : at + 1
  return textAt(tokens, at) === "ت" && textAt(tokens, last) === "غ" ? last + 1 : null
}

function zoneAt(tokens: Tokens, at: number): { zone: string | null; to: number } | null {
  const start = textAt(tokens, at) === "(" ? at + 1 : at
  if (textAt(tokens, start) === "بالتوقيت") {
    const which = textAt(tokens, start + 1)
    return /^المحلي$|^العالمي$/.test(which) ? { zone: which === "العالمي" ? "UTC" : null, to: start + 2 } : null
  }
  const short = shortZone(tokens, start)
  if (short !== null) return { zone: "UTC", to: short + (start > at && textAt(tokens, short) === ")" ? 1 : 0) }
  if (!/^ب?توقيت$/.test(textAt(tokens, start))) return null
  const zone = ZONES.get(textAt(tokens, start + 1))
  return zone === undefined ? null : { zone, to: start + 2 + (textAt(tokens, start + 2) === "المكرمه" ? 1 : 0) }
}

const TO_COME = /^[وف]?(?:حتي|بحلول|لغايه|قبل|عند|الي)$/

/** Midnight and noon; the midnight of a day, and one that is to come, end it. */
function middle(tokens: Tokens, at: number): Clock | null {
  if (!/^[وفبل]?منتصف$/.test(textAt(tokens, at)) || textAt(tokens, at - 1) === "بعد") return null
  const [, article, half] = /^(ال)?(ليل|نهار)$/.exec(textAt(tokens, at + 1)) ?? []
  if (half === undefined || (half === "نهار" && article === undefined)) return null
  const ends = article === undefined || TO_COME.test(textAt(tokens, at - 1))
  return { minutes: half === "نهار" ? TWELVE : ends ? 2 * TWELVE : 0, zone: null, to: at + 2 }
}

/** "Three minutes before the eighth", "ten minutes past seven in the evening". */
function besideHour(tokens: Tokens, at: number): Clock | null {
  const count = isMinutes(tokens, at + 1) || isMinutes(tokens, at + 2) ? cardinal(tokens, at) : null
  const way = count && isMinutes(tokens, count.to) ? textAt(tokens, count.to + 1) : ""
  if (!count || count.value > 59 || !/^(?:قبل|بعد)$/.test(way)) return null
  const start = count.to + 2
  const alone = hourWord(textAt(tokens, start)) === null ? null : hourAt(tokens, start)
  const hour =
    readClockAt(tokens, start) ??
    (alone && tokens[alone.to]?.kind !== "word" ? { ...alone, zone: null, open: true } : null)
  if (!hour) return null
  const minutes = hour.minutes + (way === "قبل" ? -count.value : count.value)
  return {
    minutes: (minutes + 2 * TWELVE) % (2 * TWELVE),
    zone: hour.zone,
    to: hour.to,
    ...(hour.open && { open: true }),
  }
}

/** A clock time: "at 09:00 in the morning", "half past seven in the evening, Damascus time"; null for an hour that nothing calls one. */
export const clockAt: (tokens: readonly Token[], at: number) => Clock | null = once(readClockAt)

function readClockAt(tokens: Tokens, at: number): Clock | null {
  if (!opensClock(tokens[at])) return null
  const half = middle(tokens, at) ?? besideHour(tokens, at)
  if (half) return half
  const named = /^[وفبل]?(?:ال|لل)?ساعه$/.test(textAt(tokens, at))
  const start = named ? at + 1 : at
  const lead = written(tokens, start, named) ?? hourAt(tokens, start, named)
  if (!lead) return null
  // "The first hours of the morning".
  if (/^[وفبل]?(?:ال)?ساعات$/.test(textAt(tokens, at - 1))) return null
  const full = lead.written ? lead : withMinutes(tokens, lead)
  const part = partAt(tokens, full.to)
  // An hour of its own is a time only with its word or a part of the day.
  const halved = full.to > lead.to && /ه$/.test(textAt(tokens, start))
  if (!named && !lead.written && !halved && (!part || !isHourOf(tokens, start, full.to))) return null
  const after = part ? withMinutes(tokens, { ...full, to: part.to, written: lead.written }) : full
  // "At nine every day" is no date.
  if (/^(?:كل|يوميا|اسبوعيا)$/.test(textAt(tokens, after.to))) return null
  const zone = zoneAt(tokens, after.to)
  const minutes = part ? inPart(after.minutes, part.part) : after.minutes
  return {
    minutes: minutes % (24 * 60),
    zone: zone?.zone ?? null,
    to: zone?.to ?? after.to,
    ...(!part && { open: true }),
  }
}

/** A time without a part of the day takes the one that is said shortly before: "in the afternoon at seven". */
export function asBefore(tokens: Tokens, at: number, clock: Clock): Clock {
  for (let back = 1; clock.open && back <= 4 && at - back >= 0; back++) {
    const text = textAt(tokens, at - back)
    if (text === "," || text === "الساعه" || tokens[at - back]?.kind === "number") break
    const part = partAt(tokens, at - back)
    const own = part && part.to <= at ? part.part : DAY_PARTS.get(text.replace(/^[وف]/, ""))
    const late = textAt(tokens, at - back - 1) === "بعد" && own === "noon" ? "evening" : own
    if (late && text.length > 1) return { ...clock, minutes: inPart(clock.minutes, late) }
  }
  return clock
}

/** "9 in the morning" is an hour; "9 of the evening prayers" and "9 ص" of a page are not told apart: signs need their word. */
const isHourOf = (tokens: Tokens, from: number, to: number): boolean =>
  textAt(tokens, to).length > 1 && (tokens[from]?.kind === "word" || Number(textAt(tokens, from)) <= 12)

/** A moment as EDTF: the day, the time, and the offset of the zone where one is known. */
export const atClock = (on: string, clock: Clock, said: Said): string =>
  instant(on, clock.minutes, clock.zone ?? said.zone)
