import type { Carrier, StoredReport, StoriesAsked } from "../../model/archive.ts"
import { canonicalJson } from "../../model/canonical.ts"
import { hashOf } from "../../model/hash.ts"
import type { GivenReview, Review, Reviewing, ReviewNow, ReviewsAsked } from "../../model/review.ts"
import type { ListedStory, ReportInStory, StoryInList, StoryView } from "../../model/story.ts"
import { claimsOf } from "../../store/claims.ts"
import type { Database } from "../../store/database.ts"
import { mainStories, turnsOf } from "../../store/merges.ts"
import { findVersions } from "../../store/reports.ts"
import { allReviews, saveReview } from "../../store/reviews.ts"
import type { Turns } from "../../store/turns.ts"
import { keepWithheld, withheldOf } from "../../store/withheld.ts"
import { untilOf } from "../known.ts"
import { inStorylines } from "../storylines.ts"
import type { Weaver } from "../weaver.ts"
import { anchorsOf, currentClaims } from "./anchors.ts"
import { foundBy } from "./found.ts"
import { heardIn, heardStored, isByHand } from "./heard.ts"
import { regrouped } from "./regroup.ts"
import { standing, undoneBy } from "./standing.ts"
import { reviewedStory, touchedBy } from "./stories.ts"
import { tied } from "./tying.ts"

async function keep(database: Database, given: GivenReview, recorded: string): Promise<Review> {
  const { key, by, why, decision } = given
  const id = hashOf(["review", key, by, why, canonicalJson(decision)])
  return database.transaction(async tx => {
    await tx.query("lock table reviews in share row exclusive mode")
    const known = (await allReviews(tx)).find(review => review.id === id)
    if (known !== undefined) return known
    const review: Review = { id, recorded, by, why, decision, ...(await tied(tx, id, decision)) }
    await saveReview(tx, review)
    if (decision.kind === "withhold" || decision.kind === "undo") await keepWithheld(tx, standing(await allReviews(tx)))
    return review
  })
}

async function concerning(database: Database, { story, asOf }: ReviewsAsked): Promise<readonly ReviewNow[]> {
  const until = untilOf(asOf)
  const all = await allReviews(database, until)
  if (all.length === 0) return []
  const undone = undoneBy(all)
  const now = (members: readonly ReportInStory[]) => (review: Review) => {
    const claims = currentClaims(review, members).map(({ id }) => id)
    return { ...review, claim: claims[0] ?? null, claims, undone: undone.get(review.id) ?? null }
  }
  if (story === null) return (await shown(database, all)).map(now([]))
  const found = await reviewedStory(database, story, standing(all), until)
  const groups = await regrouped(database, all)
  // As read: a rejected claim is still there to be pointed at.
  const read = found === null ? [] : await readMembers(database, found.members)
  const versions = new Set(found?.members.map(({ version }) => version))
  const reports = new Set(found?.members.map(({ report }) => report))
  const stories = new Set([found?.story, story])
  const concerns = (review: Review): boolean =>
    review.decision.kind !== "undo" &&
    (anchorsOf(review).some(({ version }) => versions.has(version)) ||
      review.reports.some(report => reports.has(report) || stories.has(groups.home(report))))
  return (await shown(database, all.filter(concerns))).map(now(read))
}

/** Decisions quote the claims that they are about: those about what is withheld are withheld with it. */
async function shown(database: Database, reviews: readonly Review[]): Promise<readonly Review[]> {
  const withheld = await withheldOf(
    database,
    reviews.flatMap(review => anchorsOf(review).map(({ version }) => version)),
  )
  return reviews.filter(review => !anchorsOf(review).some(({ version }) => withheld.has(version)))
}

const readMembers = async (
  database: Database,
  members: readonly ReportInStory[],
): Promise<readonly ReportInStory[]> => {
  const claims = await claimsOf(
    database,
    members.map(({ seq }) => seq),
  )
  return members.map(member => {
    if (isByHand(member.report)) return member
    const read = claims.get(member.seq) ?? []
    const ids = new Set(read.map(({ id }) => id))
    return { ...member, claims: [...read, ...member.claims.filter(({ id }) => !ids.has(id))] }
  })
}

/** What an archive keeps of reviewing. */
export const reviewingIn = (database: Database, writes: Turns, recorded: () => string): Reviewing => ({
  review: given => writes.take("write", () => keep(database, given, recorded())),
  reviews: asked => concerning(database, asked),
})

/** One story as reviewed. */
export async function showReviewed(
  database: Database,
  weaver: Weaver,
  id: string,
  { asOf, language }: StoriesAsked,
): Promise<StoryView | null> {
  const until = untilOf(asOf)
  const found = await reviewedStory(database, id, standing(await allReviews(database, until)), until)
  if (found === null) return null
  return weaver.viewStory(found.members, {
    ...found,
    asOf,
    language,
    turns: await turnsOf(database, found.story, until),
  })
}

/** The list of stories as reviewed: lines that no decision touches stay as they are. */
export async function listReviewed(
  database: Database,
  weaver: Weaver,
  { asOf, language }: StoriesAsked,
  read: readonly StoryInList[],
): Promise<readonly StoryInList[]> {
  const until = untilOf(asOf)
  const reviews = standing(await allReviews(database, until))
  if (reviews.length === 0) return read
  const seqs = await findVersions(
    database,
    reviews.flatMap(review => anchorsOf(review).map(({ version }) => version)),
  )
  const homes = await mainStories(database, [...seqs.values()])
  const { woven, reviewed } = await touchedBy(database, reviews, version => homes.get(seqs.get(version) ?? 0))
  const lines: ListedStory[] = []
  for (const story of reviewed) {
    const found = await reviewedStory(database, story, reviews, until)
    const line = found && weaver.storyLine(found.members, { ...found, asOf, language })
    if (line !== null) lines.push(line)
  }
  return inStorylines([...read.filter(({ story }) => !woven.has(story)), ...lines], weaver)
}

/** What was added by hand, as a version that can be opened; null where there is none of that name. */
export async function heardVersion(database: Database, id: string): Promise<StoredReport | null> {
  const reviews = isByHand(id) ? await allReviews(database) : []
  const review = reviews.find(each => {
    const stored = heardStored(each, "")
    return stored !== null && (stored.version === id || stored.report.id === id)
  })
  if (review === undefined) return null
  const groups = await regrouped(database, standing(reviews))
  const home = groups.home(review.reports[0] ?? "")
  return heardStored(review, home === undefined ? "" : groups.now(home))
}

/**
 * The claim that was added by hand, with its version: one that was heard, or one that somebody found in a report's words, which
 * `stored` gives. Null where there is none.
 */
export async function carriedByHand(
  database: Database,
  claim: string,
  stored: (version: string) => Promise<StoredReport | null>,
): Promise<Carrier | null> {
  const reviews = await allReviews(database)
  const found = heardIn(reviews, claim) ?? foundBy(reviews, claim)
  const report = found && ((await heardVersion(database, found.version)) ?? (await stored(found.version)))
  return found === null || report === null
    ? null
    : { stored: report, claim: found.claim, closed: null, successor: null }
}
