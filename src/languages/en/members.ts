import { type Quantity, readingThat, type Token } from "../token.ts"
import { amountAt } from "./amounts.ts"
import { SMALL } from "./number-words.ts"

const GROUP = /^(family|household)$/
const MEMBER = /^(member|man|person|strong)$/

/** The number that a word has before its hyphen ("five-member"), or that stands before one ("10-member"), and where that ends. */
function sizeAt(tokens: readonly Token[], at: number): { readonly size: number; readonly to: number } | null {
  const token = tokens[at]
  const [number = "", kind = ""] = token?.text.split("-") ?? []
  const word = MEMBER.test(kind) ? SMALL.get(number) : undefined
  if (word !== undefined) return { size: word, to: at + 1 }
  const apart = token?.kind === "number" && tokens[at + 1]?.text === "-" && MEMBER.test(tokens[at + 2]?.text ?? "")
  return apart ? { size: Number(token.text), to: at + 3 } : null
}

/** "A ten-member family", "a 12-man crew", "a family of seven": as many as the group has, and not one. */
export function membersAt(tokens: readonly Token[], at: number): Quantity | null {
  if (!/^(an?|one|another)$/.test(tokens[at]?.text ?? "")) return null
  const group = /^(entire|whole|single|extended)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1
  const of =
    GROUP.test(tokens[group]?.text ?? "") && tokens[group + 1]?.text === "of" ? amountAt(tokens, group + 2) : null
  const size = of && of.word === null ? of.min : (sizeAt(tokens, at + 1)?.size ?? 0)
  const to = of ? group : (sizeAt(tokens, at + 1)?.to ?? at)
  if (size < 2 || !Number.isInteger(size)) return null
  const value = { min: size, max: size, qualifier: "exact" as const, word: null }
  return { from: at, to, value, counts: true, ordinal: false, members: true }
}

/** "(Three members) of a family": whose they are, and no family more. */
export const isOfFamily = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "of" &&
  readingThat(tokens[at - 2], (s, r) => s.counts !== undefined && !s.counts.metric && r.number === "plural") !==
    undefined &&
  [at + 1, at + 2, at + 3].some(i => /^(family|household)$/.test(tokens[i]?.text ?? ""))
