import { isoOf } from "../../model/day.ts"
import { endOf, type Found, startOf } from "../days.ts"
import type { Dated, Token } from "../token.ts"
import { ending, type Named, single, textAt } from "./day.ts"

const interval = (from: string, until: Named, assumed: readonly string[], to = until.to): Found | null =>
  from < endOf(until) ? { to, edtf: `${from}/${endOf(until)}`, assumed } : null

/** "6-8 Ocak", "6 ile 8 Ocak arasında": one month for two days. */
function daysOfMonth(tokens: readonly Token[], at: number, said: number): Found | null {
  const first = tokens[at]?.kind === "number" && /^\d{1,2}$/.test(textAt(tokens, at)) ? Number(textAt(tokens, at)) : 0
  if (first < 1 || first > 31 || !/^(-|ile|ve)$/.test(textAt(tokens, at + 1))) return null
  const second = single(tokens, at + 2, said)
  if (!second || !/^\d{4}-\d\d-\d\d$/.test(second.edtf) || second.said !== "date") return null
  if (Number(second.edtf.slice(8)) <= first) return null
  return ending(tokens, second.to, "arasinda", textAt(tokens, at + 1) !== "-", to =>
    interval(`${second.edtf.slice(0, 8)}${String(first).padStart(2, "0")}`, second, second.assumed, to),
  )
}

/** "6 Ocak'tan 8 Ocak'a kadar", "salıdan perşembeye kadar", "2003-2011 (yılları arasında)". */
function between(tokens: readonly Token[], at: number, said: number): Found | null {
  const inMonth = daysOfMonth(tokens, at, said)
  if (inMonth) return inMonth
  const years = /^(19|20)\d\d-(19|20)\d\d$/.test([0, 1, 2].map(i => textAt(tokens, at + i)).join(""))
  if (years) {
    const [from, until] = [textAt(tokens, at), textAt(tokens, at + 2)]
    const behind = textAt(tokens, at + 3) === "yillari" ? (textAt(tokens, at + 4) === "arasinda" ? 2 : 1) : 0
    return from < until ? { to: at + 3 + behind, edtf: `${from}/${until}`, assumed: [] } : null
  }
  const first = single(tokens, at, said)
  if (first?.ends !== "from") return null
  const second = single(tokens, first.to, said)
  if (second?.ends !== "until" || textAt(tokens, second.to) !== "kadar") return null
  return interval(startOf(first), second, [...new Set([...first.assumed, ...second.assumed])], second.to + 1)
}

/** "6 Ocak'tan bu yana", "salıdan beri": a window up to the day said. */
function since(tokens: readonly Token[], at: number, said: number): Found | null {
  const first = single(tokens, at, said)
  if (first?.ends !== "from") return null
  const words = `${textAt(tokens, first.to)} ${textAt(tokens, first.to + 1)}`
  const to = words === "bu yana" ? first.to + 2 : words.startsWith("beri ") ? first.to + 1 : null
  const today = isoOf(said)
  return to !== null && startOf(first) < today
    ? { to, edtf: `${startOf(first)}/${today}`, assumed: first.assumed }
    : null
}

/** All dates and windows of a run of tokens, resolved against the day (since 1970-01-01) they were said. */
export function dates(tokens: readonly Token[], said: number): Dated[] {
  const found: Dated[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hit = since(tokens, at, said) ?? between(tokens, at, said) ?? single(tokens, at, said)
    if (!hit) continue
    found.push({ from: at, to: hit.to, edtf: hit.edtf, assumed: hit.assumed })
    at = hit.to - 1
  }
  return found
}
