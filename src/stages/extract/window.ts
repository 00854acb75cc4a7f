import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat } from "../../languages/token.ts"
import type { FigureClaim, When } from "../../model/claim.ts"
import type { Draft } from "./draft.ts"

/** Hours of a day, as windows tell them. */
const DAY = 24

const within = ({ tokens }: Analysis, { evidence }: When, token: number): boolean =>
  (tokens[token]?.start ?? 0) >= evidence.start && (tokens[token]?.end ?? 0) <= evidence.end

/** A window of the hours of one day. */
const isDaily = (analysis: Analysis, when: When): boolean =>
  analysis.quantities.some(({ from, value }) => value.min === DAY && value.max === DAY && within(analysis, when, from))

/** "Since the war began", without a date, in what is told of a figure: up to the next one, or at the sentence's start. */
function isSince({ tokens }: Analysis, draft: Draft, sentence: Run, next: Run | undefined): boolean {
  const end = next && next.from < sentence.to ? next.from : sentence.to
  const behind = tokens.slice(draft.to, end).some(token => plays(token, "since"))
  return behind || [0, 1].some(step => plays(tokens[sentence.from + step], "since"))
}

/** "Since the war began": of a figure's sentence, as above, where what it began with is a noun and no day or hour. */
export function sinceSomething(analysis: Analysis, draft: Draft, sentence: Run, next: Run | undefined): boolean {
  const { tokens, dates, quantities } = analysis
  if (!isSince(analysis, draft, sentence, next)) return false
  const at = tokens.findIndex((token, i) => i >= sentence.from && i < sentence.to && plays(token, "since"))
  const article = readingThat(tokens[at + 1], (_, r) => r.lexeme.part === "particle" && r.before.includes("the"))
  const noun = article ? at + 2 : at + 1
  const told = [dates, quantities].some(runs => runs.some(({ from, to }) => from <= noun && noun < to + 1))
  const isNoun = tokens[noun]?.kind === "word" && !tokens[noun]?.readings.some(r => r.lexeme.part !== "noun")
  return isNoun && !told && (article !== undefined || analysis.pack.subject === "after") && !plays(tokens[noun], "time")
}

/** Whether a figure counts one happening, a day's, or all of a stretch of time. */
export function windowOf(
  analysis: Analysis,
  draft: Draft,
  sentence: Run,
  { when, next }: { readonly when: When | null; readonly next: Run | undefined },
): FigureClaim["counts"] {
  if (when && isDaily(analysis, when)) return "daily"
  return when?.edtf.includes("/") || isSince(analysis, draft, sentence, next) ? "campaign" : "incident"
}
