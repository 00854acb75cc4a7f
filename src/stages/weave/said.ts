import { type Attribution, type Claim, type FigureClaim, isFigure } from "../../model/claim.ts"
import { byUnit } from "../../model/order.ts"
import type { ClaimInReport, ReportInStory } from "../../model/story.ts"
import { type Days, dayOf, daysOf } from "./moments.ts"
import { isFigures, isUnnamed } from "./words.ts"

/** How a claim is owned: by somebody named, by a source that is not named, or by nobody but the outlet. */
export type Ownership = "named" | "unnamed" | "own voice"

/** A claim of any kind with its report, and who speaks in it when. */
export interface Speaking {
  readonly claim: Claim
  readonly member: ReportInStory
  readonly ownership: Ownership
  /** The day that is told of: the end of its window, else the day of the report. */
  readonly told: string | null
  /** The day of the statement: as the words say it, never later than the report, whose own day it is where they do not. */
  readonly stated: string | null
  /** Whom its story has for the claimant, by his name or by his office alone (a key of null where nobody is named as its holder); null where it is no person. */
  readonly person: { readonly key: string | null; readonly by: "name" | "office" } | null
}

/** A figure claim with its report and what ledgers ask of both. */
export interface Said extends Speaking {
  readonly claim: FigureClaim
  /** Days that the claim counts; both null where the words do not say. */
  readonly window: Days
  /** True where the report's newest known version carries it. */
  readonly current: boolean
}

/** Whose a claim is. A claimant made of words for figures ("the latest figures") is nobody. */
export function ownershipOf({ claimant }: Attribution): Ownership {
  if (claimant === null) return "own voice"
  if (claimant.entity !== null) return "named"
  if (isFigures(claimant.text)) return "own voice"
  return isUnnamed(claimant.text) ? "unnamed" : "named"
}

/** The last day on which a claim can have been stated: that of its words, else that of its report. */
function statedOn({ said }: Attribution, published: string | null): string | null {
  const [told, reported] = [said === undefined ? null : daysOf(said.edtf).to, dayOf(published)]
  return told !== null && (reported === null || told < reported) ? told : reported
}

const windowOf = ({ when }: Claim): Days => (when === null ? { from: null, to: null } : daysOf(when.edtf))

/** The claims of a report, each with who speaks in it. */
export const speakingIn = (member: ReportInStory): readonly Speaking[] =>
  member.claims.map(claim => ({
    claim,
    member,
    person: null,
    ownership: ownershipOf(claim.attribution),
    told: windowOf(claim).to ?? dayOf(member.published),
    stated: statedOn(claim.attribution, member.published),
  }))

/** The figures among claims, each with what ledgers ask of it; `isCurrent` tells whether a report's newest known version carries it. */
export const figuresAmong = (
  claims: readonly Speaking[],
  isCurrent: (member: ReportInStory) => boolean,
): readonly Said[] =>
  claims.flatMap(speaking => {
    const { claim, member } = speaking
    return isFigure(claim) ? [{ ...speaking, claim, window: windowOf(claim), current: isCurrent(member) }] : []
  })

/** The figure claims of a report, each with what ledgers ask of it. */
export const saidIn = (member: ReportInStory, current: boolean): readonly Said[] =>
  figuresAmong(speakingIn(member), () => current)

/** The claim with its report, as views show it. */
export const inReport = ({
  claim,
  member,
}: {
  readonly claim: Claim
  readonly member: ReportInStory
}): ClaimInReport => ({
  claim,
  seq: member.seq,
  report: member.report,
  version: member.version,
  outlet: member.outlet,
  published: member.published,
  recorded: member.recorded,
})

/** The order in which claims are taken up: by day of publication, moment, report, place in the text, id. */
export const inOrder = (a: Speaking, b: Speaking): number =>
  byUnit(a.member.published ?? "9", b.member.published ?? "9") ||
  byUnit(a.member.report, b.member.report) ||
  a.member.seq - b.member.seq ||
  a.claim.evidence.start - b.claim.evidence.start ||
  byUnit(a.claim.id, b.claim.id)
