import { fact } from "../../facts.ts"
import { foldWord } from "../../fold.ts"
import type { Token } from "../../token.ts"
import {
  DAY_PARTS,
  DECADES,
  HIJRI_MONTHS,
  HIJRI_PAIRS,
  MONTHS,
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

/** Small words that a date begins with; the article on digits is one. */
const OPENERS =
  "منذ مذ حتى لغاية بين من خلال غضون قبل بعد آخر أول نهاية بقية باقي هذا هذه يومي عامي ربع نصف قرن منتصف ال لل إلى لمدة ولمدة اعتبارا ابتداء بدءا"

const STEMS: ReadonlySet<string> = new Set(
  [
    ...[WEEKDAYS, MONTHS, TWO_WORD_MONTHS, HIJRI_MONTHS, HIJRI_PAIRS, SEASONS, DECADES, UNITS, TWO_UNITS, DAY_PARTS],
    ...[TODAY, YESTERDAY, TOMORROW],
  ]
    .flatMap(words => [...words.keys()])
    .concat(OPENERS.split(" ").map(foldWord)),
)

function begins(token: Token): boolean {
  const { text } = token
  const bare = [text, text.replace(/^[وف]/, ""), text.replace(/^[وف]?[بل]/, ""), text.replace(/^[وف]?لل/, "ال")]
  return (
    bare.some(stem => STEMS.has(stem) || STEMS.has(stem.replace(/^ال/, ""))) ||
    atomOf(token) !== null ||
    isOrdinal(token)
  )
}

const answer = fact((token: Token): boolean => {
  if (token.kind === "number") return true
  return token.kind === "word" && token.text.length < 20 && begins(token)
})

/** False for the many tokens that no date begins with; asked first, so that most are passed over at once. */
export const mayBegin = (token: Token | undefined): boolean => token !== undefined && answer(token)
