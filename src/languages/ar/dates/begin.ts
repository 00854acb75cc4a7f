import { fact } from "../../facts.ts"
import { foldWord } from "../../fold.ts"
import type { Token } from "../../token.ts"
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
  "منذ مذ حتى لغاية بين من خلال غضون قبل بعد آخر أول نهاية بقية باقي هذا هذه ال لل إلى لمدة ولمدة اعتبارا ابتداء بدءا"
/** Words that tell time by themselves. */
const TIMES = "يومي عامي ربع نصف قرن منتصف"

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

/** A number or a word that tells time, which every date has; "opens" for a small word that one may begin with, "none" for all else. */
const lookOf = fact((token: Token): "tells" | "opens" | "none" => {
  if (token.kind === "number") return "tells"
  if (token.kind !== "word" || token.text.length >= 20) return "none"
  if (isAmong(TELLING, token.text) || atomOf(token) !== null || isOrdinal(token)) return "tells"
  return isAmong(OPENING, token.text) ? "opens" : "none"
})

/** How many tokens behind a small word the first that tells time may stand. */
const TOLD_WITHIN = 5

/** False for the many tokens that no date begins with; asked first, so that most are passed over at once. */
export function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const look = token === undefined ? "none" : lookOf(token)
  if (look !== "opens") return look === "tells"
  const last = Math.min(at + TOLD_WITHIN, tokens.length - 1)
  for (let next = at + 1; next <= last; next++) if (lookOf(tokens[next] as Token) === "tells") return true
  return false
}
