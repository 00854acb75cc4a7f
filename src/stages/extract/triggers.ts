import { CLOSE, OPEN } from "../../languages/quotation.ts"
import type { Happening, Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import type { Counted } from "./counted.ts"

/** A word that says what befell somebody or something, and what it may count. */
export interface Trigger {
  readonly at: number
  readonly happening: Happening
  readonly part: "verb" | "noun"
  readonly voice: Reading["voice"]
  /** A following happening joined by "and" that shares the count: "killed and wounded 30". */
  readonly joint: boolean
}

const HARM: ReadonlySet<Metric> = new Set(["killed", "injured"])

/** The happening at a token, where the token has one; a noun that already counts persons is none. */
export function triggerAt(tokens: readonly Token[], at: number): Trigger | null {
  const reading = happeningReading(tokens[at])
  const happening = reading?.lexeme.sense.happening
  if (
    !reading ||
    !happening ||
    plays(tokens[at - 1], "negation") ||
    tokens[at]?.readings.some(r => r.lexeme.part === "particle")
  )
    return null
  const second = happeningReading(tokens[at + 1])
  const next = second?.lexeme.sense.happening
  const own = reading.pronoun || reading.number === "dual" || reading.number === "plural"
  const joint =
    !own &&
    next !== undefined &&
    second?.before.includes("and") === true &&
    HARM.has(happening.metric) &&
    HARM.has(next.metric) &&
    next.metric !== happening.metric
  return { at, happening, part: reading.lexeme.part === "verb" ? "verb" : "noun", voice: reading.voice, joint }
}

const happeningReading = (token: Token | undefined): Reading | undefined =>
  token?.kind === "word"
    ? readingThat(
        token,
        (sense, r) => sense.happening !== undefined && !(r.lexeme.part === "noun" && r.before.includes("as")),
      )
    : undefined

/** True where the counted phrase is of the kind that the happening counts. */
export function suits({ happening }: Trigger, phrase: Counted): boolean {
  const { needs, metric } = happening
  const ofThings = THING_METRICS.has(metric)
  if (needs === "victim") return phrase.object === null && phrase.noun === "named"
  if (phrase.object) return ofThings && (!FLYING.has(metric) || AIRBORNE.has(phrase.object))
  if (needs === "thing") return false
  if (needs === "person") return phrase.noun === "named"
  return !ofThings
}

/** What is launched or intercepted flies; other things only serve an attack. */
const FLYING: ReadonlySet<Metric> = new Set(["launched", "intercepted"])
const AIRBORNE: ReadonlySet<string> = new Set(["rocket", "shell", "drone", "strike", "aircraft"])

const THING_METRICS: ReadonlySet<Metric> = new Set([
  "destroyed",
  "damaged",
  "seized",
  "launched",
  "intercepted",
  "shelters",
])

/** Death and injury that the noun tells outweigh what was done with the dead and wounded; else the happening decides. */
export function metricOf(trigger: Trigger | null, phrase: Counted): Metric | null {
  if (!trigger) return phrase.metric
  if (trigger.happening.needs === "victim") return phrase.metric ?? trigger.happening.metric
  if (trigger.joint) return "casualties"
  if (phrase.metric && HARM.has(phrase.metric) && !HARM.has(trigger.happening.metric)) return phrase.metric
  return trigger.happening.metric
}

/** A happening that follows its counted phrase: "54 fighters were killed". */
export function triggerAfter(tokens: readonly Token[], phrase: Counted, end: number): Trigger | null {
  for (let at = phrase.to; at < Math.min(phrase.to + 8, end); at++) {
    const token = tokens[at]
    if (token?.kind === "sign" && token.text !== OPEN && token.text !== CLOSE) return null
    const reading =
      token?.kind === "word"
        ? readingThat(token, (s, r) => s.happening !== undefined && (r.lexeme.part === "verb" || r.pronoun))
        : undefined
    const happening = reading?.lexeme.sense.happening
    if (reading && happening && !reading.before.includes("and")) {
      const counted = happening.slot === "subject" || reading.voice !== "active" || reading.pronoun
      const trigger: Trigger = { at, happening, part: "verb", voice: reading.voice, joint: false }
      return counted && suits(trigger, phrase) ? trigger : null
    }
    if (at > phrase.to && opensClause(token)) return null
  }
  return null
}

/** A verb that starts a clause of its own, or a word that links one. */
export const opensClause = (token: Token | undefined): boolean =>
  token?.kind === "word" && (token.readings[0]?.lexeme.part === "verb" || plays(token, "stop"))

/** An unknown word joined by "and" before a definite noun is most likely a verb with its subject. */
export const opensUnknown = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    token?.kind === "word" &&
    token.readings.length === 0 &&
    tokens[at + 1]?.readings[0]?.before.includes("the") === true &&
    tokens[at - 1]?.kind !== "sign"
  )
}

/** A run of words between an active verb and what it counts: the one who did it. */
export function agentBetween(tokens: readonly Token[], trigger: Trigger, phrase: Counted): Run | null {
  if (trigger.part !== "verb" || trigger.voice === "passive" || trigger.happening.slot !== "object") return null
  let to = trigger.at + 1
  while (to < phrase.from && tokens[to]?.kind === "word" && !plays(tokens[to], "in", "from", "to", "by", "cause")) to++
  return to > trigger.at + 1 ? { from: trigger.at + 1, to } : null
}
