import type { Countable } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Metric, Value } from "../../model/claim.ts"
import { isHelper } from "./asides.ts"
import { type Noun, nounAfter, nounAt } from "./noun.ts"
import { nounOfNumber } from "./noun-of-number.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { ofThem } from "./populations.ts"

/** What befell the victims that a definite plural names. */
export const victimsAt = (token: Token | undefined): Metric | null =>
  readingThat(token, (s, r) => s.counts?.metric !== undefined && r.number === "plural" && r.before[0] === "the")?.lexeme
    .sense.counts?.metric ?? null

/** The number of all of whom some are told: behind "of", "out of" or "of among", and an article of its own. */
function totalBehind(tokens: readonly Token[], to: number): number | null {
  // "86, of them 76 children" counts no 76 in all.
  if (!plays(tokens[to], "from") || ofThem(tokens[to])) return null
  const at = plays(tokens[to + 1], "out of", "among") ? to + 2 : to + 1
  const article = tokens[at]?.kind === "word" && tokens[at]?.end === tokens[at + 1]?.start
  const total = article ? at + 1 : at
  return tokens[total]?.kind === "number" ? total : null
}

/** "62 out of 95 drones": the noun stands behind the total. */
function nounOfTotal(tokens: readonly Token[], to: number): Noun | null {
  const total = totalBehind(tokens, to)
  return total !== null && tokens[total + 1]?.kind === "word" ? nounAfter(tokens, total + 1) : null
}

/** How many tokens may stand between a noun and its amount behind it: the noun's adjective. */
const ADJECTIVES = 1

const isIndefinite = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) => s.counts !== undefined && r.number !== "singular" && r.before.length === 0 && !r.pronoun && !r.construct,
  ) !== undefined

/** What may say more of an indefinite noun: no small word, no verb, and nothing attached. */
const saysMore = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !token.definite &&
  token.readings.every(
    r => r.lexeme.part !== "particle" && r.lexeme.part !== "verb" && r.before.length === 0 && !r.pronoun,
  )

/** "Two medics", the number behind: an indefinite plural or dual right before a small amount that is written out, or before its adjective. */
function nounBefore(tokens: readonly Token[], from: number, value: Value): Noun | null {
  const few = value.qualifier === "exact" && (value.min ?? 0) > 1 && (value.min ?? 0) <= 10
  if (!few || tokens[from]?.kind !== "word" || !saysMore(tokens[from - 1])) return null
  let at = from - 1
  for (let back = 1; back <= ADJECTIVES && saysMore(tokens[at]); back++)
    if (isIndefinite(tokens[from - 1 - back])) at = from - 1 - back
  // "(3) bodies, two of them": the noun has a number of its own.
  const noun = isIndefinite(tokens[at]) && tokens[at - 1]?.kind !== "number" ? nounAt(tokens, at) : null
  return noun && { ...noun, to: 0, behind: from - at }
}

/** One who suffered something, or a case of it, by a noun of the singular. */
const isOne = (token: Token | undefined, asks: (counts: Countable) => boolean): boolean =>
  readingThat(
    token,
    (s, r) =>
      s.counts !== undefined &&
      asks(s.counts) &&
      r.number === "singular" &&
      r.before.every(clitic => clitic === "and") &&
      !r.pronoun &&
      s.happening === undefined,
  ) !== undefined

/** "A wounded one", "a case of death, one": a one behind a noun that says what befell him. */
export function nounOfOne(tokens: readonly Token[], from: number, value: Value): Noun | null {
  if (value.qualifier !== "exact" || value.min !== 1 || tokens[from]?.kind !== "word") return null
  const victim = isOne(tokens[from - 1], ({ metric }) => metric !== undefined)
  const behind = isOne(tokens[from - 2], ({ weak }) => weak === true) ? 2 : victim ? 1 : 0
  const noun = behind > 0 ? nounAt(tokens, from - behind) : null
  return noun?.metric && noun.to === from ? { ...noun, to: 0, behind } : null
}

/** How many words may stand between the victims and their number: "(the dead) now numbered". */
const NUMBERED_WITHIN = 3

/** The victims whose number a verb of being or reaching tells: "the wounded are", "the dead now numbered". */
function victimsOfVerb(tokens: readonly Token[], from: number): number | null {
  let at = from - 1
  let told = false
  while (at > from - 1 - NUMBERED_WITHIN && (isHelper(tokens[at]) || plays(tokens[at], "reach", "time"))) {
    told ||= isHelper(tokens[at]) || plays(tokens[at], "reach")
    at--
  }
  const victims = readingThat(
    tokens[at],
    (s, r) =>
      (s.counts?.metric ?? s.counts?.topic) !== undefined && (r.number === "plural" || r.lexeme.part === "adjective"),
  )
  const opens =
    tokens[at - 2]?.kind !== "word" ||
    plays(tokens[at - 2], "that") ||
    readingThat(tokens[at - 2], (_, r) => r.lexeme.part === "noun") !== undefined
  return told && victims && isDeterminer(tokens[at - 1]) && opens ? at : null
}

/** "(That) the arrested are nine": the victims before a bare number that ends its clause. */
function nounOfSubject(tokens: readonly Token[], from: number, to: number): Noun | null {
  const next = tokens[to]
  const ends = next === undefined || next.kind === "sign" || next.kind === "break" || plays(next, "stop", "among")
  const apart = ends ? victimsOfVerb(tokens, from) : null
  if (apart !== null) {
    const noun = nounAt(tokens, apart)
    return noun && { ...noun, metric: noun.metric ?? noun.counts.topic ?? null, to: 0, happened: true }
  }
  const opens = from < 2 || tokens[from - 2]?.kind !== "word" || plays(tokens[from - 2], "that")
  if (!ends || !opens || victimsAt(tokens[from - 1]) === null) return null
  const noun = nounAt(tokens, from - 1)
  return noun && { ...noun, to: 0, happened: true }
}

/** "(Put) the wounded at 10", "(the dead at 3) and the wounded at 10": victims before a link to their number, behind a verb that tells it. */
function nounOfPut(tokens: readonly Token[], from: number): Noun | null {
  const victims = readingThat(
    tokens[from - 2],
    (s, r) => s.counts?.metric !== undefined && r.lexeme.part === "adjective",
  )
  const told =
    readingThat(tokens[from - 4], s => s.says !== undefined && s.cue === "verb") ??
    (plays(tokens[from - 4], "and") && tokens[from - 5]?.kind === "number")
  if (!victims || !told || !plays(tokens[from - 1], "in") || !isDeterminer(tokens[from - 3])) return null
  const noun = nounAt(tokens, from - 2)
  return noun && { ...noun, to: 0, happened: true }
}

/** "90 souls". */
const soulsAt = (tokens: readonly Token[], at: number): Noun | null =>
  readingThat(
    tokens[at],
    (s, r) => s.role === "lives" && r.number === "singular" && r.before.length === 0 && !r.pronoun,
  )
    ? { to: at + 1, counts: {}, population: null, metric: "killed" }
    : null

/** "The dead: 40": a label at the head of a line or an item, a colon between; "not civilians: 88" only says who they are not. */
function nounOfLabel(tokens: readonly Token[], from: number): Noun | null {
  const head = tokens[from - 3]
  if (tokens[from - 1]?.text !== ":" || head?.kind === "word" || head?.kind === "number") return null
  const plural = readingThat(tokens[from - 2], (s, r) => s.counts !== undefined && r.number === "plural" && !r.pronoun)
  const noun = plural ? nounAt(tokens, from - 2) : null
  return noun && { ...noun, to: 0 }
}

/** "Most of the fatalities (71)": victims whose number alone stands in brackets behind them. */
function nounOfBrackets(tokens: readonly Token[], from: number, to: number): Noun | null {
  const marks = `${tokens[from - 1]?.text}${tokens[to]?.text}`
  if ((marks !== "()" && marks !== "--") || !plays(tokens[from - 4], "from")) return null
  const victims = readingThat(tokens[from - 2], (s, r) => s.counts?.metric !== undefined && r.lexeme.part !== "verb")
  const noun = victims && isDeterminer(tokens[from - 3]) ? nounAt(tokens, from - 2) : null
  return noun && { ...noun, to: 0, happened: true }
}

/** "From 9 to 11 dead": the first number has the noun of the second, but not its words. */
function nounOfUpdate(tokens: readonly Token[], from: number, to: number): Noun | null {
  if (!plays(tokens[from - 1], "from") || !plays(tokens[to], "to") || tokens[to + 1]?.kind !== "number") return null
  const noun = nounAfter(tokens, to + 2)
  return noun && { ...noun, to: 0 }
}

/** "The number of those who were killed": no amount of anybody. */
export function isWhoever(tokens: readonly Token[], to: number, { qualifier }: Value): boolean {
  if (qualifier !== "vague" || !plays(tokens[to], "from")) return false
  const next = tokens[to + 1]
  const verbs = next !== undefined && next.readings.length > 0 && next.readings.every(r => r.lexeme.part === "verb")
  return verbs || plays(next, "negation")
}

/** The noun of an amount that has none behind it: before it, in its label, of the total or of the update. */
export const nounAround = (tokens: readonly Token[], { from, to }: Run, value: Value): Noun | null =>
  nounOfTotal(tokens, to) ??
  nounOfUpdate(tokens, from, to) ??
  nounOfBrackets(tokens, from, to) ??
  nounBefore(tokens, from, value) ??
  soulsAt(tokens, to) ??
  nounOfPut(tokens, from) ??
  nounOfNumber(tokens, from) ??
  nounOfSubject(tokens, from, to) ??
  nounOfLabel(tokens, from)
