import type { Archive, Carrier, SequencedReport, StoredReport, StoriesAsked, Withheld } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import type { AsOf } from "../model/story.ts"
import { carrierOf, claimsOf } from "../store/claims.ts"
import type { Database } from "../store/database.ts"
import { membersOfStories } from "../store/members.ts"
import { countStories, isListed, storyNow } from "../store/merges.ts"
import { linkedReports, placedAs, storiesBeginning, storiesOf } from "../store/placements.ts"
import { readingOf } from "../store/readings.ts"
import { findReport, versionsAfter, versionsOfReport } from "../store/reports.ts"
import { stateOf, wholeState } from "../store/state.ts"
import { inTurns } from "../store/turns.ts"
import type { Until } from "../store/until.ts"
import { withheldOf } from "../store/withheld.ts"
import { alertingIn } from "./alerting.ts"
import { backupTo, restoreFrom } from "./backups.ts"
import { collectionIn } from "./collecting.ts"
import { countStoriesBy } from "./counting.ts"
import { ingestInto } from "./ingest.ts"
import { untilOf } from "./known.ts"
import { listStories } from "./listing.ts"
import { remembering } from "./memory.ts"
import { rebuildIn } from "./rebuild.ts"
import { rereadIn } from "./reread.ts"
import { carriedByHand, heardVersion, reviewingIn, showReviewed } from "./review/index.ts"
import { searchableOnce, searchIn } from "./searching.ts"
import { stampingIn } from "./stamping.ts"
import type { Weaver } from "./weaver.ts"

/** A stored version with what was known of it, its story among it, by a moment. */
const storedReport = async (database: Database, id: string, until: Until = null): Promise<StoredReport | null> => {
  const found = await findReport(database, id, until)
  if (found === null) return null
  const { seq, version, recorded, ...report } = found
  const reading = await readingOf(database, seq)
  const [story = "", ...also] = await storiesOf(database, seq, until)
  return {
    report,
    extraction: {
      version: reading?.version ?? "",
      claims: (await claimsOf(database, [seq], until)).get(seq) ?? [],
      attributions: reading?.attributions ?? [],
    },
    seq,
    version,
    recorded,
    story,
    also,
    versions: await versionsOfReport(database, report.id, until),
  }
}

const showStory = async (database: Database, weaver: Weaver, id: string, { asOf, language }: StoriesAsked) => {
  const [begun, another] = await storiesBeginning(database, id)
  if (begun === undefined || another !== undefined) return null
  const story = await storyNow(database, begun, untilOf(asOf))
  const members = await membersOfStories(database, [story], untilOf(asOf))
  const reports = members.get(story)
  return reports === undefined ? null : weaver.viewStory(reports, { story, asOf, language })
}

/** What stays of a version that is taken out. */
const tombstone = <Stored extends StoredReport>(stored: Stored, withheld: Withheld): Stored => ({
  ...stored,
  report: { ...stored.report, title: null, text: "", url: null },
  extraction: { ...stored.extraction, claims: [], attributions: [] },
  withheld,
})

/** As it may be seen: a tombstone where it is withheld, with its story ('' for none) where another report of it may be seen. */
const shownReport = async (database: Database, id: string, until: Until = null): Promise<StoredReport | null> => {
  const stored = await storedReport(database, id, until)
  const withheld = stored && (await withheldOf(database, [stored.version])).get(stored.version)
  if (stored === null || withheld == null) return stored
  return { ...tombstone(stored, withheld), story: (await isListed(database, stored.story)) ? stored.story : "" }
}

/** The same, refused where it is withheld. */
const unwithheld = async (database: Database, id: string): Promise<StoredReport | null> => {
  const stored = await shownReport(database, id)
  if (stored?.withheld !== undefined)
    throw new Problem("report/withheld", { id: stored.version, on: stored.withheld.on })
  return stored
}

const carrierIn = async (database: Database, id: string): Promise<Carrier | null> => {
  const found = await carrierOf(database, id)
  const stored = found === null ? null : await unwithheld(database, found.version)
  return found === null || stored === null ? null : { ...found, stored }
}

const sequenced = async (
  database: Database,
  after: number,
  limit: number,
  asOf: AsOf | null,
): Promise<readonly SequencedReport[]> => {
  const until = asOf === null ? null : untilOf(asOf)
  const all: SequencedReport[] = []
  for (const version of await versionsAfter(database, after, limit, until)) {
    const stored = await storedReport(database, version, until)
    if (stored !== null) all.push({ ...stored, woven: await placedAs(database, stored.seq) })
  }
  return all
}

const sequencedShown = async (
  database: Database,
  after: number,
  limit: number,
  asOf: AsOf | null,
): Promise<readonly SequencedReport[]> => {
  const page = await sequenced(database, after, limit, asOf)
  const withheld = await withheldOf(
    database,
    page.map(({ version }) => version),
  )
  return page.map(one => {
    const taken = withheld.get(one.version)
    return taken === undefined ? one : { ...tombstone(one, taken), woven: { ...one.woven, why: "" } }
  })
}

/** What an archive answers without writing, and without words to be made ready for it. */
const askingIn = (
  database: Database,
  weaver: Weaver,
): Pick<
  Archive,
  "count" | "copies" | "story" | "report" | "carrier" | "namesOf" | "newest" | "state" | "sequence" | "kept"
> => ({
  count: asOf => countStories(database, untilOf(asOf)),
  copies: async asOf => weaver.groupCopies(await linkedReports(database, asOf === undefined ? null : untilOf(asOf))),
  story: (id, asked) => (asked.reviewed ? showReviewed : showStory)(database, weaver, id, asked),
  report: async (id, asOf) =>
    (await shownReport(database, id, asOf === undefined ? null : untilOf(asOf))) ?? heardVersion(database, id),
  carrier: async claim =>
    (await carrierIn(database, claim)) ?? carriedByHand(database, claim, version => unwithheld(database, version)),
  namesOf: async (entities, language) =>
    Object.fromEntries(entities.map(entity => [entity, weaver.nameOf(entity, language)]).filter(([, name]) => name)),
  newest: async () => (await stateOf(database)).last,
  state: () => wholeState(database),
  sequence: (after, limit, asOf) => sequencedShown(database, after, limit, asOf ?? null),
  kept: (after, limit) => sequenced(database, after, limit, null),
})

/** An archive over a database that this process may write to. `clock` says when a report is recorded. */
export const localArchive = (database: Database, weaver: Weaver, clock: () => Date): Archive => {
  const writes = inTurns()
  const recorded = (): string => clock().toISOString()
  const remembered = remembering()
  const searchable = searchableOnce(database)
  return {
    ingest: batch => writes.take("write", () => ingestInto({ database, weaver, remembered, recorded }, batch)),
    stories: async asked => {
      if (asked.text !== null) await searchable.ready()
      return listStories(database, weaver, asked)
    },
    facets: async asked => {
      if (asked.text !== null) await searchable.ready()
      return countStoriesBy(database, weaver, asked)
    },
    search: async asked => {
      await searchable.ready()
      return searchIn(database, weaver, asked)
    },
    ...askingIn(database, weaver),
    ...reviewingIn(database, writes, recorded),
    reread: batch => writes.take("write", () => rereadIn(database, weaver, batch, recorded)),
    rebuild: () => writes.take("write", () => rebuildIn(database, weaver)),
    ...collectionIn(database, writes),
    ...stampingIn(database, writes),
    ...alertingIn(database, weaver, writes),
    backup: path => writes.take("write", () => backupTo(database, path, recorded())),
    restore: (path, replace) =>
      writes.take("write", async () => {
        const restored = await restoreFrom(database, path, replace)
        remembered.forget()
        searchable.forget()
        return restored
      }),
    close: () => writes.take("write", () => database.close()),
  }
}
