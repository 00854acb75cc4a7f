import { ar } from "./ar/index.ts"
import { en } from "./en/index.ts"
import type { Pack } from "./pack.ts"
import { tr } from "./tr/index.ts"

/** Every language that is read; the first reads what is of none. */
export const PACKS: readonly Pack[] = [ar, en, tr]
