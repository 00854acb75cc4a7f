import { wantedBy } from "../languages/search.ts"
import type { StoriesAsked, StoryPage } from "../model/archive.ts"
import { filterKeys } from "../model/facets.ts"
import { byUnit } from "../model/order.ts"
import type { StoryInList } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { allStories, storiesHolding, storiesSince } from "../store/merges.ts"
import { subjectsIn, summariesBehind } from "../store/summaries.ts"
import { untilOf } from "./known.ts"
import { type Kept, type LinesAsked, linesOf, makeMissingLines, makerOf } from "./lines.ts"
import type { ListMemory } from "./list-memory.ts"
import { listReviewed } from "./review/index.ts"
import { inStorylines } from "./storylines.ts"
import type { Weaver } from "./weaver.ts"

/** What a list is made from. */
export interface Listing {
  readonly database: Database
  readonly weaver: Weaver
  readonly memory: ListMemory
}

const both = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null => {
  if (a === null || b === null) return a ?? b
  const those = new Set(b)
  return a.filter(story => those.has(story))
}

/** The other stories of a story's storyline, as of today. */
async function besideIt({ memory }: Listing, story: string, asked: LinesAsked): Promise<readonly string[]> {
  const storylines = await memory.current(asked)
  const mine = storylines.get(story)
  return mine === undefined ? [] : [...storylines].flatMap(([one, its]) => (its === mine && one !== story ? one : []))
}

/** The only stories that are asked for: that hold words, have changed, stand beside another; null where nothing says so. */
export async function storiesAsked(
  listing: Listing,
  { text, since, beside, asOf, language }: StoriesAsked,
): Promise<readonly string[] | null> {
  const { database } = listing
  const holding =
    text === null ? null : await storiesHolding(database, { words: wantedBy(text), about: [] }, untilOf(asOf))
  const changed = since == null ? null : await storiesSince(database, since)
  const others = beside == null ? null : await besideIt(listing, beside, { asOf, language })
  return both(both(holding, changed), others)
}

/** Sees to it that the lines of today are there, of all stories or of these; gives the storyline of each that is in one among them. */
export async function linesThere(
  { database, weaver, memory }: Listing,
  asked: LinesAsked,
  stories: readonly string[] | null,
): Promise<ReadonlyMap<string, string>> {
  if (stories === null) return memory.current(asked)
  const remembered = await memory.currentAmong(asked, stories)
  if (remembered !== null) return remembered
  await makeMissingLines(database, weaver, asked, stories)
  return weaver.storylinesOf(await subjectsIn(database, stories, makerOf(weaver, asked)))
}

const cursorIn = (after: string | null): readonly [string, string] | null => {
  if (after === null) return null
  const at = after.lastIndexOf(" ")
  return [after.slice(0, Math.max(0, at)), after.slice(at + 1)]
}

/** The list of today, or a page of it, as the machine reads: lines are kept, and a page is found without making or reading the others. */
async function linesOfToday(listing: Listing, asked: StoriesAsked): Promise<readonly StoryInList[]> {
  const { database, weaver } = listing
  const stories = await storiesAsked(listing, asked)
  const storylines = await linesThere(listing, asked, stories)
  const { after = null, limit = null } = asked.page ?? {}
  const wanted = { stories, facets: filterKeys(asked.filters ?? {}) }
  const page = { after: cursorIn(after), limit }
  const kept = await summariesBehind<Kept>(database, wanted, page, makerOf(weaver, asked))
  return kept.flatMap(({ line }) => (line === null ? [] : [{ ...line, storyline: storylines.get(line.story) ?? null }]))
}

/** A page of lines that are all there, in the order of the list. */
const pageOf = (lines: readonly StoryInList[], page: StoryPage | null | undefined): readonly StoryInList[] => {
  if (page == null) return lines
  const cursor = cursorIn(page.after)
  const isBehind = ({ to, story }: StoryInList): boolean =>
    cursor === null || byUnit(cursor[0], to ?? "") > 0 || (cursor[0] === (to ?? "") && byUnit(story, cursor[1]) > 0)
  return lines.filter(isBehind).slice(0, page.limit)
}

const latestFirst = (a: StoryInList, b: StoryInList): number =>
  byUnit(b.to ?? "", a.to ?? "") || byUnit(a.story, b.story)

/** True where the lines that are kept answer: the list of today, as the machine reads. */
export const isOfToday = ({ asOf, reviewed }: StoriesAsked): boolean => asOf.at === null && reviewed !== true

/** The whole list as it is asked for, filters and pages apart, of a past moment or as reviewed. */
export async function linesAsked(
  listing: Listing,
  { filters: _filters, page: _page, ...asked }: StoriesAsked,
): Promise<readonly StoryInList[]> {
  const { database, weaver } = listing
  if (asked.reviewed && asked.text === null) {
    const read = await linesAsked(listing, { ...asked, reviewed: false })
    return (await listReviewed(database, weaver, asked, read)).toSorted(latestFirst)
  }
  if (asked.asOf.at === null) return linesOfToday(listing, asked)
  const stories = (await storiesAsked(listing, asked)) ?? (await allStories(database, untilOf(asked.asOf)))
  const lines = await linesOf(database, weaver, stories, asked)
  const found = [...lines.values()].filter(line => line !== null)
  return inStorylines(found, weaver).toSorted(latestFirst)
}

/** The list of stories as known at a moment, or those of them that are wanted, latest first, or a page of it. */
export async function listStories(listing: Listing, asked: StoriesAsked): Promise<readonly StoryInList[]> {
  if (isOfToday(asked)) return linesOfToday(listing, asked)
  const wanted = filterKeys(asked.filters ?? {})
  const lines = await linesAsked(listing, asked)
  const those = lines.filter(({ facets }) => wanted.every(key => facets.includes(key)))
  return pageOf(those, asked.page)
}
