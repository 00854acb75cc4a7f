import type { Claim, Mention, PlaceMention, When } from "../../model/claim.ts"
import type { Correction } from "../../model/review.ts"

/** A reviewer's word for a name: linked to nothing, resting on the claim's own words. */
const named = (claim: Claim, text: string | null): Mention | null =>
  text === null ? null : { text, entity: null, evidence: claim.evidence }

/** What was read keeps its link where the reviewer says the same words. */
const renamed = <M extends Mention>(
  claim: Claim,
  before: M | null,
  text: string | null | undefined,
  make: (mention: Mention) => M,
): M | null => {
  if (text === undefined || (text !== null && text === before?.text)) return before
  const mention = named(claim, text)
  return mention && make(mention)
}

const dated = (claim: Claim, edtf: string | null | undefined): When | null =>
  edtf === undefined || edtf === null
    ? edtf === null
      ? null
      : claim.when
    : { edtf, basis: "assumed", evidence: claim.evidence }

const same = (mention: Mention): Mention => mention
const unplaced = (mention: Mention): PlaceMention => ({ ...mention, precision: null })

/** The claim with what a reviewer says otherwise; its words and its id stay, and `because` names that it was corrected. */
export function corrected(claim: Claim, fields: Correction): Claim {
  const shared = {
    because: [...claim.because, "review/correct"],
    when: dated(claim, fields.when),
    where: renamed(claim, claim.where, fields.where, unplaced),
    blamed: renamed(claim, claim.blamed, fields.blamed, same),
    attribution: {
      ...claim.attribution,
      claimant: renamed(claim, claim.attribution.claimant, fields.claimant, same),
    },
  }
  // A commitment's status is of its own kind.
  if (claim.kind === "commitment") return { ...claim, ...shared }
  const status = fields.status ?? claim.status
  if (claim.kind !== "figure") return { ...claim, ...shared, status }
  return {
    ...claim,
    ...shared,
    status,
    value: fields.value === undefined ? claim.value : { ...fields.value, word: null },
    metric: fields.metric ?? claim.metric,
    population: fields.population === undefined ? claim.population : fields.population,
    counts: fields.counts ?? claim.counts,
  }
}
