import type { Span } from "../model/span.ts"
import { fold } from "./fold.ts"
import { readWords } from "./read-words.ts"
import { searchKey } from "./search-key.ts"

const WORD = /[\p{L}\p{N}]+/gu
/** From so many letters on, a word that is asked for also finds those that begin with it. */
const BEGINS = 3
const DIGIT = /^\p{N}/u
/** Units of all words of a text that are looked for: less than PostgreSQL takes. */
const ROOM = 200_000

/** What a text is found by: its folded, stemmed words, each once, in their order. */
export function searchKeys(text: string): readonly string[] {
  const keys = new Set<string>()
  let room = ROOM
  for (const { key } of readWords(text).words) {
    if (keys.has(key)) continue
    room -= key.length
    if (room < 0) break
    keys.add(key)
  }
  return [...keys]
}

/** A word that is asked for. */
export interface Wanted {
  readonly key: string
  /** True where words count too that only begin with it. */
  readonly begins: boolean
}

/** The words that a search asks for; none where it holds no letter and no digit. */
export const wantedBy = (search: string): readonly Wanted[] =>
  searchKeys(search).map(key => ({ key, begins: key.length >= BEGINS && !DIGIT.test(key) }))

const meets = (key: string, wanted: Wanted): boolean =>
  wanted.begins ? key.startsWith(wanted.key) : key === wanted.key

/** Where words stand in a text that are asked for, in order; null unless all of them do. */
export function findWanted(text: string, wanted: readonly Wanted[]): readonly Span[] | null {
  const folded = fold(text)
  const missing = new Set(wanted)
  const found: Span[] = []
  for (const { 0: word, index } of folded.body.matchAll(WORD)) {
    const key = searchKey(word)
    const met = wanted.filter(each => meets(key, each))
    if (met.length === 0) continue
    for (const each of met) missing.delete(each)
    found.push(folded.unfold({ start: index, end: index + word.length }))
  }
  return missing.size > 0 ? null : found
}
