import type { Pack } from "../pack.ts"
import type { Clitic } from "../sense.ts"
import type { Token } from "../token.ts"
import { arabicActorWords } from "./actor-words.ts"
import { boundAfter, boundBefore } from "./bounds.ts"
import { AR_COMMON_WORDS } from "./common-words.ts"
import { AR_CREDIT_WORDS } from "./credit-words.ts"
import { beginsDate } from "./dates/begin.ts"
import { lengthAt } from "./dates/length.ts"
import { dates } from "./dates.ts"
import { lookUp } from "./lookup.ts"
import { beginsQuantity } from "./numbers/begin.ts"
import { numbers } from "./numbers.ts"
import { arabicPlaceWords } from "./place-words.ts"
import { undertakings } from "./undertakings.ts"
import { vowelled } from "./vowelled.ts"
import { words } from "./words.ts"

/** What the first letters of an unknown word may be. */
function attached(word: string): readonly Clitic[] {
  const [, near, to] = /^[وف]?(?:(بال|ب)|(لل|ل))/.exec(word) ?? []
  if (near) return near === "ب" ? ["with"] : ["with", "the"]
  if (to) return to === "ل" ? ["to"] : ["to", "the"]
  return []
}

/** A month is thirty days where only its length matters. */
const HOURS_IN = { day: 24, month: 30 * 24 }

/** "Three days", "72 hours". */
function length(tokens: readonly Token[], at: number): { readonly hours: number; readonly to: number } | null {
  const found = lengthAt(tokens, at)
  return found && { hours: found.months * HOURS_IN.month + found.days * HOURS_IN.day + found.hours, to: found.to }
}

/** Arabic as newspapers write it. */
export const ar: Pack = {
  code: "ar",
  direction: "rtl",
  readings: lookUp,
  undertakings,
  length,
  words,
  looksDefinite: word => /^(?:[وف])?(?:[بك]?ال|لل)./.test(word),
  begins: token => beginsQuantity(token) | beginsDate(token),
  joins: word => word.startsWith("و"),
  attached,
  owners: word => (word.endsWith("هما") ? "two" : /(?:ه[من]|نا)$/.test(word) ? "many" : "one"),
  alone: words => words.replace(/^و?لل/, "ال"),
  bare: word => word.replace(/^(?:ال|لل|ل)(?=.{2})/, ""),
  numbers,
  settled: (tokens, _, text) => vowelled(tokens, text),
  boundBefore,
  boundAfter,
  places: null,
  dates,
  dualCounts: true,
  subject: "after",
  object: "after",
  tellsSpeakers: true,
  actorWords: arabicActorWords,
  placeWords: arabicPlaceWords,
  creditWords: AR_CREDIT_WORDS,
  commonWords: AR_COMMON_WORDS,
}
