import type { Reading } from "./sense.ts"
import type { Token } from "./token.ts"

/** What a token's letters tell wherever they stand; one for all tokens of a spelling. */
export type Spelling = Pick<Token, "kind" | "text" | "readings" | "roles" | "facts">

const WORD = /^[@#]?[\p{L}\p{M}_]/u

const kindOf = (piece: string): Token["kind"] =>
  piece === "\n" ? "break" : /^\.?\d/.test(piece) ? "number" : WORD.test(piece) ? "word" : "sign"

/** Spellings that are kept; news repeats its words, and all of them would need a limit anyway. */
const KEPT = 100_000

/** A piece of its own: what is cut out of a text may keep the whole text in memory. */
const copied = (piece: string): string => Buffer.from(piece, "utf16le").toString("utf16le")

type Read = (word: string) => readonly Reading[]

const ALL = new WeakMap<Read, Map<string, Spelling>>()

const NONE: readonly never[] = []

function spelled(text: string, read: Read): Spelling {
  const kind = kindOf(text)
  const readings = kind === "word" ? read(text) : NONE
  const roles = new Set(readings.flatMap(({ lexeme }) => lexeme.sense.role ?? []))
  return { kind, text, readings, roles: roles.size > 0 ? [...roles] : NONE, facts: [] }
}

/** Finds the spelling of a piece of a folded text, under one way of reading words. */
export function spellings(read: Read): (body: string, from: number, to: number) => Spelling {
  const kept = ALL.get(read) ?? new Map<string, Spelling>()
  ALL.set(read, kept)
  return (body, from, to) => {
    const text = body.slice(from, to)
    const known = kept.get(text)
    if (known !== undefined) return known
    const own = copied(text)
    const made = spelled(own, read)
    if (kept.size >= KEPT) kept.clear()
    kept.set(own, made)
    return made
  }
}
