import { deskAr } from "./desk-ar.ts"
import { deskEn } from "./desk-en.ts"

export type { DeskWord, DeskWords } from "./desk-en.ts"

/** The desk's sentences in each language of the interface. */
export const DESK = { ar: deskAr, en: deskEn } as const
