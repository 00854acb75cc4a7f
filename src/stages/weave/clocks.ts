import type { CommitmentClaim, EventClaim, Mention, When } from "../../model/claim.ts"
import type { Clock, ClockStep, Phase, ToldTime } from "../../model/clock.ts"
import { hashOf } from "../../model/hash.ts"
import { byUnit } from "../../model/order.ts"
import { type Carried, called, type Naming, stretchOf, told } from "./called.ts"
import { followedBy } from "./followed.ts"
import { sameEntity } from "./identity.ts"

type Commitment = Carried<CommitmentClaim>

const meet = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a.length === 0 || b.length === 0 || a.some(x => b.some(y => sameEntity(x, y)))

/** Two times that may be one: either is not told, or one is as the other, as far as both say. */
const mayBe = (a: When | null, b: When | null): boolean =>
  a === null || b === null || a.edtf.startsWith(b.edtf) || b.edtf.startsWith(a.edtf)

/** The one answer to "is this the same commitment?": one type, parties in common, and nothing told that sets them apart. */
function isSame({ claim: a }: Commitment, { claim: b }: Commitment): boolean {
  const moved = a.status === "extended" || b.status === "extended"
  return (
    a.type === b.type &&
    meet(a.parties, b.parties) &&
    mayBe(a.effectiveFrom, b.effectiveFrom) &&
    (moved || mayBe(a.deadline, b.deadline)) &&
    (a.name === null || b.name === null || sameEntity(a.name, b.name))
  )
}

/** Commitments told of in several reports, those of one commitment together, each in the order of the reports. */
function grouped(commitments: readonly Commitment[]): Commitment[][] {
  const groups: Commitment[][] = []
  for (const each of commitments) {
    const mine = groups.find(group => group.every(other => isSame(other, each)))
    if (mine) mine.push(each)
    else groups.push([each])
  }
  return groups
}

const timeOf = (each: Commitment, when: When): ToldTime => ({
  ...told(each, when.evidence.quote),
  edtf: when.edtf,
  basis: when.basis,
})

const MINUTE = 60_000

const phaseOf = (since: number | null, left: number | null): Phase => {
  if (since !== null && since < 0) return "to come"
  if (left !== null && left < 0) return "over"
  return since === null && left === null ? "open" : "running"
}

function clockOf(group: readonly Commitment[], at: number | null, naming: Naming): Omit<Clock, "followed"> | null {
  const [first] = group
  if (first === undefined) return null
  const names = group.flatMap(({ claim }) => claim.parties)
  const parties = names.filter((party, i) => !names.slice(0, i).some(other => sameEntity(other, party)))
  const start = group.find(({ claim }) => claim.effectiveFrom !== null)
  const ends = group.filter(({ claim }) => claim.deadline !== null)
  const set = ends.find(({ claim }) => claim.status !== "extended")
  const extended = ends.flatMap(each =>
    each.claim.status === "extended" && each.claim.deadline ? [timeOf(each, each.claim.deadline)] : [],
  )
  const end = extended.at(-1)?.edtf ?? set?.claim.deadline?.edtf ?? null
  const zone = first.member.timezone
  const opens = start?.claim.effectiveFrom ? stretchOf(start.claim.effectiveFrom.edtf, zone) : null
  const closes = end === null ? null : stretchOf(end, zone)
  const since = opens && at !== null ? Math.round((at - opens.from) / MINUTE) : null
  const left = closes && at !== null ? Math.round((closes.to - at) / MINUTE) : null
  return {
    id: hashOf(["clock", first.claim.id]),
    type: first.claim.type,
    name: group.find(({ claim }) => claim.name !== null)?.claim.name?.text ?? null,
    parties: parties.map(party => called(party, naming)),
    area: group.flatMap(({ claim }) => claim.area ?? []).map(area => called(area, naming))[0] ?? null,
    terms: termsOf(group),
    start: start?.claim.effectiveFrom ? timeOf(start, start.claim.effectiveFrom) : null,
    deadline: set?.claim.deadline ? timeOf(set, set.claim.deadline) : null,
    extended,
    phase: phaseOf(since, left),
    left,
    since,
    steps: group.map(each => stepOf(each, naming)),
  }
}

/** Every term once, in the order in which they were told. */
function termsOf(group: readonly Commitment[]): Clock["terms"] {
  const all = group.flatMap(each => each.claim.terms.map(term => told(each, term.text)))
  return all.filter(({ quote }, i) => !all.slice(0, i).some(other => other.quote === quote))
}

const stepOf = (each: Commitment, naming: Naming): ClockStep => {
  const { status, attribution, blamed } = each.claim
  return {
    ...told(each),
    status,
    by: attribution.claimant && called(attribution.claimant, naming),
    blamed: blamed && called(blamed, naming),
  }
}

/** What a story tells besides of what was promised. */
export interface Around {
  readonly events: readonly Carried<EventClaim>[]
  /** The moment of the view. */
  readonly at: number | null
}

/** Every commitment of a story as one clock, those that end first at the head; those without an end behind, the newest first. */
export function clocksOf(commitments: readonly Commitment[], { events, at }: Around, naming: Naming): Clock[] {
  const clocks = grouped(commitments).flatMap(group => {
    const clock = clockOf(group, at, naming)
    const parties = group.flatMap(({ claim }) => claim.parties)
    return clock === null ? [] : [{ ...clock, followed: followedBy(clock, parties, events, naming) }]
  })
  const endOf = (clock: Clock): string => clock.extended.at(-1)?.edtf ?? clock.deadline?.edtf ?? "9"
  return clocks.sort((a, b) => byUnit(endOf(a), endOf(b)) || byUnit(a.id, b.id))
}
