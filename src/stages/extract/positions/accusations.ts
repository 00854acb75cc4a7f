import type { Analysis } from "../../../languages/analysis.ts"
import { readingThat } from "../../../languages/token.ts"
import type { Claim, EventClaim, Mention, PositionClaim } from "../../../model/claim.ts"
import { hashOf } from "../../../model/hash.ts"
import type { Told } from "../attribution.ts"
import type { Speech } from "../speech.ts"

const VIOLENT: ReadonlySet<string> = new Set([
  "attack",
  "shelling",
  "air_strike",
  "drone_strike",
  "sniper_fire",
  "explosion",
  "abduction",
])

/** A party or an authority: what it says that another did is an accusation; a medium, a source or a monitor tells it. */
const accuses = ({ tokens }: Analysis, speech: Speech | undefined): boolean => {
  const first = speech?.origin ? tokens[speech.origin.from] : undefined
  const tells = readingThat(first, s => s.head === "medium" || s.head === "source") !== undefined
  return (
    !tells &&
    (first?.known === "actor" ||
      readingThat(first, s => s.head === "armed" || s.head === "body" || s.head === "office") !== undefined)
  )
}

const isOwn = (claimant: Mention | null, blamed: Mention): boolean => claimant?.text === blamed.text

/** What a party says that somebody did to somebody, where no verb of accusing stands. */
export function accusations(analysis: Analysis, told: readonly Told<Claim>[]): (Told<PositionClaim> | null)[] {
  const events = told.filter(
    (each): each is Told<EventClaim> => each.claim.kind === "event" && VIOLENT.has(each.claim.type),
  )
  return events.map(({ claim, speeches }) => {
    const { attribution, blamed, evidence } = claim
    if (!blamed || !attribution.claimant || isOwn(attribution.claimant, blamed) || !accuses(analysis, speeches[0]))
      return null
    const { start, end } = evidence
    return {
      claim: {
        id: hashOf(["position", analysis.report.id, analysis.report.hash, "accuse", String(start), String(end)]),
        kind: "position",
        because: ["positions/blame"],
        stance: "accuse",
        toward: [blamed],
        about: { claim: claim.id, content: evidence },
        status: "asserted",
        attribution,
        blamed: null,
        when: claim.when,
        where: claim.where,
        evidence,
      },
      speeches,
    }
  })
}
