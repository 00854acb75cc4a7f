import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { isSign } from "../words.ts"
import type { Happening } from "./draft.ts"
import { isArmedRun } from "./needs.ts"
import { bars, leads, leansOn } from "./steering.ts"
import type { Told } from "./told.ts"

/** What is told beside another matter is a happening of the report where harm is told with it, or those who take part. */
export function standsBeside(analysis: Analysis, happening: Happening, as: Told["as"]): boolean {
  const { tokens } = analysis
  const { type, sentence, at, actors, targets, event, reading } = happening
  if (type === "clash" && as === "amid" && reading.lexeme.part === "noun")
    return actors.some(run => isArmedRun(analysis, run)) || harmBefore(tokens, at, sentence)
  if (!STRICT.has(type))
    return actors.length + targets.length > 0 || event.frame === "bursts" || harmBefore(tokens, at, sentence)
  if (as !== "amid") return false
  const known = reading.before.includes("the")
  if (!known && actors.length > 0 && targets.length > 0 && isJoined(tokens[at - 1])) return true
  return harmBefore(tokens, at, sentence) || (!known && harmBehind(tokens, at, sentence))
}

/** "With", "amid": what goes on together with what is told. */
const isJoined = (token: Token | undefined): boolean =>
  readingThat(token, s => s.joint === true || (s.leads === "amid" && s.role !== "in")) !== undefined

/** How far from an attack the harm that it did may be told, in tokens. */
const HARM_WITHIN = 25

const HARM: ReadonlySet<string> = new Set(["killed", "injured", "casualties", "destroyed", "damaged"])

const isHarm = (token: Token | undefined): boolean =>
  readingThat(
    token,
    s => (!s.happening?.needs && HARM.has(s.happening?.metric ?? "")) || HARM.has(s.counts?.metric ?? ""),
  ) !== undefined

/** How far before "of the killing of" the verb may stand that tells of it, in tokens. */
const SAID_WITHIN = 6

const says = (token: Token): boolean => readingThat(token, s => s.says !== undefined) !== undefined

/** Harm that is told itself: not "after the killing of", "who fell". */
function isToldHarm(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const verb = readingThat(tokens[at], (s, r) => s.happening !== undefined && r.lexeme.part === "verb")
  if (verb && !plays(before, "in", "from", "after"))
    return verb.tense === "past" && !(plays(before, "relative") && before?.definite)
  const led = readingThat(
    tokens[at],
    (s, r) =>
      (s.happening !== undefined || s.counts?.metric !== undefined) && r.before.some(b => b === "to" || b === "with"),
  )
  if (led && !tokens.slice(Math.max(0, at - SAID_WITHIN), at).some(says)) return false
  const away = readingThat(tokens[at], s => s.counts?.metric !== undefined) ? false : leansOn(before) || bars(before)
  return !(away || plays(before, "after", "from", "since", "cause") || leads(before) === "after")
}

/** "Killed in": the harm stands before, in the same clause. */
function harmBefore(tokens: readonly Token[], at: number, sentence: Run): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - HARM_WITHIN); back--) {
    if (isHarm(tokens[back])) return isToldHarm(tokens, back)
    if (isSign(tokens[back], ":", ";", ".") || plays(tokens[back], "that")) return false
    if (plays(tokens[back], "relative") && tokens[back]?.definite) return false
  }
  return false
}

/** "Which left so many dead": a result, then the harm. */
function harmBehind(tokens: readonly Token[], at: number, sentence: Run): boolean {
  let result = false
  for (let next = at + 1; next < Math.min(sentence.to, at + HARM_WITHIN); next++) {
    if (plays(tokens[next], "result")) result = true
    if (result && isHarm(tokens[next])) return true
    if (isSign(tokens[next], ":", ";", ".") || plays(tokens[next], "that")) return false
  }
  return false
}

/** Happenings that papers keep coming back to. */
export const STRICT: ReadonlySet<string> = new Set([
  "attack",
  "shelling",
  "air_strike",
  "drone_strike",
  "sniper_fire",
  "explosion",
  "arrest",
  "abduction",
  "release",
])
