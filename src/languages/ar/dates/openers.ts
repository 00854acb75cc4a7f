import type { Token } from "../../token.ts"
import { DECADES, HIJRI_MONTHS, HIJRI_PAIRS, SEASONS, THIS, TODAY, TOMORROW, YESTERDAY } from "../lexicon/calendar.ts"
import { atomOf } from "../numbers/atom.ts"
import { isOrdinal } from "../numbers/ordinal.ts"
import { opensClock } from "./clock.ts"
import { unitAt } from "./length.ts"
import { bareAt } from "./moment.ts"
import { namesMonth } from "./month.ts"
import type { Opens } from "./rules.ts"
import { weekdayAt } from "./weekday.ts"

/** For each kind of date the words that it may begin with, so that its rule is asked at no others. */

const spelled =
  (form: RegExp): Opens =>
  ({ text }) =>
    form.test(text)

const either =
  (...all: readonly Opens[]): Opens =>
  token =>
    all.some(opens => opens(token))

const bare = (token: Token): string => bareAt([token], 0)

/** A word as it is, and without a letter that may be attached. */
const stems = ({ text }: Token): readonly string[] => [text, text.replace(/^[وفبل]/, ""), text.replace(/^[وف]/, "")]

const number: Opens = token => token.kind === "number" || atomOf(token) !== null || isOrdinal(token)

export const near: Opens = either(
  spelled(/^[وفل]?(?:اول|قبل|بعد)$|^[وف]?الليله$|^[وف]?[بل]?الليله$|^[وف]?لليله$/),
  token => [TODAY, YESTERDAY, TOMORROW].some(words => words.has(bare(token)) || words.has(token.text)),
  ({ text }) => TOMORROW.has(text.replace(/^[وفل]/, "")),
)
export const weekdayName: Opens = token => weekdayAt([token], 0) !== null
export const weekFirst: Opens = either(spelled(/^[وفبل]?هذا$/), token => bare(token) === "الاسبوع")
export const night: Opens = spelled(/^[وفبل]?(?:منتصف|ليله?)$/)
export const dayNumber: Opens = number
export const hijri: Opens = either(number, token =>
  stems(token).some(stem => HIJRI_MONTHS.has(stem) || HIJRI_PAIRS.has(stem)),
)
export const month: Opens = namesMonth
export const calendar: Opens = either(number, namesMonth, spelled(/^[وفبل]?شهر$/))
export const unit: Opens = token =>
  stems(token).some(stem => THIS.has(stem)) || /^(?:الاسبوع|العام|السنه|العقد|الشهر)$/.test(bare(token))
export const end: Opens = spelled(/^[وفبل]?نهايه$/)
export const remainder: Opens = spelled(/^[وفبل]?(?:بقيه|باقي)$/)
export const part: Opens = token => /^(?:الربع|النصف)$/.test(bare(token))
export const week: Opens = either(spelled(/^[وفبل]?اسبوع$/), token => bare(token) === "الاسبوع")
export const ordinalOrLast: Opens = either(number, spelled(/^[وفبل]?اخر$/))
export const seasonName: Opens = token => stems(token).some(stem => SEASONS.has(stem))
export const centuryOrDecade: Opens = either(spelled(/^[وفبل]?(?:ال)?قرن$/), token =>
  stems(token).some(stem => DECADES.has(stem.replace(/^ال/, ""))),
)
export const yearWord: Opens = spelled(/^[وفبل]?(?:ال|لل)?(?:عام|سنه)$|^(?:19|20)\d\d$/)
export const counted: Opens = either(
  number,
  token => unitAt([token], 0) !== null,
  spelled(/^[وفبل]?(?:ال|لل|الساعات)$/),
)
export const last: Opens = spelled(/^[وفبل]?اخر$/)
export const inside: Opens = spelled(/^[وف]?(?:خلال|غضون)$/)
export const beforeNow: Opens = spelled(/^[وف]?(?:قبل|منذ)$/)
export const afterNow: Opens = spelled(/^[وف]?بعد$/)
export const sinceWhen: Opens = spelled(/^[وف]?(?:منذ|مذ)$/)
export const untilWhen: Opens = spelled(/^[وف]?(?:حتي|لغايه|الي)$/)
export const lastingFrom: Opens = spelled(
  /^[وف]?(?:لمده|اعتبارا|ابتداء|بدءا|ابتداءا|بدا|تبدا|يبدا|يسري|تسري|اعتبار|بدايه)$/,
)
export const clock: Opens = opensClock
export const hourOrOpener: Opens = either(opensClock, spelled(/^[وفب]?(?:بين|من)$/))
export const opener: Opens = spelled(/^[وفب]?(?:بين|من|يومي|ليومي|عامي|خلال)$/)
export const year: Opens = spelled(/^(?:19|20)\d\d$/)
