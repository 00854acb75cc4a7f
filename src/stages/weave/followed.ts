import type { CommitmentType, EventClaim, EventType, Mention } from "../../model/claim.ts"
import type { Clock, Followed } from "../../model/clock.ts"
import { type Carried, called, type Naming, stretchOf, told } from "./called.ts"
import { sameEntity } from "./identity.ts"
import { dayOf, daysOf, endOf } from "./moments.ts"

/** What a party does that keeps or breaks what it agreed to, or carries out what it threatened. */
const DEEDS: ReadonlySet<EventType> = new Set<EventType>([
  "clash",
  "shelling",
  "air_strike",
  "drone_strike",
  "sniper_fire",
  "attack",
  "explosion",
  "ground_advance",
  "territory_taken",
  "withdrawal",
  "evacuation",
  "release",
  "surrender",
  "abduction",
  "blockade",
  "aid_delivery",
])
/** What has to be done until an end: of these it tells what came after it; of the others, what came since their beginning. */
const UNTIL: ReadonlySet<CommitmentType> = new Set<CommitmentType>(["ultimatum", "safe_passage", "withdrawal_terms"])
/** Deeds that are told of one commitment, the earliest. */
const MOST = 12

/** A clock before it is told what followed. */
type Bare = Omit<Clock, "followed">

type Deed = Carried<EventClaim>

const named = ({ claim }: Deed) => [...claim.actors, ...claim.targets, ...(claim.blamed === null ? [] : [claim.blamed])]

const concerns = (deed: Deed, parties: readonly Mention[]): boolean =>
  named(deed).some(one => parties.some(party => sameEntity(one, party)))

/** From when on deeds are what followed; null where no such moment is told. */
function sinceOf({ type, start, deadline, extended }: Bare, zone: string | null): number | null {
  const [opens, closes] = [start?.edtf ?? null, (extended.at(-1) ?? deadline)?.edtf ?? null].map(edtf =>
    edtf === null ? null : stretchOf(edtf, zone),
  )
  return UNTIL.has(type) ? (closes?.to ?? null) : (opens?.from ?? null)
}

/** The last moment that a deed may be of. */
function momentOf({ claim, member: { published, timezone } }: Deed): number | null {
  if (claim.when !== null)
    return (stretchOf(claim.when.edtf, timezone) ?? stretchOf(daysOf(claim.when.edtf).to ?? "", timezone))?.to ?? null
  return published === null ? null : endOf(published, timezone)
}

const asFollowed = (deed: Deed, naming: Naming): Followed => {
  const [by] = [...deed.claim.actors, ...(deed.claim.blamed === null ? [] : [deed.claim.blamed])]
  return { ...told(deed), type: deed.claim.type, by: by ? called(by, naming) : null }
}

const kindOf = ({ claim, member }: Deed): string =>
  `${claim.type} ${claim.when?.edtf ?? dayOf(member.published)} ${claim.where?.entity ?? claim.where?.text ?? ""}`

/**
 * What the parties to a commitment are told to have done from its beginning, or once its time was up: one telling of each deed at a
 * place on a day, the earliest first. It says that it came after, not that it came of it. `parties` as the texts name them.
 */
export function followedBy(
  clock: Bare,
  parties: readonly Mention[],
  deeds: readonly Deed[],
  naming: Naming,
): readonly Followed[] {
  const found = deeds.flatMap(deed => {
    const { claim, member } = deed
    if (claim.status !== "asserted" || !DEEDS.has(claim.type) || !concerns(deed, parties)) return []
    const [since, at] = [sinceOf(clock, member.timezone), momentOf(deed)]
    return since === null || at === null || at < since ? [] : [{ deed, at }]
  })
  const ordered = found.toSorted((a, b) => a.at - b.at || a.deed.member.seq - b.deed.member.seq)
  return [...Map.groupBy(ordered, ({ deed }) => kindOf(deed)).values()]
    .flatMap(([first]) => (first === undefined ? [] : [asFollowed(first.deed, naming)]))
    .slice(0, MOST)
}
