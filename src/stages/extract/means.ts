import type { Analysis } from "../../languages/analysis.ts"
import { type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"
import { opensClause } from "./triggers.ts"

/** How far behind a figure its cause may stand, in tokens; how far behind a strike what it was flown by. */
const CAUSE_WITHIN = 15
const FLOWN_WITHIN = 3
const meansAt = (token: Token | undefined): string | null =>
  readingThat(token, s => s.means !== undefined)?.lexeme.sense.means ?? null

/** How far before the fire that a cease-fire ends its "stop" stands, in tokens. */
const STOP_WITHIN = 2

/** "(A stop to the opening of) fire": what a truce ends is no means. */
const isStopped = (tokens: readonly Token[], at: number): boolean =>
  meansAt(tokens[at]) === "shooting" &&
  tokens
    .slice(Math.max(0, at - STOP_WITHIN), at)
    .some(token => readingThat(token, (s, r) => s.bars === true && r.lexeme.part === "noun"))

/** A strike that a drone flew is a drone's. */
function refined(tokens: readonly Token[], at: number, end: number): string | null {
  const means = meansAt(tokens[at])
  if (means !== "air strike" && means !== "shelling") return means
  for (let i = at + 1; i <= Math.min(at + FLOWN_WITHIN, end - 1); i++) {
    if (opensClause(tokens[i])) return means
    if (readingThat(tokens[i], s => s.counts?.object === "drone")) return "drone"
  }
  return means
}

/** How it was done, where the sentence says so: by the happening's own word, behind it, else before it. */
export function meansOf({ tokens }: Analysis, draft: Draft, sentence: Run): string | null {
  const own = readingThat(tokens[draft.trigger], s => s.happening?.means !== undefined)?.lexeme.sense.happening?.means
  if (own) return own
  // "Set fire to": the fire is no gun's.
  const verb = readingThat(tokens[draft.trigger], s => s.events?.some(e => e.means !== undefined) === true)
  if (verb) return verb.lexeme.sense.events?.find(e => e.means !== undefined)?.means ?? null
  if (draft.metric === "launched") return null
  for (let at = draft.to; at < Math.min(draft.to + CAUSE_WITHIN, sentence.to); at++)
    if (meansAt(tokens[at]) && !isStopped(tokens, at)) return refined(tokens, at, sentence.to)
  for (let at = draft.from - 1; at >= sentence.from; at--)
    if (meansAt(tokens[at]) && !isStopped(tokens, at)) return refined(tokens, at, sentence.to)
  return null
}
