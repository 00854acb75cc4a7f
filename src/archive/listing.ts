import { wantedBy } from "../languages/search.ts"
import type { StoriesAsked } from "../model/archive.ts"
import { byUnit } from "../model/order.ts"
import type { ListedStory, StoryInList } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { membersOfStories } from "../store/members.ts"
import { allStories, storiesHolding } from "../store/merges.ts"
import { keepSummaries, summariesOf } from "../store/summaries.ts"
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
  const maker = { maker: `${FORM} ${weaver.version}`, language: asked.language }
  const kept = await summariesOf<Kept>(database, stories, maker)
  const missing = stories.filter(story => !kept.has(story))
  if (missing.length === 0) return kept
  const made = await linesOf(database, weaver, missing, asked)
  await keepSummaries(database, made, maker)
  return new Map([...kept, ...made])
}

/** The list of stories as known at a moment, or those of them that hold words, latest first. */
export const listStories = async (
  database: Database,
  weaver: Weaver,
  { text, ...asked }: StoriesAsked,
): Promise<readonly StoryInList[]> => {
  const until = untilOf(asked.asOf)
  const stories = await (text === null ? allStories(database, until) : storiesHolding(database, wantedBy(text), until))
  const lines = await (until === null ? linesNow : linesOf)(database, weaver, stories, asked)
  const found = [...lines.values()].flatMap(({ line }) => line ?? [])
  return inStorylines(found, weaver).toSorted((a, b) => byUnit(b.to ?? "", a.to ?? "") || byUnit(a.story, b.story))
}
