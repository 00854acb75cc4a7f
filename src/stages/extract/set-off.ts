import type { Analysis } from "../../languages/analysis.ts"
import { whether } from "../../languages/facts.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { dayOf } from "../../model/day.ts"
import { attackReading } from "./attack-reading.ts"
import type { Draft } from "./draft.ts"
import { isComma } from "./words.ts"

/** How far before the war "since", behind it the link to a clause about it, and behind either what set it off may stand, in tokens. */
const SINCE_WITHIN = 3
const LINK_WITHIN = 4
const CAUSE_WITHIN = 14
/** How far behind "after" the attack may stand, in tokens. */
const ATTACK_WITHIN = 4
/** An attack of one day, this long before the report, has not killed all who were killed since. */
const LONG_AGO_DAYS = 60

/** A war, fighting: what goes on once something has set it off. */
export const isWar = whether(
  (token: Token): boolean => readingThat(token, (s, r) => s.lasts === true && r.lexeme.part === "noun") !== undefined,
)

const isAttack = (token: Token | undefined): boolean =>
  attackReading(token) !== undefined || readingThat(token, s => s.happening?.metric === "launched") !== undefined

/** "After (X attacked)", "in the wake of (an attack)". */
const leadsOn = (token: Token | undefined): boolean =>
  plays(token, "cause", "after") || readingThat(token, s => s.leads === "after") !== undefined

/** "(The war) that X's attack kindled", "whose fuse X's attack lit", "that began with X's attack". */
const isKindled = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at - 1], (_, r) => r.pronoun) !== undefined ||
  attackReading(tokens[at])?.before[0] === "with" ||
  (plays(tokens[at - 3], "relative") &&
    tokens[at - 2]?.readings[0]?.lexeme.part === "verb" &&
    tokens[at - 1]?.readings.length === 0 &&
    !tokens[at - 1]?.known)

/** Where what set a war off begins to be told behind it; null where it is not. */
function causeBehind(tokens: readonly Token[], war: number, end: number, bound: boolean): number | null {
  for (let at = war + 1; at < Math.min(war + CAUSE_WITHIN, end); at++) {
    const token = tokens[at]
    if (leadsOn(token)) return tokens.slice(at + 1, at + 1 + ATTACK_WITHIN).some(isAttack) ? at : null
    if (bound && attackReading(token)?.lexeme.part === "noun" && isKindled(tokens, at)) return at
    if (token?.kind === "break" || (isComma(token) && !leadsOn(tokens[at + 1])) || plays(token, "reach", "result"))
      return null
  }
  return null
}

/** "(An attack that) left 1,200 dead": what came of the attack, by a verb of its own gender. */
const isOwnResult = (token: Token | undefined): boolean =>
  plays(token, "relative") || readingThat(token, (s, r) => s.role === "result" && r.gender === "male") !== undefined

/** What befell somebody is told in the stretch: a number behind it is of that. */
const harms = (token: Token): boolean =>
  readingThat(token, s => s.happening !== undefined || s.counts?.metric !== undefined) !== undefined

/** A number with nothing behind it, which the sentence has led to. */
const isReached = ({ tokens, quantities }: Analysis, from: number, at: number): boolean =>
  quantities.some(each => each.from === at && each.counts && tokens[each.to]?.kind !== "word") &&
  !tokens.slice(from, at).some(harms)

/** Where the words end that tell of what set it off; what came of it is told in them as well. */
function endOf(analysis: Analysis, from: number, end: number): number {
  const { tokens } = analysis
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at]
    if (token?.kind === "break" || (token?.kind === "number" && isReached(analysis, from, at))) return at
    if (isComma(token)) {
      if (!isOwnResult(tokens[at + 1])) return at
    } else if (plays(token, "reach") || (plays(token, "result") && !isOwnResult(token))) return at
    else if (plays(token, "to", "quoting") && token?.readings.every(r => r.lexeme.part === "particle")) return at
  }
  return end
}

/** "Since X's attack of 7 October", told long after. */
function longAgo(analysis: Analysis, at: number, end: number): Run | null {
  const { tokens, dates, report } = analysis
  if (!plays(tokens[at - 1], "since") || attackReading(tokens[at])?.lexeme.part !== "noun") return null
  const to = endOf(analysis, at, end)
  const date = dates.find(each => each.from > at && each.to <= to && !each.edtf.includes("/"))
  const [day, said] = [dayOf(date?.edtf ?? ""), dayOf(report.published)]
  return day !== null && said !== null && said - day > LONG_AGO_DAYS ? { from: at, to } : null
}

/** "Since the war (began)", "the war that (broke out)": whether more is told of a war, and whether by a clause. */
function toldOf(tokens: readonly Token[], { from }: Run, war: number): "since" | "clause" | null {
  for (let at = war + 1; at <= war + LINK_WITHIN; at++) if (plays(tokens[at], "relative")) return "clause"
  for (let at = war - 1; at >= Math.max(from, war - SINCE_WITHIN); at--) if (plays(tokens[at], "since")) return "since"
  return null
}

/** "Since the war began after X's attack on Y": each stretch of a sentence that only tells what set a war off. */
function setOffIn(analysis: Analysis, sentence: Run): Run[] {
  const { tokens } = analysis
  const found: Run[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const past = longAgo(analysis, at, sentence.to)
    if (past) found.push(past)
    const told = isWar(tokens[at]) ? toldOf(tokens, sentence, at) : null
    const from = told && causeBehind(tokens, at, sentence.to, told === "clause")
    if (from) found.push({ from, to: endOf(analysis, from, sentence.to) })
  }
  return found
}

const IN_TEXT = new WeakMap<Analysis, Map<number, readonly Run[]>>()

function setOff(analysis: Analysis, at: number): readonly Run[] {
  const known = IN_TEXT.get(analysis) ?? new Map<number, readonly Run[]>()
  IN_TEXT.set(analysis, known)
  const there = known.get(at)
  if (there) return there
  const sentence = analysis.sentences[at]
  const found = sentence ? setOffIn(analysis, sentence) : []
  known.set(at, found)
  return found
}

/** Whether a doer, a place or a day is only told of what set the war off, in which those of a figure were killed. */
export const isOfSetOff = (analysis: Analysis, { sentence, counted }: Draft, { from }: Run): boolean =>
  setOff(analysis, sentence).some(
    run => run.from <= from && from < run.to && !(run.from <= counted && counted < run.to),
  )

/** How far before a place the attack may stand that it is told of, in tokens. */
const TOLD_WITHIN = 6

/** "(Attacks multiplied) since the bombing of X", "after last year's raid on X": an attack that only tells since when something is so, where its place is told behind it. */
export function isOfSince({ tokens }: Analysis, { from }: Run): boolean {
  for (let at = from - 1; at >= Math.max(1, from - TOLD_WITHIN); at--) {
    const token = tokens[at]
    if (isComma(token) || token?.kind === "break") return false
    if (isAttack(token) && plays(tokens[at - 1], "since")) return true
  }
  return false
}
