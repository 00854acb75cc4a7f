import { versionOf } from "../model/report.ts"
import { saveClaims } from "../store/claims.ts"
import type { Database } from "../store/database.ts"
import { saveMerges, saveSplits } from "../store/merges.ts"
import { savePlacements } from "../store/placements.ts"
import { saveReadings } from "../store/readings.ts"
import { type ReportRow, saveReports } from "../store/reports.ts"
import { saveSearched } from "../store/searched.ts"
import { saveSignatures } from "../store/signatures.ts"
import { forgetSummaries } from "../store/summaries.ts"
import type { Woven } from "./draft.ts"
import { knownOf } from "./known.ts"

const rowOf = ({ seq, extracted: { report } }: Woven, recorded: string): ReportRow => {
  const { at, on } = knownOf(report, recorded)
  return { ...report, seq, version: versionOf(report), knownAt: at, knownOn: on, recorded }
}

/** Writes all of a draft with one statement a table; `recorded` is an ISO instant. */
export const saveWoven = async (tx: Database, woven: readonly Woven[], recorded: string): Promise<void> => {
  await saveReports(
    tx,
    woven.map(each => rowOf(each, recorded)),
  )
  await saveClaims(
    tx,
    woven.map(({ seq, extracted }) => ({ seq, recorded, reading: 1, claims: extracted.extraction.claims })),
  )
  await saveReadings(
    tx,
    woven.map(({ seq, extracted: { extraction } }) => ({ seq, reading: 1, ...extraction })),
  )
  await saveSignatures(
    tx,
    woven.map(({ signature }) => signature),
  )
  await saveSearched(
    tx,
    woven.map(({ seq, searched }) => ({ seq, keys: searched })),
  )
  const placements = woven.map(({ placement }) => placement)
  await savePlacements(tx, placements)
  await saveMerges(tx, placements)
  await saveSplits(tx, placements)
  await forgetSummaries(tx, placements)
}
