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

/** Above this rarity a stem is in none of the lists of common words. */
const RARE = 0.99

const forms = (word: string): readonly string[] => [word, ...NAME_WORDS.forms.unprefixed(word)]

/** The word's own spelling and those without attached words, by which it may be listed. */
const inList = (list: { has(word: string): boolean }, word: string): boolean => forms(word).some(form => list.has(form))

function kindOf(token: Token, isName: boolean, readings: readonly Reading[]): Kind {
  const { text, kind } = token
  if (kind === "number") return "number"
  if (kind !== "word") return "sign"
  if (/^[@#]?[a-z]/.test(text)) return "latin"
  if (text.length === 1) return "letter"
  if (inList(NAME_WORDS.titles, text)) return "title"
  if (inList(NAME_WORDS.bodies, text)) return "body"
  if (inList(NAME_WORDS.kinds, text)) return "place"
  if (inList(NAME_WORDS.nationalities, text)) return "nation"
  const first = readings[0]
  const definite = /^(?:[وف])?(?:[بك]?ال|لل)./.test(text)
  if (first?.lexeme.sense.says !== undefined) return "saying"
  if (first?.lexeme.part === "verb") return "verb"
  if (first?.lexeme.part === "particle" || inList(NAME_WORDS.before, text)) return "particle"
  if (isName) return "name"
  if (inList(NAME_WORDS.heads, text)) return "head"
  if (first !== undefined) return definite ? "definite noun" : "noun"
  if (rarityOf(stem(text)) < RARE) return definite ? "definite common" : "common"
  return definite ? "definite rare" : "rare"
}

/** What kind of letters the word has. */
const shapeOf = (word: string): string =>
  word
    .replace(/[a-z]+/g, "a")
    .replace(/\p{L}+/gu, "w")
    .replace(/\d+/g, "0")

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
  const kind = KINDS.indexOf(kindOf(token, isName, readings))
  const word = hashOf(1, text)
  const listed = LISTS.flatMap((list, at) => [
    ...(list.has(text) ? [hashOf(20 + at, "")] : []),
    ...(!list.has(text) && inList(list, text) ? [hashOf(40 + at, "")] : []),
  ])
  const place = forms(text)
    .map(form => NAME_WORDS.kinds.get(form))
    .find(each => each !== undefined)
  if (place !== undefined) listed.push(hashOf(60, place))
  if (isName) listed.push(hashOf(61, ""))
  if (inList(NAME_WORDS.nationalities, text)) listed.push(hashOf(62, ""))
  const first = readings[0]
  if (first !== undefined) listed.push(hashOf(63, first.lexeme.part), hashOf(64, first.lexeme.sense.head ?? ""))
  const few = [word, hashOf(2, String(kind)), ...listed]
  const all = [...few, hashOf(3, shapeOf(text)), hashOf(4, String(Math.min(text.length, 9)))]
  for (const form of NAME_WORDS.forms.unprefixed(text)) all.push(hashOf(1, form), hashOf(5, form))
  for (let length = 1; length <= 4 && length < text.length; length++)
    all.push(hashOf(6, text, 0, length), hashOf(7, text, text.length - length))
  if (token.kind === "word") all.push(hashOf(8, String(Math.round(rarityOf(stem(text)) * 8))))
  return { all, few, kind }
}
