import { fact } from "../../facts.ts"
import { foldWord } from "../../fold.ts"
import { BEGINS, type Token } from "../../token.ts"
import {
  DAY_PARTS,
  DECADES,
  HIJRI_MONTHS,
  HIJRI_PAIRS,
  MONTHS,
  OWN_WEEKS,
  SEASONS,
  TODAY,
  TOMORROW,
  TWO_UNITS,
  TWO_WORD_MONTHS,
  UNITS,
  WEEKDAYS,
  YESTERDAY,
} from "../lexicon/calendar.ts"
import { atomOf } from "../numbers/atom.ts"
import { isOrdinal } from "../numbers/ordinal.ts"

/** Small words that a date begins with and that are mostly others; the article on digits is one. */
const OPENERS =
  "منذ مذ حتى لغاية بين من خلال غضون قبل بعد قبلها بعدها قبله بعده آخر أول نهاية بقية باقي هذا هذه ال لل إلى مدة لمدة ولمدة اعتبارا ابتداء بدءا"
/** Words that tell time by themselves. */
const TIMES = "يومي شهري عامي ربع نصف قرن منتصف غره عيد رأس عاشوراء ذكرى وقفة المولد"

const folded = (words: string): readonly string[] => words.split(" ").map(foldWord)

const OPENING: ReadonlySet<string> = new Set(folded(OPENERS))

const TELLING: ReadonlySet<string> = new Set(
  [
    ...[WEEKDAYS, MONTHS, TWO_WORD_MONTHS, HIJRI_MONTHS, HIJRI_PAIRS, SEASONS, DECADES, UNITS, TWO_UNITS, DAY_PARTS],
    ...[TODAY, YESTERDAY, TOMORROW],
  ]
    .flatMap(words => [...words.keys()])
    .concat(folded(TIMES), ...OWN_WEEKS),
)

const isAmong = (stems: ReadonlySet<string>, text: string): boolean =>
  [text, text.replace(/^[وف]/, ""), text.replace(/^[وف]?[بل]/, ""), text.replace(/^[وف]?لل/, "ال")].some(
    stem => stems.has(stem) || stems.has(stem.replace(/^ال/, "")),
  )

/** Whether a date begins with a number or a word that tells time, which every date has, or with a small word before one. */
export const beginsDate: (token: Token) => number = fact((token: Token): number => {
  if (token.kind === "number") return BEGINS.date
  if (token.kind !== "word" || token.text.length >= 20) return 0
  if (isAmong(TELLING, token.text) || atomOf(token) !== null || isOrdinal(token)) return BEGINS.date
  return isAmong(OPENING, token.text) ? BEGINS.lead : 0
})

/** How many tokens behind a small word the first that tells time may stand. */
const TOLD_WITHIN = 5

const tellsTime = (token: Token): boolean => ((token.begins ?? beginsDate(token)) & BEGINS.date) !== 0

/** False for the many tokens that no date begins with; asked first, so that most are passed over at once. */
export function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const own = token.begins ?? beginsDate(token)
  if ((own & BEGINS.lead) === 0) return (own & BEGINS.date) !== 0
  const last = Math.min(at + TOLD_WITHIN, tokens.length - 1)
  for (let next = at + 1; next <= last; next++) if (tellsTime(tokens[next] as Token)) return true
  return false
}
