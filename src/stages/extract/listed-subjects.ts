import type { Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { metricOf, suits } from "./metrics.ts"
import { type Scan, type State, wholeOf } from "./scan.ts"
import { opensClause, triggerAt } from "./triggers.ts"
import { isComma } from "./words.ts"

/** How many words may stand between one of a list and the next, in tokens. */
const APART = 9

/** Whether a phrase is the next of a list: a comma or "and" right before it, and no verb since the one before. */
function isNext({ analysis: { tokens, pack } }: Scan, last: Counted, { from }: Counted): boolean {
  const link = tokens[from - 1]
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

/** Those of a list before the last of it, whose verb tells what befell all of them. */
export function listedBefore(scan: Scan, state: State, phrase: Counted, found: Draft): Draft[] {
  const { waiting } = state
  state.waiting = []
  const last = waiting.at(-1)
  if (!last || found.trigger < phrase.to || !isNext(scan, last, phrase)) return []
  const trigger = triggerAt(scan.analysis.tokens, found.trigger)
  if (!trigger) return []
  return waiting.flatMap(each => {
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
          },
        ]
      : []
  })
}
