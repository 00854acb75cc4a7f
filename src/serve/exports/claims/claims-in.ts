import type { Archive } from "../../../model/archive.ts"
import type { Claim } from "../../../model/claim.ts"
import type { Report } from "../../../model/report.ts"
import type { AsOf } from "../../../model/story.ts"
import { maskReport } from "../../mask.ts"

/** A claim as it leaves the archive: names covered, with all that says where it stands. */
export interface ClaimOut {
  readonly claim: Claim
  readonly report: Omit<Report, "text">
  readonly version: string
  readonly seq: number
  readonly story: string
  /** The version of the rules that read it. */
  readonly rules: string
}

const PAGE = 100

/** All claims that were known at a moment, in the sequence of their reports and the order of the texts; as a stream, so that memory stays flat. */
export async function* claimsIn(archive: Archive, asOf: AsOf): AsyncGenerator<ClaimOut> {
  for (let after = 0; ; ) {
    const page = await archive.sequence(after, PAGE, asOf)
    for (const sequenced of page) {
      const { report, extraction, version, seq, story } = maskReport(sequenced)
      const { text: _, ...about } = report
      for (const claim of extraction.claims)
        yield { claim, report: about, version, seq, story, rules: extraction.version }
    }
    const last = page.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}
