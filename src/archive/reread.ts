import type { Extracted, Reread } from "../model/archive.ts"
import { canonicalJson } from "../model/canonical.ts"
import type { Claim } from "../model/claim.ts"
import { versionOf } from "../model/report.ts"
import { type Closure, type Found, foundIn, saveClaims, saveClosures } from "../store/claims.ts"
import type { Database } from "../store/database.ts"
import { readingsOf, saveReadings } from "../store/readings.ts"
import { findVersions, lockSequence } from "../store/reports.ts"
import { replaceSignatures } from "../store/signatures.ts"
import { changedAgain } from "../store/state.ts"
import { flawOf } from "./proof.ts"
import type { Weaver } from "./weaver.ts"

const overlap = (a: Claim, b: Claim): number =>
  Math.min(a.evidence.end, b.evidence.end) - Math.max(a.evidence.start, b.evidence.start)

const metricOf = (claim: Claim): string | null => (claim.kind === "figure" ? claim.metric : null)

/** The claim of another reading that says what a vanished one said: the same id, else of one kind over the same words. */
export const successorOf = (gone: Claim, claims: readonly Claim[]): Claim | null => {
  const same = claims.find(({ id }) => id === gone.id)
  if (same !== undefined) return same
  const candidates = claims.filter(claim => claim.kind === gone.kind && overlap(gone, claim) > 0)
  const rank = (claim: Claim): number => Number(metricOf(claim) === metricOf(gone))
  return candidates.toSorted((a, b) => rank(b) - rank(a) || overlap(gone, b) - overlap(gone, a))[0] ?? null
}

/** What a second reading changes of a first one: claims that are the same in everything stay. */
export const compareReadings = (before: readonly Found[], after: readonly Claim[]) => {
  const told = new Set(after.map(canonicalJson))
  const stood = new Set(before.map(({ claim }) => canonicalJson(claim)))
  const gone = before.filter(({ claim }) => !told.has(canonicalJson(claim)))
  return {
    kept: before.length - gone.length,
    closed: gone.map(({ claim, reading }) => ({
      id: claim.id,
      reading,
      successor: successorOf(claim, after)?.id ?? null,
    })),
    added: after.filter(claim => !stood.has(canonicalJson(claim))),
  }
}

const rereadOne = async (
  tx: Database,
  seq: number,
  { report, extraction }: Extracted,
  recorded: string,
): Promise<Reread> => {
  const before = (await foundIn(tx, [seq])).get(seq) ?? []
  const known = (await readingsOf(tx, [seq])).get(seq) ?? null
  const { kept, closed, added } = compareReadings(before, extraction.claims)
  const said = canonicalJson(extraction.attributions) !== canonicalJson(known?.attributions)
  if (known === null || closed.length > 0 || added.length > 0 || said || known.version !== extraction.version) {
    const reading = (known?.reading ?? 0) + 1
    const closures = closed.map((closure): Closure => ({ seq, ...closure }))
    await saveClosures(tx, closures, recorded)
    await saveClaims(tx, [{ seq, reading, recorded, claims: added }])
    await saveReadings(tx, [{ seq, reading, ...extraction }])
  }
  return {
    version: versionOf(report),
    kept,
    closed: closed.map(({ id, successor }) => ({ claim: id, successor })),
    added: added.map(({ id }) => id),
  }
}

/** Takes other readings of stored versions, all of a batch or nothing of it. Versions that are not there are passed over. */
export const rereadIn = async (
  database: Database,
  weaver: Weaver,
  batch: readonly Extracted[],
  recorded: () => string,
): Promise<readonly Reread[]> => {
  const flaw = batch.map(flawOf).find(found => found !== null)
  if (flaw !== undefined && flaw !== null) throw flaw
  return database.transaction(async tx => {
    await lockSequence(tx)
    const versions = await findVersions(
      tx,
      batch.map(({ report }) => versionOf(report)),
    )
    const stored = batch.flatMap(extracted => {
      const seq = versions.get(versionOf(extracted.report))
      return seq === undefined ? [] : [{ seq, extracted }]
    })
    const now = recorded()
    await tx.query("truncate summaries")
    await changedAgain(tx)
    const all: Reread[] = []
    for (const { seq, extracted } of stored) all.push(await rereadOne(tx, seq, extracted, now))
    await replaceSignatures(
      tx,
      stored.map(({ seq, extracted }) => weaver.signatureOf(seq, extracted)),
    )
    return all
  })
}
