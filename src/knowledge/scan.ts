import { words as general } from "../languages/ar/words.ts"
import { NAME_WORDS, type NameWord } from "../languages/names.ts"
import type { NameHit, NameIndex } from "./name-index.ts"

/** A known name in running text; `from` and `to` count words, half-open. */
export interface FoundName {
  readonly from: number
  readonly to: number
  readonly hit: NameHit
}

/** The tables of every small place: a name of one word in them is mostly another word. */
const WIDE_TABLE = /^place:(csc|opensyria|small):/

/** True where only small places bear the name; regions are named too often to be other words. */
export const isSmall = ({ places }: NameHit): boolean =>
  places.every(place => WIDE_TABLE.test(place.id) && place.precision !== "region")

/** A word that is as often something else: it needs a sign before it that a place follows. */
function isCommon({ raw }: NameWord): boolean {
  const { common, forms } = NAME_WORDS
  return common.has(raw) || forms.unprefixed(raw).some(bare => common.has(bare))
}

/** The table of Syria's districts, which news names bare. */
const DISTRICTS = /^place:opensyria:/

/** Shorter words may be anything. */
const LEAST_RARE = 4

/** A word that is nothing else: the lexicon does not know it, whole or behind what is joined to it. */
const isRare = (word: NameWord): boolean => !word.read && word.raw.length >= LEAST_RARE && !isCommon(word)

const isDistrict = ({ places }: NameHit): boolean => places.some(({ id }) => DISTRICTS.test(id))

const strips = (word: string): readonly string[] => [word, ...NAME_WORDS.forms.unprefixed(word)]

/** True where the word before `at` says what kind of place follows (بلدة، حي). */
function isCalledPlace(words: readonly NameWord[], at: number): boolean {
  const previous = words[at - 1]
  return (
    previous !== undefined &&
    words[at]?.apart === false &&
    strips(previous.word).some(form => NAME_WORDS.kinds.has(form))
  )
}

/** True where the words before `at` say that a place follows. */
export function expectsPlace(words: readonly NameWord[], at: number): boolean {
  const { kinds, before, around } = NAME_WORDS
  const word = words[at]
  const previous = words[at - 1]
  if (word === undefined || previous === undefined || word.apart) return false
  return strips(previous.word).some(form => kinds.has(form) || before.has(form) || around.has(form))
}

function isPlausible(hit: NameHit, words: readonly NameWord[], at: number): boolean {
  if (words.slice(at + 1, at + hit.length).some(word => word.apart)) return false
  if (hit.length > 1) return hit.form !== "article" || hit.actors.length > 0
  if (hit.form === "article") return false
  const word = words[at]
  const isBody = hit.actors.some(actor => actor.kind !== "state")
  if (word === undefined || isBody) return true
  if (hit.actors.length === 0 && isSmall(hit))
    return isCalledPlace(words, at) || (isRare(word) && isDistrict(hit) && expectsPlace(words, at))
  return !isCommon(word) || expectsPlace(words, at)
}

/** A word that no list of words of the language has. */
const isOnlyName = ({ raw }: NameWord): boolean => general(raw).length === 0

/** The words before a name expect a place, and where a small one has it alone, it is no other word. */
export const isExpected = ({ from, to, hit }: FoundName, words: readonly NameWord[]): boolean => {
  const word = words[from]
  return expectsPlace(words, from) && word !== undefined && (to - from > 1 || !isSmall(hit) || isOnlyName(word))
}

/** A small place named bare by a word that is nothing else, where the words expect a place: one only of a country that the text names. */
const isDoubtful = (hit: NameHit, words: readonly NameWord[], at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    hit.length === 1 &&
    hit.form !== "article" &&
    hit.actors.length === 0 &&
    isRare(word) &&
    isOnlyName(word) &&
    expectsPlace(words, at)
  )
}

/** What stands in a text: the known names, and those that are names only where the text is about their country. */
export interface Scanned {
  readonly names: readonly FoundName[]
  readonly doubtful: readonly FoundName[]
}

/** Known names from left to right, the longest at each word, not overlapping. */
export function scan(words: readonly NameWord[], index: NameIndex): Scanned {
  const names: FoundName[] = []
  const doubtful: FoundName[] = []
  for (let at = 0; at < words.length; at++) {
    const hits = index.find(words, at)
    if (hits.length === 0) continue
    const hit = hits.find(each => isPlausible(each, words, at))
    const maybe = hit ?? hits.find(each => isDoubtful(each, words, at))
    if (maybe === undefined) continue
    const found = { from: at, to: at + maybe.length, hit: maybe }
    if (hit === undefined) doubtful.push(found)
    else names.push(found)
    at += maybe.length - 1
  }
  return { names, doubtful }
}

/** The names that need no country in the text, in their order. */
export const scanNames = (words: readonly NameWord[], index: NameIndex): readonly FoundName[] =>
  scan(words, index).names
