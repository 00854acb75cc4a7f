import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import { type Parted, partOf } from "./among.ts"
import { exactly } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { populationAt } from "./populations.ts"
import type { Scan } from "./scan.ts"
import { triggerAt } from "./triggers.ts"
import { isComma } from "./words.ts"

/** "(One of them) a child", "(one body) of a child": a noun for one person, alone or behind "of". */
const isPerson = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      s.counts !== undefined &&
      s.counts.object === undefined &&
      s.counts.metric === undefined &&
      r.number === "singular" &&
      r.lexeme.part !== "verb" &&
      (r.before.length === 0 || r.before.join() === "to"),
  ) !== undefined

/** "And the second", "and the other". */
const isNext = ({ analysis: { tokens, quantities, pack } }: Scan, at: number): boolean =>
  pack.joins(tokens[at]?.text ?? "") &&
  (quantities.some(quantity => quantity.ordinal && quantity.from === at && quantity.to === at + 1) ||
    (plays(tokens[at], "other") && tokens[at]?.definite === true))

const one = (from: number, population: Parted["population"]): Parted => ({
  from,
  to: from + 1,
  value: exactly(1),
  population,
  name: null,
})

/** "(One of them) departed life": what befell him besides, by the verb right behind. */
function fateOf(tokens: readonly Token[], at: number): Metric | null {
  const fate = triggerAt(tokens, at)
  return fate?.part === "verb" && (fate.happening.slot === "subject" || fate.voice === "passive")
    ? fate.happening.metric
    : null
}

/** "One of them a child and the second a woman": the one at a token, and those told behind him of whom it is said who they are. */
export function eachOfThem(scan: Scan, whole: Draft, at: number): Draft[] {
  const { tokens } = scan.analysis
  // An officer of the police is one of the police.
  const rank = whole.population === "security" ? "military" : null
  const kind = (i: number): Parted["population"] => {
    const population = isPerson(tokens[i]) ? populationAt(tokens[i]) : null
    return population === rank ? null : population
  }
  const parts = [
    partOf(
      scan,
      { ...whole, metric: fateOf(tokens, at + 1) ?? whole.metric },
      one(at, kind(at + 1) ?? whole.population),
    ),
  ]
  let to = at + 2
  while (to < at + 2 + ADJECTIVES && tokens[to]?.kind === "word" && !isNext(scan, to)) to++
  if (isComma(tokens[to])) to++
  const next = isNext(scan, to) ? kind(to + 1) : null
  if (next) parts.push(partOf(scan, whole, one(to, next)))
  return parts
}

/** How many words may say more of the one before the second is told. */
const ADJECTIVES = 3
