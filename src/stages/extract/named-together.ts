import type { Analysis } from "../../languages/analysis.ts"
import { type Run, readingThat } from "../../languages/token.ts"
import type { Population } from "../../model/claim.ts"
import { nameEndingAt } from "./known-before.ts"
import { isCapital } from "./noun-phrases.ts"
import { isComma, isPerson } from "./words.ts"

/** Several persons by their names, and of which kind the word before them says that they are. */
export interface Several extends Run {
  readonly names: readonly Run[]
  readonly population: Population | null
}

/** "(The journalists) Lena Dorvan and Tomas Brel": the kind that a plural right before names says. */
const kindBefore = ({ tokens }: Analysis, from: number): Population | null =>
  readingThat(tokens[from - 1], (s, r) => s.counts?.population !== undefined && r.number === "plural")?.lexeme.sense
    .counts?.population ?? null

/** "Lena Dorvan and Tomas Brel", "A B, C D and E F": persons told together by their names, up to a token; null where only one is. */
export function namesBefore(analysis: Analysis, end: number): Several | null {
  const { tokens, pack } = analysis
  const names: Run[] = []
  let from = end
  for (let to = end; ; ) {
    const one = nameEndingAt(analysis, to)
    if (!one?.name) break
    names.unshift(one.name)
    from = one.from
    const link = tokens[from - 1]
    if (names.length === 1 ? !pack.joins(link?.text ?? "") : !isComma(link)) break
    to = names.length === 1 && isComma(tokens[from - 2]) ? from - 2 : from - 1
  }
  return names.length > 1 ? { from, to: end, names, population: kindBefore(analysis, from) } : null
}

/** "(Killed Lena Dorvan) and Tomas Brel": the name joined to one that ends at a token; null where none is. */
export function nameJoined(analysis: Analysis, end: number): Run | null {
  const { tokens, pack } = analysis
  if (!pack.joins(tokens[end]?.text ?? "")) return null
  const isName = (at: number): boolean =>
    isPerson(tokens[at]) ||
    (isCapital(analysis, tokens[at]) && tokens[at]?.readings.length === 0 && tokens[at]?.known === undefined)
  let to = end + 1
  while (isName(to)) to++
  return to - end > 2 ? { from: end + 1, to } : null
}
