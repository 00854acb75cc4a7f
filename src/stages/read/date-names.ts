/** Where papers of these languages and regions are read, months have other names; the runtime knows them all. */
const REGIONS = ["ar-EG", "ar-SY", "ar-MA", "ar-DZ", "ar-TN", "ar-SA", "en-GB", "fr-FR", "tr-TR"] as const
/** Lower case, without vowel marks, with one alef, yeh and teh. */
export const foldName = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/\u0649/g, "\u064a")
    .replace(/\u0629/g, "\u0647")
    .toLowerCase()
    .trim()

/** Made where the first line asks: formats of so many regions take their time. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The names that all regions give to these days, each with its place among them, from 1. */
const namesOf = (options: Intl.DateTimeFormatOptions, days: readonly number[]): ReadonlyMap<string, number> =>
  new Map(
    REGIONS.flatMap(region => {
      const format = new Intl.DateTimeFormat(region, { ...options, calendar: "gregory", timeZone: "UTC" })
      return days.map((day, at) => [foldName(format.format(day)), at + 1] as const)
    }),
  )

/** The number of a month by its name, long or short. */
export const months = once(() => {
  const days = Array.from({ length: 12 }, (_, at) => Date.UTC(2026, at, 15))
  return new Map([...namesOf({ month: "short" }, days), ...namesOf({ month: "long" }, days)])
})

/** The ISO number of a weekday (Monday is 1) by its name. */
export const weekdays = once(() =>
  namesOf(
    { weekday: "long" },
    // 5 January 2026 is a Monday, the first day of an ISO week.
    Array.from({ length: 7 }, (_, at) => Date.UTC(2026, 0, 5 + at)),
  ),
)
