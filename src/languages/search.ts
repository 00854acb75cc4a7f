import type { Span } from "../model/span.ts"
import { fold } from "./fold.ts"
import { readWords } from "./read-words.ts"
import { searchKey } from "./search-key.ts"

const OF_WORD = /[\p{L}\p{N}]/u
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

/** Whether a unit, or the sign of two that it is a half of, is of a word. */
const isOfWord = (body: string, at: number): boolean => {
  const isSecond = (body.charCodeAt(at) & 0xfc00) === 0xdc00
  return OF_WORD.test(String.fromCodePoint(body.codePointAt(isSecond ? at - 1 : at) ?? 0))
}

/** The word of a folded text that a unit of it is in. */
function wordAround(body: string, at: number): Span {
  let [start, end] = [at, at]
  while (start > 0 && isOfWord(body, start - 1)) start--
  while (end < body.length && isOfWord(body, end)) end++
  return { start, end }
}

/** Where words stand in a text that are asked for, in order; null unless all of them do. Only words that hold what is asked for are looked at: a key is a part of its word. */
export function findWanted(text: string, wanted: readonly Wanted[]): readonly Span[] | null {
  const { body, unfold } = fold(text)
  const found = new Map<number, Span>()
  for (const each of wanted) {
    let isThere = false
    for (let at = body.indexOf(each.key); at >= 0; ) {
      const word = wordAround(body, at)
      if (meets(searchKey(body.slice(word.start, word.end)), each)) {
        isThere = true
        found.set(word.start, word)
      }
      at = body.indexOf(each.key, word.end)
    }
    if (!isThere) return null
  }
  return [...found.values()].sort((a, b) => a.start - b.start).map(unfold)
}
