import { byUnit } from "../model/order.ts"
import { foldWord } from "./fold.ts"
import { PACKS } from "./packs.ts"
import { stem } from "./stem.ts"

/** How papers of a language say that a text or a figure is not their own. Written as in a dictionary; folded here. */
export interface CreditWords {
  /** Agencies whose texts many papers carry, with the short forms that credit lines use. */
  readonly agencies: Readonly<Record<string, readonly string[]>>
  /** Phrases that stand before the name of the site on which a text appeared first. */
  readonly firstOn: readonly string[]
  /** Words of a source that is not named: such sources are never taken for each other across reports. */
  readonly unnamed: readonly string[]
  /** Words for figures as such ("the latest figures"): a claimant of these words is nobody. */
  readonly figures: readonly string[]
}

const WORDS: readonly CreditWords[] = PACKS.map(pack => pack.creditWords)

const folded = (pick: (words: CreditWords) => readonly string[]): readonly string[] =>
  WORDS.flatMap(pick)
    .map(foldWord)
    .sort((a, b) => b.length - a.length || byUnit(a, b))

/** Folded phrases before the name of a first publisher, longest first, of all languages. */
export const FIRST_ON: readonly string[] = folded(words => words.firstOn)
/** Stems of words of unnamed sources, of all languages. */
export const UNNAMED: ReadonlySet<string> = new Set(folded(words => words.unnamed).map(stem))
/** Stems of words for figures as such, of all languages. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set(folded(words => words.figures).map(stem))

/** Folded short form of an agency and the key it stands for, longest form first, of all languages. */
export const AGENCIES: readonly (readonly [form: string, key: string])[] = WORDS.flatMap(words =>
  Object.entries(words.agencies).flatMap(([key, forms]) => forms.map(form => [foldWord(form), key] as const)),
).sort(([a], [b]) => b.length - a.length || byUnit(a, b))
