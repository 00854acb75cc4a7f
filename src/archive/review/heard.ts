import { createHash } from "node:crypto"
import type { StoredReport } from "../../model/archive.ts"
import type { Claim, FigureClaim } from "../../model/claim.ts"
import { type Report, versionOf } from "../../model/report.ts"
import type { Review } from "../../model/review.ts"
import { evidence } from "../../model/span.ts"
import type { ReportInStory } from "../../model/story.ts"

const PREFIX = "hand-"
/** The words stand behind who said them: "the mayor: …". */
const BEHIND = ": "

/** True for an id or a version of what was added by hand. */
export const isByHand = (id: string): boolean => id.startsWith(PREFIX)

/** What was added by hand as a report of its own, so that it has words, a version and a hash like all others. */
export function heardReport({ id, recorded, decision }: Review): Report | null {
  if (decision.kind !== "add") return null
  const { claimant, words, on } = decision.heard
  const text = (claimant === null ? words : `${claimant}${BEHIND}${words}`).replaceAll(/\r\n?/g, "\n")
  return {
    id: `${PREFIX}${id}`,
    url: null,
    outlet: null,
    published: on,
    fetched: recorded,
    language: /\p{Script=Arabic}/u.test(words) ? "ar" : "en",
    timezone: null,
    title: null,
    text,
    hash: createHash("sha256").update(text).digest("hex"),
  }
}

/** The claim that was added by hand, resting on the words that were taken down. */
export function heardClaim(review: Review, { text }: Report): FigureClaim | null {
  const { decision, id } = review
  if (decision.kind !== "add") return null
  const { claimant, metric, population, value, when, where } = decision.heard
  const begins = claimant === null ? 0 : claimant.length + BEHIND.length
  const words = evidence(text, { start: begins, end: text.length })
  const spot = where === null ? -1 : text.indexOf(where)
  const place = where === null || spot < 0 ? words : evidence(text, { start: spot, end: spot + where.length })
  return {
    id,
    kind: "figure",
    because: ["review/add"],
    metric,
    population,
    object: null,
    means: null,
    value: { ...value, word: null },
    counts: "incident",
    part: false,
    status: "asserted",
    attribution: {
      claimant:
        claimant === null
          ? null
          : { text: claimant, entity: null, evidence: evidence(text, { start: 0, end: claimant.length }) },
      role: null,
      via: [],
      mode: "says",
      direct: false,
    },
    blamed: null,
    when: when === null ? null : { edtf: when, basis: "assumed", evidence: words },
    where: where === null ? null : { text: where, entity: null, precision: null, evidence: place },
    people: [],
    evidence: words,
  }
}

/** The claim that a decision added by its own id, with its version; null where no decision did. */
export function heardIn(reviews: readonly Review[], claim: string): { version: string; claim: Claim } | null {
  const review = reviews.find(({ id }) => id === claim)
  const stored = review && heardStored(review, "")
  const [first] = stored?.extraction.claims ?? []
  return stored == null || first === undefined ? null : { version: stored.version, claim: first }
}

/** The same as a member of a story; `seq` places it behind all that was collected. */
export function heardMember(review: Review, seq: number): ReportInStory | null {
  const report = heardReport(review)
  const claim = report && heardClaim(review, report)
  if (report === null || claim === null) return null
  const { id, outlet, published, timezone, language, title } = report
  return {
    seq,
    version: versionOf(report),
    report: id,
    outlet,
    publisher: null,
    published,
    timezone,
    recorded: review.recorded,
    language,
    title,
    main: true,
    claims: [claim],
    copies: [],
    firstOn: [],
  }
}

/** The same as a stored version, for whoever opens its words. */
export function heardStored(review: Review, story: string): StoredReport | null {
  const report = heardReport(review)
  const claim = report && heardClaim(review, report)
  if (report === null || claim === null) return null
  const version = versionOf(report)
  return {
    report,
    extraction: { version: "review", claims: [claim], attributions: [] },
    seq: 0,
    version,
    recorded: review.recorded,
    story,
    also: [],
    versions: [version],
  }
}
