import type { Analysis } from "../../languages/analysis.ts"
import type { Pack } from "../../languages/pack.ts"
import { CLOSE } from "../../languages/quotation.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Quantity, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Metric, Population, Value } from "../../model/claim.ts"
import {
  becameOf,
  bodiesBefore,
  bodiesOfList,
  countedAs,
  isOfThoseHarmed,
  someOfVictims,
  stillBefore,
} from "./counted-as.ts"
import { kindOf, whom } from "./counted-whom.ts"
import { countsBefore } from "./counts-before.ts"
import { describesThings, isAge } from "./described.ts"
import { kindsTo } from "./mixed-kinds.ts"
import { isInDate, isNotSoMany, isNoun } from "./no-amount.ts"
import { countable, deadOrWounded, massAfter, nounAfter, nounAt } from "./noun.ts"
import { numbersOthers } from "./noun-of-number.ts"
import { isWhoever, nounAround, nounOfOne } from "./nouns-around.ts"
import { groupAfter, ofThem } from "./populations.ts"
import { isWanted, WANTED, wantedIn } from "./wanted.ts"
import { wholeBehind } from "./whole-behind.ts"

/** A noun phrase that counts: its amount, and what its noun says about who or what is counted. */
export interface Counted extends Run {
  readonly value: Value
  readonly population: Population | null
  readonly object: string | null
  readonly metric: Metric | null
  /** "Five others": takes the kind of the group named before. */
  readonly other: boolean
  /** Words behind the noun say what became of them: "5 children of the dead". */
  readonly told: boolean
  /** "Four of the dead": some of those who are told of by what befell them. */
  readonly some: boolean
  /** "Three of them": a part of the figure before. */
  readonly ofThem: boolean
  /** Whether a noun was found at all, and how the amount was given. */
  readonly noun: "named" | "none" | "weak"
  readonly form: "number" | "dual" | "singular" | "plural"
  /** The noun stands for several persons of unsaid number: a household. */
  readonly unit: string | null
  /** "(29) of the 38 drones": all of those of whom the counted are some. */
  readonly of?: Quantity
  /** Kin of somebody: who loses them tells of their death. */
  readonly kin?: boolean
}

/** A value of exactly so many. */
export const exactly = (n: number): Value => ({ min: n, max: n, qualifier: "exact", word: null })
/** The value of a bare plural or another vague word of some. */
export const several = (word: string): Value => ({ min: 3, max: 9, qualifier: "vague", word })

/** A noun that counts neither persons nor things: "(eight nearby) villages". */
const isOtherNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.readings.length > 0 && token.readings.every(r => r.lexeme.part === "noun")

/** "(Two Osk-held) neighbourhoods". */
const arePlaces = (token: Token | undefined): boolean =>
  isOtherNoun(token) && !countable(token) && readingThat(token, s => s.place !== undefined) !== undefined

/** True where a known noun follows that is neither person nor thing of any metric, or a loose word stands after its noun. */
function countsElse(pack: Pack, tokens: readonly Token[], to: number, value: Value): boolean {
  const before = pack.subject === "before"
  if (before && plays(tokens[to], "beside") && isOtherNoun(tokens[to + 1])) return true
  if (before && tokens[to]?.kind === "word" && tokens[to]?.readings.length === 0 && arePlaces(tokens[to + 1]))
    return true
  const next = plays(tokens[to], "from") && tokens[to]?.readings.every(r => !r.pronoun) ? tokens[to + 1] : tokens[to]
  if (
    value.qualifier === "vague" &&
    value.max === 9 &&
    (tokens[to]?.kind !== "word" ||
      plays(tokens[to], "in", "to", "stop", "that") ||
      readingThat(tokens[to], (_, r) => r.before.includes("with")))
  )
    return true
  if (next?.readings.some(r => r.lexeme.sense.head === "office" || r.lexeme.sense.head === "source")) return false
  // "Seven departed life".
  if (next?.definite && plays(next, "lives")) return false
  const nominal =
    next?.kind === "word" &&
    next.readings.length > 0 &&
    next.readings.every(r => r.lexeme.part === "noun" || r.lexeme.part === "adjective")
  return (
    nominal &&
    !next.readings.some(
      r => r.before.includes("and") || r.before.includes("with") || r.lexeme.sense.happening || r.lexeme.sense.says,
    )
  )
}

const isTo = (token: Token | undefined): boolean =>
  token?.kind === "word" && readingThat(token, (_, r) => r.before.includes("to")) !== undefined

/** "Of them" in two words. */
export const isApart = (tokens: readonly Token[], at: number): boolean =>
  ofThem(tokens[at]) && plays(tokens[at + 1], "of them")

/** "(Four of them) women", "local fighters": the kind told behind. */
const kindBehind = (tokens: readonly Token[], at: number): Population | null =>
  (nounAt(tokens, at) ?? nounAt(tokens, at + 1))?.population ?? null

/** Behind "of the wounded". */
const behindVictims = (tokens: readonly Token[], to: number): number => (plays(tokens[to], "from") ? to + 3 : to)

/** How many words a noun may stand behind its number with those before it that say more of it, where they stand behind it or before it. */
const NEAR = 2
const FAR = 4

function fromQuantity(pack: Pack, tokens: readonly Token[], { from, to, value, members }: Quantity): Counted | null {
  if (isTo(tokens[from]) && readingThat(tokens[from - 1], s => s.counts?.kin === true)) return null
  if (isWhoever(tokens, to, value) || numbersOthers(tokens, from)) return null
  if (countsBefore(tokens, from) || (value.qualifier === "vague" && isTo(tokens[from]))) return null
  const other = plays(tokens[to], "other")
  const another = other && pack.subject === "before" ? nounAfter(tokens, to + 1) : null
  const noun = other
    ? another
    : (nounOfOne(tokens, from, value) ??
      nounAfter(tokens, plays(tokens[to], "number of") ? to + 1 : to, pack.subject === "before" ? FAR : NEAR) ??
      nounAround(tokens, { from, to }, value) ??
      massAfter(tokens, to))
  if (!noun && !other && describesThings(tokens, from, value)) return null
  if (!noun && !other && (countsElse(pack, tokens, to, value) || isAge(tokens, { from, to }))) return null
  const end = Math.max(noun?.to ?? 0, to)
  const both = deadOrWounded(tokens, tokens[end]?.text === CLOSE ? end + 1 : end)
  const others = plays(tokens[end], "other")
  const mixed = noun && !both && !noun.metric && !noun.counts.object ? kindsTo(pack, tokens, end) : null
  const last = isOfThoseHarmed(tokens, to) ? to : (both ?? mixed ?? (others ? end + 1 : end))
  const single = pack.subject === "before" && value.max === 1
  const some = someOfVictims(tokens, other ? to + 1 : last)
  const told =
    some ??
    countedAs(tokens, other ? to + 1 : last) ??
    (pack.subject === "after" ? stillBefore(tokens, from, last) : null) ??
    becameOf(pack, tokens, last) ??
    bodiesBefore(tokens, from, single) ??
    (noun?.counts.topic ? null : bodiesOfList(pack, tokens, from))
  // "(Three dead) and seven wounded": the dead before are counted by themselves.
  const apart = pack.joins(tokens[from]?.text ?? "") || pack.joins(tokens[from - 1]?.text ?? "")
  const bodies = noun?.metric && noun.metric !== "killed" && !apart ? bodiesBefore(tokens, from) : null
  const metric = both ? "casualties" : (bodies ?? noun?.metric ?? told)
  return {
    from: from - (noun?.behind ?? 0),
    to: some === null ? last : behindVictims(tokens, last),
    value,
    population: mixed ? null : isApart(tokens, to) ? kindBehind(tokens, to + 2) : whom(pack, tokens, noun, last, from),
    object: noun?.counts.object ?? null,
    metric: noun?.counts.object ? null : metric,
    told: told !== null || noun?.happened === true,
    some: some !== null,
    other: other || others || (single && !noun && plays(tokens[from], "other")),
    // "86, of them 76 children": the parts follow.
    ofThem: ofThem(tokens[last]) && tokens[last + 1]?.kind !== "number",
    noun: noun ? (noun.counts.weak ? "weak" : "named") : "none",
    form: "number",
    unit: members ? null : (noun?.counts.unit ?? null),
    kin: noun?.counts.kin ?? false,
  }
}

/** "(A woman) and her two children". */
const isTwoOfHers = ({ number, before, lexeme }: Reading): boolean =>
  number === "dual" && before.join() === "and" && lexeme.sense.counts?.population === "children"

/** A noun that counts by its own form; with a pronoun only where it is `owned`, "one of its members": a dual, or (where the caller finds it the object of a happening) a singular or plural. */
export function bareNoun(tokens: readonly Token[], at: number, owned = false): Counted | null {
  const reading = countable(tokens[at])
  if (reading?.pronoun && !owned && !reading.lexeme.sense.counts?.kin && !isTwoOfHers(reading)) return null
  const noun = reading ? nounAt(tokens, at, true) : null
  if (!reading || !noun) return null
  const forms = new Set(tokens[at]?.readings.filter(r => r.lexeme.sense.counts).map(r => r.number ?? "singular"))
  const form = forms.size === 1 && forms.has("dual") ? "dual" : forms.has("singular") ? "singular" : "plural"
  const value = form === "dual" ? exactly(2) : form === "singular" ? exactly(1) : several(tokens[at]?.text ?? "")
  const population = kindOf(tokens, noun)
  return {
    from: at,
    to: noun.to,
    value,
    population: noun.counts.object ? null : (population ?? groupAfter(tokens, noun.to)),
    object: noun.counts.object ?? null,
    metric: noun.metric,
    told: false,
    some: false,
    other: false,
    ofThem: false,
    noun: noun.counts.weak ? "weak" : "named",
    form,
    unit: noun.counts.unit ?? null,
  }
}

/** How far behind its noun phrase a bound may stand, in tokens: "10 soldiers of the border guard at least". */
const BOUND_WITHIN = 5

/** An exact amount that words behind its noun phrase bound after all. */
export function boundBehind<Phrase extends Counted>(pack: Pack, tokens: readonly Token[], phrase: Phrase): Phrase {
  if (phrase.value.qualifier !== "exact" || phrase.noun === "none") return phrase
  for (let at = phrase.to; at < phrase.to + BOUND_WITHIN; at++) {
    const bound = pack.boundAfter(tokens, at)?.bound
    const { min } = phrase.value
    if (bound === "over") return { ...phrase, value: { min, max: null, qualifier: "over", word: null } }
    if (bound === "under") return { ...phrase, value: { min: null, max: min, qualifier: "under", word: null } }
    if (bound) return { ...phrase, value: { ...phrase.value, qualifier: bound } }
    const token = tokens[at]
    // "One" may be spelled like "and one of".
    if (plays(token, "one of")) continue
    if (token?.kind !== "word" || token.readings.some(r => r.lexeme.part === "verb" || r.before.includes("and")))
      return phrase
  }
  return phrase
}

const boundTwo = (bound: "about" | "over" | "under"): Value =>
  bound === "over"
    ? { min: 2, max: null, qualifier: "over", word: null }
    : bound === "under"
      ? { min: null, max: 2, qualifier: "under", word: null }
      : { ...exactly(2), qualifier: "about" }

/** A dual by its letters that is the name of a party or place, or leans on a noun that does not follow. */
function isNoPair(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.known || readingThat(token, (s, r) => s.head === "armed" && r.number === "singular")) return true
  const leans = countable(token)?.construct === true
  const next = tokens[at + 1]
  return (
    leans &&
    (next?.kind !== "word" || next.readings.some(r => r.lexeme.part === "particle" || r.lexeme.part === "verb"))
  )
}

/** "(Two soldiers), Turkish": a dual right behind another is said of the same two. */
const saysOfThem = (token: Token | undefined, before: Counted | undefined): boolean =>
  before?.form === "dual" && readingThat(token, (_, r) => r.before.includes("and")) === undefined

/** So many of a known number, whose noun is theirs; null where it is not so. */
function outOfWhole(
  pack: Pack,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  some: Quantity,
): Counted | null {
  const of = wholeBehind(pack, tokens, quantities, some)
  const whole = of && fromQuantity(pack, tokens, of)
  return whole && { ...whole, from: some.from, value: some.value, some: whole.some || whole.metric !== null, of }
}

/** All counting phrases of the text by the token they begin at: amounts with their nouns, and duals that no amount holds. */
export function countedPhrases({ tokens, quantities, dates, pack }: Analysis): ReadonlyMap<number, Counted> {
  const found = new Map<number, Counted>()
  const taken = new Set<number>()
  for (const quantity of quantities) {
    const phrase =
      (quantity.counts || nounOfOne(tokens, quantity.from, quantity.value)) &&
      !taken.has(quantity.from) &&
      !isNoun(tokens, quantity) &&
      !isNotSoMany(tokens, quantity) &&
      !isInDate(dates, quantity)
        ? (outOfWhole(pack, tokens, quantities, quantity) ?? fromQuantity(pack, tokens, quantity))
        : null
    for (let at = phrase?.from ?? quantity.from; at < (phrase?.to ?? quantity.to); at++) taken.add(at)
    if (phrase) found.set(phrase.from, boundBehind(pack, tokens, phrase))
  }
  if (!pack.dualCounts) return found
  const wanted = wantedIn(tokens)
  for (let at = 0; at < tokens.length; at++) {
    if (!isWanted(wanted, at, WANTED.dual)) continue
    const phrase = !countable(tokens[at]) || taken.has(at) || isNoPair(tokens, at) ? null : bareNoun(tokens, at)
    if (phrase?.form !== "dual" || saysOfThem(tokens[at], found.get(at - 1))) continue
    // "Three men at least and two women": what bounds the first says nothing of those joined behind.
    const joined = readingThat(tokens[at], (_, r) => r.before[0] === "and") !== undefined
    const bound = joined ? null : pack.boundBefore(tokens, at)
    found.set(
      bound?.from ?? at,
      bound ? { ...phrase, from: bound.from, value: boundTwo(bound.bound) } : boundBehind(pack, tokens, phrase),
    )
  }
  return found
}
