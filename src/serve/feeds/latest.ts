import { wantedBy } from "../../languages/search.ts"
import type { Archive, SequencedReport } from "../../model/archive.ts"
import type { AsOf, ClaimInReport } from "../../model/story.ts"
import { maskReport } from "../mask.ts"
import type { Question } from "../route.ts"
import { searchHit } from "../search-hits.ts"

/** Reports that a feed reaches back. */
const REPORTS = 50
/** At most so many are asked for at once. */
const WINDOW = 800

/** The latest reports that were known at a moment, latest first. They are counted onwards only, so windows before the end are asked for. */
async function latestReports(archive: Archive, asOf: AsOf): Promise<readonly SequencedReport[]> {
  const found: SequencedReport[] = []
  let before = (await archive.newest()) + 1
  for (let size = REPORTS; before > 1 && found.length < REPORTS; size = Math.min(size * 2, WINDOW)) {
    const after = Math.max(0, before - 1 - size)
    const known = (await archive.sequence(after, size, asOf)).filter(({ seq }) => seq < before)
    found.push(...known.toReversed())
    before = after + 1
  }
  return found.slice(0, REPORTS)
}

const isCopy = ({ woven }: SequencedReport): boolean => woven.copies.some(({ kind }) => kind === "whole")

/** The claims of the latest reports, copies of earlier ones left out; names covered. */
export async function latestClaims(archive: Archive, asOf: AsOf): Promise<readonly ClaimInReport[]> {
  const reports = (await latestReports(archive, asOf)).filter(report => !isCopy(report))
  return reports.map(maskReport).flatMap(({ report, extraction, seq, version, recorded }) => {
    const { id, outlet, published } = report
    return extraction.claims.map(claim => ({ claim, seq, report: id, version, outlet, published, recorded }))
  })
}

/** The claims that hold one of the words and name what is asked for, of the latest reports that do; names covered, and not found by either. */
export async function foundClaims(
  archive: Archive,
  { text, about, asOf }: Pick<Question, "text" | "about" | "asOf">,
): Promise<readonly ClaimInReport[]> {
  const wanted = wantedBy(text ?? "")
  const found = await archive.search({ text: text ?? "", about, asOf, limit: REPORTS })
  return found.flatMap(each => {
    const hit = searchHit(each, wanted)
    if (hit === null) return []
    const { claims, seq, report, version, outlet, published, recorded } = hit
    return claims.map(claim => ({ claim, seq, report, version, outlet, published, recorded }))
  })
}
