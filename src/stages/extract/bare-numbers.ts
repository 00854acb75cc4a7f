import type { Reading } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric, Population } from "../../model/claim.ts"
import { isHelper } from "./asides.ts"
import type { Counted } from "./counted.ts"
import { namedVictims } from "./counted-as.ts"
import type { Draft } from "./draft.ts"
import { nounAt } from "./noun.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { ofThem } from "./populations.ts"
import type { Scan } from "./scan.ts"
import { triggerAfter } from "./subject-first.ts"

/** How many words may stand between a number and the "were" behind it, and between that and the noun, in tokens. */
const BEING_WITHIN = 4
const NOUN_WITHIN = 3

/** A number by itself, which counts whatever was told before it. */
const isBare = ({ noun, object, metric, form, other }: Counted): boolean =>
  noun === "none" && object === null && metric === null && form === "number" && !other

/** Nothing that is counted stands there: an end, a small word, or one that another is joined to. */
const isNoNoun = (token: Token | undefined): boolean =>
  token?.kind !== "word" ||
  token.readings.some(
    r =>
      r.lexeme.part === "particle" || r.before.includes("and") || r.before.includes("with") || r.before.includes("to"),
  )

/** "Saved were 15, and lost 7": a number alone, right behind what befalls nobody but persons. */
const isRescued = (tokens: readonly Token[], counted: Counted): boolean =>
  isBare(counted) &&
  counted.noun === "none" &&
  isNoNoun(tokens[counted.to]) &&
  readingThat(
    tokens[counted.from - 1],
    ({ happening }, r) =>
      happening?.needs === "person" && !happening.through && !happening.numbered && !happening.close && !r.pronoun,
  ) !== undefined

const isPast = (_: unknown, { lexeme: { part }, tense }: Reading): boolean => part === "verb" && tense === "past"

/** A bare number with the noun that it leaves out: things or persons of the figure before, as the verb behind it needs them. */
export function withNoun({ analysis: { tokens, pack }, run }: Scan, counted: Counted, last: Draft | null): Counted {
  if (counted.ofThem && last?.object) return { ...counted, object: last.object }
  if (pack.subject === "after") {
    // "(1250 buildings, of them) 400 were destroyed": things, as the verb right behind needs them.
    const things = last?.object && isBare(counted) ? { ...counted, object: last.object } : null
    if (things && readingThat(tokens[counted.to], isPast) && triggerAfter(tokens, things, run.to)) return things
    return isRescued(tokens, counted) ? { ...counted, noun: "weak" } : counted
  }
  if (pack.subject !== "before" || !(isBare(counted) || counted.other) || counted.noun !== "none") return counted
  if (triggerAfter(tokens, counted, run.to)) return counted
  const things = last?.object ? { ...counted, object: last.object } : null
  if (things && (triggerAfter(tokens, things, run.to) || ruins(tokens[counted.from - 1]))) return things
  if (last?.object) return counted
  if (last && takesUpHappening(tokens, counted, last)) return { ...counted, noun: "weak" }
  const persons = { ...counted, noun: "weak" as const }
  return triggerAfter(tokens, persons, run.to) ? persons : counted
}

/** "(Handed over 13 hostages, hours after) freeing seven": as many more of those to whom the same was done before. */
const takesUpHappening = (tokens: readonly Token[], { from, to, other }: Counted, { metric }: Draft): boolean =>
  !other &&
  isNoNoun(tokens[to]) &&
  readingThat(
    tokens[from - 1],
    ({ happening }, r) =>
      happening?.slot === "object" &&
      (happening.ofPersons ?? happening.metric) === metric &&
      r.voice === "active" &&
      r.lexeme.part === "verb",
  ) !== undefined

/** "(Flattened 300 houses and) damaged (1,200 others)": a verb of what is done to things. */
const ruins = (token: Token | undefined): boolean =>
  readingThat(token, ({ happening }, r) => happening?.needs === "thing" && r.voice === "active") !== undefined

/** The "were" behind a number, its "of them" and small words between; null where none is. */
function beingBehind(tokens: readonly Token[], to: number): number | null {
  let at = to
  if (ofThem(tokens[at])) at += 2
  for (let i = at; i < at + BEING_WITHIN; i++) {
    const token = tokens[i]
    if (isHelper(token) && readingThat(token, (_, r) => r.voice === "passive")) return i
    if (token?.kind !== "word" || (token.readings.length > 0 && !isHelper(token) && !plays(token, "time"))) return null
  }
  return null
}

/** Who a number is said to be: "(three) were newborns", "(24) of them were its own fighters"; null where it is not said. */
export function saidToBe(tokens: readonly Token[], { to }: Counted): { readonly population: Population | null } | null {
  const being = beingBehind(tokens, to)
  if (being === null) return null
  for (let at = being + 1; at <= being + 1 + NOUN_WITHIN; at++) {
    const token = tokens[at]
    if (token?.kind === "number" || token?.text === "-" || isDeterminer(token)) continue
    if (token?.kind !== "word") return null
    const noun = nounAt(tokens, at)
    const persons = noun && noun.counts.object === undefined && noun.metric === null
    if (persons && (noun.population || !readingThat(tokens[at + 1], s => s.counts !== undefined)))
      return { population: noun.population }
    if (readingThat(token, (_, r) => r.lexeme.part === "particle" || r.lexeme.part === "verb")) return null
  }
  return null
}

/** A number that opens its clause: nothing but a link or "that" before it. */
const opensItsClause = ({ analysis: { tokens, pack }, run }: Scan, { from }: Counted): boolean => {
  const before = tokens[from - 1]
  return from === run.from || before?.kind === "sign" || pack.joins(before?.text ?? "") || plays(before, "that", "stop")
}

/** "Nine died. Three were newborns": a bare number that says who some of those were who were told right before. */
export function someOfThose(
  scan: Scan,
  phrase: Counted,
  last: Draft | null,
): { readonly population: Population | null } | null {
  const { tokens, pack } = scan.analysis
  if (pack.subject !== "before" || !last || last.object !== null || last.unit !== null) return null
  const fewer = (phrase.value.min ?? phrase.value.max ?? 0) < (last.value.min ?? last.value.max ?? 0)
  if (!fewer || !(isBare(phrase) || phrase.some) || !(phrase.some || opensItsClause(scan, phrase))) return null
  return saidToBe(tokens, phrase)
}

/** "Of the injured, ...", "among the dead are": whose parts a whole sentence tells, by the words that open it. */
export function openedParts({ analysis: { tokens, pack }, run }: Scan): Metric | null {
  if (pack.subject !== "before") return null
  const at = tokens[run.from]?.kind === "sign" ? run.from + 1 : run.from
  const for_ = plays(tokens[at], "as said") ? namedVictims(tokens, at + 2) : null
  if (for_) return for_
  return plays(tokens[at], "among", "from") && !ofThem(tokens[at]) ? namedVictims(tokens, at + 1) : null
}

/** "Of these, 859 were killed near": a sentence of those who were told right before it. */
export const opensOfThem = ({ analysis: { tokens, pack }, run: { from } }: Scan): boolean =>
  pack.subject === "before" && ofThem(tokens[from]) && tokens[from + 2]?.text === ","
