import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import { exactly } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { countable } from "./noun.ts"
import { type Scan, wholeOf } from "./scan.ts"
import type { Trigger } from "./triggers.ts"

/** What befalls one who is told by a pronoun alone: persons, and things that are destroyed. */
const METRICS: ReadonlySet<Metric> = new Set<Metric>(["killed", "injured", "destroyed"])

/** How far before it the cause may stand, in tokens, and for how many sentences one who was told before is the same one. */
const CAUSE_WITHIN = 5
const SAME_WITHIN = 2

/** "(Led) to his death", "(took) his life": what befell him. */
function befell(tokens: readonly Token[], at: number): Metric | null {
  const life = readingThat(tokens[at], (s, r) => s.role === "lives" && r.pronoun && r.before.includes("with"))
  if (life) return "killed"
  const noun = readingThat(
    tokens[at],
    (s, r) => r.lexeme.part === "noun" && r.pronoun && s.happening !== undefined && s.happening.needs !== "victim",
  )
  const metric = noun?.lexeme.sense.happening?.metric
  return metric !== undefined && METRICS.has(metric) ? metric : null
}

/** A verb of consequence before, which no "not" takes back. */
function isCaused({ analysis: { tokens }, run }: Scan, at: number): boolean {
  for (let back = at - 1; back >= Math.max(run.from, at - CAUSE_WITHIN); back--) {
    const token = tokens[back]
    if (token?.kind !== "word") return false
    if (readingThat(token, (s, r) => s.role === "result" && r.lexeme.part === "verb"))
      return !plays(tokens[back - 1], "negation")
  }
  return false
}

/** "To his death (and wounding)": joined to one that a pronoun told. */
const goesOn = ({ analysis: { tokens }, out }: Scan, at: number): boolean =>
  out.at(-1)?.rule === "figures/pronoun" &&
  at - (out.at(-1)?.to ?? 0) <= 1 &&
  tokens[at]?.readings.some(r => r.before.includes("and")) === true

/** Whom the pronoun may mean: the last one of persons, or of things, that the sentence names. */
function meant({ analysis: { tokens }, run }: Scan, at: number, thing: boolean): Token | null {
  for (let back = at - 1; back >= run.from; back--) {
    const reading = countable(tokens[back])
    const counts = reading?.lexeme.sense.counts
    if (
      counts &&
      !counts.metric &&
      !counts.weak &&
      reading.number === "singular" &&
      (counts.object !== undefined) === thing
    )
      return tokens[back] ?? null
  }
  return null
}

/** "(14 members were) after their arrest", "hundreds were arrested": those of the sentence whom nothing has counted, by the pronoun behind an arrest. */
export function heldByPronoun(
  { analysis: { tokens }, phrases, run, out, sentence }: Scan,
  { at, happening }: Trigger,
): Draft | null {
  const them = readingThat(tokens[at + 1], (s, r) => s.role === "in" && r.pronoun)
  if (happening.metric !== "detained" || !them) return null
  const counted = [...phrases.values()]
    .filter(phrase => phrase.from >= run.from && phrase.to <= at && phrase.object === null && phrase.noun === "named")
    .filter(phrase => phrase.metric === null && !out.some(draft => draft.counted === phrase.from))
    .sort((a, b) => (b.value.min ?? 0) - (a.value.min ?? 0))
  const [most] = counted
  if (!most || (most.value.min ?? 0) < 2) return null
  return {
    ...wholeOf({ sentence }, most.from, "detained"),
    to: at + 2,
    rule: "figures/pronoun",
    value: most.value,
    population: most.population,
    trigger: at,
    counted: most.from,
  }
}

/** One or two who are told by a pronoun: "which led to his death", "to its destruction". Who was told before is not told again. */
export function meantByPronoun(scan: Scan, at: number): Draft | null {
  const { tokens, pack } = scan.analysis
  const metric = befell(tokens, at)
  if (!metric || !(isCaused(scan, at) || goesOn(scan, at))) return null
  const owners = pack.owners(tokens[at]?.text ?? "")
  const value = owners === "one" ? exactly(1) : owners === "two" ? exactly(2) : null
  const counts = countable(meant(scan, at, metric === "destroyed") ?? undefined)?.lexeme.sense.counts
  if (!value || (metric === "destroyed" && !counts?.object)) return null
  const before = [...scan.told, ...scan.out].some(
    draft => draft.metric === metric && draft.value.min === value.min && scan.sentence - draft.sentence <= SAME_WITHIN,
  )
  return before
    ? null
    : {
        ...wholeOf(scan, at, metric),
        rule: "figures/pronoun",
        value,
        object: metric === "destroyed" ? (counts?.object ?? null) : null,
        population: metric === "destroyed" ? null : (counts?.population ?? null),
      }
}
