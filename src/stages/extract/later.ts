import type { Pack } from "../../languages/pack.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import { behindAside, behindSomeOfThem } from "./asides.ts"
import { behindGroup } from "./behind-group.ts"
import type { Counted } from "./counted.ts"
import { mainVerb } from "./main-verb.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { isSpeaker } from "./said-behind.ts"
import type { Scan } from "./scan.ts"
import { triggerAfter } from "./subject-first.ts"
import type { Trigger } from "./triggers.ts"
import { isComma, isSign, parenthesis } from "./words.ts"

/** What may befall those who were held before. */
const ENDS_HOLDING: ReadonlySet<Metric> = new Set<Metric>(["released", "killed", "returned"])

/** "Ten people abducted in May | were released": what befell the held in the end. */
function laterFreed(tokens: readonly Token[], phrase: Counted, run: Run, near: Trigger | null): Trigger | null {
  const held = (near?.happening.metric ?? phrase.metric) === "abducted" || near?.happening.metric === "detained"
  const from = near ? phrase.to : phrase.to - 1
  const main = held && (near === null || near.at === from) ? mainVerb(tokens, from, run.to) : null
  const later = main === null ? null : triggerAfter(tokens, phrase, run.to, true, main)
  return later && ENDS_HOLDING.has(later.happening.metric) ? later : null
}

/** "(Six health) workers": behind the noun that a word for their kind stands before. */
const behindKind = (tokens: readonly Token[], { to, noun }: Counted): number =>
  noun === "weak" &&
  readingThat(tokens[to], (s, r) => s.counts !== undefined && r.lexeme.part === "noun" && r.number === "plural")
    ? to + 1
    : to

/** How far behind the counted a second number may stand that shares their verb, in tokens. */
const SECOND_WITHIN = 6

/** "12 of the guards and | 14 gunmen loyal to X (were killed)": the number behind that shares the verb; null where none does. */
function secondCount({ joins }: Pack, tokens: readonly Token[], { to }: Counted): number | null {
  for (let at = to; at < to + SECOND_WITHIN && tokens[at]?.kind === "word"; at++)
    if (joins(tokens[at]?.text ?? "") && tokens[at + 1]?.kind === "number") return at + 1
  return null
}

/** "3,140 persons (620 households) | fled": behind what stands in brackets. */
const behindBrackets = (tokens: readonly Token[], { to }: Counted): number | null =>
  isSign(tokens[to], "(") ? parenthesis(tokens, to) : null

/** "40 per cent of the 12,000 (have returned)": of how many so large a share is. */
const isShareOf = (tokens: readonly Token[], { from, metric }: Counted): boolean => {
  const of = isDeterminer(tokens[from - 1]) ? from - 2 : from - 1
  return metric !== "killed" && metric !== "injured" && plays(tokens[of], "from") && plays(tokens[of - 1], "share")
}

/** "(The toll rose to) 56 after two of the wounded died": a number by itself has no verb of what came before. */
const isAfterwards = (tokens: readonly Token[], { to, noun, other, ofThem }: Counted): boolean =>
  noun === "none" && !other && !ofThem && plays(tokens[to], "after")

/** How far behind its relative the verb of a clause may stand, in tokens: "who had already been killed". */
const CLAUSE_WITHIN = 5

/** "(The names of 57 people) who were killed": what a clause right behind the counted says befell them. */
function inClause(tokens: readonly Token[], phrase: Counted, end: number): Trigger | null {
  const before = tokens[phrase.from - 1]
  if (!plays(tokens[phrase.to], "relative") || isComma(before) || plays(before, "and", "including", "of them"))
    return null
  const trigger = triggerAfter(tokens, phrase, end, true, phrase.to + 1)
  const own = trigger && trigger.happening.needs !== "victim" && trigger.at - phrase.to <= CLAUSE_WITHIN
  return own ? trigger : null
}

/** What befell the counted, told behind them; of a subject before its verb, behind an aside too. */
export function laterThan({ analysis: { tokens, pack }, run }: Scan, phrase: Counted, asked: boolean): Trigger | null {
  if (pack.subject === "before" && (isShareOf(tokens, phrase) || isAfterwards(tokens, phrase))) return null
  const near = isSpeaker(pack, tokens, phrase) ? null : triggerAfter(tokens, phrase, run.to, asked)
  if (pack.subject === "after") {
    const verb = near
      ? null
      : (behindSomeOfThem(tokens, phrase.to, run.to) ??
        secondCount(pack, tokens, phrase) ??
        behindBrackets(tokens, phrase))
    return verb === null ? near : triggerAfter(tokens, phrase, run.to, asked, verb)
  }
  const freed = laterFreed(tokens, phrase, run, near)
  if (freed) return freed
  const start = near ? phrase.to : behindGroup(tokens, behindKind(tokens, phrase))
  const from = near ? phrase.to : behindAside(tokens, start, run.to)
  if (from > start) return triggerAfter(tokens, phrase, run.to, asked, from)
  const main = near ? null : mainVerb(tokens, phrase.to, run.to)
  const later = main === null ? near : triggerAfter(tokens, phrase, run.to, asked, main)
  return later ?? (asked ? inClause(tokens, phrase, run.to) : null)
}
