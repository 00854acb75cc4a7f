import { workerData } from "piscina"
import { loadKnowledge } from "../knowledge/load.ts"
import type { Extracted } from "../model/archive.ts"
import { silent } from "../model/note.ts"
import { Problem, type Told } from "../model/problem.ts"
import type { Report } from "../model/report.ts"
import { extractAll, readerOf } from "../pipeline.ts"
import { guarded } from "./guarded.ts"

/** What the thread is told when it starts. */
export interface Start {
  readonly knowledge: string | null
}

/** What came of one report; the report itself stays where it was. */
export type Answer = Omit<Extracted, "report"> | { readonly problem: Told }

const { knowledge } = workerData as Start
const reader = readerOf(loadKnowledge(knowledge === null ? [] : [knowledge]))
const extract = guarded((report, tell) => extractAll(report, reader, tell))

/** Extracts one report in this thread. */
export const extractHere = (report: Report): Answer => {
  try {
    const { extraction, named } = extract(report, silent)
    return { extraction, named }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    return { problem: { code: problem.code, details: problem.details } }
  }
}
