import { hashOf } from "../../model/hash.ts"
import type { Review } from "../../model/review.ts"
import type { Database } from "../../store/database.ts"
import { mainStories } from "../../store/merges.ts"
import { seqsOfReports } from "../../store/reviews.ts"

/** A story that reviewers took out of another: its reports by id. */
export interface SplitStory {
  readonly story: string
  readonly reports: ReadonlySet<string>
}

/** The borders of stories as reviewers drew them over those that were woven. */
export interface Regrouped {
  /** The story that a woven one is a part of, itself where nobody joined it to another. */
  readonly now: (story: string) => string
  /** All woven stories that are one with this. */
  readonly parts: (story: string) => readonly string[]
  readonly splits: readonly SplitStory[]
  /** The story of a report as woven; undefined where there is no such report. */
  readonly home: (report: string) => string | undefined
}

const SPLIT = "split-"

/** The id of the story that a decision made. */
export const splitStory = ({ id }: Pick<Review, "id">): string => `${SPLIT}${hashOf(["split", id])}`

/** Where decisions about stories lead today: stories are found again by their reports, whatever was woven since. */
export async function regrouped(database: Database, reviews: readonly Review[]): Promise<Regrouped> {
  const seqs = await seqsOfReports(database, [...new Set(reviews.flatMap(({ reports }) => reports))])
  const stories = await mainStories(database, [...seqs.values()].flat())
  const home = (report: string): string | undefined => stories.get(seqs.get(report)?.at(-1) ?? 0)
  const into = new Map<string, string>()
  const now = (story: string): string => {
    const next = into.get(story)
    return next === undefined ? story : now(next)
  }
  for (const { decision, reports } of reviews) {
    if (decision.kind !== "join") continue
    const [one, other] = reports.map(report => home(report))
    // Two that are one already are joined no further, so no chain comes back to itself.
    if (one !== undefined && other !== undefined && now(one) !== now(other)) into.set(now(one), now(other))
  }
  return {
    now,
    parts: story => [story, ...[...into.keys()].filter(one => now(one) === story)],
    splits: reviews.flatMap(review =>
      review.decision.kind === "split" ? [{ story: splitStory(review), reports: new Set(review.reports) }] : [],
    ),
    home,
  }
}
