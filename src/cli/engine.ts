import { openArchive } from "../archive/open.ts"
import { loadKnowledge } from "../knowledge/load.ts"
import type { Tell } from "../model/note.ts"
import { Problem } from "../model/problem.ts"
import type { Report } from "../model/report.ts"
import { analyseReport, extractAll, readerOf, readReports } from "../pipeline.ts"
import { analyseLine } from "../serve/exports/analyse-line.ts"
import type { Engine } from "./shell.ts"

/** What rules make of a report; where they fail on it, "extract/broken", so that it is told of like any other bad input. */
const guarded =
  <Made>(rules: (report: Report, tell: Tell) => Made) =>
  (report: Report, tell: Tell): Made => {
    try {
      return rules(report, tell)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new Problem("extract/broken", { report: report.id, reason }, cause)
    }
  }

/** The machine with the bundled knowledge, and with that of a file where one is named. */
export async function engineFor(file: string | null): Promise<Engine> {
  const knowledge = loadKnowledge(file === null ? [] : [file])
  const reader = readerOf(knowledge)
  return {
    reports: readReports,
    extract: guarded((report, tell) => extractAll(report, reader, tell)),
    analyse: guarded((report, tell) => analyseLine(report, analyseReport(report, reader, tell), reader.names)),
    open: place =>
      openArchive({ knowledge, ...("folder" in place ? { data: place.folder } : { database: place.database }) }),
  }
}
