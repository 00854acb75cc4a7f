import { fileURLToPath } from "node:url"
import { openArchive } from "./archive/open.ts"
import { loadKnowledge } from "./knowledge/load.ts"
import type { Archive, Extracted } from "./model/archive.ts"
import { silent } from "./model/note.ts"
import { extractAll, readerOf, readReports } from "./pipeline.ts"

const SAMPLES = fileURLToPath(new URL("../samples/", import.meta.url))

/** An archive of the samples, in memory, with what was read into it. */
export async function openSamples(): Promise<{ readonly archive: Archive; readonly extracted: readonly Extracted[] }> {
  const knowledge = loadKnowledge([`${SAMPLES}knowledge.json`])
  const reader = readerOf(knowledge)
  const archive = await openArchive({ knowledge })
  const extracted: Extracted[] = []
  for await (const one of readReports([`${SAMPLES}reports`]))
    if ("report" in one) extracted.push(extractAll(one.report, reader, silent))
  await archive.ingest(extracted)
  return { archive, extracted }
}
