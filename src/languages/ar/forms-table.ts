import { gunzipSync, gzipSync } from "node:zlib"
import { type Automaton, packed, rankOf } from "../automaton.ts"
import { NO_SENSE } from "../uniform.ts"
import type { WordForm } from "./all-forms.ts"
import type { Entry } from "./clitics.ts"

/** Where the packed table lies, as an address beside this file. */
export const FORMS_FILE = new URL("../../../data/forms.ar.gz", import.meta.url)

interface Head {
  readonly alphabet: string
  /** "part lemma", numbered. */
  readonly lexemes: readonly string[]
  /** Combinations of features, numbered. */
  readonly features: readonly Omit<Entry, "lexeme">[]
  readonly edges: number
  readonly words: number
  readonly entries: number
}

/** All forms, packed: an automaton that numbers them, and for each number its entries. */
export interface FormsTable {
  readonly automaton: Automaton
  readonly head: Head
  /** Where a word's entries begin; one more than there are words. */
  readonly starts: Uint32Array
  readonly lexemeOf: Uint16Array
  readonly featuresOf: Uint8Array
}

const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const numbered = (keys: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...new Set(keys)].map((key, i) => [key, i]))

const lexemeKey = ({ part, lemma }: WordForm): string => `${part} ${lemma}`

/** Packs forms; what one word has several times over is kept once. The same forms give the same bytes. */
export function pack(forms: readonly WordForm[]): Uint8Array {
  const words = Map.groupBy(forms, form => form.text)
  const sorted = [...words.keys()].sort(byUnit)
  const automaton = packed(sorted)
  const lexemes = numbered(forms.map(lexemeKey))
  const features = numbered(forms.map(form => JSON.stringify(form.features)))
  const entries = sorted.map(word => [
    ...new Set(
      (words.get(word) ?? []).map(
        form => `${lexemes.get(lexemeKey(form))} ${features.get(JSON.stringify(form.features))}`,
      ),
    ),
  ])
  const pairs = entries.flat().map(pair => pair.split(" ").map(Number))
  const head: Head = {
    alphabet: automaton.alphabet,
    lexemes: [...lexemes.keys()],
    features: [...features.keys()].map(key => JSON.parse(key) as Head["features"][number]),
    edges: automaton.edges.length,
    words: sorted.length,
    entries: pairs.length,
  }
  const json = new TextEncoder().encode(JSON.stringify(head))
  const padded = new Uint8Array(Math.ceil((json.length + 4) / 4) * 4).fill(0x20)
  padded.set(json, 4)
  new DataView(padded.buffer).setUint32(0, padded.length, true)
  return gzipSync(
    Buffer.concat([
      padded,
      bytesOf(automaton.edges),
      bytesOf(automaton.before),
      bytesOf(Uint16Array.from(pairs, ([lexeme = 0]) => lexeme)),
      Uint8Array.from(pairs, ([, feature = 0]) => feature),
      Uint8Array.from(entries, all => all.length),
    ]),
    { level: 9 },
  )
}

const bytesOf = (array: Uint32Array | Uint16Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

/** Opens what `pack` made; nothing is unpacked but where each word's entries begin. */
export function unpack(file: Uint8Array): FormsTable {
  const { buffer } = Uint8Array.from(gunzipSync(file))
  let at = new DataView(buffer).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, at - 4))) as Head
  const take = <A>(
    make: new (buffer: ArrayBuffer, at: number, length: number) => A,
    length: number,
    size: number,
  ): A => {
    const array = new make(buffer, at, length)
    at += length * size
    return array
  }
  const edges = take(Uint32Array, head.edges, 4)
  const before = take(Uint32Array, head.edges, 4)
  const lexemeOf = take(Uint16Array, head.entries, 2)
  const featuresOf = take(Uint8Array, head.entries, 1)
  const counts = take(Uint8Array, head.words, 1)
  const starts = new Uint32Array(head.words + 1)
  counts.forEach((count, i) => {
    starts[i + 1] = (starts[i] ?? 0) + count
  })
  return { automaton: { alphabet: head.alphabet, edges, before }, head, starts, lexemeOf, featuresOf }
}

/** The entries of a form, nothing attached; none where it is not known. */
export function entriesOf({ automaton, head, starts, lexemeOf, featuresOf }: FormsTable, form: string): Entry[] {
  const rank = rankOf(automaton, form)
  if (rank < 0) return []
  const entries: Entry[] = []
  for (let at = starts[rank] ?? 0; at < (starts[rank + 1] ?? 0); at++) {
    const [part = "", lemma = ""] = head.lexemes[lexemeOf[at] ?? 0]?.split(" ") ?? []
    entries.push({
      lexeme: { lemma, part: part as Entry["lexeme"]["part"], sense: NO_SENSE },
      ...head.features[featuresOf[at] ?? 0],
    })
  }
  return entries
}
