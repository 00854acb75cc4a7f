import type { Token } from "./token.ts"

/** How an opening and a closing quotation mark are written in folded tokens, whatever the text has. */
export const OPEN = "«"
export const CLOSE = "»"

const isMark = (token: Token | undefined): boolean => token?.kind === "sign" && token.text === '"'

/** A mark opens after a space and before a word, closes the other way round; between the two, what stands open decides. */
function opens(tokens: readonly Token[], at: number, depth: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const spaced = before === undefined || before.kind === "break" || before.end < (token?.start ?? 0)
  const closed =
    after === undefined ||
    after.kind === "break" ||
    after.start > (token?.end ?? 0) ||
    (after.kind === "sign" && !isMark(after) && after.text !== "(")
  return spaced === closed ? depth === 0 : spaced
}

/** What the marks' own spellings tell. */
const OPENING: unknown[] = []
const CLOSING: unknown[] = []

/** Tells opening marks from closing ones, paragraph by paragraph; papers use one straight sign, or the pair turned round. */
export function markQuotations(tokens: readonly Token[]): Token[] {
  let depth = 0
  return tokens.map((token, at) => {
    if (token.kind === "break") depth = 0
    if (!isMark(token)) return token
    const open = opens(tokens, at, depth)
    depth = Math.max(0, depth + (open ? 1 : -1))
    return { ...token, text: open ? OPEN : CLOSE, facts: open ? OPENING : CLOSING }
  })
}
