import type { SequencedReport, StoredReport, Withheld } from "../model/archive.ts"
import type { AsOf } from "../model/story.ts"
import { claimsOf } from "../store/claims.ts"
import type { Database } from "../store/database.ts"
import { listedAmong } from "../store/merges.ts"
import { placedAs, storiesOf } from "../store/placements.ts"
import { readingsOf } from "../store/readings.ts"
import { type FoundRow, findReport, reportsAfter, versionsOfReports } from "../store/reports.ts"
import type { Until } from "../store/until.ts"
import { withheldOf } from "../store/withheld.ts"
import { untilOf } from "./known.ts"

/** Stored versions with what was known of them, their stories among it, by a moment: so many questions for all of them, however many. */
async function completed(
  database: Database,
  rows: readonly FoundRow[],
  until: Until,
): Promise<readonly StoredReport[]> {
  if (rows.length === 0) return []
  const seqs = rows.map(({ seq }) => seq)
  const readings = await readingsOf(database, seqs)
  const stories = await storiesOf(database, seqs, until)
  const claims = await claimsOf(database, seqs, until)
  const ids = rows.map(({ id }) => id)
  const versions = await versionsOfReports(database, ids, until)
  return rows.map(({ seq, version, recorded, ...report }) => {
    const reading = readings.get(seq)
    const [story = "", ...also] = stories.get(seq) ?? []
    return {
      report,
      extraction: {
        version: reading?.version ?? "",
        claims: claims.get(seq) ?? [],
        attributions: reading?.attributions ?? [],
      },
      seq,
      version,
      recorded,
      story,
      also,
      versions: versions.get(report.id) ?? [],
    }
  })
}

/** What stays of a version that is taken out. */
const tombstone = <Stored extends StoredReport>(stored: Stored, withheld: Withheld): Stored => ({
  ...stored,
  report: { ...stored.report, title: null, text: "", url: null },
  extraction: { ...stored.extraction, claims: [], attributions: [] },
  withheld,
})

/** As it may be seen: a tombstone where it is withheld, with its story ('' for none) where another report of it may be seen. */
export async function shownReport(database: Database, id: string, until: Until = null): Promise<StoredReport | null> {
  const found = await findReport(database, id, until)
  const [stored] = found === null ? [] : await completed(database, [found], until)
  if (stored === undefined) return null
  const withheld = (await withheldOf(database, [stored.version])).get(stored.version)
  if (withheld === undefined) return stored
  const listed = await listedAmong(database, [stored.story])
  return { ...tombstone(stored, withheld), story: listed.has(stored.story) ? stored.story : "" }
}

/** The next so many versions after a sequence number as they are kept, what is withheld too, with how weaving placed them. */
export async function sequenced(
  database: Database,
  after: number,
  limit: number,
  asOf: AsOf | null,
): Promise<readonly SequencedReport[]> {
  const until = asOf === null ? null : untilOf(asOf)
  const all = await completed(database, await reportsAfter(database, after, limit, until), until)
  const seqs = all.map(({ seq }) => seq)
  const placed = await placedAs(database, seqs)
  return all.flatMap(stored => {
    const woven = placed.get(stored.seq)
    return woven === undefined ? [] : [{ ...stored, woven }]
  })
}

/** The same as it may be seen. */
export async function sequencedShown(
  database: Database,
  after: number,
  limit: number,
  asOf: AsOf | null,
): Promise<readonly SequencedReport[]> {
  const page = await sequenced(database, after, limit, asOf)
  const versions = page.map(({ version }) => version)
  const withheld = await withheldOf(database, versions)
  return page.map(one => {
    const taken = withheld.get(one.version)
    return taken === undefined ? one : { ...tombstone(one, taken), woven: { ...one.woven, why: "" } }
  })
}
