import type { Database } from "../store/database.ts"
import { saveMerges, saveSplits } from "../store/merges.ts"
import { savePlacements } from "../store/placements.ts"
import { lockSequence } from "../store/reports.ts"
import { saveKeys, signaturesOf } from "../store/signatures.ts"
import { changedAgain, stateOf } from "../store/state.ts"
import { placeAll } from "./draft.ts"
import { remembering } from "./memory.ts"
import type { Weaver } from "./weaver.ts"

/** Reports that are placed together: what a batch knows of itself makes no difference, it only saves questions. */
const BATCH = 64

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** Forgets all placements and makes them again, in sequence, from the stored signatures; says how many reports there are. */
export const rebuildIn = (database: Database, weaver: Weaver): Promise<number> =>
  database.transaction(async tx => {
    await lockSequence(tx)
    await tx.query("truncate merges, splits, copies, placements, index_keys, summaries")
    await changedAgain(tx)
    const remembered = remembering()
    const { last, again } = await stateOf(tx)
    for (let from = 1; from <= last; from += BATCH) {
      const signatures = await signaturesOf(tx, numbers(from, Math.min(last, from + BATCH - 1)))
      const placements = await placeAll(tx, weaver, remembered, { last: from - 1, again }, signatures)
      await saveKeys(tx, signatures)
      await savePlacements(tx, placements)
      await saveMerges(tx, placements)
      await saveSplits(tx, placements)
    }
    return last
  })
