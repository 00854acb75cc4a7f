import type { Grade } from "../../../model/ledger.ts"

/** An Admiralty grade: how reliable the source is, and how credible what it says. */
export interface Admiralty {
  /** F, "cannot be judged": nothing here judges sources. */
  readonly source: "F"
  /** 1 confirmed by others, 2 probably true, 3 possibly true, 6 cannot be judged. */
  readonly credibility: 1 | 2 | 3 | 6
}

/** What a rule grade is on the Admiralty scale (docs/grades.md); nobody types it in, and 4 and 5 would be judgements. */
export function admiraltyOf({ grade, reason }: Grade, origins: number): Admiralty {
  if (grade === "confirmed") return { source: "F", credibility: origins > 1 ? 1 : 2 }
  if (grade === "fair") return { source: "F", credibility: 2 }
  return { source: "F", credibility: reason === "one side" ? 3 : 6 }
}

const CONFIDENCE: Readonly<Record<Admiralty["credibility"], number | null>> = { 1: 90, 2: 70, 3: 50, 6: null }

/** What a credibility is as confidence from 0 to 100, by STIX 2.1, appendix A; 6 has none. */
export const confidenceOf = ({ credibility }: Admiralty): number | null => CONFIDENCE[credibility]
