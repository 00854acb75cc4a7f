import { fact } from "../languages/facts.ts"
import { NAME_WORDS, type NameWord, wordsOf } from "../languages/names.ts"
import type { Actor, Place } from "../model/entity.ts"
import type { Knowledge } from "../model/knowledge.ts"
import { type Entities, entitiesOf, isPlace } from "./entities.ts"
import { type Called, firstWords, namesOf } from "./first-words.ts"

/** How the text's first word stands to the name's: as it is, behind an attached word (و ب ل ...), or with the other article. */
export type NameForm = "whole" | "prefixed" | "article"

/** A name that stands in the text: everything known that is called so. */
export interface NameHit {
  /** How many of the text's words it covers. */
  readonly length: number
  readonly form: NameForm
  /** The first word as the name has it, nothing attached. */
  readonly first: string
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  /** True where the words are an opponent's label: recognised, never shown outside a quotation. */
  readonly loaded: boolean
}

/** A word of a text, as far as names are compared by it. */
type Word = Pick<NameWord, "word" | "facts">

/** All names of parties and places by their folded words. */
export interface NameIndex {
  readonly knowledge: Knowledge
  /** The names that begin at word `at`, longest first, then whole before prefixed before article. */
  find(words: readonly Word[], at: number): readonly NameHit[]
  actor(id: string): Actor | null
  place(id: string): Place | null
}

interface Entry {
  readonly words: readonly string[]
  readonly actors: Actor[]
  readonly places: Place[]
  loaded: boolean
}

/** A name by its folded words. */
interface Spelled extends Called {
  readonly words: readonly string[]
}

/** The entries of names that all begin with one word, longest first. */
function entriesOf(names: readonly Spelled[]): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const { words, by, loaded } of names) {
    const key = words.join(" ")
    const entry = entries.get(key) ?? { words, actors: [], places: [], loaded: false }
    entries.set(key, entry)
    const bearers: (Actor | Place)[] = isPlace(by) ? entry.places : entry.actors
    if (bearers.includes(by)) continue
    bearers.push(by)
    if (loaded) entry.loaded = true
  }
  return [...entries.values()].sort((a, b) => b.words.length - a.words.length)
}

const NO_ENTRIES: readonly Entry[] = []

/** Finds the entries that begin with a word; they are put together when they are first asked for, since few words begin names of a text. */
function entriesBy(knowledge: Knowledge, entities: Entities): (first: string) => readonly Entry[] {
  const begin = firstWords(knowledge)
  const made = new Map<string, readonly Entry[]>()
  return first => {
    const known = made.get(first)
    if (known !== undefined) return known
    const begun = begin(first)
    if (begun.length === 0) return NO_ENTRIES
    const entries = entriesOf(
      begun.map(({ of, nth }) => {
        const called = namesOf(entities.at(of))[nth] as Called
        return { ...called, words: wordsOf(called.name) }
      }),
    )
    made.set(first, entries)
    return entries
  }
}

/** The names that begin with a word: those of more words by their second, longest first, then those of this word alone. */
interface Begun {
  readonly longer: ReadonlyMap<string, readonly Begins[]>
  readonly alone: readonly NameHit[]
}

/** A name of more words, as it is found where they all follow. */
interface Begins {
  readonly words: readonly string[]
  readonly hit: NameHit
}

const follows = (names: readonly string[], words: readonly Word[], at: number): boolean => {
  for (let i = 2; i < names.length; i++) if (names[i] !== words[at + i]?.word) return false
  return true
}

const NONE: readonly NameHit[] = []

const FORMS: readonly NameForm[] = ["whole", "prefixed", "article"]

/** The readings of a text's word as a name's first word. */
function readings(word: string): readonly (readonly [string, NameForm])[] {
  const { unprefixed, otherArticle, canonical } = NAME_WORDS.forms
  const bare = unprefixed(word).map(canonical)
  const all: (readonly [string, NameForm])[] = [[word, "whole"]]
  for (const form of bare) all.push([form, "prefixed"])
  for (const form of otherArticle(word)) all.push([canonical(form), "article"])
  for (const form of bare.flatMap(otherArticle)) all.push([canonical(form), "article"])
  return all
}

function build(knowledge: Knowledge): NameIndex {
  const entities = entitiesOf(knowledge)
  const entries = entriesBy(knowledge, entities)
  const hit = (entry: Entry, form: NameForm): NameHit => ({
    length: entry.words.length,
    form,
    first: entry.words[0] ?? "",
    actors: entry.actors,
    places: entry.places,
    loaded: entry.loaded,
  })

  /** What can begin with a word; null for most, with which nothing does. */
  const begunBy = fact(({ word }: Word): Begun | null => {
    const begins = readings(word).filter(([reading]) => entries(reading).length > 0)
    if (begins.length === 0) return null
    const forms = new Map<Entry, NameForm>()
    for (const [reading, form] of begins)
      for (const entry of entries(reading)) if (!forms.has(entry)) forms.set(entry, form)
    const all = [...forms]
      .sort(([a, x], [b, y]) => b.words.length - a.words.length || FORMS.indexOf(x) - FORMS.indexOf(y))
      .map(([entry, form]) => ({ words: entry.words, hit: hit(entry, form) }))
    const [longer, alone] = [all.filter(({ words }) => words.length > 1), all.filter(({ words }) => words.length === 1)]
    return { longer: Map.groupBy(longer, ({ words }) => words[1] ?? ""), alone: alone.map(one => one.hit) }
  }, "of all")
  const find = (words: readonly Word[], at: number): readonly NameHit[] => {
    const word = words[at]
    const begun = word === undefined ? null : begunBy(word)
    if (begun === null) return NONE
    const longer = begun.longer.get(words[at + 1]?.word ?? "")
    if (longer === undefined) return begun.alone
    const following = longer.filter(each => follows(each.words, words, at))
    return following.length === 0 ? begun.alone : [...following.map(each => each.hit), ...begun.alone]
  }
  return { knowledge, find, actor: entities.actor, place: entities.place }
}

const BUILT = new WeakMap<Knowledge, NameIndex>()

/** The index of all names in `knowledge`, built at its first use and kept with it. */
export function nameIndex(knowledge: Knowledge): NameIndex {
  const known = BUILT.get(knowledge)
  if (known !== undefined) return known
  const index = build(knowledge)
  BUILT.set(knowledge, index)
  return index
}
