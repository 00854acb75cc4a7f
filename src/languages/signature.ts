import { PACKS } from "./packs.ts"
import type { Dated, Run, Token } from "./token.ts"

/** Who signed an embedded post, or heads one of a running report: the name, the handle with its sign, and the post's date or hour. */
export interface Signature {
  readonly author: Run | null
  readonly handle: Run | null
  readonly dated: Dated | null
}

const LONGEST = 24

/** "— Name (@handle) January 8, 2026": the line that an embedded post ends with; null for any other. */
export function signatureAt(
  tokens: readonly Token[],
  { from, to }: Run,
  said: number | null,
  zone: string | null,
): Signature | null {
  if (to - from > LONGEST) return null
  const line = tokens.slice(from, to)
  const at = from + line.findIndex(token => /^@./.test(token.text))
  const close = from + line.findIndex((token, i) => from + i > at && token.text === ")")
  if (at <= from || close < at || tokens[at - 1]?.text !== "(") return null
  const rest = tokens.slice(close + 1, to)
  // Posts are dated in the language of the network's page, whatever the text's.
  const [dated = null] = PACKS.flatMap(pack => (said === null ? [] : pack.dates(rest, said, zone)))
  const dashed = tokens[from]?.text === "-"
  // Without its dash a line of a name, a handle and nothing but a date.
  if (!dashed && (dated?.from !== 0 || dated.to < rest.length)) return null
  const start = dashed ? from + 1 : from
  return {
    author: at - 1 > start ? { from: start, to: at - 1 } : null,
    handle: { from: at, to: close },
    dated: dated && { ...dated, from: dated.from + close + 1, to: dated.to + close + 1 },
  }
}
