import type { Border } from "../../model/border.ts"
import type { Review } from "../../model/review.ts"
import type { ReportInStory } from "../../model/story.ts"
import type { Database } from "../../store/database.ts"
import { membersOfStories } from "../../store/members.ts"
import { storyNow } from "../../store/merges.ts"
import { storiesBeginning } from "../../store/placements.ts"
import type { Until } from "../../store/until.ts"
import { anchorsOf, bordersIn } from "./anchors.ts"
import { reviewedReports } from "./apply.ts"
import { heardMember } from "./heard.ts"
import { type Regrouped, regrouped, type SplitStory } from "./regroup.ts"

/** A story as reviewed: its id, and its reports with all decisions applied. */
export interface ReviewedStory {
  readonly story: string
  readonly members: readonly ReportInStory[]
  /** Between incidents. */
  readonly borders: readonly Border[]
}

/** What was added by hand stands behind every sequence number that an archive reaches. */
const BEHIND_ALL = 1_000_000_000

const inOrder = (members: readonly ReportInStory[]): readonly ReportInStory[] => {
  const bySeq = new Map<number, ReportInStory>()
  for (const member of members.toSorted((a, b) => Number(a.main) - Number(b.main))) bySeq.set(member.seq, member)
  return [...bySeq.values()].toSorted((a, b) => a.seq - b.seq)
}

const added = (reviews: readonly Review[], belongs: (report: string) => boolean): readonly ReportInStory[] =>
  reviews.flatMap((review, i) =>
    review.decision.kind === "add" && review.reports.some(belongs) ? (heardMember(review, BEHIND_ALL + i) ?? []) : [],
  )

const splitOf = (groups: Regrouped, report: string): SplitStory | undefined =>
  groups.splits.findLast(({ reports }) => reports.has(report))

async function splitMembers(
  database: Database,
  groups: Regrouped,
  split: SplitStory,
  until: Until,
): Promise<readonly ReportInStory[]> {
  const homes = new Set([...split.reports].flatMap(report => groups.home(report) ?? []))
  const found = await membersOfStories(database, [...homes], until)
  return [...found.values()]
    .flat()
    .filter(({ report }) => splitOf(groups, report) === split)
    .map(member => ({ ...member, main: true }))
}

async function wovenMembers(
  database: Database,
  groups: Regrouped,
  story: string,
  until: Until,
): Promise<readonly ReportInStory[]> {
  const found = await membersOfStories(database, groups.parts(story), until)
  return [...found.values()].flat().filter(({ report, main }) => !main || splitOf(groups, report) === undefined)
}

/** One story with every decision applied, by its id or a beginning of it; null where there is none. */
export async function reviewedStory(
  database: Database,
  id: string,
  reviews: readonly Review[],
  until: Until,
): Promise<ReviewedStory | null> {
  const groups = await regrouped(database, reviews)
  const split = groups.splits.find(({ story }) => story === id)
  const [begun, another] = split === undefined ? await storiesBeginning(database, id) : []
  if (split === undefined && (begun === undefined || another !== undefined)) return null
  const story = split?.story ?? groups.now(await storyNow(database, begun ?? "", until))
  const members = await (split === undefined
    ? wovenMembers(database, groups, story, until)
    : splitMembers(database, groups, split, until))
  const belongs = (report: string): boolean => {
    const parted = splitOf(groups, report)
    if (parted !== undefined || split !== undefined) return parted === split
    const home = groups.home(report)
    return home !== undefined && groups.now(home) === story
  }
  const all = reviewedReports(inOrder([...members, ...added(reviews, belongs)]), reviews)
  return all.length === 0 ? null : { story, members: all, borders: bordersIn(all, reviews) }
}

/** The stories that decisions touch: woven ones that read otherwise, and those that stand for them as reviewed. */
export interface Touched {
  readonly woven: ReadonlySet<string>
  readonly reviewed: ReadonlySet<string>
}

/** Which lines of the list of stories are others as reviewed. `versions` are sequence numbers of the versions that decisions are tied to. */
export async function touchedBy(
  database: Database,
  reviews: readonly Review[],
  homeOf: (version: string) => string | undefined,
): Promise<Touched> {
  const groups = await regrouped(database, reviews)
  const homes = reviews.flatMap(review =>
    [...anchorsOf(review).map(({ version }) => homeOf(version)), ...review.reports.map(groups.home)].flatMap(
      home => home ?? [],
    ),
  )
  const woven = new Set(homes.flatMap(home => groups.parts(groups.now(home))))
  const reviewed = new Set([...[...woven].map(groups.now), ...groups.splits.map(({ story }) => story)])
  return { woven, reviewed }
}
