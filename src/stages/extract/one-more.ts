import { readingThat, type Token } from "../../languages/token.ts"
import { oneAmongThem } from "./among.ts"
import { type Counted, exactly } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { metricOf, suits } from "./metrics.ts"
import { isPersonNoun } from "./one-named.ts"
import { populationAt } from "./populations.ts"
import { groupOf, type Scan, type State, wholeOf } from "./scan.ts"
import { oneVictim } from "./shared.ts"
import { singleAt } from "./singles.ts"
import { opensClause, type Trigger } from "./triggers.ts"
import { isComma } from "./words.ts"

/** How far before the noun "their" may stand, in tokens: "his one-year-old daughter". */
const OWNED_WITHIN = 7

/** The "their" or "his" that a noun is led by, nothing but words that say more of it between; null where there is none. */
function ownerBefore(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - OWNED_WITHIN); i--) {
    const token = tokens[i]
    if (token?.readings.some(r => r.pronoun && r.lexeme.part === "particle")) return i
    if (token?.kind === "break" || isComma(token) || opensClause(token) || isPersonNoun(token)) return null
    if (token?.readings[0]?.lexeme.part === "particle") return null
  }
  return null
}

/** "(Three soldiers) and their driver", "(a father), his wife": one more, told by whose he is, right behind the figure before. */
function oneOwned({ analysis: { tokens, pack } }: Scan, { recent, seen, among }: State, at: number): Draft | null {
  const owner = recent && recent.object === null && isPersonNoun(tokens[at]) ? ownerBefore(tokens, at) : null
  if (!recent || owner === null) return null
  const kin = readingThat(tokens[at], s => s.counts?.kin === true) !== undefined
  const joined = pack.joins(tokens[owner - 1]?.text ?? "") || (kin && isComma(tokens[owner - 1]))
  const end = seen && recent.counted === seen.from ? seen.to : recent.to
  if (!joined || end !== owner - 1) return null
  // "(Killed two) and his wife was hurt": a verb of his own.
  const told = tokens[at + 1]?.readings[0]?.lexeme.part === "verb"
  if (told && recent.trigger < recent.counted) return null
  return {
    ...recent,
    from: owner,
    to: at + 1,
    counted: owner,
    rule: recent.part ? "figures/part" : "figures/joined",
    value: exactly(1),
    population: populationAt(tokens[at]) ?? (among ? groupOf(among.whole) : null),
    names: [],
  }
}

/** "3 soldiers and a civilian": one more, joined to the figure before. */
export function oneJoined(scan: Scan, state: State, at: number): Draft | null {
  const { tokens, pack } = scan.analysis
  const { recent: last, among } = state
  if (pack.subject === "before") return oneOwned(scan, state, at)
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
