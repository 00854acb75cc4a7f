import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { When } from "../../model/claim.ts"
import { dayOf } from "../../model/day.ts"
import type { Draft } from "./draft.ts"
import { opensParagraph } from "./head-place.ts"
import { atListHead } from "./list-head.ts"
import { dateIn } from "./moments.ts"
import { eventBefore } from "./recalled.ts"
import type { Speech } from "./speech.ts"
import { firstDay, lastDay } from "./status.ts"
import { tellsBefore, turnsAway } from "./turns.ts"

/** How many sentences on a day still holds. */
const DAY_HOLDS = 4
/** Days before the report from which on an event is recalled, and its day holds for nothing behind it. */
const OLD_DAYS = 7

/** Whether a day is one that is only recalled. */
export const isOld = ({ report }: Analysis, when: When): boolean => {
  const [last, said] = [lastDay(when.edtf), dayOf(report.published)]
  return last !== null && said !== null && said - last > OLD_DAYS
}

/** Days from which on a stretch up to the report is a total's alone. */
const LONG_DAYS = 4

/** "Since the war began", "up to yesterday evening": a stretch up to the report's day, or without a beginning, which holds for nothing behind its sentence. */
export const isStretch = ({ report }: Analysis, when: When | null): boolean => {
  const [first, last] = when?.edtf.split("/") ?? []
  if (first === "..") return true
  const until = dayOf(report.published)
  const from = first === undefined ? null : firstDay(first)
  return last !== undefined && until !== null && dayOf(last) === until && from !== null && until - from >= LONG_DAYS
}

/** "Between the 15th and the 24th": several days, over or not. */
export function isSpan({ edtf }: When): boolean {
  const [first, end] = edtf.split("/").map(dayOf)
  return first != null && end != null && end - first >= LONG_DAYS
}

/** A span in another paragraph, behind a day that the text told before. */
const isPast = (analysis: Analysis, draft: Draft, when: When | null, { draft: last, day }: DaysBefore): boolean =>
  when !== null && isSpan(when) && day !== null && !isSpan(day) && opensParagraph(analysis, last, draft)

/** What the figures before leave to one that tells no day. */
export interface DaysBefore {
  /** All figures of the text. */
  readonly drafts: readonly Draft[]
  readonly draft: Draft | undefined
  readonly when: When | null
  /** The newest day that was no recollection's. */
  readonly day: When | null
}

/** The day of the event that a figure's sentence refers to. */
function dayOfEvent(analysis: Analysis, draft: Draft, spoken: readonly Speech[]): When | null {
  const told = eventBefore(analysis, draft)
  const sentence = told && analysis.sentences[told.sentence]
  return sentence ? dateIn(analysis, { ...draft, ...told }, sentence, spoken, false) : null
}

/** The day or stretch of time that the words tell which lead to a figure's list. */
function dayOfList(analysis: Analysis, draft: Draft, spoken: readonly Speech[]): When | null {
  const head = atListHead(analysis, draft)
  const sentence = head && analysis.sentences[head.sentence]
  return sentence ? dateIn(analysis, head, sentence, spoken, false) : null
}

/** A word that tells of something that happened. */
const happens = (token: Token): boolean =>
  readingThat(
    token,
    (s, r) =>
      (s.role === "attack" || s.means !== undefined || s.happening !== undefined) && r.lexeme.part !== "particle",
  ) !== undefined

/** The day on which something happened in one of the sentences above, where the text has not turned to something else since. */
function dayAbove(analysis: Analysis, draft: Draft, spoken: readonly Speech[]): When | null {
  const { tokens, sentences } = analysis
  for (let i = draft.sentence - 1; i >= Math.max(0, draft.sentence - DAY_HOLDS); i--) {
    const [sentence, next] = [sentences[i], sentences[i + 1]]
    if (!sentence || !next || turnsAway(tokens, next)) return null
    const event = tokens.slice(sentence.from, sentence.to).findIndex(happens)
    if (event < 0) continue
    const at: Run = { from: sentence.from + event, to: sentence.from + event + 1 }
    const when = dateIn(analysis, { ...draft, ...at, sentence: i }, sentence, spoken, false)
    if (when && !isOld(analysis, when)) return when
  }
  return null
}

/** "Announced on Saturday that the toll rose to 17": the day on which a toll is told is not that of those it counts. */
const isToll = ({ tokens }: Analysis, { from }: Draft, sentence: Run): boolean =>
  tokens.slice(sentence.from, from).some(token => plays(token, "toll"))

/** When: as a figure's sentence says, else the day told before, else that of an event above, else the day on which it was said. */
export function whenOf(analysis: Analysis, draft: Draft, before: DaysBefore, spoken: readonly Speech[]): When | null {
  const sentence = analysis.sentences[draft.sentence] ?? draft
  const same = before.draft?.sentence === draft.sentence
  const held = before.draft && draft.sentence - before.draft.sentence <= DAY_HOLDS ? before.when : null
  const near = same || !(isStretch(analysis, held) || isPast(analysis, draft, held, before)) ? held : before.day
  const day = same || !near || !isOld(analysis, near) ? near : before.day
  const own = dateIn(analysis, draft, sentence, spoken, false, before.drafts)
  if (own || tellsBefore(analysis.tokens, sentence, draft.trigger + 1)) return own
  return (
    dayOfList(analysis, draft, spoken) ??
    (same ? null : dayOfEvent(analysis, draft, spoken)) ??
    day ??
    dayAbove(analysis, draft, spoken) ??
    (isToll(analysis, draft, sentence) ? null : dateIn(analysis, draft, sentence, spoken, true))
  )
}
