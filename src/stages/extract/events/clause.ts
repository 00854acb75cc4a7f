import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { saysNothing } from "../../../languages/uniform.ts"
import { targetsFrom } from "./direct.ts"
import { add, type Happening } from "./draft.ts"
import { turn, turnBy } from "./kinds.ts"
import { behindArticle, doerAt, phraseAt } from "./parties.ts"
import { bars, isAlready } from "./steering.ts"
import { subjectBefore } from "./subjects.ts"
import { behindTimes } from "./times.ts"

/** How far behind its verb those who take part may be named, and the weapon, in tokens. */
const REACH = 14
/** How many words before a noun may say of which kind it is. */
const KINDS = 4

/** A verb that only helps another. */
const helps = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.lexeme.part === "verb" && saysNothing(s) && r.voice !== undefined) !== undefined

/** Where the verb's own words begin: "has been | attacked". */
function groupFrom({ tokens }: Analysis, at: number, sentence: Run): number {
  let from = at
  while (from > sentence.from && (helps(tokens[from - 1]) || plays(tokens[from - 1], "time", "negation", "if"))) from--
  return from
}

/** "(Nine) killed as", "(people) killed in": a participle of a verb that is never without its object. */
const isParticiple = ({ tokens }: Analysis, { at, event, reading }: Happening): boolean =>
  event.needs === "agent" &&
  reading.voice === "either" &&
  (tokens[at + 1]?.kind !== "word" || (plays(tokens[at + 1], "stop", "in", "time") && tokens[at + 1]?.text !== "at"))

const isPassive = (analysis: Analysis, happening: Happening): boolean => {
  const { tokens } = analysis
  const { at } = happening
  return (
    plays(tokens[at + 1], "by") ||
    isParticiple(analysis, happening) ||
    [at - 1, at - 2].some(i => readingThat(tokens[i], (s, r) => saysNothing(s) && r.voice === "passive") !== undefined)
  )
}

/** What the words of the verb itself say of it, where its subject stands before: denied, to come, wanted, or told. */
export function toldByGroup(
  analysis: Analysis,
  at: number,
  sentence: Run,
  tense: "past" | "present" | undefined,
): "fact" | "amid" | "barred" {
  const { tokens } = analysis
  const from = groupFrom(analysis, at, sentence)
  const own = tokens.slice(Math.max(sentence.from, from - 1), at)
  if (own.some(token => plays(token, "negation", "to") || (plays(token, "if") && !isAlready(token)) || bars(token)))
    return "barred"
  return tense === "past" ? "fact" : "amid"
}

/** Reads who takes part around a verb whose subject stands before it; a passive turns them round. */
export function readClause(analysis: Analysis, happening: Happening): void {
  const { tokens } = analysis
  const { event, at, sentence, actors, targets } = happening
  const end = Math.min(sentence.to, at + REACH)
  const from = groupFrom(analysis, at, sentence)
  const subject = subjectBefore(analysis, from, sentence, true)
  const behind = behindArticle(analysis, behindTimes(analysis, at + 1, end))
  const passive = event.frame === "onto" && isPassive(analysis, happening)
  add(passive || event.frame === "befalls" ? targets : actors, event.frame === "bursts" ? null : subject)
  if (subject) turnBy(analysis, happening, subject)
  if (event.frame === "bursts") turnBy(analysis, happening, { from: Math.max(sentence.from, from - KINDS), to: from })
  if (event.frame === "onto" && !passive) targetsFrom(analysis, happening, behind, end)
  for (let i = at + 1; i < end && tokens[i]?.kind === "word"; i++) {
    turn(happening, tokens[i])
    const next = behindArticle(analysis, i + 1)
    const other =
      plays(tokens[i], "by") || (event.frame === "together" && readingThat(tokens[i], s => s.joint === true))
    if (other) add(actors, doerAt(analysis, next, end) ?? phraseAt(analysis, next, end))
  }
}
