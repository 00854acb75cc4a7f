import type { Token } from "../../token.ts"
import { DECADES, HIJRI_MONTHS, HIJRI_PAIRS, SEASONS, THIS, TODAY, TOMORROW, YESTERDAY } from "../lexicon/calendar.ts"
import { atomOf } from "../numbers/atom.ts"
import { isOrdinal } from "../numbers/ordinal.ts"
import { opensClock } from "./clock.ts"
import { FEAST_WORDS } from "./feasts.ts"
import { unitAt } from "./length.ts"
import { bareAt } from "./moment.ts"
import { FIRST_DAY, namesMonth } from "./month.ts"
import type { Opens } from "./rules.ts"
import { weekdayAt } from "./weekday.ts"

// For each kind of date the words that it may begin with, so that its rule is asked at no others.

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

const number: Opens = token =>
  token.kind === "number" || atomOf(token) !== null || isOrdinal(token) || FIRST_DAY.test(token.text)

/** Yesterday, today, tomorrow and their neighbours. */
export const near: Opens = either(
  spelled(/^[وفل]?(?:اول|قبل|بعد)$|^[وف]?الليله$|^[وف]?[بل]?الليله$|^[وف]?لليله$|^ال(?:صباح|مساء|فجر|ظهر|عصر)$/),
  token => [TODAY, YESTERDAY, TOMORROW].some(words => words.has(bare(token)) || words.has(token.text)),
  ({ text }) => TOMORROW.has(text.replace(/^[وفل]/, "")),
)
/** A day of the week. */
export const weekdayName: Opens = token => weekdayAt([token], 0) !== null
/** "Next week, on Friday". */
export const weekFirst: Opens = either(spelled(/^[وفبل]?هذا$/), token => bare(token) === "الاسبوع")
/** "The night of Wednesday to Thursday". */
export const night: Opens = spelled(/^[وفبل]?(?:منتصف|(?:ال)?ليله?)$/)
/** A number of a day. */
export const dayNumber: Opens = number
/** A day or month of the Hijri calendar. */
export const hijri: Opens = either(number, spelled(/^[وفبل]?(?:ال|لل)?(?:عام|سنه)$/), token =>
  stems(token).some(stem => HIJRI_MONTHS.has(stem) || HIJRI_PAIRS.has(stem)),
)
/** A month by its name. */
export const month: Opens = namesMonth
/** A day or month of the Gregorian calendar. */
export const calendar: Opens = either(number, namesMonth, spelled(/^[وفبل]?شهر$/))
/** "This month", "last year". */
export const unit: Opens = token =>
  stems(token).some(stem => THIS.has(stem)) || /^(?:الاسبوع|العام|السنه|العقد|الشهر|الربع)$/.test(bare(token))
/** "The end of the week". */
export const end: Opens = spelled(/^[وفبل]?نهايه$/)
/** "The rest of the month". */
export const remainder: Opens = spelled(/^[وفبل]?(?:بقيه|باقي)$/)
/** "The first quarter". */
export const part: Opens = token => /^(?:الربع|النصف)$/.test(bare(token))
/** "The week of", "the third week". */
export const week: Opens = either(spelled(/^[وفبل]?اسبوع$/), token => bare(token) === "الاسبوع")
/** "The first Friday of", "the last day of". */
export const ordinalOrLast: Opens = either(number, spelled(/^[وفبل]?اخر$/))
/** A season. */
export const seasonName: Opens = token => stems(token).some(stem => SEASONS.has(stem))
/** A feast, or which of its days. */
export const feastOrNth: Opens = either(isOrdinal, ({ text }) => FEAST_WORDS.has(text))
/** "The last century", "the nineties". */
export const centuryOrDecade: Opens = either(spelled(/^[وفبل]?(?:ال)?قرن$/), token =>
  stems(token).some(stem => DECADES.has(stem.replace(/^ال/, ""))),
)
/** "The year 2011", or the year alone. */
export const yearWord: Opens = spelled(/^[وفبل]?(?:ال|لل)?(?:عام|سنه)$|^(?:19|20)\d\d$|^الف(?:ين|ان)?$/)
/** "The last three days", the number before or behind its unit. */
export const counted: Opens = either(
  number,
  token => unitAt([token], 0) !== null,
  spelled(/^[وفبل]?(?:ال|لل|الساعات)$/),
)
/** A length of time: its number, or its unit alone. */
export const aLength: Opens = either(number, token => unitAt([token], 0) !== null)
/** "The last" before its number. */
export const last: Opens = spelled(/^[وفبل]?اخر$/)
/** "Within three days". */
export const inside: Opens = spelled(/^[وف]?(?:خلال|غضون)$/)
/** "Three days ago". */
export const beforeNow: Opens = spelled(/^[وف]?(?:قبل|منذ)$/)
/** "In three days". */
export const afterNow: Opens = spelled(/^[وف]?بعد$/)
/** "Since". */
export const sinceWhen: Opens = spelled(/^[وف]?(?:منذ|مذ)$/)
/** "Until". */
export const untilWhen: Opens = spelled(/^[وف]?(?:حتي|لغايه|الي)$/)
/** "For three days", "as of today". */
export const lastingFrom: Opens = either(
  spelled(/^[وف]?(?:ل?مده|اعتبارا|ابتداء|بدءا|ابتداءا|بدا|تبدا|يبدا|يسري|تسري|اعتبار|بدايه)$/),
  token => /^[وف]?ل../.test(token.text) && (atomOf(token) !== null || unitAt([token], 0) !== null),
)
/** A time of day. */
export const clock: Opens = opensClock
/** "Between 3 and 5 in the afternoon", "8 to 10". */
export const hourOrOpener: Opens = either(opensClock, spelled(/^[وفب]?(?:بين|من)$/))
/** "Between", "from". */
export const opener: Opens = spelled(/^[وفب]?(?:بين|من|يومي|ليومي|شهري|عامي|خلال)$/)
/** A year in digits. */
export const year: Opens = spelled(/^(?:19|20)\d\d$/)
