import type { Pack } from "../pack.ts"
import type { Token } from "../token.ts"
import { englishActorWords } from "./actor-words.ts"
import { SMALL_COUNTS } from "./calendar-words.ts"
import { EN_COMMON_WORDS } from "./common-words.ts"
import { EN_CREDIT_WORDS } from "./credit-words.ts"
import { dates } from "./dates.ts"
import { lookUp } from "./lookup.ts"
import { boundBefore, numbers } from "./numbers.ts"
import { englishPlaceWords } from "./place-words.ts"
import { undertakings } from "./undertakings.ts"
import { writtenPlaces } from "./written-places.ts"
import { settled } from "./written-words.ts"

const HOURS_IN: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 720 }

/** "72 hours", "three-day", "a week". */
function length(tokens: readonly Token[], at: number): { readonly hours: number; readonly to: number } | null {
  const [count = "", unit] = (tokens[at]?.text ?? "").split("-")
  const value = /^\d{1,4}$/.test(count) ? Number(count) : (SMALL_COUNTS.get(count) ?? null)
  const dash = tokens[at + 1]?.text === "-" ? 1 : 0
  const word = unit ?? tokens[at + 1 + dash]?.text ?? ""
  const hours = HOURS_IN[word.replace(/s$/, "")]
  return value === null || hours === undefined ? null : { hours: value * hours, to: at + (unit ? 1 : 2 + dash) }
}

/** English as newspapers and agencies write it. */
export const en: Pack = {
  code: "en",
  direction: "ltr",
  readings: lookUp,
  undertakings,
  length,
  words: lookUp,
  looksDefinite: () => false,
  begins: null,
  joins: word => word === "and",
  attached: () => [],
  owners: () => null,
  alone: words => words,
  bare: word => word,
  numbers,
  settled,
  boundBefore,
  boundAfter: () => null,
  places: writtenPlaces,
  dates,
  dualCounts: false,
  subject: "before",
  object: "after",
  tellsSpeakers: true,
  actorWords: englishActorWords,
  placeWords: englishPlaceWords,
  creditWords: EN_CREDIT_WORDS,
  commonWords: EN_COMMON_WORDS,
}
