import type { Token } from "../../token.ts"
import { adjacent } from "./atom.ts"

/** A value and the token after its last. */
export interface Part {
  readonly value: number
  readonly to: number
}

/** No figure in the news is longer; longer runs of digits are names of accounts, cards and consignments. */
const MOST_DIGITS = 18

/** What digits come to by either convention: 1,200 and 1.200 are thousands, 2.5 and 26,013,94 end in a fraction; null for times, versions and addresses. */
export function digits(text: string): number | null {
  if (text.length > 2 * MOST_DIGITS) return null
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""))
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."))
  if (/^[1-9]\d{0,2}(?:,\d{3})+,\d{1,2}$/.test(text))
    return Number(
      `${text.slice(0, text.lastIndexOf(",")).replaceAll(",", "")}.${text.slice(text.lastIndexOf(",") + 1)}`,
    )
  return /^\d{1,18}(?:[.,]\d+)?$|^\.\d+$/.test(text) ? Number(text.replace(",", ".")) : null
}

/** Thousands parted by spaces: "12 345 678"; at most four groups. */
function spaced(tokens: readonly Token[], at: number): Part | null {
  const first = tokens[at]
  if (!first || !/^[1-9]\d{0,2}$/.test(first.text)) return null
  let value = Number(first.text)
  let to = at + 1
  while (to < at + 5 && /^\d{3}$/.test(tokens[to]?.text ?? "") && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1)
    value = value * 1000 + Number(tokens[to++]?.text)
  return to === at + 1 || to === at + 5 ? null : { value, to }
}

/** The number that is written in digits at a token, thousands parted by spaces included. */
export function digitsAt(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  if (token?.kind !== "number") return null
  const groups = spaced(tokens, at)
  if (groups) return groups
  const value = digits(token.text)
  return value === null ? null : { value, to: at + 1 }
}

/** Powers as calculators write them: 12e3, 1.1^23. */
export function power(tokens: readonly Token[], at: number): Part | null {
  if (tokens[at]?.kind !== "number" || !/^[e^+-]$/.test(tokens[at + 1]?.text ?? "") || !adjacent(tokens, at))
    return null
  let to = at + 1
  let written = tokens[at]?.text ?? ""
  while (to < at + 6 && adjacent(tokens, to - 1) && /^(?:[e^+-]|\d+(?:[.,]\d+)?)$/.test(tokens[to]?.text ?? ""))
    written += tokens[to++]?.text
  const [, base = "", sign, exponent = ""] = /^([\d.,]+)(e|-*\^)([+-]?[\d.,]+)$/.exec(written) ?? []
  const [b, e] = [digits(base), digits(exponent.replace(/^[+-]/, ""))]
  if (sign === undefined || b === null || e === null) return null
  const raised = exponent.startsWith("-") ? -e : e
  const value = sign === "e" ? b * 10 ** raised : b ** raised
  return Number.isFinite(value) ? { value, to } : null
}
