import type { Archive, Carrier, StoredReport, StoriesAsked } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import type { StoryView } from "../model/story.ts"
import { carrierOf } from "../store/claims.ts"
import { type Database, patiently } from "../store/database.ts"
import { membersOfStories } from "../store/members.ts"
import { countStories, storiesNow, storyNow, turnsOf } from "../store/merges.ts"
import { linkedReports, storiesBeginning } from "../store/placements.ts"
import { headsOf } from "../store/reports.ts"
import { stateOf, stateSince } from "../store/state.ts"
import { inTurns } from "../store/turns.ts"
import { alertingIn } from "./alerting.ts"
import { backupTo, restoreFrom } from "./backups.ts"
import { collectionIn } from "./collecting.ts"
import { countStoriesBy } from "./counting.ts"
import { inParts } from "./in-parts.ts"
import { ingestInto } from "./ingest.ts"
import { untilOf } from "./known.ts"
import { rememberingLists } from "./list-memory.ts"
import { listStories } from "./listing.ts"
import { remembering } from "./memory.ts"
import { rebuildIn } from "./rebuild.ts"
import { rereadIn } from "./reread.ts"
import { carriedByHand, heardVersion, reviewingIn, showReviewed } from "./review/index.ts"
import { searchableOnce, searchIn } from "./searching.ts"
import { stampingIn } from "./stamping.ts"
import { sequenced, sequencedShown, shownReport } from "./stored.ts"
import type { Weaver } from "./weaver.ts"
import { countingWrites } from "./written.ts"

const showStory = async (database: Database, weaver: Weaver, id: string, { asOf, language }: StoriesAsked) => {
  const [begun, another] = await storiesBeginning(database, id)
  if (begun === undefined || another !== undefined) return null
  const story = await storyNow(database, begun, untilOf(asOf))
  const members = await membersOfStories(database, [story], untilOf(asOf))
  const reports = members.get(story)
  const turns = await turnsOf(database, story, untilOf(asOf))
  return reports === undefined ? null : weaver.viewStory(reports, { story, asOf, language, turns })
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

/** Stories by their whole ids, each once, in the order given; what nothing was known of is left out. As the machine reads. */
const showStories = async (
  database: Database,
  weaver: Weaver,
  ids: readonly string[],
  { asOf, language }: Pick<StoriesAsked, "asOf" | "language">,
): Promise<readonly StoryView[]> => {
  const until = untilOf(asOf)
  const stories = new Set((await storiesNow(database, ids, until)).values())
  const members = await membersOfStories(database, [...stories], until)
  return [...stories].flatMap(story => {
    const reports = members.get(story)
    return (reports && weaver.viewStory(reports, { story, asOf, language })) ?? []
  })
}

/** What an archive answers without writing, and without words to be made ready for it. */
const askingIn = (
  database: Database,
  weaver: Weaver,
): Pick<
  Archive,
  | "count"
  | "copies"
  | "story"
  | "storyViews"
  | "report"
  | "headsOf"
  | "carrier"
  | "namesOf"
  | "newest"
  | "stateSince"
  | "sequence"
  | "kept"
> => ({
  count: asOf => countStories(database, untilOf(asOf)),
  copies: async asOf => weaver.groupCopies(await linkedReports(database, asOf === undefined ? null : untilOf(asOf))),
  story: (id, asked) => (asked.reviewed ? showReviewed : showStory)(database, weaver, id, asked),
  storyViews: (ids, asked) => showStories(database, weaver, ids, asked),
  headsOf: versions => headsOf(database, versions),
  report: async (id, asOf) =>
    (await shownReport(database, id, asOf === undefined ? null : untilOf(asOf))) ?? heardVersion(database, id),
  carrier: async claim =>
    (await carrierIn(database, claim)) ?? carriedByHand(database, claim, version => unwithheld(database, version)),
  namesOf: async (entities, language) =>
    Object.fromEntries(entities.map(entity => [entity, weaver.nameOf(entity, language)]).filter(([, name]) => name)),
  newest: async () => (await stateOf(database)).last,
  stateSince: since => stateSince(database, since),
  sequence: (after, limit, asOf) => sequencedShown(database, after, limit, asOf ?? null),
  kept: (after, limit) => sequenced(database, after, limit, null),
})

/** An archive over a database that this process may write to. `clock` says when a report is recorded. */
export const localArchive = (database: Database, weaver: Weaver, clock: () => Date): Archive => {
  const writes = inTurns()
  const patient = patiently(database)
  const recorded = (): string => clock().toISOString()
  const remembered = remembering()
  const searchable = searchableOnce(database)
  const listing = { database, weaver, memory: rememberingLists(database, weaver, () => clock().getTime()) }
  const archive: Omit<Archive, "written"> = {
    ingest: batch => writes.take("write", () => ingestInto({ database: patient, weaver, remembered, recorded }, batch)),
    stories: async asked => {
      if (asked.text !== null) await searchable.ready()
      return listStories(listing, asked)
    },
    facets: async asked => {
      if (asked.text !== null) await searchable.ready()
      return countStoriesBy(listing, asked)
    },
    search: async asked => {
      await searchable.ready()
      return searchIn(database, weaver, asked)
    },
    ...askingIn(database, weaver),
    ...reviewingIn(database, writes, recorded),
    reread: batch => writes.take("write", () => rereadIn(patient, weaver, batch, recorded)),
    rebuild: () => writes.take("write", () => rebuildIn(patient, weaver)),
    ...collectionIn(database, writes),
    ...stampingIn(database, writes),
    ...alertingIn(database, weaver, writes),
    backup: path => writes.take("write", () => backupTo(patient, path, recorded())),
    restore: (path, replace) =>
      writes.take("write", async () => {
        const restored = await restoreFrom(database, path, replace)
        remembered.forget()
        listing.memory.forget()
        searchable.forget()
        return restored
      }),
    close: () => writes.take("write", () => database.close()),
  }
  return countingWrites(inParts(archive))
}
