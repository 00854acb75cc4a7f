import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Metric, Population } from "../../model/claim.ts"
import { isHelper } from "./asides.ts"
import type { Draft } from "./draft.ts"
import { nounPhraseAt, nounPhraseBefore } from "./noun-phrases.ts"
import { populationAt } from "./populations.ts"
import { endBefore, nearestPhrase } from "./speaker-before.ts"

const HARM: ReadonlySet<Metric> = new Set<Metric>(["killed", "injured", "casualties", "missing"])

/** How far before a figure the verb may stand of which it tells the losses, in tokens: "suffered four dead, nine missing and 20 wounded". */
const SUFFERED_WITHIN = 10

/** Whose men a body loses: "the army", "rebel forces"; of forces of no kind of their own, soldiers. */
function kindOfBody(tokens: readonly Token[], { from, to }: Run): Population | null {
  let forces = false
  for (let at = to - 1; at >= from; at--) {
    const kind = readingThat(tokens[at], s => s.members !== undefined)?.lexeme.sense.members ?? populationAt(tokens[at])
    if (kind) return kind
    forces ||= readingThat(tokens[at], (s, r) => s.head === "armed" && r.number === "plural") !== undefined
  }
  return forces ? "military" : null
}

/** Who stands before a verb that his own losses are told by. */
function suffererOf(analysis: Analysis, draft: Draft, sentence: Run): Run | null {
  const { tokens } = analysis
  for (let at = draft.counted - 1; at >= Math.max(sentence.from + 1, draft.counted - SUFFERED_WITHIN); at--) {
    if (plays(tokens[at], "suffers")) {
      const to = endBefore(analysis, sentence, at)
      return { from: nearestPhrase(analysis, nounPhraseBefore(analysis, sentence.from, to), to), to }
    }
    if (tokens[at]?.readings[0]?.lexeme.part === "verb" || plays(tokens[at], "stop", "that")) return null
  }
  return null
}

/** "(Inflicted 55 casualties) on the army": who stands behind the losses that were brought on him. */
function inflictedOn(analysis: Analysis, { to }: Draft, sentence: Run): Run | null {
  const { tokens } = analysis
  let at = to
  // "(Three casualties) were inflicted | on".
  while (isHelper(tokens[at]) || plays(tokens[at], "result")) at++
  return plays(tokens[at], "in") ? nounPhraseAt(analysis, at + 1, sentence.to) : null
}

/** "The army suffered nine dead and 12 wounded": they are of the body whose losses they are. */
export function ofOwnLosses(analysis: Analysis, draft: Draft): Draft {
  const { tokens, sentences, pack } = analysis
  const sentence = sentences[draft.sentence]
  if (pack.subject !== "before" || draft.population || draft.object || !HARM.has(draft.metric) || !sentence)
    return draft
  const brought = [draft.counted - 1, draft.to, draft.to + 1].some(at => plays(tokens[at], "result"))
    ? inflictedOn(analysis, draft, sentence)
    : null
  const whose = brought ?? suffererOf(analysis, draft, sentence)
  const population = whose && kindOfBody(tokens, whose)
  return population ? { ...draft, population } : draft
}
