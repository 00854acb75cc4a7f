import type { NameIndex } from "../../knowledge/name-index.ts"
import { type FoundName, scanNames } from "../../knowledge/scan.ts"
import { fold } from "../../languages/fold.ts"
import { type NameWord, nameWords } from "../../languages/names.ts"
import { type Recent, recent } from "../../languages/recent.ts"

/** The words of a mention, and the known names among them; both hang on its text alone. */
export interface Worded {
  readonly words: readonly NameWord[]
  readonly names: readonly FoundName[]
}

/** Texts that are kept: news name the same agencies, ministries and towns again and again. */
const HALF = 1 << 13
const READ = new WeakMap<NameIndex, Recent<Worded>>()

/** The words of a mention as names are compared by them, read once for all mentions of that text. */
export function worded(text: string, index: NameIndex): Worded {
  const read = READ.get(index) ?? recent<Worded>(HALF)
  READ.set(index, read)
  const known = read.get(text)
  if (known) return known
  const words = nameWords(fold(text).body)
  const made = { words, names: scanNames(words, index) }
  read.set(text, made)
  return made
}
