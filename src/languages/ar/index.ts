import type { Pack } from "../pack.ts"
import { dates } from "./dates.ts"
import { lookUp } from "./lookup.ts"
import { boundBefore, numbers } from "./numbers.ts"

/** Arabic as newspapers write it. */
export const ar: Pack = {
  code: "ar",
  direction: "rtl",
  readings: lookUp,
  looksDefinite: word => /^(?:[وف])?(?:[بك]?ال|لل)./.test(word),
  numbers,
  boundBefore,
  dates,
  dualCounts: true,
  subject: "after",
}
