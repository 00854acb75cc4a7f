import type { Claim, EventType, Mention, Metric } from "../../model/claim.ts"
import { hashOf } from "../../model/hash.ts"
import { byUnit } from "../../model/order.ts"
import type { ReportInStory } from "../../model/story.ts"
import type { Thread, ThreadState, ThreadStep } from "../../model/thread.ts"
import { type Carried, called, type Naming, told } from "./called.ts"
import { shareWord } from "./common-words.ts"
import { sameEntity, sideOf, sideOfClaimant } from "./identity.ts"
import { dayOf, endOf } from "./moments.ts"
import { ownershipOf } from "./said.ts"
import { sameCount } from "./values.ts"

/** Deeds that whoever is said to have done them is accused of. */
const HARM: ReadonlySet<EventType | Metric> = new Set<EventType | Metric>([
  "shelling",
  "air_strike",
  "drone_strike",
  "sniper_fire",
  "attack",
  "explosion",
  "abduction",
  "blockade",
  "killed",
  "injured",
  "casualties",
  "abducted",
])

const MINUTE = 60_000
/** A claim with the one that it is told of by: a thread needs to know both. */
interface Voiced {
  readonly carried: Carried<Claim>
  readonly by: Mention
  readonly side: string | null
}

interface Accusation extends Voiced {
  readonly accused: Mention
  readonly accusedSide: string | null
}

const harmOf = (claim: Claim): EventType | Metric | null =>
  claim.kind === "figure" ? claim.metric : claim.kind === "event" ? claim.type : null

const accusedIn = (claim: Claim): readonly Mention[] => {
  if (claim.kind === "position") return claim.stance === "accuse" ? claim.toward : []
  // A part of a toll accuses nobody of more than the whole does.
  if (claim.blamed === null || (claim.kind === "figure" && claim.part)) return []
  if (claim.kind === "commitment") return claim.status === "said_violated" ? [claim.blamed] : []
  const harm = harmOf(claim)
  return claim.status === "asserted" && harm !== null && HARM.has(harm) ? [claim.blamed] : []
}

function voiced(carried: Carried<Claim>, { known }: Naming): Voiced | null {
  const { attribution } = carried.claim
  const by = attribution.claimant
  if (by === null || ownershipOf(attribution) !== "named") return null
  return { carried, by, side: sideOfClaimant(attribution, dayOf(carried.member.published), known) }
}

const sameBody = (a: Mention, x: string | null, b: Mention, y: string | null): boolean =>
  sameEntity(a, b) || (x !== null && x === y)

const accusationsIn = (all: readonly Voiced[], { known }: Naming): readonly Accusation[] =>
  all.flatMap(each =>
    accusedIn(each.carried.claim).flatMap(accused => {
      const accusedSide = sideOf(accused, dayOf(each.carried.member.published), known)
      return sameBody(each.by, each.side, accused, accusedSide) ? [] : [{ ...each, accused, accusedSide }]
    }),
  )

/** Whether two claims speak of one thing: a claim that the other is about, or a telling word in common. */
const speakOfOne = (a: Claim, b: Claim, names: readonly Mention[]): boolean =>
  (a.kind === "position" && a.about?.claim === b.id) || shareWord(a, b, names)

const isDenial = (claim: Claim): boolean =>
  claim.kind === "position" ? claim.stance === "deny" : claim.status === "denied"

/** A report that tells an accusation tells after it what the accused says to it. */
const follows = (a: Carried<Claim>, b: Carried<Claim>): boolean =>
  a.member.seq === b.member.seq && a.claim.evidence.start > b.claim.evidence.start

const sameHarm = (a: Claim, b: Claim): boolean => harmOf(a) !== null && harmOf(a) === harmOf(b)

const dayOfClaim = ({ carried }: Voiced): string => dayOf(carried.member.published) ?? ""

/** What a claim of one of the two sides does to an accusation; null where it does nothing to it. */
function answerTo(accusation: Accusation, each: Voiced, { known }: Naming): ThreadState | null {
  const { claim } = each.carried
  const said = accusation.carried.claim
  if (dayOfClaim(each) < dayOfClaim(accusation)) return null
  const names = [accusation.by, accusation.accused]
  const theirs = sameBody(each.by, each.side, accusation.accused, accusation.accusedSide)
  if (isDenial(claim)) {
    if (sameEntity(each.by, accusation.by)) return sameHarm(claim, said) ? "withdrawn" : null
    if (!theirs) return null
    const addressed =
      claim.kind === "position" &&
      claim.toward.some(to => sameBody(to, sideOf(to, dayOfClaim(each), known), accusation.by, accusation.side))
    return addressed ||
      follows(each.carried, accusation.carried) ||
      sameHarm(claim, said) ||
      speakOfOne(claim, said, names)
      ? "denied"
      : null
  }
  if (!theirs) return null
  if (claim.kind === "position")
    return claim.stance === "claim_responsibility" && speakOfOne(claim, said, names) ? "accepted" : null
  const ofOwn =
    claim.kind === "figure" &&
    said.kind === "figure" &&
    sameHarm(claim, said) &&
    sameCount(claim.value, said.value) &&
    claim.blamed !== null &&
    sameBody(claim.blamed, sideOf(claim.blamed, dayOfClaim(each), known), accusation.accused, accusation.accusedSide)
  return ofOwn ? "accepted" : null
}

const byMoment = (a: Voiced, b: Voiced): number =>
  byUnit(a.carried.member.published ?? "9", b.carried.member.published ?? "9") ||
  a.carried.member.seq - b.carried.member.seq ||
  a.carried.claim.evidence.start - b.carried.claim.evidence.start

const stepOf = ({ carried, by }: Voiced, naming: Naming): ThreadStep => ({ ...told(carried), by: called(by, naming) })

const outletsSince = (members: readonly ReportInStory[], day: string): number =>
  new Set(
    members.flatMap(({ outlet, report, published }) => ((dayOf(published) ?? "9") >= day ? [outlet ?? report] : [])),
  ).size

/** The claims of a story's reports, the reports, and the moment of the view. */
export interface Telling {
  readonly claims: readonly Carried<Claim>[]
  readonly members: readonly ReportInStory[]
  readonly at: number | null
}

function threadOf(
  group: readonly Accusation[],
  all: readonly Voiced[],
  { members, at }: Telling,
  naming: Naming,
): Thread {
  const accusations = group.toSorted(byMoment)
  const [first] = accusations as [Accusation, ...Accusation[]]
  const answers = all
    .flatMap(each => {
      const state = accusations.map(one => answerTo(one, each, naming)).find(found => found !== null)
      return state === undefined ? [] : [{ each, state }]
    })
    .toSorted((a, b) => byMoment(a.each, b.each))
  const { member } = first.carried
  const began = member.published === null ? null : endOf(member.published, member.timezone)
  return {
    id: hashOf(["thread", first.carried.claim.id, first.accused.text]),
    accuser: called(first.by, naming),
    accused: called(first.accused, naming),
    accusations: accusations.map(each => stepOf(each, naming)),
    answers: answers.map(({ each }) => stepOf(each, naming)),
    state: answers.at(-1)?.state ?? "no answer",
    outlets: outletsSince(members, dayOfClaim(first)),
    since: at === null || began === null ? null : Math.max(0, Math.round((at - began) / MINUTE)),
  }
}

/** Who accuses whom in a story, each pair once, with what the accused side answers; those without an answer first, then the earliest. */
export function threadsOf(telling: Telling, naming: Naming): Thread[] {
  const all = telling.claims.flatMap(carried => voiced(carried, naming) ?? [])
  const groups: Accusation[][] = []
  for (const each of accusationsIn(all, naming)) {
    const mine = groups.find(
      ([first]) =>
        first &&
        sameEntity(first.by, each.by) &&
        sameBody(first.accused, first.accusedSide, each.accused, each.accusedSide),
    )
    if (mine) mine.push(each)
    else groups.push([each])
  }
  const open = ({ state }: Thread): number => Number(state !== "no answer")
  return groups
    .map(group => threadOf(group, all, telling, naming))
    .sort(
      (a, b) =>
        open(a) - open(b) ||
        byUnit(a.accusations[0]?.published ?? "9", b.accusations[0]?.published ?? "9") ||
        byUnit(a.id, b.id),
    )
}
