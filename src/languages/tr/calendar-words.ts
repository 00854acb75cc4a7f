import { foldWord } from "../fold.ts"

const numbered = (words: string, first: number): ReadonlyMap<string, number> =>
  new Map(words.split(" ").map((word, at) => [foldWord(word), at + first] as const))

export const MONTHS = numbered("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık", 1)

/** Days of the week, 0 for Sunday. */
export const WEEKDAYS = numbered("pazar pazartesi salı çarşamba perşembe cuma cumartesi", 0)

/** What makes a word a day of the week, which names something else as well: "pazar" is a market. */
export const ALSO_ELSE: ReadonlySet<string> = new Set(["pazar"])

/** Parts of a day and the word for it, which may follow its name. */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  "günü gününde gününden gününe gününün sabahı sabah akşamı akşam gecesi gece öğleden öğlen".split(" ").map(foldWord),
)

/** Words for a day by its distance from the day that is told; longer phrases win. */
export const RELATIVE_DAYS: readonly (readonly [number, string])[] = [
  [0, "bugün, bugünkü, bu sabah, bu akşam, bu gece, bu sabahki"],
  [-1, "dün, dünkü, dünden"],
  [-2, "önceki gün, evvelsi gün, dünden önceki gün"],
  [1, "yarın, yarınki"],
].map(([days, words]) => [days as number, (words as string).split(", ").map(foldWord).join(", ")] as const)

/** Words that look back, or ahead, to the next such day, week, month or year. */
export const BACK: ReadonlySet<string> = new Set("geçen geçtiğimiz önceki".split(" ").map(foldWord))
export const AHEAD: ReadonlySet<string> = new Set("gelecek önümüzdeki".split(" ").map(foldWord))

/** Endings of months, weekdays and years, which a word bears behind an apostrophe or without: since, until, in, of. */
export const ENDINGS = {
  from: /^(?:y?[dt][ae]n|n[dt][ae]n)$/,
  until: /^y?[ae]$/,
  in: /^(?:n?[dt][ae](?:ki)?|n?[iuü]n|n?[iuü]|)$/,
} as const
