import type { Messages } from "../messages/messages.ts"
import { say } from "../messages/say.ts"
import type { SourceState, Step } from "../model/collecting.ts"
import type { Foreseen, Preview } from "../model/intake.ts"
import type { Told } from "../model/problem.ts"
import { maskReport } from "./mask.ts"
import type { PreviewShown, ReportOffered, SourceShown, VisitTold } from "./source-contract.ts"

/** A failure with its sentence. */
export const failureIn = (messages: Messages, { code, details }: Told): { code: string; detail: string } => ({
  code,
  detail: say(messages, code, details),
})

/** A source as it is shown. */
export function sourceShown({ source, state, ...counts }: SourceState, messages: Messages): SourceShown {
  const { last, next, failures, problem } = state
  const { articles, read, versions, failing, waiting } = counts
  return {
    ...source,
    ...{ last, next, failures, articles, read, versions, failing, waiting },
    problem: problem && failureIn(messages, problem),
  }
}

/** A visit as it is told while it happens. */
export const visitTold = ({ problem, ...step }: Step, messages: Messages): VisitTold => ({
  ...step,
  problem: problem && failureIn(messages, problem),
})

/** A preview as it may leave: private persons' names and contacts are covered before anything is kept, too. */
export const previewShown = ({ id, reports, shown, problems }: Preview, messages: Messages): PreviewShown => ({
  id,
  reports,
  shown: shown.map(reportOffered),
  problems: problems.map(problem => failureIn(messages, problem)),
})

function reportOffered(foreseen: Foreseen): ReportOffered {
  const { report, extraction } = maskReport(foreseen)
  const { id, url, outlet, published, fetched, language, timezone, title, text, hash } = report
  return {
    ...{ id, url, outlet, published, fetched, language, timezone, title, text, hash },
    outcome: foreseen.outcome,
    rules: extraction.version,
    claims: extraction.claims as ReportOffered["claims"],
    attributions: extraction.attributions as ReportOffered["attributions"],
  }
}
