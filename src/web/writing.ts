import type { InterfaceLanguage } from "../messages/words.ts"
import { keep, kept } from "./preferences.ts"

export const DIGITS = ["western", "local"] as const
export type Digits = (typeof DIGITS)[number]

/** Where months are named alike in Arabic: a day in August is told with آب, أغسطس, أوت or غشت. */
export const MONTHS = ["levant", "egypt", "algeria", "morocco"] as const
export type Months = (typeof MONTHS)[number]

/** Days by the Gregorian calendar, alone or with the Hijri day (Umm al-Qura) beside it. */
export const CALENDARS = ["gregorian", "both"] as const
export type Calendars = (typeof CALENDARS)[number]

/** How the page writes numbers and dates where its language leaves a choice. */
export interface Writing {
  readonly digits: Digits
  readonly months: Months
  readonly calendars: Calendars
}

let chosen: Writing | undefined

/** What was chosen before on this machine, else Western digits, the Levant's months and no Hijri days. */
export function writingHere(): Writing {
  chosen ??= {
    digits: DIGITS.find(one => one === kept("digits")) ?? "western",
    months: MONTHS.find(one => one === kept("months")) ?? "levant",
    calendars: CALENDARS.find(one => one === kept("calendars")) ?? "gregorian",
  }
  return chosen
}

/** Chooses, for this page and the next ones. */
export function write(writing: Writing): void {
  chosen = writing
  keep("digits", writing.digits)
  keep("months", writing.months)
  keep("calendars", writing.calendars)
}

/** Words in quotation marks, and names that are set apart by isolates: these stay as somebody wrote them. */
const OTHERS = /(«[^»]*»|“[^”]*”|\u2068[^\u2069]*\u2069)/

/** Changes what the product says and leaves what it quotes. */
export const outsideQuotes = (text: string, change: (own: string) => string): string =>
  text
    .split(OTHERS)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join("")

/** A number that stands alone: "M23" is a name. */
const NUMBER = /(?<![A-Za-z\d])\d+(?:[.,]\d+)*(?![A-Za-z])/g
const SIGNS: Readonly<Record<string, string>> = { ",": "٬", ".": "٫" }
const ZERO = 0x660

/** The product's own words with their numbers in the digits that are chosen; what is quoted in them keeps its own. */
export function inDigits(text: string, language: InterfaceLanguage): string {
  if (language !== "ar" || writingHere().digits === "western") return text
  const local = (number: string): string =>
    number.replace(/./g, sign => SIGNS[sign] ?? String.fromCodePoint(ZERO + Number(sign)))
  return outsideQuotes(text, own => own.replace(NUMBER, local))
}
