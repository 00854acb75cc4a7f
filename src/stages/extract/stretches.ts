import type { Analysis } from "../../languages/analysis.ts"
import { type Dated, plays, type Run } from "../../languages/token.ts"
import { dayOf } from "../../model/day.ts"
import { isHelper } from "./asides.ts"
import type { Draft } from "./draft.ts"
import { isWar } from "./set-off.ts"
import { lastDay } from "./status.ts"
import { isComma } from "./words.ts"

/** How far "since" stands before its date, in tokens, and where a subject stands before its verb: "since the war between X and Y broke out in March". */
const SINCE_WITHIN = 5
const SINCE_FAR = 10

/** "Since" before a date, with what began then between: farther where a war is named. */
export function sinceBefore({ tokens, pack, dates }: Analysis, date: Dated, sentence: Run): boolean {
  let far = pack.subject === "before"
  for (let at = date.from; at >= Math.max(sentence.from, date.from - SINCE_FAR); at--) {
    far ||= isWar(tokens[at])
    if (plays(tokens[at], "since")) return far || at >= date.from - SINCE_WITHIN
    if (tokens[at]?.kind === "sign" || dates.some(({ to }) => to === at)) return false
    if (pack.subject === "after" && plays(tokens[at], "relative")) return false
  }
  return false
}

/** "(Killed 64,) bringing the toll to 41,970 since October": the stretch is that of the toll between. */
export const isOfToll = ({ tokens }: Analysis, draft: Draft, date: Dated): boolean =>
  date.from >= draft.to && tokens.slice(draft.to, date.from).some(token => plays(token, "toll", "number of", "sum"))

/** An event of a language that tells its subjects behind is recalled by a clause only so long before the report. */
const LONG_AGO_DAYS = 30

const isLongAgo = ({ report }: Analysis, { edtf }: Dated): boolean => {
  const [first, said] = [edtf.split("/")[0] ?? "", dayOf(report.published)]
  const day = dayOf(first) ?? lastDay(first)
  return day !== null && said !== null && said - day > LONG_AGO_DAYS
}

/** "Since an attack on 7 October, in which 30 were killed", "since 7 October, when": a clause behind the date tells of the day itself. */
export function isOfBeginning(analysis: Analysis, draft: Draft, date: Dated): boolean {
  const { tokens, pack } = analysis
  if (draft.from <= date.to || (pack.subject === "after" && !isLongAgo(analysis, date))) return false
  const at = isComma(tokens[date.to]) ? date.to + 1 : date.to
  const link = plays(tokens[at], "in") ? at + 1 : at
  // "(The war since April,) which has killed".
  if (link === at && isHelper(tokens[link + 1])) return false
  const opens = plays(tokens[link], "relative") || (at > date.to && plays(tokens[at], "stop"))
  return opens && !tokens.slice(link + 1, draft.from).some(isComma)
}
