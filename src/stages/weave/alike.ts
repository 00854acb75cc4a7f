import type { Neighbour, Signature } from "../../model/story.ts"
import { likeness, likenessAcross } from "./likeness.ts"

/** Of each story around, the archive gives so many of its first and so many of its latest reports besides. */
export const MATES = 8

/** What a story is about is told by its first reports: likeness to them counts for so much of the whole where it is less than that to all. */
const CORE = 0.3
/** What each day between two reports takes from their likeness. */
const PER_DAY = 0.1

/** Days between two reports; none where one has no day. */
export const daysBetween = (a: Signature, b: Signature): number =>
  a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day)

/** How alike two reports' subjects are, less by the days between them. */
export const alike = (a: Signature, b: Signature): number =>
  (a.language === b.language ? likeness : likenessAcross)(a.terms, b.terms) *
  Math.max(0, 1 - PER_DAY * daysBetween(a, b))

/** The average; 0 of nothing. */
export const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1)

/** An average over a story's reports, drawn towards that over its first ones where they are less alike: a chain that has drifted away is no story. */
export const heldToCore = (all: number, first: number): number => Math.min(all, CORE * first + (1 - CORE) * all)

/** The reports that a story began with, or what is told of each, out of all in sequence. */
export const coreOf = <T>(members: readonly T[]): readonly T[] => members.slice(0, MATES)

/** The first and the latest of some reports in sequence. */
export const endsOf = <T>(all: readonly T[]): readonly T[] =>
  all.length <= 2 * MATES ? all : [...all.slice(0, MATES), ...all.slice(-MATES)]

/** How alike the reports of two stories are on average. */
export const likenessOf = (some: readonly Neighbour[], others: readonly Neighbour[]): number =>
  average(some.flatMap(a => others.map(b => alike(a, b))))
