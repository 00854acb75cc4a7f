import { whether } from "../../../languages/facts.ts"
import type { Reading } from "../../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../../languages/token.ts"

/** The reading by which a word goes with a happening named beside it. */
export const carrying = (token: Token | undefined): Reading | undefined =>
  token?.named ? undefined : readingThat(token, s => s.carries !== undefined)

/** Only says that what follows goes on. */
export const goesOn = whether(
  (token: Token): boolean => readingThat(token, (s, r) => s.goesOn === true && !r.before.includes("the")) !== undefined,
)

/** "Has already". */
export const isAlready = whether((token: Token): boolean => readingThat(token, s => s.already === true) !== undefined)

/** What stands behind it is not told as having happened; what somebody "managed to" do, or was done during something, has. */
export const bars = (token: Token | undefined): boolean =>
  (!plays(token, "manages") && leads(token) === null && readingThat(token, s => s.bars === true) !== undefined) ||
  plays(token, "averted", "sentence", "recalls") ||
  readingThat(token, (s, r) => s.role === "negation" && !r.before.includes("with")) !== undefined ||
  (plays(token, "if") && !isAlready(token))

/** How a word leads to a happening. */
export const leads = (token: Token | undefined) =>
  readingThat(token, s => s.leads !== undefined)?.lexeme.sense.leads ?? null

/** A word that leads to a happening as to a fact beside another: "because of", "in", "after", "with". */
export function leadsTo(token: Token | undefined): "amid" | "after" | null {
  if (plays(token, "after", "since")) return "after"
  const own = leads(token)
  if (own) return own
  const joint = readingThat(token, s => s.joint === true) !== undefined
  return joint || plays(token, "cause", "in", "among") ? "amid" : null
}

/** A noun without the article right before another, which leans on it: "areas of control". */
export const leansOn = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.named === undefined &&
  readingThat(token, s => s.counts !== undefined) === undefined &&
  readingThat(
    token,
    (s, r) =>
      r.lexeme.part === "noun" &&
      !r.pronoun &&
      !r.before.includes("the") &&
      s.says === undefined &&
      s.carries === undefined,
  ) !== undefined &&
  token.readings.every(r => r.lexeme.part !== "verb" && r.lexeme.part !== "particle")

/** A word that leads to a noun: one that leans on it, or a link. */
export const isLed = (before: Token | undefined): boolean => leansOn(before) || leadsTo(before) !== null || bars(before)
