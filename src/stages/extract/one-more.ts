import { readingThat } from "../../languages/token.ts"
import { oneAmongThem } from "./among.ts"
import { type Counted, exactly } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { metricOf, suits } from "./metrics.ts"
import { groupOf, type Scan, type State, wholeOf } from "./scan.ts"
import { oneVictim } from "./shared.ts"
import { singleAt } from "./singles.ts"
import { opensClause, type Trigger } from "./triggers.ts"

/** "3 soldiers and a civilian": one more, joined to the figure before. */
export function oneJoined(scan: Scan, { recent: last, among }: State, at: number): Draft | null {
  const { tokens } = scan.analysis
  if (!last || last.sentence !== scan.sentence || at - last.to > 3 || at < last.to) return null
  const joined = tokens[at]?.readings.some(r => r.before.includes("and") && r.before.length === 1)
  const thing = last.object !== null
  const victim = joined ? oneVictim(tokens, at, last.metric) : null
  if (
    !joined ||
    !(victim ?? readingThat(tokens[at], s => s.counts !== undefined && !!s.counts.object === thing && !s.counts.metric))
  )
    return null
  for (let i = last.to; i < at; i++)
    if (tokens[i]?.kind !== "word" || opensClause(tokens[i]) || tokens[i]?.attached?.includes("with")) return null
  const single = singleAt(scan, at)
  if (single?.form !== "singular" || (single.object !== null) !== thing) return null
  return {
    ...wholeOf(scan, single.from, victim ?? last.metric),
    object: single.object,
    to: single.to,
    rule: among ? "figures/part" : "figures/joined",
    value: single.value,
    population: single.population ?? (among ? groupOf(among.whole) : null),
    part: among !== null,
    names: single.name ? [single.name] : [],
  }
}

/** How many small words may stand between a verb and the one of those told before, in tokens. */
const ADVERBS = 4

/** "Three vehicles, one of which was destroyed": one of what was counted before. */
export function oneOfThem(scan: Scan, trigger: Trigger, seen: Counted | null): Draft | null {
  const { tokens } = scan.analysis
  let at = trigger.at + 1
  while (
    at < trigger.at + ADVERBS &&
    tokens[at]?.readings.every(r => r.lexeme.part === "particle") &&
    !oneAmongThem(scan.analysis, at)
  )
    at++
  const phrase = seen && oneAmongThem(scan.analysis, at) ? { ...seen, from: at, to: at + 1, value: exactly(1) } : null
  const metric = phrase && suits(trigger, phrase) ? metricOf(trigger, phrase) : null
  return (
    phrase &&
    metric && {
      ...wholeOf(scan, trigger.at, metric),
      to: at + 1,
      rule: "figures/one-of-them",
      value: phrase.value,
      population: phrase.population,
      object: phrase.object,
    }
  )
}
