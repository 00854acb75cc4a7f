import { readFileSync } from "node:fs"
import { gunzipSync, gzipSync } from "node:zlib"
import { wordsOf } from "../languages/names.ts"
import type { Actor, Place } from "../model/entity.ts"
import type { Knowledge } from "../model/knowledge.ts"

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

/** True for a place, false for an actor. */
export const isPlace = (by: Actor | Place): by is Place => "precision" in by

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

/** All that is known, actors first; first words tell an actor or place by its number here. */
export const entitiesOf = ({ actors, places }: Knowledge): readonly (Actor | Place)[] => [...actors, ...places]

/** The numbers of all that is called by names with a first word, in order. */
export type FirstWords = (first: string) => readonly number[]

type Listed = ReadonlyMap<string, readonly number[]>

/** Looks through all names for their first words. */
export function listFirstWords(knowledge: Knowledge): Listed {
  const numbers = new Map<string, number[]>()
  for (const [number, by] of entitiesOf(knowledge).entries())
    for (const { name } of namesOf(by)) {
      const [first] = wordsOf(name)
      if (first === undefined) continue
      const there = numbers.get(first)
      if (there === undefined) numbers.set(first, [number])
      else if (there.at(-1) !== number) there.push(number)
    }
  return numbers
}

/** Packs first words of the tables of a version: the words, then how many are called by each, then who. The same give the same bytes. */
export function packFirstWords(numbers: Listed, version: string): Uint8Array {
  const all = [...numbers.values()]
  const words = new TextEncoder().encode([version, ...numbers.keys()].join("\n"))
  const length = Uint32Array.of(words.length)
  const counts = Uint16Array.from(all, ({ length }) => length)
  const parts = [length, counts, Uint16Array.from(all.flat()), words]
  return gzipSync(Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer))), { level: 9 })
}

/** Opens what `packFirstWords` made; null where it was made of tables of another version. */
function unpackFirstWords(file: Uint8Array, version: string): FirstWords | null {
  const { buffer, byteLength } = Uint8Array.from(gunzipSync(file))
  const listed = byteLength - new DataView(buffer).getUint32(0, true)
  const [made, ...words] = new TextDecoder().decode(new Uint8Array(buffer, listed)).split("\n")
  if (made !== version) return null
  const counts = new Uint16Array(buffer, 4, words.length)
  const numbers = new Uint16Array(buffer, 4 + 2 * words.length, (listed - 4) / 2 - words.length)
  const places = new Map<string, number>()
  const begins = new Uint32Array(words.length + 1)
  for (let i = 0; i < words.length; i++) {
    places.set(words[i] as string, i)
    begins[i + 1] = (begins[i] as number) + (counts[i] as number)
  }
  return first => {
    const at = places.get(first)
    return at === undefined ? NONE : [...numbers.subarray(begins[at], begins[at + 1])]
  }
}

const NONE: readonly number[] = []

/** First words of all names: out of the packed table where it was made of the same tables, else found by looking through them. */
export function firstWords(knowledge: Knowledge): FirstWords {
  const packed = unpackFirstWords(readFileSync(FIRST_WORDS_FILE), knowledge.version)
  if (packed !== null) return packed
  const listed = listFirstWords(knowledge)
  return first => listed.get(first) ?? NONE
}
