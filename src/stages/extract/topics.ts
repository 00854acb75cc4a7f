import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import type { Counted } from "./counted.ts"
import { namedVictims } from "./counted-as.ts"
import type { Draft } from "./draft.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { isArticle } from "./words.ts"

/** "The number of the dead": what a number that is reached later in the sentence counts. */
export interface Topic {
  readonly at: number
  readonly metric: Metric | null
  readonly population: Draft["population"]
}

/** How far behind "the number of prisoners" their release may be told, in tokens. */
const FREED_WITHIN = 10

/** "The cases of death": what is counted by its cases. */
const areCases = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], (s, r) => s.counts?.weak === true && s.head === undefined && r.number === "plural") !==
    undefined &&
  readingThat(tokens[at + 1], (s, r) => (s.counts?.metric ?? s.happening) !== undefined && r.before[0] === "the") !==
    undefined

/** How far before a topic the word may stand that expects of it what is not reached, in tokens. */
const FORETOLD_WITHIN = 2

/** "Expecting the number to rise to 10,000": a toll that nobody has counted yet. */
const isForetold = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - FORETOLD_WITHIN), at).some(token => plays(token, "averted"))

/** "(The toll rose to 350,) and the wounded to 906", "and the wounded (some) 906": what another number of the same toll counts. */
const isJoinedTopic = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at + 1], tokens[at + 2], tokens[at + 3]].some(token => token?.kind === "number") &&
  [tokens[at - 1], tokens[at - 2]].some(token => token?.kind === "number") &&
  readingThat(
    tokens[at],
    (s, r) => s.counts?.metric !== undefined && r.number === "plural" && r.before[0] === "and" && r.before[1] === "the",
  ) !== undefined

/** "(Bringing) the overall total to 235": a sum that is led to its number. */
const isSum = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "sum") &&
  plays(tokens[at + 1], "to") &&
  tokens[at + 2]?.kind === "number" &&
  [at - 1, at - 2].some(i => isDeterminer(tokens[i]))

/** The topic that begins at a token; null where none does. */
export function topicAt(tokens: readonly Token[], at: number): Topic | null {
  if (
    isForetold(tokens, at) ||
    !(plays(tokens[at], "number of", "toll") || isSum(tokens, at) || areCases(tokens, at) || isJoinedTopic(tokens, at))
  )
    return null
  // "The death toll": in some languages what is counted stands before its number.
  const own = readingThat(
    tokens[at - 1],
    (s, r) => r.lexeme.part === "noun" && (s.happening !== undefined || s.counts?.metric !== undefined),
  )
  const senses = [...(plays(tokens[at], "toll") && own ? [-1] : []), 0, 1, 2, 3]
    .flatMap(ahead => (tokens[at + ahead]?.kind === "word" ? (tokens[at + ahead]?.readings ?? []) : []))
    .map(r => r.lexeme.sense)
  const freed = tokens
    .slice(at, at + FREED_WITHIN)
    .some(token => readingThat(token, s => s.happening?.metric === "released") !== undefined)
  const metric = freed
    ? "released"
    : (senses.find(s => s.counts?.metric)?.counts?.metric ??
      senses.find(s => s.counts?.topic)?.counts?.topic ??
      senses.find(s => s.happening)?.happening?.metric ??
      (plays(tokens[at + 1], "from") ? namedVictims(tokens, at + 2) : null) ??
      befallenBehind(tokens, at) ??
      toldOf(tokens, at))
  return { at, metric, population: whoseTopic(tokens, at) }
}

/** "The number of aid workers killed": what befell those whose noun another word says more of. */
const befallenBehind = (tokens: readonly Token[], at: number): Metric | null =>
  readingThat(tokens[at + 3], (s, r) => s.counts !== undefined && r.number === "plural" && r.before.length === 0)
    ? (readingThat(tokens[at + 4], (s, r) => s.happening?.slot === "object" && r.voice === "passive")?.lexeme.sense
        .happening?.metric ?? null)
    : null

/** How far behind a topic it may be told what is reported of those whose number it is, in tokens. */
const TOLD_WITHIN = 6

/** "The number of migrants reported dead": what is told of them by a participle of saying and an adjective. */
function toldOf(tokens: readonly Token[], at: number): Metric | null {
  for (let i = at + 2; i < at + TOLD_WITHIN; i++) {
    const told = readingThat(tokens[i], (s, r) => s.says !== undefined && r.voice === "either")
    const fate =
      told && readingThat(tokens[i + 1], (s, r) => s.counts?.metric !== undefined && r.lexeme.part === "adjective")
    if (fate) return fate.lexeme.sense.counts?.metric ?? null
  }
  return null
}

/** "The number of the dead soldiers": the kind of those whose number it is, before a place is named. */
function whoseTopic(tokens: readonly Token[], at: number): Draft["population"] {
  for (let i = at; i <= at + 3; i++) {
    const token = tokens[i]
    if (plays(token, "in", "since") || readingThat(token, s => s.place !== undefined)) return null
    const counts = token?.kind === "word" ? token.readings.find(r => r.lexeme.sense.counts?.population) : undefined
    if (counts) return counts.lexeme.sense.counts?.population ?? null
  }
  return null
}

/** "(There) exceeded the number of the dead 900": a subject that stands between a bound and its number, and in its phrase. */
export function topicWithin(tokens: readonly Token[], { from, to, form }: Counted): Topic | null {
  if (form !== "number" || tokens[from]?.kind === "number") return null
  for (let at = from + 1; at < to && tokens[at]?.kind !== "number"; at++) {
    const topic = topicAt(tokens, at)
    if (topic) return topic
  }
  return null
}

/** "At 320", right before the number, a bound or a quotation mark between. */
export const withNumber = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at - 1], tokens[at - 2]].some(
    token =>
      token?.kind === "word" &&
      ((token.text.length === 1 && !isArticle(token)) ||
        token.attached?.includes("with") === true ||
        readingThat(token, (_, r) => r.before[0] === "with") !== undefined),
  )

/** "The total number 303": right behind the topic, an adjective between. */
const isBehind = (tokens: readonly Token[], { at }: Topic, { from, noun }: Counted): boolean =>
  noun === "none" &&
  from - at <= 2 &&
  tokens.slice(at + 1, from).every(token => token.kind === "word" && token.definite === true)

/** "A toll of 13", "put the toll at 20": a link between the toll and its number. */
const isLedBy = (tokens: readonly Token[], { at }: Topic, { from }: Counted): boolean =>
  plays(tokens[at], "toll") && from - at <= 3 && from > at + 1 && plays(tokens[at + 1], "from", "in")

/** "(The toll was) given as 188". */
const isGivenAs = (tokens: readonly Token[], { from }: Counted): boolean =>
  plays(tokens[from - 1], "as said") && readingThat(tokens[from - 2], s => s.says !== undefined) !== undefined

const isIndefinite = (token: Token | undefined): boolean =>
  isArticle(token) && token?.readings.every(r => !r.before.includes("the")) === true

/** "(The number of the dead) since a boat carrying 31 sank": a number of the clause that tells since when. */
const sinceThen = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, i) => plays(token, "since") && isIndefinite(tokens[from + i + 1]))

/** A verb or noun of reaching, a bare "to", or an "at" stands between the topic and the number, or nothing does. */
export const reached = (tokens: readonly Token[], topic: Topic, phrase: Counted): boolean =>
  phrase.from - topic.at < 40 &&
  !sinceThen(tokens, topic.at, phrase.from) &&
  (isBehind(tokens, topic, phrase) ||
    isLedBy(tokens, topic, phrase) ||
    tokens.slice(Math.max(0, topic.at - 2), phrase.to).some(token => plays(token, "reach") || plays(token, "to")) ||
    isGivenAs(tokens, phrase) ||
    withNumber(tokens, phrase.from))
