import type { Carrier, StoredReport, StoriesAsked } from "../../model/archive.ts"
import { canonicalJson } from "../../model/canonical.ts"
import { hashOf } from "../../model/hash.ts"
import { Problem } from "../../model/problem.ts"
import type { Decision, GivenReview, Review, Reviewing, ReviewNow, ReviewsAsked } from "../../model/review.ts"
import type { ListedStory, ReportInStory, StoryInList, StoryView } from "../../model/story.ts"
import { carrierOf, claimsOf } from "../../store/claims.ts"
import type { Database } from "../../store/database.ts"
import { mainStories } from "../../store/merges.ts"
import { findReport, findVersions } from "../../store/reports.ts"
import { allReviews, saveReview } from "../../store/reviews.ts"
import type { Turns } from "../../store/turns.ts"
import { keepWithheld, withheldOf } from "../../store/withheld.ts"
import { untilOf } from "../known.ts"
import { inStorylines } from "../storylines.ts"
import type { Weaver } from "../weaver.ts"
import { currentClaim } from "./apply.ts"
import { heardStored, isByHand } from "./heard.ts"
import { regrouped } from "./regroup.ts"
import { standing, undoneBy } from "./standing.ts"
import { reviewedStory, touchedBy } from "./stories.ts"

const membersAsReviewed = async (database: Database, story: string): Promise<readonly ReportInStory[]> => {
  const found = await reviewedStory(database, story, standing(await allReviews(database)), null)
  if (found === null) throw new Problem("story/unknown", { id: story })
  return found.members
}

const firstReport = async (database: Database, story: string): Promise<string> => {
  const members = await membersAsReviewed(database, story)
  return (members.find(({ main, report }) => main && !isByHand(report)) ?? members[0])?.report ?? ""
}

const heardIn = (reviews: readonly Review[], claim: string) => {
  const review = reviews.find(({ id }) => id === claim)
  const stored = review && heardStored(review, "")
  const [first] = stored?.extraction.claims ?? []
  return stored == null || first === undefined ? null : { version: stored.version, claim: first }
}

/** What a decision is tied to; refuses one that is about nothing that is there. */
async function tied(database: Database, decision: Decision): Promise<Pick<Review, "anchor" | "reports">> {
  switch (decision.kind) {
    case "undo": {
      const known = await allReviews(database)
      if (!known.some(({ id }) => id === decision.review)) throw new Problem("review/unknown", { id: decision.review })
      return { anchor: null, reports: [] }
    }
    case "add":
      return { anchor: null, reports: [await firstReport(database, decision.story)] }
    case "join":
      return {
        anchor: null,
        reports: [await firstReport(database, decision.story), await firstReport(database, decision.into)],
      }
    case "withhold": {
      const found = await findReport(database, decision.report)
      if (found === null) throw new Problem("report/unknown", { id: decision.report })
      return { anchor: null, reports: [found.id] }
    }
    case "split": {
      const there = new Set((await membersAsReviewed(database, decision.story)).map(({ report }) => report))
      const missing = decision.reports.find(report => !there.has(report))
      if (missing !== undefined) throw new Problem("report/unknown", { id: missing })
      return { anchor: null, reports: decision.reports }
    }
    default: {
      const found = (await carrierOf(database, decision.claim)) ?? heardIn(await allReviews(database), decision.claim)
      if (found === null) throw new Problem("claim/unknown", { id: decision.claim })
      const withheld = (await withheldOf(database, [found.version])).get(found.version)
      if (withheld !== undefined) throw new Problem("report/withheld", { id: found.version, on: withheld.on })
      return { anchor: { version: found.version, claim: found.claim }, reports: [] }
    }
  }
}

async function keep(database: Database, given: GivenReview, recorded: string): Promise<Review> {
  const { key, by, why, decision } = given
  const id = hashOf(["review", key, by, why, canonicalJson(decision)])
  return database.transaction(async tx => {
    await tx.query("lock table reviews in share row exclusive mode")
    const known = (await allReviews(tx)).find(review => review.id === id)
    if (known !== undefined) return known
    const review: Review = { id, recorded, by, why, decision, ...(await tied(tx, decision)) }
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
  const now = (members: readonly ReportInStory[]) => (review: Review) => ({
    ...review,
    claim: currentClaim(review, members),
    undone: undone.get(review.id) ?? null,
  })
  if (story === null) return (await shown(database, all)).map(now([]))
  const found = await reviewedStory(database, story, standing(all), until)
  const groups = await regrouped(database, all)
  // As read: a rejected claim is still there to be pointed at.
  const read = found === null ? [] : await readMembers(database, found.members)
  const versions = new Set(found?.members.map(({ version }) => version))
  const reports = new Set(found?.members.map(({ report }) => report))
  const stories = new Set([found?.story, story])
  const concerns = ({ anchor, reports: tiedTo, decision }: Review): boolean =>
    decision.kind !== "undo" &&
    ((anchor !== null && versions.has(anchor.version)) ||
      tiedTo.some(report => reports.has(report) || stories.has(groups.home(report))))
  return (await shown(database, all.filter(concerns))).map(now(read))
}

/** Decisions quote the claims that they are about: those about what is withheld are withheld with it. */
async function shown(database: Database, reviews: readonly Review[]): Promise<readonly Review[]> {
  const withheld = await withheldOf(
    database,
    reviews.flatMap(({ anchor }) => anchor?.version ?? []),
  )
  return reviews.filter(({ anchor }) => anchor === null || !withheld.has(anchor.version))
}

const readMembers = async (
  database: Database,
  members: readonly ReportInStory[],
): Promise<readonly ReportInStory[]> => {
  const claims = await claimsOf(
    database,
    members.map(({ seq }) => seq),
  )
  return members.map(member => (isByHand(member.report) ? member : { ...member, claims: claims.get(member.seq) ?? [] }))
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
  return found === null ? null : weaver.viewStory(found.members, { story: found.story, asOf, language })
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
    reviews.flatMap(({ anchor }) => anchor?.version ?? []),
  )
  const homes = await mainStories(database, [...seqs.values()])
  const { woven, reviewed } = await touchedBy(database, reviews, version => homes.get(seqs.get(version) ?? 0))
  const lines: ListedStory[] = []
  for (const story of reviewed) {
    const found = await reviewedStory(database, story, reviews, until)
    const line = found && weaver.storyLine(found.members, { story: found.story, asOf, language })
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

/** The claim that was added by hand, with its version; null where there is none. */
export async function heardCarrier(database: Database, claim: string): Promise<Carrier | null> {
  const found = heardIn(await allReviews(database), claim)
  const stored = found && (await heardVersion(database, found.version))
  return found === null || stored === null ? null : { stored, claim: found.claim, closed: null, successor: null }
}
