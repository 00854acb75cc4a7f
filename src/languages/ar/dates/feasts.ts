import { dayOf, isoOf } from "../../../model/day.ts"
import { foldWord } from "../../fold.ts"
import { phraseAt, phrases } from "../../phrases.ts"
import { FEASTS, TIME_BEFORE } from "../lexicon/calendar.ts"
import { ordinalAt } from "../numbers/ordinal.ts"
import { hijriDay } from "./hijri.ts"
import { type Found, type Said, shiftAt, type Tokens, textAt, two, YEAR_ASSUMED, yearText } from "./moment.ts"
import { nearYear, shiftedYear } from "./month.ts"
import { yearAfter } from "./season.ts"

type Feast = (typeof FEASTS)[number][0]

const NAMES = phrases(
  FEASTS.map(([feast, names]): [Feast, string] => [feast, names.split("، ").map(foldWord).join(", ")]),
)

/** The first words of their names. */
export const FEAST_WORDS: ReadonlySet<string> = new Set(NAMES.keys())

/** The day of a feast in the year that the words give, or in the nearest. */
function dayOfFeast(
  tokens: Tokens,
  at: number,
  said: Said,
  feast: Feast,
): { day: number; to: number; told: boolean } | null {
  const year = yearAfter(tokens, at, said)
  const shift = year ? null : shiftAt(tokens, at)
  const to = year?.to ?? shift?.to ?? at
  if (feast.calendar === "hijri") {
    const day = hijriDay(said, feast, year?.said ? year.year : null, Math.sign(shift?.by ?? 0))
    return day === null ? null : { day, to, told: year?.said ?? false }
  }
  const own =
    year?.year ??
    (shift ? shiftedYear(said, feast.month, feast.day, Math.sign(shift.by)) : nearYear(said, feast.month, feast.day))
  const day = dayOf(`${yearText(own)}-${two(feast.month)}-${two(feast.day)}`)
  return day === null ? null : { day, to, told: year?.said ?? false }
}

const EVE = /^[وفبل]?(?:ليله|عشيه)$/
const DAY = /^[وفبل]?(?:يوم|صباح|مساء|صبيحه|فجر)$/

/** "The first of the days of the feast of X", "on the feast of X", "on its eve". */
export function feast(tokens: Tokens, at: number, said: Said): Found | null {
  const nth = ordinalAt(tokens, at)
  const start = nth && /^(?:ايام|يوم|من)$/.test(textAt(tokens, nth.to)) ? nth.to + 1 : at
  const name = phraseAt(NAMES, tokens, start)
  if (!name) return null
  const found = dayOfFeast(tokens, name.to, said, name.means)
  if (!found) return null
  const before = textAt(tokens, start - 1)
  const told = start > at || found.to > name.to || EVE.test(before) || DAY.test(before) || TIME_BEFORE.has(before)
  if (!told) return null
  const day = found.day + (start > at && nth ? nth.value - 1 : 0) - (EVE.test(before) ? 1 : 0)
  return { to: found.to, edtf: isoOf(day), assumed: found.told ? [] : YEAR_ASSUMED }
}
