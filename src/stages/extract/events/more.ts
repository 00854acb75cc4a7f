import type { Analysis } from "../../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../../languages/token.ts"
import { partiesFrom, targetsFrom } from "./direct.ts"
import { add, type Happening } from "./draft.ts"
import { turnBy } from "./kinds.ts"
import { doerAt, phraseAt } from "./parties.ts"
import { carrying } from "./steering.ts"
import { leaderOf } from "./subjects.ts"
import { behindTimes } from "./times.ts"
import { isAnother, isComing, moreTold } from "./told-behind.ts"

/** "(An attack) aimed at X": says whom it was done to, and not that it was done. */
const aims = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.events?.some(e => e.needs === "harmed") === true && !r.pronoun) !== undefined

/** An attack without the article, of which no target is known. */
const isNew = ({ reading, targets }: Happening): boolean => targets.length === 0 && !reading.before.includes("the")

/** The targets behind such a verb, which tells nothing of its own. */
function aimedFrom(analysis: Analysis, happening: Happening, at: number, end: number): number {
  happening.verbs.push(at)
  return Math.max(targetsFrom(analysis, happening, behindTimes(analysis, at + 1, end), end), at + 1)
}

/** A verb that tells more of a noun's happening: "which X launched", "hit Y"; null where it begins another matter. */
export function readVerb(analysis: Analysis, happening: Happening, at: number, end: number): number | null {
  const { tokens } = analysis
  const carries = carrying(tokens[at])
  const own = carries?.lexeme.sense.carries
  const how = own === "falls" || own === "regains" ? undefined : own
  const hits =
    how === "hits" ||
    readingThat(tokens[at], s => s.events?.some(e => e.suffered === true && e.needs === undefined) === true)
  if (plays(tokens[at], "result")) {
    happening.told ??= happening.reading.before.includes("the") ? "amid" : "fact"
    return null
  }
  if (happening.reading.lexeme.part === "verb") return null
  if (!how && !hits && aims(tokens[at]) && isNew(happening)) return aimedFrom(analysis, happening, at, end)
  if (!how && !hits) {
    if (isComing(tokens[at])) happening.told ??= "barred"
    return null
  }
  // "It was contained": what befell it is told, not it.
  if (how === "happens" && isAnother(tokens[at + 1])) return at + 1
  happening.told ??= moreTold(tokens, at, how === "undergoes")
  happening.verbs.push(at)
  if (how === "gathers") {
    if (carries?.pronoun) add(happening.actors, leaderOf(analysis, at, happening.sentence))
    const from = behindTimes(analysis, at + 1, end)
    return carries?.pronoun ? at + 1 : partiesFrom(analysis, happening, from, end)
  }
  if (how === "does" || how === "performs") {
    let next = at + 1
    if (plays(tokens[next], "of it") || readingThat(tokens[next], (s, r) => s.role === "in" && r.pronoun)) next++
    next = behindTimes(analysis, next, end)
    const doer = doerAt(analysis, next, end) ?? (carries?.pronoun ? phraseAt(analysis, next, end) : null)
    if (doer) turnBy(analysis, happening, doer)
    add(happening.actors, doer)
    return doer?.to ?? at + 1
  }
  const pronoun = readingThat(tokens[at], (_, r) => r.pronoun && r.lexeme.part === "verb")
  return hits && !pronoun
    ? Math.max(targetsFrom(analysis, happening, behindTimes(analysis, at + 1, end), end), at + 1)
    : at + 1
}
