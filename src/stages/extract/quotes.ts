import { CLOSE, OPEN } from "../../languages/quotation.ts"
import type { Run, Token } from "../../languages/token.ts"

/** Longest quotation followed, in tokens: an unclosed mark does not swallow a report. */
const LONGEST = 250

/** The token after the mark that closes the quotation opened at `at`; null where none closes it soon. */
export function matchingQuote(tokens: readonly Token[], at: number): number | null {
  let depth = 0
  for (let i = at; i < Math.min(tokens.length, at + LONGEST); i++) {
    if (tokens[i]?.text === OPEN) depth++
    else if (tokens[i]?.text === CLOSE && --depth === 0) return i + 1
  }
  return null
}

/** The opening mark in a run that nothing in the run closes; null where there is none. */
export function openAt(tokens: readonly Token[], from: number, end: number): number | null {
  const open: number[] = []
  for (let at = from; at < end; at++) {
    if (tokens[at]?.text === OPEN) open.push(at)
    else if (tokens[at]?.text === CLOSE) open.pop()
  }
  return open[0] ?? null
}

/** The quotation that begins at or right after `from`, its marks included. */
export function quoteAfter(tokens: readonly Token[], from: number, end: number): Run | null {
  const open = [from, from + 1].find(at => at < end && tokens[at]?.text === OPEN)
  const close = open === undefined ? null : matchingQuote(tokens, open)
  return open === undefined || close === null ? null : { from: open, to: close }
}

/** Where the quotation opens that the mark at `close` closes, not before `floor`; null where none does. */
export function openOf(tokens: readonly Token[], close: number, floor: number): number | null {
  let depth = 0
  for (let i = close; i >= Math.max(floor, close - LONGEST); i--) {
    if (tokens[i]?.text === CLOSE) depth++
    else if (tokens[i]?.text === OPEN && --depth === 0) return i
  }
  return null
}
