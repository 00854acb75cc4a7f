import { readFileSync } from "node:fs"
import { wordsOf } from "../languages/names.ts"
import { openParts, packParts, startsOf } from "../languages/packed.ts"
import type { Actor, Place } from "../model/entity.ts"
import type { Knowledge } from "../model/knowledge.ts"
import { isPlace } from "./entities.ts"
import { numberIn, slotsOf } from "./slots.ts"

/** Where the bundled tables' first words lie packed, as an address beside this file. */
export const FIRST_WORDS_FILE: URL = new URL("../../data/first-words.gz", import.meta.url)

/** A name as it is written, and who or what is called so. */
export interface Called {
  readonly name: string
  readonly by: Actor | Place
  readonly loaded: boolean
}

/** Below this many letters a name's two words written as one may be any word. */
const LEAST_JOINED = 7

const ARABIC = /^\p{Script=Arabic}+$/u

/** A name of two words as it is also written: the two as one word. */
const writtenJoined = (name: string): readonly string[] => {
  const words = name.split(" ")
  const joined = words.join("")
  return words.length === 2 && joined.length >= LEAST_JOINED && ARABIC.test(joined) ? [joined] : []
}

/** A letter alone, or two of the Latin script ("Of"), are other words nearly everywhere. */
const isTooShort = (name: string): boolean => name.length < 3 && name.length < (ARABIC.test(name) ? 2 : 3)

/** All names of an actor or place. */
export function namesOf(by: Actor | Place): readonly Called[] {
  const names = [by.name.ar, by.name.en, ...by.aliases]
  if (!isPlace(by))
    return [
      ...names.map(name => ({ name, by, loaded: false })),
      ...(by.loaded ?? []).map(name => ({ name, by, loaded: true })),
    ]
  return names
    .filter(name => !isTooShort(name))
    .flatMap(name => [name, ...writtenJoined(name)].map(spelling => ({ name: spelling, by, loaded: false })))
}

/** A name by whose it is, its number in `entitiesOf`, and its place among that one's names (`namesOf`). */
export interface Beginning {
  readonly of: number
  readonly nth: number
}

/** The names that begin with a first word, in order. */
export type FirstWords = (first: string) => readonly Beginning[]

type Listed = ReadonlyMap<string, readonly Beginning[]>

/** Looks through all names for their first words. */
export function listFirstWords(knowledge: Knowledge): Listed {
  const begun = new Map<string, Beginning[]>()
  for (const [of, by] of [...knowledge.actors, ...knowledge.places].entries())
    for (const [nth, { name }] of namesOf(by).entries()) {
      const [first] = wordsOf(name)
      if (first === undefined) continue
      const there = begun.get(first)
      if (there === undefined) begun.set(first, [{ of, nth }])
      else there.push({ of, nth })
    }
  return begun
}

const unitsOf = (word: string): readonly number[] => Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))

/**
 * Packs first words of the tables of a version: where a word is found, whose names begin with each, how many do, which of their names
 * they are, and the words. The same give the same bytes.
 */
export function packFirstWords(listed: Listed, version: string): Uint8Array {
  const [words, names] = [[...listed.keys()], [...listed.values()]]
  return packParts({ version }, [
    slotsOf(words),
    Uint16Array.from(words.flatMap(unitsOf)),
    Uint16Array.from(names, ({ length }) => length),
    Uint16Array.from(names.flat(), ({ of }) => of),
    Uint8Array.from(names.flat(), ({ nth }) => nth),
    Uint8Array.from(words, ({ length }) => length),
  ])
}

/** Opens what `packFirstWords` made; null where it was made of tables of another version. Nothing is unpacked but where lists begin. */
function openFirstWords(file: Uint8Array, version: string): FirstWords | null {
  const { head, take } = openParts<{ readonly version: string }>(file)
  if (head.version !== version) return null
  const [slots, units] = [take(Uint16Array), take(Uint16Array)]
  const begins = startsOf(take(Uint16Array))
  const [of, nth] = [take(Uint16Array), take(Uint8Array)]
  const letters = startsOf(take(Uint8Array))
  const isThere = (number: number, word: string): boolean => {
    const from = letters[number] as number
    if ((letters[number + 1] as number) - from !== word.length) return false
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== units[from + i]) return false
    return true
  }
  return first => {
    const number = numberIn(slots, first, isThere)
    if (number === null) return NONE
    const names: Beginning[] = []
    for (let i = begins[number] as number; i < (begins[number + 1] as number); i++)
      names.push({ of: of[i] as number, nth: nth[i] as number })
    return names
  }
}

const NONE: readonly Beginning[] = []

/** First words of all names: out of the packed table where it was made of the same tables, else found by looking through them. */
export function firstWords(knowledge: Knowledge): FirstWords {
  const packed = openFirstWords(readFileSync(FIRST_WORDS_FILE), knowledge.version)
  if (packed !== null) return packed
  const listed = listFirstWords(knowledge)
  return first => listed.get(first) ?? NONE
}
