import type { MeasureClaim } from "../../../model/claim.ts"
import type { Told } from "../attribution.ts"
import type { Found } from "./found.ts"

/** "X imposed a curfew there and declared them closed": what is joined is done by the same, at the same place. */
export function carried(
  told: Told<MeasureClaim>,
  { clause: { analysis, run } }: Found,
  last: Told<MeasureClaim> | undefined,
): Told<MeasureClaim> {
  const start = analysis.tokens[run.from]?.start ?? 0
  if (!last || last.claim.evidence.start < start) return told
  const { claim } = told
  return {
    ...told,
    claim: {
      ...claim,
      attribution: claim.attribution.claimant ? claim.attribution : last.claim.attribution,
      when: claim.when ?? last.claim.when,
      where: claim.where ?? last.claim.where,
    },
  }
}

/** One measure told twice: of one type, by one issuer or by nobody named, at one place or none told. */
export function isSame(a: MeasureClaim, b: MeasureClaim): boolean {
  const agree = (x: string | undefined, y: string | undefined): boolean =>
    x === undefined || y === undefined || x === y || x.includes(y) || y.includes(x)
  const lifted = (claim: MeasureClaim): boolean => claim.because.includes("measures/lifted")
  return (
    a.type === b.type &&
    lifted(a) === lifted(b) &&
    agree(a.attribution.claimant?.text, b.attribution.claimant?.text) &&
    agree(a.where?.text, b.where?.text) &&
    agree(a.when?.edtf, b.when?.edtf)
  )
}

/** The words that say more, and what the others add. */
export const merged = (a: MeasureClaim, b: MeasureClaim): MeasureClaim => ({
  ...a,
  attribution: a.attribution.claimant ? a.attribution : b.attribution,
  when: a.when ?? b.when,
  where: a.where ?? b.where,
  window: a.window ?? b.window,
})
