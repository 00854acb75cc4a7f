import type { CommitmentClaim, CommitmentStatus, Mention } from "../../../model/claim.ts"
import { distinct } from "./bound.ts"

/** One commitment told twice: of one type, with parties in common or none told, from one beginning or none told. */
export function isSame(a: CommitmentClaim, b: CommitmentClaim, titleEnd: number): boolean {
  const meet = (x: readonly Mention[], y: readonly Mention[]): boolean =>
    x.length === 0 || y.length === 0 || x.some(p => y.some(q => p.text.includes(q.text) || q.text.includes(p.text)))
  const agree = (x: string | undefined, y: string | undefined): boolean =>
    x === undefined || y === undefined || x.includes(y) || y.includes(x)
  return (
    a.type === b.type &&
    agree(a.attribution.claimant?.text, b.attribution.claimant?.text) &&
    agree(a.effectiveFrom?.edtf, b.effectiveFrom?.edtf) &&
    agree(a.deadline?.edtf, b.deadline?.edtf) &&
    (a.status === b.status || !(ENDS.has(a.status) || ENDS.has(b.status))) &&
    (a.evidence.end <= titleEnd || meet(a.parties, b.parties))
  )
}

/** What happens to a commitment later is told of it beside its making. */
const ENDS: ReadonlySet<CommitmentStatus> = new Set<CommitmentStatus>([
  "said_violated",
  "said_collapsed",
  "extended",
  "rejected",
  "expired",
])

/** The first telling, with what the other adds. */
export const merged = (a: CommitmentClaim, b: CommitmentClaim): CommitmentClaim => ({
  ...a,
  attribution: a.attribution.claimant ? a.attribution : b.attribution,
  blamed: a.blamed ?? b.blamed,
  when: a.when ?? b.when,
  where: a.where ?? b.where,
  parties: distinct([...a.parties, ...b.parties]),
  terms: [...a.terms, ...b.terms.filter(term => !a.terms.some(({ text }) => text === term.text))],
  area: a.area ?? b.area,
  name: a.name ?? b.name,
  effectiveFrom: a.effectiveFrom ?? b.effectiveFrom,
  deadline: a.deadline ?? b.deadline,
})
