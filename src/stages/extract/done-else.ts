import { plays, type Token } from "../../languages/token.ts"
import { isBy } from "./by-whom.ts"
import type { Draft } from "./draft.ts"

/** "(5 killed) and 3 wounded (by X)": the verb of a figure that is joined to one of another kind, with nothing between but others so joined. */
const isJoined = (tokens: readonly Token[], draft: Draft, at: number, drafts: readonly Draft[]): boolean =>
  drafts.some(
    ({ sentence, metric, from, to, counted }) =>
      from <= at &&
      at < to &&
      counted > draft.counted &&
      sentence === draft.sentence &&
      metric !== draft.metric &&
      !tokens.slice(draft.to, counted).some(token => plays(token, "stop", "in", "by")),
  )

/** "5 were killed before the attacker was killed by X": X is named for what another verb tells; "5 people, executed by X" has no verb before. */
export function doneElse(tokens: readonly Token[], draft: Draft, at: number, drafts: readonly Draft[]): boolean {
  if (!isBy(tokens, at)) return false
  const verbs = tokens.slice(draft.to, at).flatMap((token, i) => {
    const [first] = token.readings
    const done = first?.lexeme.part === "verb" ? first.lexeme.sense.happening : undefined
    // "In an attack carried out by X": what was launched has done it.
    const own = !done || done.metric === "launched" || isJoined(tokens, draft, draft.to + i, drafts)
    return own ? [] : [done.metric]
  })
  const own = draft.trigger === draft.counted && verbs[0] === draft.metric
  return verbs.length > (own ? 1 : 0)
}
