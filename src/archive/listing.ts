import { wantedBy } from "../languages/search.ts"
import type { StoriesAsked, StoryPage } from "../model/archive.ts"
import { filterKeys } from "../model/facets.ts"
import { byUnit } from "../model/order.ts"
import type { ListedStory, StoryInList } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { membersOfStories } from "../store/members.ts"
import { allStories, storiesHolding, storiesSince } from "../store/merges.ts"
import { keepSummaries, type Maker, subjectsIn, summariesBehind, withoutSummary } from "../store/summaries.ts"
import { untilOf } from "./known.ts"
import { listReviewed } from "./review/index.ts"
import { inStorylines } from "./storylines.ts"
import type { Weaver } from "./weaver.ts"

/** Raised where a line of the list is made otherwise: lines of an older form are made again. */
const FORM = 3

/** Lines that are made in one go: others who ask are answered in between. */
const AT_ONCE = 200

/** A line as it is kept; an object even where nothing of the story was known. */
interface Kept {
  readonly line: ListedStory | null
}

type Asked = Pick<StoriesAsked, "asOf" | "language">

/** Who makes the lines of a list that is asked for. */
export const makerOf = (weaver: Weaver, { language }: Pick<Asked, "language">): Maker => ({
  maker: `${FORM} ${weaver.version}`,
  language,
})

const linesOf = async (
  database: Database,
  weaver: Weaver,
  stories: readonly string[],
  { asOf, language }: Asked,
): Promise<ReadonlyMap<string, ListedStory | null>> => {
  const members = await membersOfStories(database, stories, untilOf(asOf))
  return new Map([...members].map(([story, reports]) => [story, weaver.storyLine(reports, { story, asOf, language })]))
}

/** Makes the lines, of all stories or of these, that have not been made since their story changed. */
export async function makeLines(
  database: Database,
  weaver: Weaver,
  asked: Asked,
  stories: readonly string[] | null,
): Promise<void> {
  const maker = makerOf(weaver, asked)
  const missing = await withoutSummary(database, stories, maker)
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    const made = await linesOf(database, weaver, missing.slice(from, from + AT_ONCE), asked)
    const summaries = [...made].map(([story, line]) => ({
      ...{ story, body: { line } satisfies Kept },
      ...{ last: line === null ? null : (line.to ?? ""), facets: line?.facets ?? [] },
    }))
    await keepSummaries(database, summaries, maker)
  }
}

const both = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null => {
  if (a === null || b === null) return a ?? b
  const those = new Set(b)
  return a.filter(story => those.has(story))
}

/** The other stories of a story's storyline, as of today. */
async function besideIt(database: Database, weaver: Weaver, story: string, asked: Asked): Promise<readonly string[]> {
  await makeLines(database, weaver, asked, null)
  const lines = await subjectsIn<ListedStory>(database, null, makerOf(weaver, asked))
  const storylines = weaver.storylinesOf(lines)
  const mine = storylines.get(story)
  return mine === undefined ? [] : [...storylines].flatMap(([one, its]) => (its === mine && one !== story ? one : []))
}

/** The only stories that are asked for: that hold words, have changed, stand beside another; null where nothing says so. */
export async function storiesAsked(
  database: Database,
  weaver: Weaver,
  { text, since, beside, asOf, language }: StoriesAsked,
): Promise<readonly string[] | null> {
  const holding =
    text === null ? null : await storiesHolding(database, { words: wantedBy(text), about: [] }, untilOf(asOf))
  const changed = since == null ? null : await storiesSince(database, since)
  const others = beside == null ? null : await besideIt(database, weaver, beside, { asOf, language })
  return both(both(holding, changed), others)
}

const cursorIn = (after: string | null): readonly [string, string] | null => {
  if (after === null) return null
  const at = after.lastIndexOf(" ")
  return [after.slice(0, Math.max(0, at)), after.slice(at + 1)]
}

/** The list of today, or a page of it, as the machine reads: lines are kept, and a page is found without making or reading the others. */
async function linesOfToday(database: Database, weaver: Weaver, asked: StoriesAsked): Promise<readonly StoryInList[]> {
  const stories = await storiesAsked(database, weaver, asked)
  await makeLines(database, weaver, asked, stories)
  const maker = makerOf(weaver, asked)
  const { after = null, limit = null } = asked.page ?? {}
  const wanted = { stories, facets: filterKeys(asked.filters ?? {}) }
  const kept = await summariesBehind<Kept>(database, wanted, { after: cursorIn(after), limit }, maker)
  const storylines = weaver.storylinesOf(await subjectsIn<ListedStory>(database, stories, maker))
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
  database: Database,
  weaver: Weaver,
  { filters: _filters, page: _page, ...asked }: StoriesAsked,
): Promise<readonly StoryInList[]> {
  if (asked.reviewed && asked.text === null) {
    const read = await linesAsked(database, weaver, { ...asked, reviewed: false })
    return (await listReviewed(database, weaver, asked, read)).toSorted(latestFirst)
  }
  if (asked.asOf.at === null) return linesOfToday(database, weaver, asked)
  const stories = (await storiesAsked(database, weaver, asked)) ?? (await allStories(database, untilOf(asked.asOf)))
  const lines = await linesOf(database, weaver, stories, asked)
  const found = [...lines.values()].filter(line => line !== null)
  return inStorylines(found, weaver).toSorted(latestFirst)
}

/** The list of stories as known at a moment, or those of them that are wanted, latest first, or a page of it. */
export async function listStories(
  database: Database,
  weaver: Weaver,
  asked: StoriesAsked,
): Promise<readonly StoryInList[]> {
  if (isOfToday(asked)) return linesOfToday(database, weaver, asked)
  const wanted = filterKeys(asked.filters ?? {})
  const lines = await linesAsked(database, weaver, asked)
  const those = lines.filter(({ facets }) => wanted.every(key => facets.includes(key)))
  return pageOf(those, asked.page)
}
