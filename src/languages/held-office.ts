import { acrossScripts } from "./across.ts"
import { sameBodyAcross } from "./bodies-across.ts"
import { NAME_WORDS, wordsOf } from "./names.ts"
import { recent } from "./recent.ts"
import { stem } from "./stem.ts"

/** The stems of one word with and without what may be attached before it. */
type Stems = readonly string[]

/** An office as words tell it: which post it is, of what, and whether it is held no more. */
export interface HeldOffice {
  /** Stem of the word for the post ("director"); null where only a rank or a title stands there. */
  readonly post: string | null
  /** Stems of all posts, ranks and titles. */
  readonly titles: ReadonlySet<string>
  /** What the post is of ("hospital", its name), without words that only join: each word by the stems of the forms that it may be read as. */
  readonly of: readonly Stems[]
  readonly former: boolean
}

const forms = (word: string): readonly string[] => [
  word,
  ...NAME_WORDS.forms.unprefixed(word),
  ...NAME_WORDS.forms.otherArticle(word),
]
const isIn = (set: ReadonlySet<string>, word: string): boolean => forms(word).some(form => set.has(form))

const isPost = (word: string): boolean => isIn(NAME_WORDS.posts, word)

/** "The doctor", "the colonel": a title before a name that heads no office. */
const isHonorific = (word: string): boolean => NAME_WORDS.titles.has(word) && !isIn(NAME_WORDS.heads, word)

/** Words shorter than this only join others. */
const TELLING = 3

/** Offices that were read: the same ones are told over and over. */
const READ = recent<HeldOffice>(5000)

/** The office that words tell; posts and parts are empty where they tell none. */
export function heldOffice(words: string): HeldOffice {
  const known = READ.get(words)
  if (known !== undefined) return known
  const all = wordsOf(words)
  const posts = all.filter(isPost)
  const joins = (word: string): boolean =>
    word.length < TELLING || [NAME_WORDS.heads, NAME_WORDS.carriers, NAME_WORDS.titles].some(set => isIn(set, word))
  const office: HeldOffice = {
    post: posts.map(word => (isHonorific(word) ? null : stem(word))).find(post => post !== null) ?? null,
    titles: new Set(all.filter(word => isPost(word) || isHonorific(word)).map(stem)),
    of: all
      .filter(word => !isPost(word) && !joins(word) && !isIn(NAME_WORDS.former, word))
      .map(word => [word, ...NAME_WORDS.forms.unprefixed(word)].map(stem)),
    former: all.some(word => isIn(NAME_WORDS.former, word)),
  }
  READ.set(words, office)
  return office
}

const ARABIC = /^\p{Script=Arabic}/u

/** True for words that call somebody by his office: they begin with a post, or, where heads stand last, end with one. */
export function callsByOffice(words: string): boolean {
  const all = wordsOf(words)
  const heads = ARABIC.test(all[0] ?? "") ? [all[0]] : [all[0], all.at(-1)]
  return heads.some(word => word !== undefined && isPost(word))
}

/** Most letters of which two spellings of one word may differ, and the fewest that such a word has. */
const APART = 1
const LONG = 5

/** Whether two stems are one word, also where papers spell a foreign one with a letter more. */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < LONG || long.length - short.length > APART) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.slice(at)
  return rest === long.slice(at + 1) || (short.length === long.length && rest.slice(1) === long.slice(at + 1))
}

const isAmong = (word: Stems, words: readonly Stems[]): boolean =>
  words.some(other => word.some(a => other.some(b => sameStem(a, b))))

/** Whether all words of the shorter are in the longer. */
const within = (a: readonly Stems[], b: readonly Stems[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every(word => isAmong(word, long))
}

const disjoint = (a: readonly Stems[], b: readonly Stems[]): boolean => !a.some(word => isAmong(word, b))

/** Words of an office without those for the post. */
const withoutPosts = (words: string): string =>
  words
    .split(/\s+/u)
    .filter(word => !wordsOf(word).some(isPost))
    .join(" ")

/** Whether words that call somebody by his office name the office that is told of a person: one post of one thing, held by both or by none any more. `enough`: how many telling words they have in common at least. */
export function isOfficeOf(words: string, told: string, enough: number): boolean {
  const [a, b] = [heldOffice(words), heldOffice(told)]
  if (a.former !== b.former || a.post === null || b.post === null) return false
  if (acrossScripts(words, told)) return sameBodyAcross(withoutPosts(words), withoutPosts(told))
  return a.post === b.post && within(a.of, b.of) && Math.min(a.of.length, b.of.length) >= enough
}

/** Whether two offices tell that who holds one is not who holds the other, as far as their words go: one post of two things. */
export const exclude = (a: HeldOffice, b: HeldOffice): boolean =>
  a.post !== null && a.post === b.post && a.of.length > 0 && b.of.length > 0 && !within(a.of, b.of)

/** Whether two offices have nothing in common: no word of what they are of, or, where that is not told, no rank. */
export function nothingInCommon(a: HeldOffice, b: HeldOffice): boolean {
  if (a.of.length > 0 && b.of.length > 0) return disjoint(a.of, b.of)
  const ranked = a.of.length === 0 && b.of.length === 0 && a.titles.size > 0 && b.titles.size > 0
  return ranked && a.titles.isDisjointFrom(b.titles)
}

/** Whether both are one office: one post of one thing. */
export const sameOffice = (a: HeldOffice, b: HeldOffice): boolean =>
  a.post === b.post && a.of.length > 0 && b.of.length > 0 && within(a.of, b.of)
