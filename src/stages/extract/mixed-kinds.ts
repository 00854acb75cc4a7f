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

const ARMS: ReadonlySet<string> = new Set(["military", "fighters", "security"])
const armedAt = (token: Token | undefined): boolean | null => {
  const kind = readingThat(token, (s, r) => s.counts?.population !== undefined && r.number === "plural")
  return kind ? ARMS.has(kind.lexeme.sense.counts?.population ?? "") : null
}

/** "Civilians and soldiers": of two kinds, one of which bears arms and the other does not. */
const isWithArms = (tokens: readonly Token[], from: number): boolean => {
  const [one, other] = [armedAt(tokens[from - 1]), armedAt(tokens[from + 1])]
  return one !== null && other !== null && one !== other
}

/** "(1,214 men), women and children": where a list of the kinds of those who are counted ends; null where none is told in which "and" leads to the last. */
export function kindsTo(pack: Pack, tokens: readonly Token[], from: number): number | null {
  if (pack.subject !== "before" || !isKind(tokens[from - 1])) return null
  let at = from
  for (let kinds = 1; kinds < MOST && isComma(tokens[at]) && isKind(tokens[at + 1]); kinds++) at += 2
  if (at === from && !isWithArms(tokens, from)) return null
  return pack.joins(tokens[at]?.text ?? "") && isKind(tokens[at + 1]) ? at + 2 : null
}
