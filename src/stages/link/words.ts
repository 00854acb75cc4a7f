import type { NameIndex } from "../../knowledge/name-index.ts"
import { type FoundName, scanNames } from "../../knowledge/scan.ts"
import { fold } from "../../languages/fold.ts"
import { type NameWord, nameWords } from "../../languages/names.ts"

/** The words of a mention, and the known names among them; both hang on its text alone. */
export interface Worded {
  readonly words: readonly NameWord[]
  readonly names: readonly FoundName[]
}

/** Texts that are kept: news name the same agencies, ministries and towns again and again. */
const KEPT = 1 << 14
const READ = new WeakMap<NameIndex, Map<string, Worded>>()

/** The words of a mention as names are compared by them, read once for all mentions of that text. */
export function worded(text: string, index: NameIndex): Worded {
  const read = READ.get(index) ?? new Map<string, Worded>()
  if (read.size === 0) READ.set(index, read)
  const known = read.get(text)
  if (known) return known
  const words = nameWords(fold(text).body)
  const made = { words, names: scanNames(words, index) }
  if (read.size >= KEPT) read.clear()
  read.set(text, made)
  return made
}
