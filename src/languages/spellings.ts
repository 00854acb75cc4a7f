import { getHeapStatistics } from "node:v8"
import { plainName } from "./names.ts"
import type { Pack } from "./pack.ts"
import type { Reading } from "./sense.ts"
import type { Token } from "./token.ts"

/** What a token's letters tell wherever they stand; one for all tokens of a spelling. */
export type Spelling = Pick<
  Token,
  "kind" | "text" | "readings" | "roles" | "facts" | "definite" | "attached" | "name" | "begins"
>

/** What a language tells of a word by its letters alone. */
export type Looking = Pick<Pack, "looksDefinite" | "attached"> & Partial<Pick<Pack, "begins">>

const WORD = /^[@#]?[\p{L}\p{M}_]|^[@#]\d/u

const kindOf = (piece: string): Token["kind"] =>
  piece === "\n" ? "break" : /^\.?\d/.test(piece) ? "number" : WORD.test(piece) ? "word" : "sign"

type Read = (word: string) => readonly Reading[]

const NONE: readonly never[] = []
const NOTHING: ReadonlySet<never> = new Set()

function spelled(text: string, read: Read, looking: Looking | undefined): Spelling {
  const kind = kindOf(text)
  const isWord = kind === "word"
  const readings = isWord ? read(text) : NONE
  const roles = readings.length > 0 ? new Set(readings.flatMap(({ lexeme }) => lexeme.sense.role ?? [])) : NOTHING
  const spelling: Spelling = {
    kind,
    text,
    readings,
    roles: roles.size > 0 ? [...roles] : NONE,
    facts: [],
    definite: (isWord && looking?.looksDefinite(text)) || undefined,
    attached: isWord && readings.length === 0 ? looking?.attached(text) : undefined,
    name: plainName(text),
    begins: undefined,
  }
  return looking?.begins
    ? { ...spelling, begins: looking.begins({ ...spelling, start: 0, end: text.length }) }
    : spelling
}

/**
 * Spellings that are met before the older half of what is kept is let go: a quarter of what the thread may hold, at 1 kB each, and
 * no more than a few thousand reports have. News repeats its words: those of most reports stay.
 */
const HALF = 2 ** Math.min(17, Math.floor(Math.log2(getHeapStatistics().heap_size_limit / 8192)))

/** Spellings, each at the place that its letters give, or at the next that was free. */
interface Half {
  /** At least twice as many as spellings, a power of two, so that few are looked for twice. */
  places: (Spelling | undefined)[]
  met: number
}

/** The spellings met under one way of reading words: those met last, and those met before them. */
interface Table {
  newer: Half
  older: Half
}

/** Places at the beginning: as many spellings as a few reports have. */
const FIRST = 1 << 12

const emptyPlaces = (most: number): (Spelling | undefined)[] => new Array<Spelling | undefined>(most).fill(undefined)

const halfOf = (most: number): Half => ({ places: emptyPlaces(Math.min(FIRST, most * 2)), met: 0 })

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}

const TABLES = new WeakMap<Read | Looking, Table>()

const hashOf = (units: Uint16Array, from: number, to: number): number => {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isThere(text: string, units: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== units[from + i]) return false
  return true
}

/** The place of a spelling, or that at which it would stand. */
function placeOf({ places }: Half, hash: number, units: Uint16Array, from: number, to: number): number {
  const last = places.length - 1
  let at = hash & last
  for (let known = places[at]; known !== undefined; known = places[at]) {
    if (isThere(known.text, units, from, to)) return at
    at = (at + 1) & last
  }
  return at
}

/** Gives a half twice its places. */
function widen(half: Half): void {
  const all = half.places
  half.places = emptyPlaces(all.length * 2)
  for (const spelling of all) {
    if (spelling === undefined) continue
    const units = unitsOf(spelling.text)
    half.places[placeOf(half, hashOf(units, 0, units.length), units, 0, units.length)] = spelling
  }
}

function keep(table: Table, spelling: Spelling, at: number, most: number): Spelling {
  const { newer } = table
  newer.places[at] = spelling
  newer.met++
  if (newer.met * 2 < newer.places.length) return spelling
  if (newer.places.length < most * 2) widen(newer)
  else {
    table.older = newer
    table.newer = halfOf(most)
  }
  return spelling
}

/** Longer pieces, such as addresses, are read as bytes. */
const SHORT = 64

const textOf = (units: Uint16Array, from: number, to: number): string =>
  to - from <= SHORT
    ? String.fromCharCode(...units.subarray(from, to))
    : Buffer.from(units.buffer, units.byteOffset + from * 2, (to - from) * 2).toString("utf16le")

/** Finds the spelling of a piece of a folded text, under one way of reading words and of looking at them; `half` is a power of two. */
export function spellings(
  read: Read,
  looking?: Looking,
  half = HALF,
): (units: Uint16Array, from: number, to: number) => Spelling {
  const table = TABLES.get(looking ?? read) ?? { newer: halfOf(half), older: halfOf(1) }
  TABLES.set(looking ?? read, table)
  return (units, from, to) => {
    const hash = hashOf(units, from, to)
    const at = placeOf(table.newer, hash, units, from, to)
    const known = table.newer.places[at]
    if (known !== undefined) return known
    const before = table.older.places[placeOf(table.older, hash, units, from, to)]
    return keep(table, before ?? spelled(textOf(units, from, to), read, looking), at, half)
  }
}
