import { fill, type InterfaceLanguage, WORDS } from "../messages/words.ts"
import { inDigits, type Months, writingHere } from "./writing.ts"

/** A country whose papers name the months as those of the region do. */
const COUNTRIES: Readonly<Record<Months, string>> = { levant: "SY", egypt: "EG", algeria: "DZ", morocco: "MA" }

const localeOf = (language: InterfaceLanguage): string =>
  language === "ar" ? `ar-${COUNTRIES[writingHere().months]}-u-ca-gregory-nu-latn` : "en-GB"

const dayOf = (moment: string): Date | null => {
  const date = new Date(`${moment.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? null : date
}

const formatter = (language: InterfaceLanguage, year: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(localeOf(language), {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    ...(year ? { year: "numeric" } : {}),
  })

const hijri = (language: InterfaceLanguage): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${language}-u-ca-islamic-umalqura-nu-latn`, {
    ...{ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  })

/** The Hijri day or days behind a date, where the reader wants them; the moon and a country's committee may differ by a day. */
const withHijri = (told: string, first: Date, last: Date, language: InterfaceLanguage): string =>
  writingHere().calendars === "both" ? `${told} (${hijri(language).formatRange(first, last)})` : told

/** A day in words, as it stands in the moment's own zone: "4 March 2026"; what is no day stays as it is. */
export function tellDay(moment: string, language: InterfaceLanguage, year = true): string {
  const date = dayOf(moment)
  return date === null
    ? moment
    : inDigits(withHijri(formatter(language, year).format(date), date, date, language), language)
}

/** A day with the hour where the moment has one: "4 March 2026, 17:05". */
export function tellMoment(moment: string, language: InterfaceLanguage): string {
  const hour = /T(\d\d:\d\d)/.exec(moment)?.[1]
  return hour === undefined
    ? tellDay(moment, language)
    : `${tellDay(moment, language)}${language === "ar" ? "، " : ", "}${inDigits(hour, language)}`
}

const monthOf = (moment: string, language: InterfaceLanguage): string =>
  inDigits(
    new Intl.DateTimeFormat(localeOf(language), { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(`${moment}-01T00:00:00Z`),
    ),
    language,
  )

/** A date as the words give it (EDTF): a day, an hour, a month, or from one to another, either end open. */
export function tellEdtf(edtf: string, language: InterfaceLanguage): string {
  const [from = "", until] = edtf.split("/")
  const { clocks } = WORDS[language]
  if (until !== undefined && /^(\.\.)?$/.test(from)) return fill(clocks.until, tellEdtf(until, language))
  if (until !== undefined && /^(\.\.)?$/.test(until)) return fill(clocks.from, tellEdtf(from, language))
  if (until !== undefined && [from, until].every(end => /^\d{4}-\d\d-\d\d$/.test(end)))
    return tellSpan(from, until, language) ?? edtf
  if (until !== undefined) return `${tellEdtf(from, language)} – ${tellEdtf(until, language)}`
  if (/^\d{4}$/.test(from)) return inDigits(from, language)
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(from) ? monthOf(from, language) : tellMoment(from, language)
}

/** From one day to another, the shared parts said once. */
export function tellSpan(from: string | null, to: string | null, language: InterfaceLanguage): string | null {
  const [first, last] = [from ?? to, to ?? from].map(moment => (moment === null ? null : dayOf(moment)))
  return first == null || last == null
    ? null
    : inDigits(withHijri(formatter(language, true).formatRange(first, last), first, last, language), language)
}
