import { dayOf, isoOf, weekdayOf } from "../../model/day.ts"
import type { Dated, Token } from "../token.ts"
import { cardinal } from "./numbers/cardinal.ts"

const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["الاحد", 0],
  ["الاثنين", 1],
  ["الثلاثاء", 2],
  ["الاربعاء", 3],
  ["الخميس", 4],
  ["الجمعه", 5],
  ["السبت", 6],
])

/** Gregorian months under the names of the Levant, Egypt, the Gulf and the Maghreb; two-word names by their first word. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      "يناير جانفي",
      "فبراير شباط فيفري",
      "مارس اذار",
      "ابريل نيسان افريل",
      "مايو ايار ماي",
      "يونيو يونيه حزيران جوان",
      "يوليو يوليه تموز جويليه",
      "اغسطس اب اوت غشت",
      "سبتمبر ايلول شتنبر",
      "اكتوبر",
      "نوفمبر نونبر",
      "ديسمبر دجنبر",
    ] as const
  ).flatMap((names, i) => names.split(" ").map(name => [name, i + 1] as const)),
)
const SECOND_WORD: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["تشرين", [10, 11]],
  ["كانون", [12, 1]],
])

const LAST = new Set([
  "الماضي",
  "الماضيه",
  "المنصرم",
  "الفايت",
  "الفايته",
  "الماضيين",
  "الاخيره",
  "المنصرمه",
  "الاخير",
  "الاخيرين",
])
const NEXT = new Set(["المقبل", "القادم", "المقبله", "القادمه"])
const TODAY = new Set(["اليوم", "الليله"])
const YESTERDAY = new Set(["امس", "البارحه", "الامس", "بالامس"])

const two = (n: number): string => String(n).padStart(2, "0")
const bare = (text: string): string => text.replace(/^[وفلب](?=ا)/, "")

/** The date that is nearest at or before `said` on that weekday; the next one where the words look ahead. */
const weekdayNear = (said: number, weekday: number, ahead: boolean): number =>
  ahead ? said + ((weekday - weekdayOf(said) + 7) % 7 || 7) : said - ((weekdayOf(said) - weekday + 7) % 7)

interface Found {
  readonly to: number
  readonly edtf: string
  readonly assumed: readonly string[]
}

const DAY_GIVEN = ["year", "month", "day"]

/** اليوم، أمس، أول أمس، with the weekday that often follows in apposition. */
function relative(tokens: readonly Token[], at: number, said: number): Found | null {
  const text = bare(tokens[at]?.text ?? "")
  const next = tokens[at + 1]?.text ?? ""
  if (text === "اول" && (YESTERDAY.has(next) || next === "من"))
    return { to: at + (next === "من" ? 3 : 2), edtf: isoOf(said - 2), assumed: DAY_GIVEN }
  const back = TODAY.has(text) ? 0 : YESTERDAY.has(text) ? 1 : null
  if (back === null) return null
  const inBracket = next === "(" ? 2 : 1
  const weekday = WEEKDAYS.get(tokens[at + inBracket]?.text ?? "")
  // A weekday in apposition beats the count: papers are collected a day later.
  if (weekday !== undefined)
    return { to: at + inBracket + 1, edtf: isoOf(weekdayNear(said, weekday, false)), assumed: DAY_GIVEN }
  if (text === "اليوم" && (LAST.has(next) || /^(الاول|الثاني|الثالث|الرابع|الخامس)/.test(next))) return null
  return { to: at + 1, edtf: isoOf(said - back), assumed: DAY_GIVEN }
}

function onWeekday(tokens: readonly Token[], at: number, said: number): Found | null {
  const weekday = WEEKDAYS.get(bare(tokens[at]?.text ?? ""))
  if (weekday === undefined) return null
  const next = tokens[at + 1]?.text ?? ""
  const full = calendar(tokens, at + 1, said)
  if (full) return full
  const lead = tokens[at - 1]?.text ?? ""
  if (lead === "غد" || lead === "غدا")
    return { to: at + 1, edtf: isoOf(weekdayNear(said, weekday, true)), assumed: DAY_GIVEN }
  const past = LAST.has(next)
  const day = weekdayNear(said, weekday, NEXT.has(next))
  return {
    to: at + (past || NEXT.has(next) ? 2 : 1),
    edtf: isoOf(past && day === said ? day - 7 : day),
    assumed: DAY_GIVEN,
  }
}

function monthAt(tokens: readonly Token[], at: number): { month: number; to: number } | null {
  const text = bare(tokens[at]?.text ?? "")
  const pair = SECOND_WORD.get(text)
  const month = pair
    ? /^الاول/.test(tokens[at + 1]?.text ?? "")
      ? pair[0]
      : /^الثاني/.test(tokens[at + 1]?.text ?? "")
        ? pair[1]
        : undefined
    : MONTHS.get(text)
  if (month === undefined) return null
  let to = at + (pair ? 2 : 1)
  // A second name of the same month: شباط/فبراير، يوليو (تموز).
  if (/^[/(]$/.test(tokens[to]?.text ?? "") && monthAt(tokens, to + 1))
    to = (monthAt(tokens, to + 1)?.to ?? to) + (tokens[to]?.text === "(" ? 1 : 0)
  return { month, to }
}

const yearAt = (tokens: readonly Token[], at: number): number | null =>
  /^(19|20)\d\d$/.test(tokens[at]?.text ?? "") ? Number(tokens[at]?.text) : null

/** The year in which a month that is only named lies: the newest that is not after the day it was said. */
const yearFor = (said: number, month: number, day: number): number => {
  const year = Number(isoOf(said).slice(0, 4))
  return (dayOf(`${year}-${two(month)}-${two(day)}`) ?? 0) > said + 31 ? year - 1 : year
}

/** "9 كانون الثاني 2026", "في أبريل الماضي", "10/1/2026". */
function calendar(tokens: readonly Token[], at: number, said: number): Found | null {
  const numeric = slashed(tokens, at)
  if (numeric) return numeric
  const lead = tokens[at]
  const day = lead?.kind === "number" && /^\d{1,2}$/.test(lead.text) ? Number(lead.text) : null
  const named = monthAt(tokens, day === null ? at : at + 1)
  if (!named || (day !== null && (day < 1 || day > 31))) return null
  const yearAtEnd =
    yearAt(tokens, named.to) ??
    (/^(من|عام|سنه|,)$/.test(tokens[named.to]?.text ?? "") ? yearAt(tokens, named.to + 1) : null)
  const to = named.to + (yearAt(tokens, named.to) ? 1 : yearAtEnd ? 2 : LAST.has(tokens[named.to]?.text ?? "") ? 1 : 0)
  const year = yearAtEnd ?? yearFor(said, named.month, day ?? 1)
  if (
    day === null &&
    !yearAtEnd &&
    to === named.to &&
    !/^(في|شهر|مطلع|نهايه|منتصف|منذ)$/.test(tokens[at - 1]?.text ?? "")
  )
    return null
  const month = `${year}-${two(named.month)}`
  return { to, edtf: day === null ? month : `${month}-${two(day)}`, assumed: yearAtEnd ? [] : ["year"] }
}

function slashed(tokens: readonly Token[], at: number): Found | null {
  const parts = [0, 2, 4].map(i => tokens[at + i])
  const signs = [1, 3].map(i => tokens[at + i]?.text)
  if (!signs.every(sign => sign === "/" || sign === "-") || !parts.every(part => part?.kind === "number")) return null
  const numbers = parts.map(part => Number(part?.text))
  const [a = 0, b = 0, c = 0] = numbers
  const [year, month, day] = a > 31 ? [a, b, c] : [c, b, a]
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return { to: at + 5, edtf: `${year}-${two(month)}-${two(day)}`, assumed: [] }
}

const DAYS_IN: ReadonlyMap<string, number> = new Map([
  ["يوم", 1],
  ["يوما", 1],
  ["ايام", 1],
  ["الايام", 1],
  ["اسابيع", 7],
  ["الاسابيع", 7],
  ["اسبوع", 7],
  ["اسبوعا", 7],
])

/** "منذ ثلاثة أيام", "خلال الأيام الثلاثة الماضية", "خلال اليومين الماضيين": windows that end on the day they are told. */
function window(tokens: readonly Token[], at: number, said: number): Found | null {
  const text = bare(tokens[at]?.text ?? "")
  const next = tokens[at + 1]?.text ?? ""
  const after = tokens[at + 2]?.text ?? ""
  if (
    (text === "اليومين" || text === "يومين") &&
    (LAST.has(next) || /^(منذ|خلال|في)$/.test(tokens[at - 1]?.text ?? ""))
  )
    return spanBack(said, 2, at + (LAST.has(next) ? 2 : 1), 1)
  if (text === "الايام" && LAST.has(after)) {
    const count = cardinal(tokens, at + 1)?.value
    return count ? spanBack(said, count, at + 3, 0) : null
  }
  const unit = DAYS_IN.get(next)
  const count = unit ? cardinal(tokens, at)?.value : undefined
  if (unit && count && /^(منذ|خلال|قبل)$/.test(tokens[at - 1]?.text ?? "")) {
    if (tokens[at - 1]?.text === "قبل") return { to: at + 2, edtf: isoOf(said - count * unit), assumed: DAY_GIVEN }
    return spanBack(said, count * unit, at + 2, 0)
  }
  if (text === "الاسبوع" && LAST.has(next)) {
    const monday = said - ((weekdayOf(said) + 6) % 7) - 7
    return { to: at + 2, edtf: `${isoOf(monday)}/${isoOf(monday + 6)}`, assumed: DAY_GIVEN }
  }
  return null
}

const spanBack = (said: number, days: number, to: number, gap: number): Found => ({
  to,
  edtf: `${isoOf(said - days + 1 - gap)}/${isoOf(said - gap)}`,
  assumed: DAY_GIVEN,
})

function coarse(tokens: readonly Token[], at: number, said: number): Found | null {
  const text = bare(tokens[at]?.text ?? "")
  const next = tokens[at + 1]?.text ?? ""
  const today = isoOf(said)
  if (/^(عام|العام|سنه)$/.test(text) && yearAt(tokens, at + 1)) return { to: at + 2, edtf: next, assumed: [] }
  if (text === "العام" && LAST.has(next))
    return { to: at + 2, edtf: String(Number(today.slice(0, 4)) - 1), assumed: ["year"] }
  if (text === "الشهر" && LAST.has(next)) {
    const [year = 0, month = 0] = today.split("-").map(Number)
    return {
      to: at + 2,
      edtf: month === 1 ? `${year - 1}-12` : `${year}-${two(month - 1)}`,
      assumed: ["year", "month"],
    }
  }
  return null
}

const RULES = [relative, onWeekday, window, coarse, calendar]

/** All dates and windows of a run of tokens, resolved against the day (since 1970-01-01) they were said. */
export function dates(tokens: readonly Token[], said: number): Dated[] {
  const found: Dated[] = []
  for (let at = 0; at < tokens.length; at++) {
    let hit: Found | null = null
    for (const rule of RULES) {
      const next = rule(tokens, at, said)
      if (next && next.to > (hit?.to ?? at)) hit = next
    }
    if (!hit) continue
    found.push({ from: at, to: hit.to, edtf: hit.edtf, assumed: hit.assumed })
    at = hit.to - 1
  }
  return found
}
