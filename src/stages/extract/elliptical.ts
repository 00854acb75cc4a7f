import { plays, type Token } from "../../languages/token.ts"
import { isHelper, isReported } from "./asides.ts"
import type { Counted } from "./counted.ts"
import { isCapital } from "./noun-phrases.ts"
import type { Scan, State } from "./scan.ts"
import { opensClause } from "./triggers.ts"
import { isComma, isSign } from "./words.ts"

/** How many tokens may stand between a figure and the next of its list, and how many words a name between may have. */
const APART = 10
const NAME = 4

/** A number that leaves out what it counts, and what befell them. */
const isBare = ({ noun, object, metric, form, ofThem }: Counted): boolean =>
  noun === "none" && object === null && metric === null && form === "number" && !ofThem

/** Nothing between two figures tells of something else; "were reported" only tells of the first. */
const isOneList = (tokens: readonly Token[], from: number, to: number): boolean =>
  to >= from &&
  to - from <= APART &&
  tokens
    .slice(from, to)
    .every(
      token =>
        !plays(token, "that", "relative", "pronoun") &&
        !isSign(token, ".", ";") &&
        (!opensClause(token) || isHelper(token) || isReported(token) || plays(token, "stop", "follows")),
    )

/** A sign or an "and" that one more of a list stands behind. */
const isLink = ({ tokens, pack }: Scan["analysis"], at: number): boolean =>
  isComma(tokens[at]) || isSign(tokens[at], "(", "-", ":") || pack.joins(tokens[at]?.text ?? "")

/** "Velmar with 36", "Sarel 22": a name before its number, behind a link. */
function behindName({ analysis }: Scan, from: number): boolean {
  const { tokens } = analysis
  let at = plays(tokens[from - 1], "stop") ? from - 1 : from
  const end = at
  while (at > end - NAME && isCapital(analysis, tokens[at - 1])) at--
  return at < end && (isLink(analysis, at - 1) || plays(tokens[at - 1], "by"))
}

/** Behind the number it is said where, of what or how: "three in Velmar", "two each", "five as a result of". */
const saysWhere = (token: Token | undefined): boolean => plays(token, "in", "from", "each", "stop", "by", "cause")

const endsItem = (analysis: Scan["analysis"], at: number): boolean =>
  isLink(analysis, at) || isSign(analysis.tokens[at], ".", ")") || analysis.tokens[at] === undefined

/**
 * "Five died in Osk, three in Velmar and two each in Sarel and Tarn": a number of a list that leaves out what the figure before counts.
 * "parts" where brackets, a dash or a colon open the list behind its whole.
 */
export function ellipsis(scan: Scan, phrase: Counted, { recent, among }: State): "parts" | "list" | null {
  const { analysis } = scan
  const { tokens, pack } = analysis
  if (pack.subject !== "before" || recent?.sentence !== scan.sentence || !isBare(phrase)) return null
  const { from, to } = phrase
  if (!isOneList(tokens, recent.to, from)) return null
  const told = isLink(analysis, from - 1) && saysWhere(tokens[to])
  const named = endsItem(analysis, to) && behindName(scan, from)
  if (!told && !named) return null
  const opens = isSign(tokens[recent.to], "(", "-", ":")
  return (opens && from === recent.to + 1) || (recent.part && among === null) ? "parts" : "list"
}
