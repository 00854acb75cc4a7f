import { hash } from "node:crypto"
import { readFileSync } from "node:fs"
import { packed, rankOf } from "../automaton.ts"
import { openParts, packParts, startsOf } from "../packed.ts"
import type { Entry } from "./clitics.ts"
import { dictionary, listed, type Made, type Word } from "./dictionary.ts"

/** Where it lies packed which words of the dictionary make a form, as an address beside this file. */
export const DICTIONARY_FILE: URL = new URL("../../../data/dictionary.ar.gz", import.meta.url)

/** The numbers of the words that make a form, in the dictionary's order; none where no word does. */
type Makers = (form: string) => ArrayLike<number>

const same = (a: Entry, b: Entry): boolean => a.lexeme === b.lexeme && a.number === b.number && a.voice === b.voice

/** The entries of each form that a word makes. */
function entriesBy(made: readonly Made[]): ReadonlyMap<string, readonly Entry[]> {
  const forms = new Map<string, Entry[]>()
  for (const { text, entry, yields } of made) {
    const there = forms.get(text)
    if (there === undefined) forms.set(text, [entry])
    else if (yields !== true && !there.some(one => same(one, entry))) there.push(entry)
  }
  return forms
}

/** Has every word make its forms. */
export function makersOf(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const makers = new Map<string, number[]>()
  for (const [number, word] of words.entries())
    for (const { text, yields } of word()) {
      const there = makers.get(text)
      if (there === undefined) makers.set(text, [number])
      else if (yields !== true && there.at(-1) !== number) there.push(number)
    }
  return makers
}

interface Head {
  readonly alphabet: string
  /** Of the dictionary that was packed. */
  readonly digest: string
}

const digestOf = (text: string): string => hash("sha256", text)

/** Packs which words of the bundled dictionary make each form. The same dictionary gives the same bytes. */
export function packMakers(): Uint8Array {
  const makers = [...makersOf(dictionary())].sort(([a], [b]) => (a < b ? -1 : 1))
  const { alphabet, edges, before } = packed(makers.map(([form]) => form))
  const numbers = makers.map(([, words]) => words)
  const head: Head = { alphabet, digest: digestOf(listed()) }
  const lengths = Uint8Array.from(numbers, ({ length }) => length)
  return packParts(head, [edges, before, Uint16Array.from(numbers.flat()), lengths])
}

const NONE: readonly number[] = []

/** Opens what `packMakers` made; null where it was made of another dictionary. */
export function openMakers(file: Uint8Array): Makers | null {
  const { head, take } = openParts<Head>(file)
  if (head.digest !== digestOf(listed())) return null
  const automaton = { alphabet: head.alphabet, edges: take(Uint32Array), before: take(Uint32Array) }
  const numbers = take(Uint16Array)
  const starts = startsOf(take(Uint8Array))
  return form => {
    const rank = rankOf(automaton, form)
    return rank < 0 ? NONE : numbers.subarray(starts[rank], starts[rank + 1])
  }
}

/** Which words make a form: out of the packed table, or, where a list was changed since, by having all of them make theirs. */
function makers(words: readonly Word[]): Makers {
  const opened = openMakers(readFileSync(DICTIONARY_FILE))
  if (opened !== null) return opened
  const made = makersOf(words)
  return form => made.get(form) ?? NONE
}

/** The entries of a form, nothing attached; undefined where no word makes it. A word makes its forms when one is first asked for. */
export function dictionaryEntries(): (form: string) => readonly Entry[] | undefined {
  const words = dictionary()
  const made = new Map<number, ReadonlyMap<string, readonly Entry[]>>()
  const makersFor = makers(words)
  const entriesIn = (number: number, form: string): readonly Entry[] => {
    const forms = made.get(number) ?? entriesBy((words[number] as Word)())
    made.set(number, forms)
    return forms.get(form) ?? []
  }
  return form => {
    const numbers = makersFor(form)
    if (numbers.length === 0) return undefined
    const [only = 0] = [numbers[0]]
    return numbers.length === 1 ? entriesIn(only, form) : Array.from(numbers).flatMap(number => entriesIn(number, form))
  }
}
