import { whether } from "../../languages/facts.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import { isHelper } from "./asides.ts"

/** How far before a happening the word may stand that makes it a wish, a fear or a plan, in tokens. */
const GOVERNED_WITHIN = 9

/** What is done on purpose: "to free" tells an aim. */
const AIMED: ReadonlySet<Metric> = new Set<Metric>([
  "detained",
  "released",
  "evacuated",
  "returned",
  "withdrawn",
  "seized",
  "destroyed",
  "launched",
  "intercepted",
  "shelters",
])

/** A wish, fear, plan, demand or threat; what somebody "managed to" do is done, though "may" is spelled alike. */
const governs = whether(
  (token: Token): boolean =>
    !plays(token, "manages") &&
    readingThat(
      token,
      s => s.role === "unreal" || (s.cue === "verb" && (s.says === "demands" || s.says === "warns")),
    ) !== undefined,
)

const isVerb = whether((token: Token): boolean => token.readings[0]?.lexeme.part === "verb")

const isPreposition = whether((token: Token): boolean => plays(token, "to", "from", "in", "quoting", "that"))

const hasPreposition = (token: Token | undefined): boolean =>
  isPreposition(token) || token?.readings[0]?.before.some(clitic => clitic === "with" || clitic === "to") === true

/** "To free 300": an aim, where the happening is done on purpose and nothing has led to it. */
const isAim = (tokens: readonly Token[], at: number, metric: Metric): boolean =>
  AIMED.has(metric) &&
  !plays(tokens[at - 1], "result", "plus", "cause") &&
  readingThat(tokens[at], (s, r) => s.happening?.metric === metric && r.before.includes("to")) !== undefined

/** "Will be freed", "are to be freed": what is yet to be done to them. */
export function isAhead(tokens: readonly Token[], at: number): boolean {
  let back = at - 1
  while (isHelper(tokens[back]) && !plays(tokens[back], "unreal")) back--
  return (
    back < at - 1 &&
    (plays(tokens[back], "unreal") || (plays(tokens[back], "to") && isHelper(tokens[back - 1]))) &&
    readingThat(tokens[at], (_, r) => r.voice === "passive") !== undefined
  )
}

/** "(They agreed and) killed nine": told as done. */
const isDone = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) => s.happening !== undefined && r.lexeme.part === "verb" && r.tense === "past" && r.voice === "active",
  ) !== undefined

/** "To | secure (the release of)": an aim, where nobody "managed to". */
const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.named === undefined &&
  tokens[at]?.known === undefined &&
  plays(tokens[at - 1], "to") &&
  !plays(tokens[at - 2], "manages") &&
  (tokens[at]?.readings.length === 0 ||
    readingThat(tokens[at], (_, r) => r.tense === "present" && r.lexeme.part === "verb") !== undefined)

/** True where a word before a happening wants, fears, plans or demands it: "called for the release of 300", "fears that 200 may flee". */
export function isUnreal(tokens: readonly Token[], at: number, metric: Metric): boolean {
  if (isAim(tokens, at, metric)) return true
  let free = isPreposition(tokens[at - 1]) ? at - 1 : at
  for (let back = free - 1; back >= at - GOVERNED_WITHIN; back--) {
    const token = tokens[back]
    if (token?.kind !== "word" || plays(token, "stop", "relative")) return false
    if (governs(token)) return !isDone(tokens[at])
    if (AIMED.has(metric) && isInfinitive(tokens, back)) return !isDone(tokens[at])
    if (plays(token, "result") && isVerb(token) && readingThat(token, (_, r) => r.tense === "present")) {
      free = plays(tokens[back - 1], "that") ? back - 1 : back
      back = free
    } else if (isVerb(token) || (hasPreposition(token) && !governs(tokens[back - 1]))) return false
  }
  return false
}
