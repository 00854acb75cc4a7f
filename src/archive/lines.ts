import type { StoriesAsked } from "../model/archive.ts"
import type { ListedStory } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { membersOfStories } from "../store/members.ts"
import { listedAmong } from "../store/merges.ts"
import { keepSummaries, type Maker, withoutSummary } from "../store/summaries.ts"
import { untilOf } from "./known.ts"
import type { Weaver } from "./weaver.ts"

/** Raised where a line of the list is made otherwise: lines of an older form are made again. */
const FORM = 3

/** Lines that are made in one go: others who ask are answered in between. */
const AT_ONCE = 200

/** A line as it is kept; an object even where nothing of the story was known. */
export interface Kept {
  readonly line: ListedStory | null
}

export type LinesAsked = Pick<StoriesAsked, "asOf" | "language">

/** Who makes the lines of a list that is asked for. */
export const makerOf = (weaver: Weaver, { language }: Pick<LinesAsked, "language">): Maker => ({
  maker: `${FORM} ${weaver.version}`,
  language,
})

/** The lines of stories as known at a moment, by story; one of which nothing was known has none. */
export const linesOf = async (
  database: Database,
  weaver: Weaver,
  stories: readonly string[],
  { asOf, language }: LinesAsked,
): Promise<ReadonlyMap<string, ListedStory | null>> => {
  const members = await membersOfStories(database, stories, untilOf(asOf))
  return new Map([...members].map(([story, reports]) => [story, weaver.storyLine(reports, { story, asOf, language })]))
}

const makeAll = async (
  database: Database,
  weaver: Weaver,
  asked: LinesAsked,
  stories: readonly string[],
): Promise<void> => {
  for (let from = 0; from < stories.length; from += AT_ONCE) {
    const made = await linesOf(database, weaver, stories.slice(from, from + AT_ONCE), asked)
    const summaries = [...made].map(([story, line]) => ({
      ...{ story, body: { line } satisfies Kept },
      ...{ last: line === null ? null : (line.to ?? ""), facets: line?.facets ?? [] },
    }))
    await keepSummaries(database, summaries, makerOf(weaver, asked))
  }
}

/** Makes the lines, of all stories of today or of these, that have not been made since their story changed. */
export const makeMissingLines = async (
  database: Database,
  weaver: Weaver,
  asked: LinesAsked,
  stories: readonly string[] | null,
): Promise<void> => makeAll(database, weaver, asked, await withoutSummary(database, stories, makerOf(weaver, asked)))

/**
 * Makes the lines of these stories of today anew, whether they are there or not: one may have been made out of what was there before a
 * report came, and kept after that.
 */
export const makeLinesAnew = async (
  database: Database,
  weaver: Weaver,
  asked: LinesAsked,
  stories: readonly string[],
): Promise<void> => makeAll(database, weaver, asked, [...(await listedAmong(database, stories))])
