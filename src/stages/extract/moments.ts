import type { Analysis } from "../../languages/analysis.ts"
import { type Dated, plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { When } from "../../model/claim.ts"
import { dayOf, daysOnly, isoOf } from "../../model/day.ts"
import { evidence } from "../../model/span.ts"
import type { Draft } from "./draft.ts"
import { apart } from "./fit.ts"
import { isCompared, isOfEarlier } from "./other-days.ts"
import { isOfPart } from "./own-event.ts"
import { isOfSetOff } from "./set-off.ts"
import type { Speech } from "./speech.ts"
import { lastDay } from "./status.ts"
import { isOfBeginning, isOfToll, sinceBefore } from "./stretches.ts"

/** How far behind a trailing cue and its speaker the day of speaking may stand, in tokens. */
const SAID_WITHIN = 5

/** From one day to another. */
export const isStretch = (edtf: string): boolean => edtf.includes("/") && !edtf.startsWith("..")

/** "(X) counted (in the last 24 hours) 27 dead": a verb of counting, beside which a stretch of time is that of the counted. */
const counts = (token: Token | undefined): boolean => readingThat(token, s => s.tolls === "numbers") !== undefined

/** True for the day on which something was said, not on which it happened: "X said yesterday". */
const isOfSpeech = ({ tokens }: Analysis, date: Dated, spoken: readonly Speech[], sentence: Run): boolean =>
  spoken.some(({ cue, content, forward }) =>
    forward
      ? date.from >= cue.from && date.to <= content.from && !(isStretch(date.edtf) && counts(tokens[cue.from]))
      : cue.from >= sentence.from && date.from >= cue.from && date.from <= cue.to + SAID_WITHIN,
  )

/** "(Since May) to June": a stretch that is over, and not "(up) to 60,000". */
const leadsToDay = ({ tokens, dates }: Analysis, at: number): boolean =>
  plays(tokens[at], "to") && dates.some(({ from }) => from === at + 1)

/** "As of Sunday": up to when it has been counted, and not when it happened. */
const isUpTo = (tokens: Analysis["tokens"], { from }: Dated): boolean =>
  plays(tokens[from - 1], "from") && plays(tokens[from - 2], "as said")

/** "Which they hold since May": the stretch of a relative clause is not that of the figure. */
const aside = (tokens: Analysis["tokens"], draft: Draft, date: Dated): boolean =>
  date.from >= draft.to && tokens.slice(draft.to, date.from).some(token => plays(token, "relative", "was"))

/** Days before the report from which on a date in a relative clause belongs to that clause alone. */
const OLD_DAYS = 5

const isOld = ({ edtf }: Dated, said: number | null): boolean => {
  const day = lastDay(edtf)
  return day !== null && said !== null && said - day > OLD_DAYS
}

/** What a date costs that opens a stretch of time beside one that tells a day. */
const SINCE_COST = 8
/** What a date costs that "and" begins something else with behind the figure. */
const NEXT_COST = 8
/** "(38 were killed,) and in March (22)": the date of what follows. */
const isNext = (tokens: Analysis["tokens"], { to }: Draft, { from }: Dated): boolean =>
  from >= to &&
  [tokens[from], tokens[from - 1]].some(
    (token, i) => (i === 0 || plays(token, "in")) && readingThat(token, (_, r) => r.before[0] === "and") !== undefined,
  )

/** "(16 were killed) while the leader threatened yesterday": the date of a clause that stands beside the figure's, and tells no harm. */
function isBeside({ tokens }: Analysis, { to }: Draft, { from }: Dated): boolean {
  const clause = tokens.slice(to, Math.max(to, from))
  const at = clause.findIndex(
    (token, i) =>
      readingThat(token, s => s.whereas === true) !== undefined &&
      readingThat(clause[i + 1], (_, r) => r.lexeme.part === "verb") !== undefined,
  )
  return at >= 0 && !clause.slice(at).some(token => readingThat(token, s => (s.happening ?? s.means) !== undefined))
}

/** No date farther than this belongs to the figure. */
const FARTHEST = 60

/** The day on which something quoted was said, where the text gives it. */
function dayOfWords({ dates }: Analysis, spoken: readonly Speech[], date: Run): number | null {
  const around = spoken.find(({ content, direct }) => direct && content.from <= date.from && date.to <= content.to)
  const told = around?.forward && dates.find(({ from, to }) => from >= around.cue.from && to <= around.content.from)
  return told ? dayOf(told.edtf) : null
}

/** "Yesterday" in a quotation counts from the day of the words. */
function shifted(analysis: Analysis, spoken: readonly Speech[], date: Dated): Dated {
  const [said, words, day] = [
    dayOf(analysis.report.published),
    dayOfWords(analysis, spoken, date),
    dayOf(daysOnly(date.edtf)),
  ]
  const near = said !== null && day !== null && !date.edtf.includes("/") && said - day >= 0 && said - day <= 1
  return near && words !== null && date.to - date.from === 1 && date.assumed.includes("day")
    ? { ...date, edtf: isoOf(day + words - said) }
    : date
}

/** A date of a figure's sentence with what it costs, and whether a stretch of time begins with it that the figure counts. */
function weighed(analysis: Analysis, draft: Draft, told: Dated, sentence: Run) {
  const { tokens } = analysis
  const stretch = sinceBefore(analysis, told, sentence) || isOfSetOff(analysis, draft, told)
  const begins = stretch && isOfBeginning(analysis, draft, told)
  const since = stretch && !begins
  const date = begins ? { ...told, edtf: told.edtf.split("/")[0] ?? told.edtf } : told
  const cost =
    apart(tokens, draft, date) +
    (date.from < draft.from ? 3 : 0) +
    (since ? SINCE_COST : 0) +
    (isNext(tokens, draft, date) ? NEXT_COST : 0)
  return { date, since, cost }
}

/** When the counted happened, as the figure's own sentence says, or (`ofSpeech`) when it was told there; null where it does not. */
export function dateIn(
  analysis: Analysis,
  draft: Draft,
  sentence: Run,
  spoken: readonly Speech[],
  ofSpeech: boolean,
  drafts: readonly Draft[] = [],
): When | null {
  const { tokens, report } = analysis
  const said = dayOf(report.published)
  const dated = analysis.dates
    // An hour alone says nothing of the day.
    .filter(
      date =>
        date.hour !== "alone" &&
        date.from >= sentence.from &&
        date.to <= sentence.to &&
        (isOfSpeech(analysis, date, spoken, sentence) || isUpTo(tokens, date)) === ofSpeech &&
        !isOfPart(analysis, drafts, draft, date) &&
        !isCompared(analysis, draft, date) &&
        !isOfEarlier(analysis, draft, date) &&
        !isBeside(analysis, draft, date),
    )
    .map(told => weighed(analysis, draft, told, sentence))
    .filter(
      ({ date, since, cost }) =>
        (ofSpeech || cost <= FARTHEST) &&
        !((since || isOld(date, said)) && aside(tokens, draft, date)) &&
        !(since && isOfToll(analysis, draft, date)),
    )
    .sort((a, b) => a.cost - b.cost)
  const [best] = dated
  if (!best) return null
  const { since } = best
  const date = shifted(analysis, spoken, best.date)
  const today = report.published?.slice(0, 10)
  return {
    edtf:
      since && today && !leadsToDay(analysis, date.to) && !date.edtf.includes("/")
        ? daysOnly(`${daysOnly(date.edtf)}/${today}`)
        : daysOnly(date.edtf),
    basis: date.assumed.length > 0 ? "assumed" : "said",
    evidence: evidence(report.text, { start: tokens[date.from]?.start ?? 0, end: tokens[date.to - 1]?.end ?? 0 }),
  }
}
