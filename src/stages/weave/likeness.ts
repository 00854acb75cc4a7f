import type { Term } from "../../model/term.ts"
import { fnv1a } from "./hashes.ts"
import { isParty } from "./terms.ts"

/** Terms as numbers, so that comparing two reports compares no strings: hashes ascending, each with its weight. */
interface Vector {
  readonly hashes: Uint32Array
  readonly weights: Float64Array
}

/** Parties say little of which happening it is: everybody names the same few, and their names are among the words. */
const isTelling = (term: Term): boolean => !isParty(term)

const vectorOf = (terms: readonly Term[]): Vector => {
  const hashed = terms.map(({ term, weight }) => ({ hash: fnv1a(term), weight })).sort((a, b) => a.hash - b.hash)
  return {
    hashes: Uint32Array.from(hashed, ({ hash }) => hash),
    weights: Float64Array.from(hashed, ({ weight }) => weight),
  }
}

/** Vectors of terms met before: a report is compared with hundreds that come after it. */
const VECTORS = new WeakMap<readonly Term[], Vector>()

const knownVector = (terms: readonly Term[]): Vector => {
  const known = VECTORS.get(terms)
  if (known !== undefined) return known
  const made = vectorOf(terms.filter(isTelling))
  VECTORS.set(terms, made)
  return made
}

/** How alike two reports' subjects are, 0 to 1: the cosine of their terms, parties left out. */
export const likeness = (a: readonly Term[], b: readonly Term[]): number => product(knownVector(a), knownVector(b))

function product(x: Vector, y: Vector): number {
  let i = 0
  let j = 0
  let sum = 0
  while (i < x.hashes.length && j < y.hashes.length) {
    const first = x.hashes[i] ?? 0
    const second = y.hashes[j] ?? 0
    if (first === second) sum += (x.weights[i] ?? 0) * (y.weights[j] ?? 0)
    i += Number(first <= second)
    j += Number(second <= first)
  }
  return sum
}

const isName = ({ term }: Term): boolean => !term.startsWith("word:")
const isFigure = ({ term }: Term): boolean => term.startsWith("figure:")
/** Names and figures alone say so much of what words would say with them. */
const NAMES_SAY = 0.6

/** The names and figures of a report, and the length of its names: figures that only one report gives keep two apart no further, since tolls change. */
interface Names {
  readonly vector: Vector
  readonly length: number
}

const namesOf = (terms: readonly Term[]): Names => {
  const names = terms.filter(isName)
  const squares = names.filter(term => !isFigure(term)).map(({ weight }) => weight * weight)
  return { vector: vectorOf(names), length: Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) }
}

const NAMES = new WeakMap<readonly Term[], Names>()

const knownNames = (terms: readonly Term[]): Names => {
  const known = NAMES.get(terms)
  if (known !== undefined) return known
  const made = namesOf(terms)
  NAMES.set(terms, made)
  return made
}

/** The same of reports in two languages, from 0 to 0.6: by the names and figures alone, since their words cannot meet. */
export function likenessAcross(a: readonly Term[], b: readonly Term[]): number {
  const x = knownNames(a)
  const y = knownNames(b)
  const lengths = x.length * y.length
  return lengths === 0 ? 0 : NAMES_SAY * Math.min(1, product(x.vector, y.vector) / lengths)
}
