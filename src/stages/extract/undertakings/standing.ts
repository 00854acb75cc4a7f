import { plays } from "../../../languages/token.ts"
import type { Turn } from "../../../languages/undertaking.ts"
import { isAlready } from "../events/steering.ts"
import { isSign } from "../words.ts"
import type { Head } from "./heads.ts"
import { type Clause, isAbout, turning } from "./marks.ts"
import { type Turned, turnsBy } from "./turns.ts"

/** What the words around a head make of it. */
export interface Standing {
  /** What it is led by or what becomes of it; null where nothing is said. */
  readonly turned: Turned | null
  /** What leads to the head, whatever becomes of it behind. */
  readonly led: Turned | null
  /** Further out: "announced" of "announced the extension". */
  readonly outer: Turned | null
  /** Called for, negotiated, feared or supposed: not made. */
  readonly sought: boolean
  readonly negated: boolean
}

/** How far apart two turning words may stand of which one governs the other. */
const GOVERNS = 6

/** A verb whose subjects stand between it and what they do: "X and Y agreed to the extension of". */
const GOVERNS_OVER_SUBJECTS = 11

const governs = (outer: Turned, inner: Turned): boolean =>
  inner.at - outer.at <= (outer.reading.lexeme.part === "verb" && !outer.nominal ? GOVERNS_OVER_SUBJECTS : GOVERNS)

/** What may be told behind a head. */
const TOLD_BEHIND: ReadonlySet<Turn> = new Set<Turn>([
  "announced",
  "made",
  "accepted",
  "rejected",
  "in_force",
  "begins",
  "ends",
  "extended",
  "said_violated",
  "said_collapsed",
  "fulfilled",
  "lifted",
  "ordered",
])
const FATES: ReadonlySet<Turn> = new Set<Turn>([
  "accepted",
  "rejected",
  "in_force",
  "ends",
  "extended",
  "said_violated",
  "said_collapsed",
  "fulfilled",
  "kept",
  "lifted",
])

/** How far behind a head the verb may stand that only says that it was made. */
const MADE_WITHIN = 4

/** A verb of its own, or a noun that points back: "which X broke", "its breach". */
const pointsBack = ({ reading, turn, at }: Turned, head: Head): boolean =>
  TOLD_BEHIND.has(turn) &&
  (FATES.has(turn) || at - head.to <= MADE_WITHIN) &&
  (reading.pronoun || (reading.lexeme.part === "verb" && !reading.before.includes("and")) || turn === "in_force")

/** What is told where the sentence comes back to a head. */
function toldAgain(clause: Clause, head: Head): Turned | null {
  for (const run of head.again) {
    const again = { ...head, ...run, at: run.from }
    const near = [
      ...turnsBy(clause, again, [head], -1),
      ...turnsBy(clause, again, [head], 1).filter(t => pointsBack(t, again)),
    ]
    const fate = near.find(({ turn, at }) => FATES.has(turn) && at > head.to)
    if (fate) return fate
  }
  return null
}

/** "If the agreement collapses". */
const isConditional = ({ analysis: { tokens } }: Clause, { at, reading }: Turned): boolean =>
  reading.lexeme.part === "verb" && plays(tokens[at - 1], "if") && !isAlready(tokens[at - 1])

/** Behind "if", or behind "may" in the present: supposed, not told. */
const supposedAt = ({ analysis: { tokens }, marks }: Clause, { at, reading }: Turned): boolean =>
  marks.some(mark => (mark.at === at - 1 || mark.at === at - 2) && turning(mark, "sought")) ||
  (plays(tokens[at - 1], "if") && (reading.tense === "present" || !isAlready(tokens[at - 1])))

const negatedAt = ({ analysis: { tokens } }: Clause, at: number): boolean =>
  [1, 2].some(back => plays(tokens[at - back], "negation") && !isSign(tokens[at - 1], ","))

/** What stands around a head. */
export function standingOf(clause: Clause, head: Head, heads: readonly Head[]): Standing {
  const leading = turnsBy(clause, head, heads, -1)
  const before = leading.filter(each => !isConditional(clause, each))
  const told = turnsBy(clause, head, heads, 1).filter(each => pointsBack(each, head))
  const supposed = before.length < leading.length || told.some(each => supposedAt(clause, each))
  const behind = told.filter(each => !supposedAt(clause, each))
  const [nearest, outer = null] = before
  const governed = nearest && outer && governs(outer, nearest) ? outer : null
  const fate =
    toldAgain(clause, head) ??
    behind.find(({ turn }) => FATES.has(turn)) ??
    behind.find(({ turn }) => turn === "begins")
  const leads = nearest && (FATES.has(nearest.turn) || !fate)
  const turned = (leads ? nearest : (fate ?? behind[0])) ?? null
  const sought =
    (nearest?.turn === "sought" && !(fate && fate.reading.lexeme.part === "verb")) ||
    (leads === true &&
      (nearest?.nominal || nearest?.reading.lexeme.part === "noun" || nearest?.reading.tense === "present") &&
      governed?.turn === "sought") ||
    (supposed && !turned) ||
    (turned?.reading.lexeme.part === "noun" &&
      clause.marks.some(mark => mark.at >= head.to && mark.at <= head.to + 1 && turning(mark, "sought")))
  // "By way of reaching an agreement": how something may come about.
  const way =
    turned?.nominal === true && clause.marks.some(mark => mark.at === turned.at - 1 && isAbout(mark, "through"))
  const negated =
    negatedAt(clause, head.from) ||
    (turned !== null && negatedAt(clause, turned.at)) ||
    (governed !== null && leads === true && negatedAt(clause, governed.at))
  return { turned, led: nearest ?? null, outer: leads ? governed : null, sought: sought || way, negated }
}
