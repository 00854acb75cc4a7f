import type { Reading } from "../../../languages/sense.ts"
import type { Turn } from "../../../languages/undertaking.ts"
import type { Head } from "./heads.ts"
import { type Clause, parted, turning } from "./marks.ts"

/** A word that turns a head, where it stands. */
export interface Turned {
  readonly at: number
  readonly turn: Turn
  readonly reading: Reading
  /** It may be the noun of the act: "opened" is spelled as "the opening of". */
  readonly nominal: boolean
}

/** How far a turning word may stand before and behind its head, in tokens. */
const BEFORE = 11
const BEHIND = 12
/** How near the words stand to their head that also turn other things, in tokens. */
const NEAR: Readonly<Partial<Record<Turn, number>>> = { kept: 3, extended: 6 }

/** Words that say what is done with a head. */
const STEERS: ReadonlySet<Turn> = new Set<Turn>([
  "announced",
  "made",
  "ordered",
  "offered",
  "accepted",
  "rejected",
  "in_force",
  "begins",
  "ends",
  "extended",
  "expired",
  "said_violated",
  "said_collapsed",
  "fulfilled",
  "kept",
  "lifted",
  "sought",
])
/** How far before "force" or "effect" the verb may stand that leads into it, in tokens. */
const ENTERS_WITHIN = 2

/** Told in the present: "begins", "enters into force", "will take effect". */
export const isPresent = ({ marks }: Clause, { at, reading }: Turned): boolean =>
  reading.tense === "present" ||
  marks.some(
    mark => mark.at < at && at - mark.at <= ENTERS_WITHIN && turning(mark, "begins", "enters")?.tense === "present",
  )

const isNominal = (readings: readonly Reading[], { lexeme: { sense } }: Reading): boolean =>
  readings.some(r => r.lexeme.part === "noun" && r.lexeme.sense.turn === sense.turn)

/** The turning words of a clause before or behind a head, the nearest first. */
export function turnsBy(clause: Clause, head: Head, heads: readonly Head[], side: 1 | -1): Turned[] {
  const { marks } = clause
  const edge = side > 0 ? head.to : head.at
  const bound = heads.filter(other => other !== head && side * (other.at - head.at) > 0).map(({ at }) => at)
  const stop = side > 0 ? Math.min(...bound, edge + BEHIND) : Math.max(...bound, edge - BEFORE)
  const found = marks.flatMap(({ at, readings }): Turned[] => {
    const inside = side > 0 ? at >= edge && at < stop : at < edge && at > stop
    const reading = readings.find(({ lexeme: { sense } }) => sense.turn && STEERS.has(sense.turn))
    return inside && reading?.lexeme.sense.turn
      ? [{ at, turn: reading.lexeme.sense.turn, reading, nominal: isNominal(readings, reading) }]
      : []
  })
  const near = side > 0 ? found : found.toReversed()
  return near.filter(
    ({ at, turn }) =>
      !parted(clause, Math.min(at, head.at), Math.max(at, head.at)) &&
      Math.abs(at - head.at) <= (NEAR[turn] ?? BEHIND + head.to - head.at),
  )
}
