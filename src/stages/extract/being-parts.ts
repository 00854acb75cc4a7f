import { plays, type Run } from "../../languages/token.ts"
import { includingAt } from "./among.ts"
import { isHelper } from "./asides.ts"
import type { Draft } from "./draft.ts"
import type { Scan, State } from "./scan.ts"
import { isSign } from "./words.ts"

/** How far behind those counted "among them" may stand, in tokens. */
const BEHIND_WITHIN = 10

/** "There were two women and a boy | among them.": behind a list that a verb of being leads to, at the end of its clause. */
function amongBehind({ analysis: { tokens }, run }: Scan, from: number): boolean {
  for (let at = from; at < Math.min(from + BEHIND_WITHIN, run.to); at++) {
    if (tokens[at]?.kind === "sign" && !isSign(tokens[at], ",")) return false
    if (plays(tokens[at], "among")) return plays(tokens[at + 1], "of them") && tokens[at + 2]?.kind !== "word"
  }
  return false
}

/** "The victims were 68 men and four women", "there were two women among them": the figure before, whose parts a verb of being leads to; null where it does not. */
export function beingParts(scan: Scan, state: State, phrase: Run & { readonly value: Draft["value"] }): State["among"] {
  const { tokens, pack } = scan.analysis
  const at = phrase.from - 1
  if (pack.subject !== "before" || state.among || !isHelper(tokens[at])) return null
  const { last } = state
  if (!last || last.object !== null || (last.value.min ?? 0) <= (phrase.value.min ?? 0)) return null
  const are = includingAt(scan, at) === last.metric || (at - 1 === scan.run.from && amongBehind(scan, phrase.to))
  return are ? { at, whole: last } : null
}
