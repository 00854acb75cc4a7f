import type { Archive, Change, StoredReport } from "../model/archive.ts"
import { canonicalJson } from "../model/canonical.ts"
import type { Claim } from "../model/claim.ts"
import { hashOf } from "../model/hash.ts"
import type { AsOf } from "../model/story.ts"
import { maskReport } from "./mask.ts"

/** What a claim is about, whatever it says of it: claims of two versions that have this in common are one claim that may have changed. */
const subjectOf = (claim: Claim): string =>
  claim.kind === "figure"
    ? canonicalJson([claim.kind, claim.metric, claim.population, claim.object, claim.status === "background"])
    : canonicalJson([claim.kind, "type" in claim ? claim.type : null])

/** What a claim says, without where in its text it stands. */
const saidBy = (claim: Claim): string => {
  const attribution = claim.attribution.claimant?.text ?? null
  return claim.kind === "figure"
    ? canonicalJson([claim.value, attribution, claim.where?.text ?? null, claim.status])
    : canonicalJson([claim.evidence.quote, attribution, claim.status])
}

const byWords = (a: Claim, b: Claim): number => a.evidence.start - b.evidence.start

type Pair = Pick<Change, "what" | "before" | "after">

/** Of claims on one subject those that stand in both versions are left out; the others are paired in the order of their words. */
const pairsOf = (before: readonly Claim[], after: readonly Claim[]): readonly Pair[] => {
  const [kept, stands] = [new Set(after.map(saidBy)), new Set(before.map(saidBy))]
  const gone = before.filter(claim => !kept.has(saidBy(claim))).toSorted(byWords)
  const come = after.filter(claim => !stands.has(saidBy(claim))).toSorted(byWords)
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i): Pair => {
    const [was, is] = [gone[i] ?? null, come[i] ?? null]
    return { what: was === null ? "added" : is === null ? "removed" : "changed", before: was, after: is }
  })
}

/** What the newer of two versions of a report says otherwise: "9 became 12", told anew or no more. */
export const changesBetween = (from: StoredReport, to: StoredReport): readonly Change[] => {
  const before = Map.groupBy(from.extraction.claims, subjectOf)
  const after = Map.groupBy(to.extraction.claims, subjectOf)
  const subjects = [...new Set([...before.keys(), ...after.keys()])].sort()
  return subjects
    .flatMap(subject => pairsOf(before.get(subject) ?? [], after.get(subject) ?? []))
    .map(pair => ({
      id: hashOf(["change", from.version, to.version, pair.before?.id ?? "", pair.after?.id ?? ""]),
      report: to.report.id,
      from: from.version,
      to: to.version,
      ...pair,
    }))
}

/** What each version of a report says otherwise than the one before it, oldest first, names covered; null where there is no such report, or none was known then. */
export async function reportChanges(archive: Archive, id: string, asOf?: AsOf): Promise<readonly Change[] | null> {
  const newest = await archive.report(id, asOf)
  if (newest === null) return null
  const stored = await Promise.all(newest.versions.map(version => archive.report(version, asOf)))
  const masked = stored.flatMap(each => (each === null || each.withheld !== undefined ? [] : [maskReport(each)]))
  return masked.slice(1).flatMap((to, i) => {
    const from = masked[i]
    return from === undefined ? [] : changesBetween(from, to)
  })
}
