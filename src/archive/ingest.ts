import type { Accepted, Extracted, Ingested, Refused } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { saveCaptures, unkept } from "../store/captures.ts"
import type { Database } from "../store/database.ts"
import { lockSequence, newestRecorded } from "../store/reports.ts"
import { isSame, stateOf } from "../store/state.ts"
import { draftOf } from "./draft.ts"
import type { Remembering } from "./memory.ts"
import { flawOf } from "./proof.ts"
import { saveWoven } from "./save.ts"
import type { Weaver } from "./weaver.ts"

/** What ingest works with: the database, how it weaves, and the ISO instant of now. */
export interface Ingest {
  readonly database: Database
  readonly weaver: Weaver
  readonly remembered: Remembering
  readonly recorded: () => string
}

/** A clock that was set back does not turn the order of recording round: nothing is recorded before what stands before it. */
const inOrder = async (tx: Database, now: string): Promise<string> => {
  const newest = await newestRecorded(tx)
  return newest !== null && newest > now ? newest : now
}

/** Drafted before the transaction, so that reads are held up only by the writing; drafted again in it where another process came between. */
const ingestWhole = async (
  { database, weaver, remembered, recorded }: Ingest,
  batch: readonly Extracted[],
): Promise<readonly Accepted[]> => {
  try {
    const early = await draftOf(database, weaver, remembered, batch)
    const captures = await unkept(
      database,
      batch.flatMap(({ capture }) => capture ?? []),
    )
    if (early.woven.length === 0 && captures.length === 0) return early.accepted
    return await database.transaction(async tx => {
      await lockSequence(tx)
      const still = isSame(await stateOf(tx), early.state)
      const draft = still ? early : await draftOf(tx, weaver, remembered, batch)
      await saveWoven(tx, draft.woven, await inOrder(tx, recorded()))
      await saveCaptures(tx, captures)
      return draft.accepted
    })
  } catch (cause) {
    remembered.forget()
    throw cause
  }
}

/** Data that cannot be, a constraint that is broken, a limit that is passed: SQLSTATE's classes for what the next try would meet again. */
const OF_THE_DATA = /^(22|23|54)/

/** True where the failure lies in what was to be kept, and not in the database or the way to it. */
const isOfTheData = (cause: unknown): cause is Error => {
  if (cause instanceof TypeError || cause instanceof RangeError) return true
  return cause instanceof Error && "code" in cause && OF_THE_DATA.test(String(cause.code))
}

const refused = ({ report }: Extracted, { code, details }: Problem): Refused => ({
  report: report.id,
  problem: { code, details },
})

/** All of a batch, or, where something in it cannot be kept, each report by itself. */
const ingestSound = async (ingest: Ingest, batch: readonly Extracted[]): Promise<Ingested> => {
  try {
    return { accepted: await ingestWhole(ingest, batch), refused: [] }
  } catch (cause) {
    if (!isOfTheData(cause)) throw cause
    const [only] = batch
    if (only !== undefined && batch.length === 1) {
      const problem = new Problem("store/refused", { report: only.report.id, reason: cause.message }, cause)
      return { accepted: [], refused: [refused(only, problem)] }
    }
  }
  const all: Ingested[] = []
  for (const each of batch) all.push(await ingestSound(ingest, [each]))
  return { accepted: all.flatMap(({ accepted }) => accepted), refused: all.flatMap(each => each.refused) }
}

/** Stores and weaves what can be kept of a batch, in its order, and says of the rest why it cannot. */
export const ingestInto = async (ingest: Ingest, batch: readonly Extracted[]): Promise<Ingested> => {
  const judged = batch.map(extracted => ({ extracted, flaw: flawOf(extracted) }))
  const flawed = judged.flatMap(({ extracted, flaw }) => (flaw === null ? [] : [refused(extracted, flaw)]))
  const sound = judged.flatMap(({ extracted, flaw }) => (flaw === null ? [extracted] : []))
  const kept = await ingestSound(ingest, sound)
  return { ...kept, refused: [...flawed, ...kept.refused] }
}
