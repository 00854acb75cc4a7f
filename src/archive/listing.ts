import { wantedBy } from "../languages/search.ts"
import type { StoriesAsked, StoryPage } from "../model/archive.ts"
import { byUnit } from "../model/order.ts"
import type { ListedStory, StoryInList } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { membersOfStories } from "../store/members.ts"
import { allStories, storiesHolding } from "../store/merges.ts"
import {
  keepSummaries,
  type Maker,
  subjectsIn,
  summariesBehind,
  summariesOf,
  withoutSummary,
} from "../store/summaries.ts"
import { untilOf } from "./known.ts"
import { inStorylines } from "./storylines.ts"
import type { Weaver } from "./weaver.ts"

/** Raised where a line of the list is made otherwise: lines of an older form are made again. */
const FORM = 2

/** A line as it is kept; an object even where nothing of the story was known. */
interface Kept {
  readonly line: ListedStory | null
}

type Asked = Pick<StoriesAsked, "asOf" | "language">

const makerOf = (weaver: Weaver, { language }: Asked): Maker => ({ maker: `${FORM} ${weaver.version}`, language })

const linesOf = async (
  database: Database,
  weaver: Weaver,
  stories: readonly string[],
  { asOf, language }: Asked,
): Promise<ReadonlyMap<string, Kept>> => {
  const members = await membersOfStories(database, stories, untilOf(asOf))
  return new Map(
    [...members].map(([story, reports]) => [story, { line: weaver.storyLine(reports, { story, asOf, language }) }]),
  )
}

/** The lines of stories as of now: as they were kept, and made where a story has changed since. */
const linesNow = async (
  database: Database,
  weaver: Weaver,
  stories: readonly string[],
  asked: Asked,
): Promise<ReadonlyMap<string, Kept>> => {
  const maker = makerOf(weaver, asked)
  const kept = await summariesOf<Kept>(database, stories, maker)
  const missing = stories.filter(story => !kept.has(story))
  if (missing.length === 0) return kept
  const made = await linesOf(database, weaver, missing, asked)
  await keepSummaries(database, made, maker)
  return new Map([...kept, ...made])
}

const cursorIn = (after: string | null): readonly [string, string] | null => {
  if (after === null) return null
  const at = after.lastIndexOf(" ")
  return [after.slice(0, Math.max(0, at)), after.slice(at + 1)]
}

/** One page of the list as of now, without making the others. */
const pageOfList = async (
  database: Database,
  weaver: Weaver,
  asked: Asked,
  { after, limit }: StoryPage,
): Promise<readonly StoryInList[]> => {
  const maker = makerOf(weaver, asked)
  const missing = await withoutSummary(database, maker)
  if (missing.length > 0) await keepSummaries(database, await linesOf(database, weaver, missing, asked), maker)
  const page = await summariesBehind<Kept>(database, cursorIn(after), limit, maker)
  const storylines = weaver.storylinesOf(await subjectsIn<ListedStory>(database, maker))
  return page.flatMap(({ line }) => (line === null ? [] : [{ ...line, storyline: storylines.get(line.story) ?? null }]))
}

/** A page of lines that are all there, in the order of the list. */
export const pageOf = (lines: readonly StoryInList[], page: StoryPage | null | undefined): readonly StoryInList[] => {
  if (page == null) return lines
  const cursor = cursorIn(page.after)
  const isBehind = ({ to, story }: StoryInList): boolean =>
    cursor === null || byUnit(cursor[0], to ?? "") > 0 || (cursor[0] === (to ?? "") && byUnit(story, cursor[1]) > 0)
  return lines.filter(isBehind).slice(0, page.limit)
}

/** Whether a page is all that has to be made: of the list of today, as the machine reads. */
export const isPageOfToday = ({ text, asOf, reviewed, page }: StoriesAsked): boolean =>
  page != null && text === null && asOf.at === null && reviewed !== true

/** The list of stories as known at a moment, or those of them that hold words, latest first. */
export const listStories = async (
  database: Database,
  weaver: Weaver,
  { text, ...asked }: StoriesAsked,
): Promise<readonly StoryInList[]> => {
  if (asked.page != null && isPageOfToday({ text, ...asked })) return pageOfList(database, weaver, asked, asked.page)
  const until = untilOf(asked.asOf)
  const stories = await (text === null ? allStories(database, until) : storiesHolding(database, wantedBy(text), until))
  const lines = await (until === null ? linesNow : linesOf)(database, weaver, stories, asked)
  const found = [...lines.values()].flatMap(({ line }) => line ?? [])
  return inStorylines(found, weaver).toSorted((a, b) => byUnit(b.to ?? "", a.to ?? "") || byUnit(a.story, b.story))
}
