import type { Reading } from "../../../languages/sense.ts"
import type { CommitmentStatus } from "../../../model/claim.ts"
import { isAnnounced } from "./announced.ts"
import type { Found } from "./found.ts"
import type { Issued } from "./issuer.ts"
import { turning } from "./marks.ts"
import type { Times } from "./times.ts"
import { isPresent } from "./turns.ts"

/** How far before its noun a word may stand that says that it is still to come: "the scheduled start of". */
const COMING_WITHIN = 6

const isComing = ({ clause: { marks } }: Found, at: number): boolean =>
  marks.some(mark => mark.at < at && at - mark.at <= COMING_WITHIN && turning(mark, "coming") !== undefined)

/** "They keep it", "their keeping of it": not "keeping it" at large. */
const isOwn = ({ lexeme: { part }, pronoun }: Reading): boolean => pronoun || part === "verb"

/** Kinds that a beginning or an end alone makes one of, though nothing else is told. */
const TIMED: ReadonlySet<string> = new Set(["ceasefire", "exchange"])

/** What the words make of it; null where they make nothing. */
export function statusOf(found: Found, issued: Issued, times: Times): CommitmentStatus | null {
  const { head, standing, list } = found
  const { turned, outer, negated } = standing
  const made: CommitmentStatus = isAnnounced(found, issued) || head.reading.self ? "announced" : "reported"
  switch (turned?.turn) {
    case "accepted":
      return turned.reading.before.includes("will") ? null : "accepted"
    case "rejected":
    case "extended":
    case "said_violated":
    case "said_collapsed":
    case "fulfilled":
      return turned.turn
    case "in_force":
    case "begins":
      return isPresent(found.clause, turned) || isComing(found, turned.at) || outer?.reading.tense === "present"
        ? "announced"
        : "in_force"
    case "ends":
      if (turned.reading.before.includes("will") && !times.end) return null
      return turned.reading.tense === "present" ? made : "expired"
    case "kept":
      return negated ? "said_violated" : isOwn(turned.reading) ? "in_force" : null
    case "made":
      // "That they may reach": told as to come, where it is no headline.
      return turned.reading.tense === "present" && found.sentence > 0 ? null : made
    case "announced":
    case "ordered":
    case "offered":
      return made
    default:
      return head.reading.lexeme.part === "verb" || list?.issuer || (TIMED.has(head.type) && (times.start || times.end))
        ? made
        : null
  }
}
