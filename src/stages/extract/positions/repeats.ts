import type { Mention, PositionClaim } from "../../../model/claim.ts"

const named = (a: Mention | null | undefined, b: Mention | null | undefined): boolean =>
  !a || !b || a.text === b.text || a.text.includes(b.text) || b.text.includes(a.text)

/** One speaker's one stand towards the same party on the same claim, told again. */
export const repeats = (a: PositionClaim, b: PositionClaim): boolean =>
  a.stance === b.stance &&
  named(a.attribution.claimant, b.attribution.claimant) &&
  (a.about?.claim !== undefined && a.about?.claim !== null && a.about.claim === b.about?.claim
    ? named(a.toward[0], b.toward[0])
    : a.about?.content.quote === b.about?.content.quote)
