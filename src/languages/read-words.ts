import { fold } from "./fold.ts"
import { rarityOf } from "./rarity.ts"
import { searchKey } from "./search-key.ts"
import { stem } from "./stem.ts"

/** A folded word, with what is asked of it again and again. */
export interface Word {
  readonly text: string
  readonly stem: string
  /** How much its stem says about what a report is about: see `rarityOf`. */
  readonly rarity: number
  /** What it is searched by. */
  readonly key: string
}

/** A folded text with its words, in order, and the place where each begins. */
export interface ReadWords {
  readonly body: string
  readonly words: readonly Word[]
  readonly starts: readonly number[]
}

/** Places for words that were met, a power of two; so many are kept before they begin anew, and none that is longer than words are. */
const PLACES = 1 << 17
const MOST = 50_000
const LONGEST = 60
let met: (Word | undefined)[] = new Array(PLACES)
let count = 0

/** A part of a text may be a view of it, which would keep all of it. */
const copied = (part: string): string => Buffer.from(part, "utf16le").toString("utf16le")

const wordOf = (text: string): Word => {
  const root = stem(text)
  return { text, stem: root, rarity: rarityOf(root), key: searchKey(text) }
}

const isAt = (word: string, body: string, from: number, to: number): boolean => {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== body.charCodeAt(from + at)) return false
  return true
}

/** The word of a stretch: the one that was met before, found without cutting it out of the text. */
const meet = (body: string, from: number, to: number, hash: number): Word => {
  if (to - from > LONGEST) return wordOf(copied(body.slice(from, to)))
  let place = hash & (PLACES - 1)
  for (let found = met[place]; found !== undefined; found = met[place]) {
    if (isAt(found.text, body, from, to)) return found
    place = (place + 1) & (PLACES - 1)
  }
  const word = wordOf(copied(body.slice(from, to)))
  if (count >= MOST) {
    met = new Array(PLACES)
    count = 0
    place = hash & (PLACES - 1)
  }
  met[place] = word
  count++
  return word
}

const WORD = /[\p{L}\p{N}]/u
/** Of each unit that was met whether it is of a word. */
const YES = 1
const NO = 2
const OF_WORDS = new Uint8Array(0x10000)

/** How many units of a word stand at a place: none, one, or both of a sign of two. */
const unitsAt = (body: string, at: number, unit: number): number => {
  const known = OF_WORDS[unit]
  if (known === YES) return 1
  if (known === NO) return 0
  const sign = String.fromCodePoint(body.codePointAt(at) ?? 0)
  const isOfWord = WORD.test(sign)
  if (sign.length === 1) OF_WORDS[unit] = isOfWord ? YES : NO
  return isOfWord ? sign.length : 0
}

const wordsIn = (body: string): ReadWords => {
  const [words, starts]: [Word[], number[]] = [[], []]
  let [start, hash] = [0, 0]
  for (let at = 0; at <= body.length; ) {
    const unit = at < body.length ? body.charCodeAt(at) : 0
    const units = at < body.length ? unitsAt(body, at, unit) : 0
    if (units > 0) {
      hash = Math.imul(hash ^ unit, 0x01000193)
      at += units
      continue
    }
    if (at > start) {
      words.push(meet(body, start, at, hash ^ (hash >>> 15)))
      starts.push(start)
    }
    at++
    start = at
    hash = 0
  }
  return { body, words, starts }
}

let last: { readonly text: string; readonly read: ReadWords } | null = null

/** Folds a text and reads its words; the one before is remembered, since what weaves a report also makes it searchable. */
export const readWords = (text: string): ReadWords => {
  if (last?.text !== text) last = { text, read: wordsIn(fold(text).body) }
  return last.read
}
