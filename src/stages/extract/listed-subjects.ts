import { type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { knownBefore } from "./known-before.ts"
import { metricOf, suits } from "./metrics.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { type Scan, type State, wholeOf } from "./scan.ts"
import { person, type Single } from "./singles.ts"
import { opensClause, triggerAt } from "./triggers.ts"
import { isComma } from "./words.ts"

/** How many words may stand between one of a list and the next, in tokens. */
const APART = 9

/** Whether a phrase is the next of a list: a comma or "and" right before it, and no verb since the one before. */
function isNext({ analysis: { tokens, pack } }: Scan, last: Counted, { from }: Run): boolean {
  const link = isDeterminer(tokens[from - 1]) ? tokens[from - 2] : tokens[from - 1]
  return (
    from - last.to <= APART &&
    (isComma(link) || pack.joins(link?.text ?? "")) &&
    tokens
      .slice(last.to, from)
      .every((token: Token) => !opensClause(token) && (token.kind === "word" || isComma(token)))
  )
}

/** Keeps a phrase of which nothing is told yet: "two mosques, (a school and a clinic were gutted)". */
export function awaits(scan: Scan, state: State, phrase: Counted): void {
  const whose = phrase.noun === "named" || (phrase.noun === "weak" && phrase.population !== null)
  if (scan.analysis.pack.subject !== "before" || !whose || phrase.metric || phrase.other) return
  const last = state.waiting.at(-1)
  state.waiting = last && isNext(scan, last, phrase) ? [...state.waiting, phrase] : [phrase]
}

/** "(A man,) his wife (and their four children were killed)": kin told alone between two of a list. */
const kinBetween = ({ analysis: { tokens } }: Scan, from: number, to: number): Single[] =>
  tokens.slice(from, to).flatMap((token, i): Single[] => {
    const kin =
      isDeterminer(token) &&
      readingThat(tokens[from + i + 1], (s, r) => s.counts?.kin === true && r.number === "singular")
    return kin ? [person(from + i, from + i + 2, { population: kin.lexeme.sense.counts?.population ?? null })] : []
  })

const nameOf = (each: Counted | Single): readonly Run[] => ("name" in each && each.name ? [each.name] : [])

/** Those of a list before the last of it, whose verb tells what befell all of them. */
export function listedBefore(scan: Scan, state: State, phrase: Run, found: Draft): Draft[] {
  const { waiting } = state
  state.waiting = []
  const last = waiting.at(-1)
  const trigger = found.trigger < phrase.to ? null : triggerAt(scan.analysis.tokens, found.trigger)
  if (!trigger) return []
  const list = last && isNext(scan, last, phrase)
  const before = list ? [...waiting, ...kinBetween(scan, last.to, phrase.from)] : knownBefore(scan, phrase.from)
  return before.flatMap(each => {
    const metric = suits(trigger, each) ? metricOf(trigger, each) : null
    return metric
      ? [
          {
            ...wholeOf(scan, each.from, metric),
            to: each.to,
            rule: "figures/listed",
            value: each.value,
            population: each.population,
            object: each.object,
            unit: each.unit,
            trigger: found.trigger,
            counted: each.from,
            names: nameOf(each),
          },
        ]
      : []
  })
}
