import { Problem } from "../../model/problem.ts"
import type { Anchor, Decision, Review } from "../../model/review.ts"
import type { ReportInStory } from "../../model/story.ts"
import { carrierOf } from "../../store/claims.ts"
import type { Database } from "../../store/database.ts"
import { findReport } from "../../store/reports.ts"
import { allReviews } from "../../store/reviews.ts"
import { withheldOf } from "../../store/withheld.ts"
import { foundBy, foundClaim } from "./found.ts"
import { heardIn, isByHand } from "./heard.ts"
import { standing } from "./standing.ts"
import { reviewedStory } from "./stories.ts"

/** What a decision is tied to. */
type Tied = Pick<Review, "anchor" | "besides" | "reports">

const TO_NOTHING: Tied = { anchor: null, besides: [], reports: [] }

const membersAsReviewed = async (database: Database, story: string): Promise<readonly ReportInStory[]> => {
  const found = await reviewedStory(database, story, standing(await allReviews(database)), null)
  if (found === null) throw new Problem("story/unknown", { id: story })
  return found.members
}

const firstReport = async (database: Database, story: string): Promise<string> => {
  const members = await membersAsReviewed(database, story)
  return (members.find(({ main, report }) => main && !isByHand(report)) ?? members[0])?.report ?? ""
}

async function shownOnly(database: Database, version: string): Promise<void> {
  const withheld = (await withheldOf(database, [version])).get(version)
  if (withheld !== undefined) throw new Problem("report/withheld", { id: version, on: withheld.on })
}

async function anchorAt(database: Database, id: string): Promise<Anchor> {
  const reviews = await allReviews(database)
  const found = (await carrierOf(database, id)) ?? heardIn(reviews, id) ?? foundBy(reviews, id)
  if (found === null) throw new Problem("claim/unknown", { id })
  await shownOnly(database, found.version)
  return { version: found.version, claim: found.claim }
}

async function anchorsAt(database: Database, claims: readonly string[]): Promise<Tied> {
  const [anchor = null, ...besides] = await Promise.all(claims.map(claim => anchorAt(database, claim)))
  return { anchor, besides, reports: [] }
}

const metricOf = ({ claim }: Anchor): string | null => (claim.kind === "figure" ? claim.metric : null)

/** Figures that count the same: only these can be of one row. */
async function figuresAt(database: Database, claims: readonly string[]): Promise<Tied> {
  const tied = await anchorsAt(database, claims)
  const metrics = [tied.anchor, ...tied.besides].map(anchor => (anchor === null ? null : metricOf(anchor)))
  if (metrics.includes(null) || new Set(metrics).size > 1) throw new Problem("review/two-questions", {})
  return tied
}

async function foundAt(database: Database, id: string, decision: Extract<Decision, { kind: "find" }>): Promise<Tied> {
  const report = await findReport(database, decision.version)
  if (report?.version !== decision.version) throw new Problem("report/unknown", { id: decision.version })
  await shownOnly(database, report.version)
  return { ...TO_NOTHING, anchor: { version: report.version, claim: foundClaim(id, decision, report) } }
}

/** Decisions about stories and reports are tied to reports by their ids, by which stories are found again. */
async function reportsOf(
  database: Database,
  decision: Extract<Decision, { kind: "add" | "join" | "split" | "withhold" }>,
): Promise<readonly string[]> {
  switch (decision.kind) {
    case "add":
      return [await firstReport(database, decision.story)]
    case "join":
      return [await firstReport(database, decision.story), await firstReport(database, decision.into)]
    case "withhold": {
      const found = await findReport(database, decision.report)
      if (found === null) throw new Problem("report/unknown", { id: decision.report })
      return [found.id]
    }
    case "split": {
      const there = new Set((await membersAsReviewed(database, decision.story)).map(({ report }) => report))
      const missing = decision.reports.find(report => !there.has(report))
      if (missing !== undefined) throw new Problem("report/unknown", { id: missing })
      return decision.reports
    }
  }
}

/** What the decision of this id is tied to; refuses one that is about nothing that is there. */
export async function tied(database: Database, id: string, decision: Decision): Promise<Tied> {
  switch (decision.kind) {
    case "undo": {
      const known = await allReviews(database)
      if (!known.some(review => review.id === decision.review))
        throw new Problem("review/unknown", { id: decision.review })
      return TO_NOTHING
    }
    case "add":
    case "join":
    case "split":
    case "withhold":
      return { ...TO_NOTHING, reports: await reportsOf(database, decision) }
    case "find":
      return foundAt(database, id, decision)
    case "join-incidents":
    case "split-incident":
      return figuresAt(database, decision.claims)
    case "join-names":
    case "split-names":
      return anchorsAt(database, decision.claims)
    default:
      return anchorsAt(database, [decision.claim])
  }
}
