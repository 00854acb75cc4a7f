import type { Analysis } from "../../languages/analysis.ts"
import { type Dated, plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import type { Draft } from "./draft.ts"
import { isComma } from "./words.ts"

/** How far before its date the "since" may stand that compares, in tokens: "the worst since a truce began in May". */
const COMPARED_WITHIN = 9

/** "The worst attack in the region since 2019": a day that something is only compared with; what a clause behind it tells ("when 30 died") is of that day. */
export function isCompared({ tokens }: Analysis, draft: Draft, { from, to }: Dated): boolean {
  let since = from
  while (since > from - COMPARED_WITHIN && !plays(tokens[since], "compared") && tokens[since]?.kind !== "break") since--
  if (!plays(tokens[since], "compared")) return false
  const link = isComma(tokens[to]) ? to + 1 : to
  return !(draft.from > link && plays(tokens[link], "relative", "stop", "in"))
}

const metricOf = (token: Token): Metric | undefined =>
  readingThat(token, (s, r) => s.happening !== undefined && r.lexeme.part === "verb")?.lexeme.sense.happening?.metric

/** "Forty people abducted in May | were released", "X, who was taken on Sunday, | was found dead": the day of what befell the counted before. */
export function isOfEarlier({ tokens, pack }: Analysis, { counted, trigger, metric }: Draft, { from }: Dated): boolean {
  if (pack.subject !== "before" || from <= counted || from >= trigger) return false
  const told = tokens.slice(counted, from).flatMap(token => metricOf(token) ?? [])
  return told.length > 0 && !told.includes(metric)
}
