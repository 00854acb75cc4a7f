import { plays, readingThat } from "../../../languages/token.ts"
import type { CommitmentStatus } from "../../../model/claim.ts"
import { dayOf } from "../../../model/day.ts"
import { lastDay } from "../status.ts"
import type { Bound } from "./bound.ts"
import type { Found } from "./found.ts"
import type { Issued } from "./issuer.ts"
import { isAbout } from "./marks.ts"
import type { Times } from "./times.ts"

/** Kinds that are also made in matters without arms, and need a word of the conflict near them. */
const CIVIL: ReadonlySet<string> = new Set([
  "agreement",
  "proposal",
  "ultimatum",
  "exchange",
  "safe_passage",
  "withdrawal_terms",
])

/** Why a head is no commitment; null where nothing speaks against it. */
export function reasonAgainst(
  found: Found,
  { attribution }: Issued,
  status: CommitmentStatus | null,
  bound: Bound & { readonly civil: boolean; readonly times: Times },
): string | null {
  const { head, standing } = found
  const { times } = bound
  const broken = status === "said_violated" || status === "said_collapsed"
  if (head.type === "proposal" && head.reading.pronoun) return "is said of what was named before"
  if (standing.sought) return "is called for, negotiated, feared or supposed, not made"
  if (attribution.mode === "demands" && !broken) return "is demanded, not made"
  if (isLongAgo(found, times)) return "is recalled from long ago"
  if (attribution.mode === "denies") return "is denied"
  if (attribution.mode === "warns" && standing.turned?.reading.lexeme.part === "noun") return "is warned of, not told"
  if (standing.negated && standing.turned?.turn !== "kept") return "is told not to be"
  const civil = CIVIL.has(head.type) && head.frame === null
  return civil && !bearsOnConflict(found, bound) ? "bears on no conflict" : null
}

/** Days before the report from which on a commitment is history. */
const LONG_AGO = 400

function isLongAgo({ clause: { analysis } }: Found, { start, end, day }: Times): boolean {
  const said = dayOf(analysis.report.published)
  const last = lastDay((end ?? start ?? day)?.edtf ?? "")
  return said !== null && last !== null && said - last > LONG_AGO
}

/** How far behind an agreement the word may stand that says that it is of trade, sport or the like, in tokens. */
const CIVIL_WITHIN = 3

/** "The nuclear agreement", "a trade agreement": what the report calls an agreement is none of the conflict. */
export const isCivil = ({ clause: { marks }, head }: Found): boolean =>
  (head.type === "agreement" || head.type === "proposal") &&
  head.frame === null &&
  marks.some(mark => mark.at >= head.at && mark.at <= head.to + CIVIL_WITHIN && isAbout(mark, "civil"))

/** How far around a head, in tokens, what it is about is told. */
const MATTER = { before: 6, behind: 16 }
/** The same of a plan or an offer, which may be of anything. */
const OFFERED = { before: 3, behind: 8 }

/** A commitment between armed parties, or about their arms, captives or fire, and about nothing else. */
function bearsOnConflict(
  { clause: { analysis, marks }, head, standing }: Found,
  { parties, civil }: Bound & { readonly civil: boolean },
): boolean {
  if (civil) return false
  const { tokens } = analysis
  const turns = tokens.findIndex((token, at) => at >= head.to && plays(token, "stop"))
  const { before, behind } = head.type === "proposal" ? OFFERED : MATTER
  // "Military and economic agreements": of nobody who is named.
  if (head.type === "agreement" && head.reading.number === "plural" && parties.length === 0) return false
  const end = Math.min(head.to + behind, turns < 0 ? tokens.length : turns)
  const near = marks.filter(({ at }) => at >= head.at - before && at < end)
  const armed = parties.some(({ evidence: { start } }) => {
    const token = analysis.tokens.find(each => each.end > start)
    return (
      (head.type === "ultimatum" && head.reading.lexeme.part === "verb" && token?.known === "actor") ||
      readingThat(token, s => s.head === "armed" || s.members === "fighters" || s.counts?.population === "fighters") !==
        undefined
    )
  })
  const collapsed = standing.turned?.turn === "said_collapsed" && parties.length > 0
  return armed || collapsed || near.some(mark => isAbout(mark, "conflict"))
}
