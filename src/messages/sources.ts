import { sourcesAr } from "./sources-ar.ts"
import { sourcesEn } from "./sources-en.ts"

export type { SourceWords } from "./sources-en.ts"

/** The sentences of the page of sources in each language of the interface. */
export const SOURCE_WORDS = { ar: sourcesAr, en: sourcesEn } as const
