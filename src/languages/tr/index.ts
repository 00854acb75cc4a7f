import type { Pack } from "../pack.ts"
import type { Token } from "../token.ts"
import { amountAt } from "./amounts.ts"
import { COMMON_WORDS } from "./common-words.ts"
import { CREDIT_WORDS } from "./credit-words.ts"
import { dates } from "./dates.ts"
import { lookUp } from "./lookup.ts"
import { ACTOR_WORDS, PLACE_WORDS } from "./name-words.ts"
import { boundBefore, numbers } from "./numbers.ts"
import { settled } from "./settled.ts"

const HOURS_IN: Readonly<Record<string, number>> = { saat: 1, gün: 24, hafta: 168, ay: 720 }

/** "72 saat", "üç gün". */
function length(tokens: readonly Token[], at: number): { readonly hours: number; readonly to: number } | null {
  const count = amountAt(tokens, at)
  const unit = /^(saat|gün|hafta|ay)(?:lik|l[iuü]k)?$/.exec(tokens[count?.to ?? at]?.text ?? "")?.[1]
  const hours = HOURS_IN[unit ?? ""]
  return count?.word === null && hours !== undefined ? { hours: count.min * hours, to: count.to + 1 } : null
}

/** Turkish as newspapers and agencies write it: figures and dates; of commitments, measures, happenings and stands it knows nothing yet. */
export const tr: Pack = {
  code: "tr",
  direction: "ltr",
  readings: lookUp,
  undertakings: () => [],
  length,
  words: lookUp,
  looksDefinite: () => false,
  begins: null,
  joins: word => word === "ve",
  attached: () => [],
  owners: () => null,
  alone: words => words,
  bare: word => word.split("'")[0] ?? word,
  numbers,
  settled,
  boundBefore,
  boundAfter: () => null,
  places: null,
  dates,
  dualCounts: false,
  subject: "before",
  object: "before",
  tellsSpeakers: false,
  actorWords: ACTOR_WORDS,
  placeWords: PLACE_WORDS,
  creditWords: CREDIT_WORDS,
  commonWords: COMMON_WORDS,
}
