import { whether } from "../../languages/facts.ts"
import type { Happening, Reading } from "../../languages/sense.ts"
import { means, plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import type { Counted } from "./counted.ts"
import { blewUpSelf, lostLife, lostTrack, metFate, tookLives } from "./fates.ts"
import { leftHome } from "./homes.ts"
import { letGo } from "./let-go.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { felled, lifeBehind, selfBehind } from "./objects-behind.ts"
import { isUnreal } from "./unreal.ts"

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

/** A "no", an attempt, a warning, a verb of what is to come; or one in the present behind "may", or behind "which": told as a rule. */
const averted = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "negation", "averted", "sentence", "recalls") ||
  readingThat(
    tokens[at],
    (s, r) =>
      r.before.includes("will") ||
      (r.lexeme.part === "verb" &&
        (s.says === "warns" || (r.tense === "present" && plays(tokens[at - 1], "if", "relative")))),
  ) !== undefined

const LINKS: ReadonlySet<string> = new Set(["result", "in", "from", "that", "quoting", "attack", "to"])

/** Words of falling and happening that may stand between a "no" and what did not happen. */
const isLink = whether(
  (token: Token): boolean =>
    readingThat(token, s => s.happening?.needs === "victim" || (s.role !== undefined && LINKS.has(s.role))) !==
    undefined,
)

/** How far before a happening its "no" may stand, in tokens. */
const AVERTED_WITHIN = 6

/** "The execution of 31 civilians": spelled as a court's sentence, which those whom it counts do not serve. */
const isField = (token: Token | undefined): boolean =>
  readingThat(token, s => s.happening?.metric === "killed" && s.happening.of !== undefined) !== undefined

/** A court's word stands before an execution: "the ruling of the court on the execution of". */
const isSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - AVERTED_WITHIN), at).some(token => plays(token, "sentence"))

/** What the words before say did not happen, was a court's doing, or is still to come. */
function isAverted(tokens: readonly Token[], at: number): boolean {
  if (averted(tokens, at) && !(isField(tokens[at]) && !isSentence(tokens, at))) return true
  for (let back = at - 1; back >= at - AVERTED_WITHIN; back--) {
    if (averted(tokens, back)) return true
    if (!isLink(tokens[back])) return false
  }
  return false
}

/** "Holds 120 prisoners": a lasting state, nothing that happened. */
const isHeld = ({ lexeme, tense }: Reading): boolean =>
  tense === "present" && lexeme.sense.happening?.metric === "detained" && lexeme.sense.happening.needs === "person"

/** How far behind a verb the preposition may stand that leads to whom it befell, in tokens: "seized, the movement, 4 tanks". */
const THROUGH_WITHIN = 6

/** What leads a happening to its object stands right behind it, or, of a verb, behind the one who did it. */
function leadsThrough(tokens: readonly Token[], at: number, part: Reading["lexeme"]["part"]): boolean {
  if (part !== "verb" && tokens[at]?.definite) return plays(tokens[at + 1], "in")
  for (let i = at + 1; i <= at + THROUGH_WITHIN; i++) {
    if (plays(tokens[i], "in")) return true
    if (tokens[i]?.kind !== "word" || opensClause(tokens[i])) return false
  }
  return false
}

const usable = (tokens: readonly Token[], at: number, reading: Reading): boolean => {
  const { part } = reading.lexeme
  if (part === "noun" && reading.before.includes("as")) return false
  if (isHeld(reading)) return false
  const { through, needs, numbered, metric, led } = reading.lexeme.sense.happening ?? {}
  if (led && part === "noun" && !plays(tokens[at + 1], "from")) return false
  // Blowing up is spelled like dawn.
  if (numbered && ((part === "noun" && metric === "destroyed") || plays(tokens[at], "time"))) return false
  if (through && !leadsThrough(tokens, at, part)) return false
  if (needs === "self" && !selfBehind(tokens, at)) return false
  if (needs === "life" && !lifeBehind(tokens, at)) return false
  // "(A statement) issued by X" is spelled like "confiscated".
  if (metric === "seized" && needs === "thing" && part === "verb" && plays(tokens[at + 1], "quoting")) return false
  if (part === "verb" && isBody(tokens[at], reading)) return false
  if (part === "verb")
    return (
      !reading.pronoun &&
      (!plays(tokens[at - 1], "in", "from", "to", "since") ||
        isSide(tokens, at - 1) ||
        isDoing(tokens[at], reading) ||
        isManaged(tokens, at))
    )
  if (isTrade(tokens, at) || isFamily(tokens, at) || killsHim(tokens, at, reading)) return false
  const reaches = through || reading.lexeme.sense.finds || plays(tokens[at + 1], "quoting")
  return !reading.before.includes("the") || (reaches === true && plays(tokens[at + 1], "in", "quoting"))
}

/** "Managed to | rescue", "was able to | arrest": what somebody has done after all. */
const isManaged = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at - 1], "to") &&
  plays(tokens[at - 2], "manages") &&
  ![at - 3, at - 4].some(back => plays(tokens[back], "negation", "if", "unreal"))

/** "(Accused) of killing nine": a form of neither person nor number, which has an object of its own behind whatever leads to it. */
const isDoing = (token: Token | undefined, { tense, number, voice, lexeme }: Reading): boolean =>
  tense === "present" &&
  number === undefined &&
  voice === "active" &&
  lexeme.sense.happening?.slot === "object" &&
  token?.text !== lexeme.lemma

/** "Committees", which is spelled like "they took refuge". */
const isBody = (token: Token | undefined, { number, lexeme: { sense } }: Reading): boolean =>
  number === "plural" &&
  sense.happening?.slot === "subject" &&
  readingThat(token, (s, r) => s.head === "body" && r.number === "plural" && !r.pronoun) !== undefined

/** "In the west": a side that is a noun there. */
const isSide = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "beside") && isDeterminer(tokens[at - 1])

/** "Members of rescue": what a group of people is for, and nothing that befell anybody. */
const isTrade = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], (s, r) => s.kind !== undefined && r.before.length === 0) !== undefined &&
  readingThat(tokens[at - 1], (s, r) => s.counts?.population !== undefined && r.before.length === 0 && !r.pronoun) !==
    undefined

/** "(X,) whom a doctor killed", spelled like "his killing": a verb with its object attached, which counts nobody behind it. */
const killsHim = (tokens: readonly Token[], at: number, { pronoun, before }: Reading): boolean =>
  pronoun &&
  before.every(clitic => clitic === "and" || clitic === "so") &&
  !plays(tokens[at - 1], "in", "from", "to", "since", "cause", "after") &&
  readingThat(tokens[at], (s, r) => s.happening !== undefined && r.lexeme.part === "verb" && r.pronoun) !== undefined

/** "Members of his family", which is spelled like "his capture". */
const isFamily = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], (s, r) => s.counts?.unit === "household" && r.pronoun) !== undefined

/** The happening by which a word is read, where it may count anybody. */
export const happeningReading = (tokens: readonly Token[], at: number): Reading | undefined => {
  const token = tokens[at]
  if (token?.kind !== "word") return undefined
  return readingThat(token, (s, r) => s.happening !== undefined && usable(tokens, at, r))
}

/** A small word that is also a verb is none before a verb: "may". */
const isParticle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.readings.some(r => r.lexeme.part === "particle") === true &&
  tokens[at + 1]?.readings.some(r => r.lexeme.part === "verb") === true

/** "Led to", "left": what a verb of consequence leaves may be the dead and wounded themselves. */
export function resultAt(tokens: readonly Token[], at: number): Trigger | null {
  const result = readingThat(tokens[at], (s, r) => s.role === "result" && r.lexeme.part === "verb" && !r.pronoun)
  if (!(result || felled(tokens, at)) || isAverted(tokens, at)) return null
  const happening: Happening = { metric: "killed", slot: "subject", needs: "victim", through: true }
  return { at, happening, part: "verb", voice: "active", joint: false }
}

/** "(They) killed and | wounded (nine)": the second of two harms that share those they were done to. */
const isBothHarms = (tokens: readonly Token[], at: number, { lexeme, voice }: Reading): boolean => {
  const before = plays(tokens[at - 1], "and") ? happeningReading(tokens, at - 2) : undefined
  const metric = before?.lexeme.part === "verb" ? before.lexeme.sense.happening?.metric : undefined
  const own = lexeme.sense.happening?.metric
  return (
    lexeme.part === "verb" &&
    voice === "active" &&
    metric !== undefined &&
    own !== undefined &&
    HARM.has(metric) &&
    HARM.has(own) &&
    metric !== own
  )
}

/** "Liberation" in the name of a party is nobody's. */
const isInName = ({ known, named }: Token): boolean =>
  known === "actor" || (named?.kind === "organization" && !named.starts)

/** The happening at a token, where the token has one; a noun that already counts persons is none. */
export function triggerAt(tokens: readonly Token[], at: number): Trigger | null {
  const token = tokens[at]
  if (!token || !means(token) || isInName(token)) return null
  const met =
    metFate(tokens, at) ??
    tookLives(tokens, at) ??
    lostTrack(tokens, at) ??
    lostLife(tokens, at) ??
    blewUpSelf(tokens, at) ??
    letGo(tokens, at)
  if (met) return isAverted(tokens, at) ? null : met
  const left = leftHome(tokens, at)
  if (left) return isAverted(tokens, at) || isUnreal(tokens, at, "displaced") ? null : left
  const reading = happeningReading(tokens, at)
  const happening = reading?.lexeme.sense.happening
  if (!reading || !happening || isAverted(tokens, at) || isParticle(tokens, at)) return null
  if (isUnreal(tokens, at, happening.metric)) return null
  if (isBothHarms(tokens, at, reading))
    return { at, happening: { ...happening, metric: "casualties" }, part: "verb", voice: reading.voice, joint: false }
  const second = happeningReading(tokens, at + 1)
  const next = second?.lexeme.sense.happening
  // "They killed and wounded 20": the subject is in both verbs.
  const both = reading.number === "plural" && second?.number === "plural" && second.voice === "active"
  const own = reading.pronoun || reading.number === "dual" || (reading.number === "plural" && !both)
  const alone =
    reading.lexeme.part === "verb" &&
    readingThat(tokens[at - 1], (s, r) => s.counts !== undefined && r.number === "singular" && r.before.length === 0)
  const joint =
    !own &&
    !alone &&
    next !== undefined &&
    second?.before.includes("and") === true &&
    HARM.has(happening.metric) &&
    HARM.has(next.metric) &&
    next.metric !== happening.metric
  return { at, happening, part: reading.lexeme.part === "verb" ? "verb" : "noun", voice: reading.voice, joint }
}

/** How far behind a death the wounds that it came of may stand, in tokens. */
const WOUNDS_WITHIN = 10

/** "Died of his wounds": no natural death. */
export const ofWounds = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + WOUNDS_WITHIN)
    .some(
      token =>
        readingThat(
          token,
          (s, r) =>
            (s.role === "wound" || (s.happening ?? s.counts)?.metric === "injured") &&
            r.lexeme.part === "noun" &&
            r.before.includes("with"),
        ) !== undefined,
    )

/** A verb that starts a clause of its own, or a word that links one. */
export const opensClause = whether(
  (token: Token): boolean =>
    token.kind === "word" && (token.readings[0]?.lexeme.part === "verb" || plays(token, "stop")),
)

/** A run of words between an active verb, or a verbal noun, and what it counts: the one who did it. */
export function agentBetween(tokens: readonly Token[], trigger: Trigger, phrase: Counted): Run | null {
  if (trigger.voice === "passive" || trigger.happening.slot !== "object") return null
  // Who mourns 3 men tells of their death.
  if (readingThat(tokens[trigger.at], s => s.happening !== undefined && s.says !== undefined)) return null
  const first = tokens[trigger.at + 1]
  if (trigger.part === "noun" && !first?.definite && !first?.known && !readingThat(first, s => s.head === "armed"))
    return null
  let to = trigger.at + 1
  while (to < phrase.from && tokens[to]?.kind === "word" && !plays(tokens[to], "in", "from", "to", "by", "cause")) to++
  // "The killing of the four soldiers": they are the counted.
  if (to === phrase.from && tokens[to]?.definite && tokens[to - 1]?.definite) return null
  // "Killing three officers and a passer-by".
  return to > trigger.at + 1 && !plays(tokens[to - 1], "and") ? { from: trigger.at + 1, to } : null
}
