import { loadKnowledge } from "../knowledge/load.ts"
import type { Place } from "../model/entity.ts"
import { analyseReport, collectSources, extractAll, readerOf, readReports, readSource } from "../pipeline.ts"
import { judged } from "../proposing/judge.ts"
import { analyseLine } from "../serve/exports/analyse-line.ts"
import { extractorFor } from "./extractor.ts"
import { guarded } from "./guarded.ts"
import type { Engine } from "./shell.ts"

/** The machine with the bundled knowledge, and with that of a file where one is named. */
export async function engineFor(file: string | null): Promise<Engine> {
  const knowledge = loadKnowledge(file === null ? [] : [file])
  const reader = readerOf(knowledge)
  let places: ReadonlyMap<string, Place> | undefined
  const extract = guarded((report, tell) => extractAll(report, reader, tell))
  return {
    reports: readReports,
    sources: collectSources,
    read: readSource,
    extract,
    propose: async extracted => extracted,
    extractor: threads => extractorFor(extract, file, threads === undefined ? {} : { threads, alone: 0 }),
    judge: (extracted, proposals, model) => judged(extracted, proposals, model, reader),
    analyse: guarded((report, tell) => analyseLine(report, analyseReport(report, reader, tell), reader.names)),
    place: id => {
      places ??= new Map(knowledge.places.map(place => [place.id, place]))
      return places.get(id) ?? null
    },
    // Loaded where a command needs an archive: extraction alone needs none.
    open: async place => {
      const { openArchive } = await import("../archive/open.ts")
      return openArchive({ knowledge, ...("folder" in place ? { data: place.folder } : { database: place.database }) })
    },
  }
}
