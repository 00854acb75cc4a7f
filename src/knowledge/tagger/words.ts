import { NAME_WORDS } from "../../languages/names.ts"
import { rarityOf } from "../../languages/rarity.ts"
import type { Reading } from "../../languages/sense.ts"
import { stem } from "../../languages/stem.ts"
import type { Token } from "../../languages/token.ts"
import { hashOf } from "./hash.ts"

/** What a word is by itself, wherever it stands. */
export interface WordTraits {
  /** Hashes of all that is seen in the word. */
  readonly all: readonly number[]
  /** The few of them that tell something of words two steps away. */
  readonly few: readonly number[]
  /** One coarse class of word, below `CLASSES`. */
  readonly kind: number
}

const LISTS = [
  NAME_WORDS.titles,
  NAME_WORDS.bodies,
  NAME_WORDS.heads,
  NAME_WORDS.given,
  NAME_WORDS.unnamed,
  NAME_WORDS.carriers,
  NAME_WORDS.governors,
  NAME_WORDS.around,
  NAME_WORDS.before,
  NAME_WORDS.common,
] as const

const KINDS = [
  "edge",
  "sign",
  "number",
  "latin",
  "title",
  "body",
  "place",
  "nation",
  "saying",
  "verb",
  "particle",
  "letter",
  "name",
  "definite noun",
  "noun",
  "definite common",
  "common",
  "definite rare",
  "rare",
  "head",
  "tag",
] as const
type Kind = (typeof KINDS)[number]

export const CLASSES: number = KINDS.length

/** The class of what stands before the first and after the last word. */
export const EDGE = 0

/** The class of signs and breaks. */
export const SIGN: number = KINDS.indexOf("sign")

const [FIRST_HEAD, LAST_HEAD] = [KINDS.indexOf("title"), KINDS.indexOf("place")]

/** True for the classes of words that head names: titles, bodies, kinds of places. */
export const isHead = (kind: number): boolean => kind >= FIRST_HEAD && kind <= LAST_HEAD

/** Above this rarity a stem is in none of the lists of common words. */
const RARE = 0.99

const MORE_LISTS = [...LISTS, NAME_WORDS.kinds, NAME_WORDS.nationalities] as const

type List = (typeof MORE_LISTS)[number]

/** A bit for each list. */
const bit = (list: List): number => 1 << MORE_LISTS.indexOf(list)

/** The lists that each listed word is in. */
const LISTED: ReadonlyMap<string, number> = MORE_LISTS.reduce((known, list) => {
  for (const word of list.keys()) known.set(word, (known.get(word) ?? 0) | bit(list))
  return known
}, new Map<string, number>())

const TITLE = bit(NAME_WORDS.titles)
const BODY = bit(NAME_WORDS.bodies)
const HEAD = bit(NAME_WORDS.heads)
const BEFORE = bit(NAME_WORDS.before)
const PLACE = bit(NAME_WORDS.kinds)
const NATION = bit(NAME_WORDS.nationalities)

/** What a word is listed as, and how it is read. */
interface Known {
  readonly isName: boolean
  /** The lists that its own spelling is in, or the one without attached words. */
  readonly lists: number
  readonly rarity: number
}

function kindOf(token: Token, readings: readonly Reading[], { isName, lists, rarity }: Known): Kind {
  const { text, kind } = token
  if (kind === "number") return "number"
  if (kind !== "word") return "sign"
  if (/^[@#]?[a-z]/.test(text)) return "latin"
  if (text.length === 1) return "letter"
  if (lists & TITLE) return "title"
  if (lists & BODY) return "body"
  if (lists & PLACE) return "place"
  if (lists & NATION) return "nation"
  const first = readings[0]
  const definite = /^(?:[وف])?(?:[بك]?ال|لل)./.test(text)
  if (first?.lexeme.sense.says !== undefined) return "saying"
  if (first?.lexeme.part === "verb") return "verb"
  if (first?.lexeme.part === "particle" || lists & BEFORE) return "particle"
  if (isName) return "name"
  if (lists & HEAD) return "head"
  if (first !== undefined) return definite ? "definite noun" : "noun"
  if (rarity < RARE) return definite ? "definite common" : "common"
  return definite ? "definite rare" : "rare"
}

const LETTERS = /^[\u0621-\u064A]+$/

/** What kind of letters the word has. */
const shapeOf = (word: string): string => {
  if (LETTERS.test(word)) return "w"
  return word
    .replace(/[a-z]+/g, "a")
    .replace(/\p{L}+/gu, "w")
    .replace(/\d+/g, "0")
}

/** A tag's own word; null for a tag of several words. */
const untagged = (text: string): string | null => (/_./.test(text) ? null : text.replace(/^[#@]|_$/g, ""))

const TAG: WordTraits = { all: [hashOf(9, "")], few: [hashOf(9, "")], kind: KINDS.indexOf("tag") }

/** What a tagger knows of words. */
export interface Vocabulary {
  /** True for a word, folded, that stands in names of persons. */
  isPersonWord(word: string): boolean
}

/** The traits of a token's word. A tag of posts has those of its word. */
export function traitsOf(token: Token, vocabulary: Vocabulary): WordTraits {
  const { text } = token
  if (!/^[#@]/.test(text)) return wordTraits(token, vocabulary)
  const bare = untagged(text)
  if (bare === null) return TAG
  const { all, few, kind } = wordTraits({ ...token, text: bare }, vocabulary)
  return { all: [...all, hashOf(9, "")], few, kind }
}

function wordTraits(token: Token, vocabulary: Vocabulary): WordTraits {
  const { text } = token
  const isName = vocabulary.isPersonWord(text)
  const { readings } = token
  const bare = NAME_WORDS.forms.unprefixed(text)
  const own = LISTED.get(text) ?? 0
  const lists = bare.reduce((all, form) => all | (LISTED.get(form) ?? 0), own)
  const rarity = rarityOf(stem(text))
  const kind = KINDS.indexOf(kindOf(token, readings, { isName, lists, rarity }))
  const word = hashOf(1, text)
  const listed: number[] = []
  for (let at = 0; at < LISTS.length && lists !== 0; at++)
    if (lists & (1 << at)) listed.push(hashOf((own & (1 << at) ? 20 : 40) + at, ""))
  const called = lists & PLACE ? [text, ...bare].find(form => NAME_WORDS.kinds.has(form)) : undefined
  if (called !== undefined) listed.push(hashOf(60, NAME_WORDS.kinds.get(called) ?? ""))
  if (isName) listed.push(hashOf(61, ""))
  if (lists & NATION) listed.push(hashOf(62, ""))
  const first = readings[0]
  if (first !== undefined) listed.push(hashOf(63, first.lexeme.part), hashOf(64, first.lexeme.sense.head ?? ""))
  const few = [word, hashOf(2, String(kind)), ...listed]
  const all = [...few, hashOf(3, shapeOf(text)), hashOf(4, String(Math.min(text.length, 9)))]
  for (const form of bare) all.push(hashOf(1, form), hashOf(5, form))
  for (let length = 1; length <= 4 && length < text.length; length++)
    all.push(hashOf(6, text, 0, length), hashOf(7, text, text.length - length))
  if (token.kind === "word") all.push(hashOf(8, String(Math.round(rarity * 8))))
  return { all, few, kind }
}
