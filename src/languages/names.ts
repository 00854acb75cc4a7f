import type { Precision } from "../model/claim.ts"
import { arabicActorWords } from "./ar/actor-words.ts"
import { arabicForms } from "./ar/name-forms.ts"
import { englishActorWords } from "./en/actor-words.ts"
import { fact, type Spelled } from "./facts.ts"
import { foldWord } from "./fold.ts"
import { kinds, nationalities, offices, united } from "./name-tables.ts"
import { type NameForms, wordList } from "./name-words.ts"
import { PACKS } from "./packs.ts"
import type { Token } from "./token.ts"

const ACTORS = PACKS.map(pack => pack.actorWords)
const PLACES = PACKS.map(pack => pack.placeWords)

/** All languages' words around names, ready to compare with folded words: reports quote one language inside another. */
export interface NameWords {
  readonly kinds: ReadonlyMap<string, Precision>
  readonly around: ReadonlySet<string>
  /** As folded, not in the compared spelling: سوريا is a place where سورية may be an adjective. */
  readonly common: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  /** ISO country by adjective of nationality, with and without article. */
  readonly nationalities: ReadonlyMap<string, string>
  readonly titles: ReadonlySet<string>
  readonly carriers: ReadonlySet<string>
  readonly unnamed: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
  readonly offices: ReadonlyMap<string, string>
  readonly bodies: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  readonly governors: ReadonlySet<string>
  readonly former: ReadonlySet<string>
  readonly posts: ReadonlySet<string>
  readonly leading: ReadonlySet<string>
  readonly bodied: ReadonlySet<string>
  readonly fellows: ReadonlySet<string>
  readonly outlets: ReadonlySet<string>
  readonly aliases: ReadonlySet<string>
  readonly called: ReadonlySet<string>
  readonly spots: ReadonlySet<string>
  readonly roads: ReadonlySet<string>
  readonly noRoads: ReadonlySet<string>
  readonly roadEnds: ReadonlySet<string>
  readonly fronts: ReadonlySet<string>
  readonly quarters: ReadonlySet<string>
  readonly toponyms: ReadonlySet<string>
  readonly mounds: ReadonlySet<string>
  readonly forms: NameForms
}

/** The words around names of every language that is read. */
export const NAME_WORDS: NameWords = {
  kinds: kinds(),
  around: united(PLACES.map(words => words.around)),
  common: new Set(PLACES.flatMap(words => [...wordList(words.common)])),
  before: united(PLACES.map(words => words.before)),
  nationalities: nationalities(),
  titles: united(ACTORS.map(words => words.titles)),
  carriers: united(ACTORS.map(words => words.carriers)),
  unnamed: united(ACTORS.map(words => words.unnamed)),
  heads: united(ACTORS.map(words => words.heads)),
  offices: offices(),
  bodies: united(ACTORS.map(words => words.bodies)),
  given: united(ACTORS.map(words => words.given)),
  governors: united(ACTORS.map(words => words.governors)),
  former: united(ACTORS.map(words => words.former)),
  posts: united(ACTORS.map(words => words.posts)),
  leading: united(ACTORS.map(words => words.leading)),
  bodied: united(ACTORS.map(words => words.bodied)),
  fellows: united(ACTORS.map(words => words.fellows)),
  outlets: united(ACTORS.map(words => words.outlets)),
  aliases: new Set(ACTORS.flatMap(words => [...wordList(words.aliases)])),
  called: united(PLACES.map(words => words.called)),
  spots: united(PLACES.map(words => words.spots)),
  roads: united(PLACES.map(words => words.roads)),
  noRoads: united(PLACES.map(words => words.noRoads)),
  roadEnds: united(PLACES.map(words => words.roadEnds)),
  fronts: united(PLACES.map(words => words.fronts)),
  quarters: united(PLACES.map(words => words.quarters)),
  toponyms: new Set(PLACES.flatMap(words => [...wordList(words.toponyms)])),
  mounds: new Set(PLACES.flatMap(words => [...wordList(words.mounds)])),
  forms: arabicForms,
}

/** A word that ends the name of a medium: "X News". */
export const endsOutlet = (token: Token | undefined): boolean =>
  token?.name !== undefined && NAME_WORDS.outlets.has(token.name)

/** How the product names a local office, by language and office. */
export const OFFICE_NAMES: Readonly<Record<"ar" | "en", Readonly<Record<string, string>>>> = {
  ar: arabicActorWords.officeNames,
  en: englishActorWords.officeNames,
}

/** One word of a folded text, in the spelling names are compared by. */
export interface NameWord extends Spelled {
  readonly word: string
  /** As the folded text has it. */
  readonly raw: string
  /** The number of its token, where it is read from tokens; else 0. */
  readonly at: number
  /** Where its token begins in the text; where none is told, where it stands in what is read. */
  readonly start: number
  /** True where more than blanks, quotes or a hyphen stands between this word and the one before. */
  readonly apart: boolean
  /** True where the lexicon knows the word; false where that was not asked. */
  readonly read: boolean
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu
const withoutEnding = (word: string): string => word.replace(/'s$/, "").replaceAll("'", "")
const CLOSE = /^[ "'\-_#@«»]*$/u

/** The words of a folded text, without marks and possessive endings. */
export function nameWords(body: string): readonly NameWord[] {
  const words: NameWord[] = []
  let last = 0
  for (const { 0: found, index } of body.matchAll(WORD)) {
    const raw = withoutEnding(found)
    const apart = !CLOSE.test(body.slice(last, index))
    words.push({ word: arabicForms.canonical(raw), raw, at: 0, start: index, facts: [], apart, read: false })
    last = index + found.length
  }
  return words
}

/** The words of one token, and whether what stands before the first and behind the last parts it from its neighbours. */
interface Parts {
  readonly words: readonly NameWord[]
  readonly closesBefore: boolean
  readonly closesBehind: boolean
}

/** Most words are letters alone. */
const PLAIN = /^[\u0621-\u063A\u0641-\u064Aa-z]+$/

/** The spelling that names are compared by, of a word of letters alone; undefined for other pieces of a text, which may be several words. */
export const plainName = (text: string): string | undefined =>
  PLAIN.test(text) ? arabicForms.canonical(text) : undefined

const partsOf = fact(({ text }: Token): Parts => {
  const words = nameWords(text)
  const behind = text.split(WORD).at(-1) ?? ""
  return { words, closesBefore: words[0]?.apart === false, closesBehind: CLOSE.test(behind) }
})

/** The words of tokens; a word never goes on in the next token. */
export function wordsOfTokens(tokens: readonly Token[]): readonly NameWord[] {
  const words: NameWord[] = []
  let closes = true
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const { start, name, text, facts } = token
    const read = token.readings.length > 0
    if (name !== undefined) {
      words.push({ word: name, raw: text, at, start, facts, apart: !closes, read })
      closes = true
      continue
    }
    const parts = partsOf(token)
    for (let i = 0; i < parts.words.length; i++) {
      const { word, raw, apart, facts } = parts.words[i] as NameWord
      words.push({ word, raw, at, start, facts, apart: i === 0 ? !(closes && parts.closesBefore) : apart, read })
    }
    closes = parts.closesBehind && (parts.words.length > 0 || closes)
  }
  return words
}

/** The words of a name or short phrase, in any spelling. */
export function wordsOf(name: string): readonly string[] {
  const folded = foldWord(name)
  if (PLAIN_WORDS.test(folded)) return folded.split(" ").map(arabicForms.canonical)
  return (folded.match(WORD) ?? []).map(word => arabicForms.canonical(withoutEnding(word)))
}

const PLAIN_WORDS = /^[\u0621-\u063A\u0641-\u064Aa-z]+(?: [\u0621-\u063A\u0641-\u064Aa-z]+)*$/
