import type { InterfaceLanguage } from "../messages/words.ts"

/** Western digits in both languages; months as the Levant's papers name them. */
const LOCALES = { ar: "ar-SY-u-nu-latn", en: "en-GB" } as const satisfies Record<InterfaceLanguage, string>

const dayOf = (moment: string): Date | null => {
  const date = new Date(`${moment.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? null : date
}

const formatter = (language: InterfaceLanguage, year: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    ...(year ? { year: "numeric" } : {}),
  })

/** A day in words, as it stands in the moment's own zone: "4 March 2026"; what is no day stays as it is. */
export function tellDay(moment: string, language: InterfaceLanguage, year = true): string {
  const date = dayOf(moment)
  return date === null ? moment : formatter(language, year).format(date)
}

/** A day with the hour where the moment has one: "4 March 2026, 17:05". */
export function tellMoment(moment: string, language: InterfaceLanguage): string {
  const hour = /T(\d\d:\d\d)/.exec(moment)?.[1]
  return hour === undefined
    ? tellDay(moment, language)
    : `${tellDay(moment, language)}${language === "ar" ? "، " : ", "}${hour}`
}

/** From one day to another, the shared parts said once. */
export function tellSpan(from: string | null, to: string | null, language: InterfaceLanguage): string | null {
  const [first, last] = [from ?? to, to ?? from].map(moment => (moment === null ? null : dayOf(moment)))
  return first == null || last == null ? null : formatter(language, true).formatRange(first, last)
}
