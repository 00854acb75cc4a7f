import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric, Mode } from "../../model/claim.ts"
import { isHelper } from "./asides.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { isDeterminer } from "./noun-phrases.ts"
import type { Scan } from "./scan.ts"
import { type Topic, topicAt } from "./topics.ts"
import { opensClause } from "./triggers.ts"

/** How many sentences before a bare number the figure may stand that it gives another value of. */
const NEAR = 4

/** What the figure of persons counts that was told last: another "figure" of it has no words of its own. */
export const lastTold = ({ told, out, sentence }: Scan): Metric | null =>
  deadFirst(
    [...told, ...out].filter(draft => draft.object === null && !draft.part && sentence - draft.sentence <= NEAR),
  )

/** What the last of some figures counts; where it is the hurt or missing beside the dead of its sentence, a figure without words of its own is of the dead. */
export function deadFirst(drafts: readonly Draft[]): Metric | null {
  const last = drafts.at(-1)
  if (last?.metric !== "injured" && last?.metric !== "missing") return last?.metric ?? null
  return drafts.some(({ metric, sentence }) => metric === "killed" && sentence === last.sentence)
    ? "killed"
    : last.metric
}

/** "(Bringing to) 31 the number of the dead": what a number counts is told behind it. */
export const topicBehind = (tokens: readonly Token[], { to }: Counted): Topic | null =>
  isDeterminer(tokens[to]) ? (topicAt(tokens, to + 1) ?? topicAt(tokens, to + 2)) : null

/** "(The figure) was 17": nothing but a helping verb right before the number, and no other verb since the topic. */
export const isBeing = (tokens: readonly Token[], { at }: Topic, { from }: Counted): boolean =>
  isHelper(tokens[from - 1]) && !tokens.slice(at + 1, from - 1).some(token => opensClause(token))

/** Nothing that the number could count stands behind it. */
const endsClause = ({ analysis: { tokens, pack } }: Scan, { to }: Counted): boolean => {
  const next = tokens[to]
  return (
    next?.kind !== "word" ||
    pack.joins(next.text) ||
    plays(next, "stop", "that", "in", "time", "relative", "by", "among", "including")
  )
}

/** "(X) spoke of 17", "put it at 17": a number that somebody tells of what was told before, in other words than a toll. */
export function spokenOf(scan: Scan, phrase: Counted): Metric | null {
  const { tokens } = scan.analysis
  const { from, noun, form } = phrase
  if (noun !== "none" || form !== "number" || phrase.value.min === 1 || !endsClause(scan, phrase)) return null
  const spoke = readingThat(tokens[from - 2], s => s.says !== undefined && s.takes?.includes("of") === true)
  const of = plays(tokens[from - 1], "from") && spoke
  const put =
    plays(tokens[from - 1], "in") &&
    plays(tokens[from - 2], "pronoun") &&
    readingThat(tokens[from - 3], s => s.says !== undefined)
  return of || put || isGiven(tokens, from) ? lastTold(scan) : null
}

/** "(X) gave 163", "(the rebels) admitted to 22": a number right behind a verb of telling. */
const isGiven = (tokens: readonly Token[], from: number): boolean => {
  const at = plays(tokens[from - 1], "to") ? from - 2 : from - 1
  return (
    readingThat(
      tokens[at],
      (s, r) => s.says !== undefined && r.lexeme.part === "verb" && r.tense === "past" && TELLS.has(s.says),
    ) !== undefined && !isHelper(tokens[at - 1])
  )
}

const TELLS: ReadonlySet<Mode> = new Set<Mode>(["says", "asserts", "reports"])
