import type { Pack } from "../pack.ts"
import type { Clitic } from "../sense.ts"
import { boundAfter, boundBefore } from "./bounds.ts"
import { dates } from "./dates.ts"
import { lookUp } from "./lookup.ts"
import { numbers } from "./numbers.ts"

/** What the first letters of an unknown word may be. */
function attached(word: string): readonly Clitic[] {
  const [, near, to] = /^[وف]?(?:(بال|ب)|(لل|ل))/.exec(word) ?? []
  if (near) return near === "ب" ? ["with"] : ["with", "the"]
  if (to) return to === "ل" ? ["to"] : ["to", "the"]
  return []
}

/** Arabic as newspapers write it. */
export const ar: Pack = {
  code: "ar",
  direction: "rtl",
  readings: lookUp,
  looksDefinite: word => /^(?:[وف])?(?:[بك]?ال|لل)./.test(word),
  joins: word => word.startsWith("و"),
  attached,
  bare: word => word.replace(/^(?:ال|لل|ل)(?=.{2})/, ""),
  numbers,
  boundBefore,
  boundAfter,
  dates,
  dualCounts: true,
  subject: "after",
}
