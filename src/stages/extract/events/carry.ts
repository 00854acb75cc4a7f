import type { Analysis } from "../../../languages/analysis.ts"
import { plays } from "../../../languages/token.ts"
import type { Happening } from "./draft.ts"
import { turnBy } from "./kinds.ts"
import { doerAt, phraseAt } from "./parties.ts"
import { carrying } from "./steering.ts"
import { leaderOf, subjectBefore } from "./subjects.ts"
import { behindTimes } from "./times.ts"

/** How far before "was used for" the weapon may stand, in tokens. */
const USED_WITHIN = 8

/** Who the verb before a noun makes do or undergo it. */
export function carry(analysis: Analysis, happening: Happening, verb: number): void {
  const { tokens } = analysis
  const how = carrying(tokens[verb])
  const { sentence, at, event } = happening
  const start = behindTimes(analysis, verb + 1, at)
  const relative = plays(tokens[verb - 1], "relative")
  turnBy(analysis, happening, {
    from: how?.voice === "active" ? verb : Math.max(sentence.from, verb - USED_WITHIN),
    to: at,
  })
  if (
    (how?.lexeme.sense.carries === "does" || how?.lexeme.sense.carries === "performs") &&
    how.voice !== "passive" &&
    event.frame !== "bursts"
  ) {
    const doer =
      doerAt(analysis, start, at) ??
      (event.frame === "does" ? phraseAt(analysis, start, at) : null) ??
      (relative || how.lexeme.part === "noun" ? null : subjectBefore(analysis, verb, sentence, false)) ??
      (happening.reading.pronoun ? leaderOf(analysis, verb, sentence) : null)
    if (doer && !happening.actors.some(each => each.from === doer.from)) happening.actors.unshift(doer)
    if (doer) turnBy(analysis, happening, doer)
  }
  if (how?.lexeme.sense.carries === "undergoes" && event.frame === "onto") {
    const sufferer = phraseAt(analysis, start, at) ?? (relative ? null : subjectBefore(analysis, verb, sentence, true))
    if (sufferer) happening.targets.unshift(sufferer)
  }
}
