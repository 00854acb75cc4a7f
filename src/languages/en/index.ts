import type { Pack } from "../pack.ts"
import { dates } from "./dates.ts"
import { lookUp } from "./lookup.ts"
import { boundBefore, numbers } from "./numbers.ts"

/** English as newspapers and agencies write it. */
export const en: Pack = {
  code: "en",
  direction: "ltr",
  readings: lookUp,
  looksDefinite: () => false,
  joins: word => word === "and",
  attached: () => [],
  bare: word => word,
  numbers,
  boundBefore,
  boundAfter: () => null,
  dates,
  dualCounts: false,
  subject: "before",
}
