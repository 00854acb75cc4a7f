import type { Pack } from "../../languages/pack.ts"
import { readingThat, type Token } from "../../languages/token.ts"
import { isComma } from "./words.ts"

const isKind = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) => s.counts !== undefined && !s.counts.object && !s.counts.metric && !s.counts.unit && r.number === "plural",
  ) !== undefined

/** How many kinds are told at most. */
const MOST = 4

/** "(1,214 men), women and children": where a list of the kinds of those who are counted ends; null where none is told in which "and" leads to the last. */
export function kindsTo(pack: Pack, tokens: readonly Token[], from: number): number | null {
  if (pack.subject !== "before" || !isKind(tokens[from - 1])) return null
  let at = from
  for (let kinds = 1; kinds < MOST && isComma(tokens[at]) && isKind(tokens[at + 1]); kinds++) at += 2
  if (at === from) return null
  return pack.joins(tokens[at]?.text ?? "") && isKind(tokens[at + 1]) ? at + 2 : null
}
