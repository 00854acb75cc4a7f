import type { Pack } from "../pack.ts"
import { boundBefore } from "./bounds.ts"
import { dates } from "./dates.ts"
import { lookUp } from "./lookup.ts"
import { numbers } from "./numbers.ts"

/** Arabic as newspapers write it. */
export const ar: Pack = {
  code: "ar",
  direction: "rtl",
  readings: lookUp,
  looksDefinite: word => /^(?:[وف])?(?:[بك]?ال|لل)./.test(word),
  joins: word => word.startsWith("و"),
  bare: word => word.replace(/^(?:ال|لل|ل)(?=.{2})/, ""),
  numbers,
  boundBefore,
  dates,
  dualCounts: true,
  subject: "after",
}
