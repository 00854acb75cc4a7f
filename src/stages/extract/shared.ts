import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric, Population } from "../../model/claim.ts"
import type { Draft } from "./draft.ts"
import { populationAt } from "./populations.ts"
import type { Scan } from "./scan.ts"

/** The kind of those told before, behind "all of them (are) civilians"; null where none is told. */
export function allOfThem(tokens: readonly Token[], at: number): Population | null {
  if (!plays(tokens[at], "all") || !tokens[at]?.readings.some(r => r.pronoun)) return null
  const group = tokens[plays(tokens[at + 1], "from") ? at + 2 : at + 1]
  return readingThat(group, (s, r) => s.counts?.population !== undefined && r.number === "plural")
    ? populationAt(group)
    : null
}

/** Gives a figure of persons of whom nothing is said the kind that is told of them elsewhere in the sentence. */
export function shareGroup({ out, sentence }: Scan, draft: Draft, population: Population): void {
  const at = out.indexOf(draft)
  if (at < 0 || draft.sentence !== sentence || draft.population || draft.object || draft.part) return
  out[at] = { ...draft, population }
}

const HARM: ReadonlySet<Metric> = new Set(["killed", "injured"])

/** "(Three dead) and a wounded one": what befell one who is joined to the victims before; "between captive and dead" tells of no one more. */
export const oneVictim = (tokens: readonly Token[], at: number, before: Metric): Metric | null =>
  HARM.has(before) && !plays(tokens[at - 2], "among")
    ? (readingThat(
        tokens[at],
        ({ counts, happening }, r) =>
          counts?.metric !== undefined &&
          counts.metric !== before &&
          HARM.has(counts.metric) &&
          happening === undefined &&
          r.lexeme.part === "noun" &&
          r.number === "singular",
      )?.lexeme.sense.counts?.metric ?? null)
    : null

/** "(488 policemen were killed) and the number of the wounded reached 492": of those told in the same sentence. */
export const isTheirs = ({ sentence }: Scan, last: Draft | null, metric: Metric): boolean =>
  last?.sentence === sentence && last.metric !== metric && HARM.has(metric) && HARM.has(last.metric)
