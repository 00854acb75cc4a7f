import type { Analysis } from "../../languages/analysis.ts"
import type { Clitic } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import { headAt } from "./place-names.ts"

/** The text puts something in a place or beside it, or has it come from there or go there; null where nothing leads to it. */
export type Link = "in" | "beside" | "to" | "from" | null

/** What people do who go away from a place. */
export const MOVES_FROM: ReadonlySet<string> = new Set(["displaced", "withdrawn"])

/** "The battles of X", "the attack of X": an event is named for its place. */
const isEvent = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      (s.means !== undefined || s.role === "attack") &&
      r.lexeme.part === "noun" &&
      !r.before.includes("the") &&
      !r.pronoun,
  ) !== undefined

/** The name of a place behind its event; an adjective behind one is none. */
const namesEvent = ({ tokens }: Analysis, at: number): boolean =>
  isEvent(tokens[at - 1]) &&
  (tokens[at]?.definite === true || tokens[at]?.known === "place" || headAt(tokens[at]) !== undefined)

/** What is attached before a word: as its readings have it, or, before a name, as its letters may be. */
export function hasAttached({ tokens, pack }: Analysis, at: number, clitic: Clitic): boolean {
  const token = tokens[at]
  return (
    readingThat(token, (_, { before }) => before.includes(clitic)) !== undefined ||
    (isAttachedName(token) && pack.attached(token?.text ?? "").includes(clitic))
  )
}

/** A name with a word attached before it begins at a token. */
export const isAttachedName = (token: Token | undefined): boolean =>
  token?.named?.starts === true && token.named.attached

/** "In the district X", where the noun is no head of places: what leads to it leads to the name. */
function isLedAs({ tokens }: Analysis, at: number): boolean {
  const named = tokens[at]?.named
  if (named?.kind !== "place" || !named.starts || named.attached) return false
  const bare = readingThat(
    tokens[at - 1],
    (_, r) => r.lexeme.part === "noun" && !r.pronoun && !r.before.includes("the") && !r.before.includes("and"),
  )
  return (
    bare !== undefined &&
    (bare.before.includes("with") ||
      (bare.before.length === 0 &&
        (plays(tokens[at - 2], "in") || (plays(tokens[at - 3], "in") && plays(tokens[at - 2], "all")))))
  )
}

/** The most words between a place and what leads to it: "in | the western port of X". */
const LED_OVER = 3

/** What leads to a place: the word before it, or before its article that stands alone, with what describes it in between. */
export function leadOf(tokens: readonly Token[], at: number): Token | undefined {
  for (let from = at - 1; from >= Math.max(0, at - LED_OVER); from--) {
    const token = tokens[from]
    if (readingThat(token, (_, r) => r.lexeme.part === "particle" && r.before.includes("the") && !r.pronoun))
      return tokens[from - 1]
    if (token?.kind !== "word" || plays(token, "in", "to", "from", "beside", "and", "stop")) break
  }
  return tokens[at - 1]
}

/** "(They) raided X", where a subject stands before its verb: what was hit is where it happened. */
const isHit = ({ pack }: Analysis, verb: Token | undefined): boolean =>
  pack.subject === "before" &&
  readingThat(verb, (s, r) => s.role === "attack" && r.lexeme.part === "verb" && r.tense === "past") !== undefined

/** How the text leads to a place that begins at a token. */
export function linkOf(analysis: Analysis, at: number): Link {
  const before = leadOf(analysis.tokens, at)
  if (plays(before, "beside")) return "beside"
  if (plays(before, "belonging", "meets") || isHit(analysis, before)) return "in"
  if (plays(before, "to") || hasAttached(analysis, at, "to")) return "to"
  if (plays(before, "in") || namesEvent(analysis, at) || hasAttached(analysis, at, "with") || isLedAs(analysis, at))
    return "in"
  return plays(before, "from") ? "from" : null
}
