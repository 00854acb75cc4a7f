import type { Claim, EventClaim, FigureClaim, Metric, Victims } from "../../model/claim.ts"
import type { Acquaintance } from "../../model/story.ts"
import type { Carried } from "./called.ts"
import { commonWords } from "./common-words.ts"
import { dayOf } from "./moments.ts"
import { whereabouts } from "./places.ts"
import { sameCount } from "./values.ts"

/** Which tolls cannot hold where nobody was killed, or hurt: who was hurt may have died, who was not may not. */
const EXCLUDED: Readonly<Record<Victims, ReadonlySet<Metric>>> = {
  killed: new Set<Metric>(["killed"]),
  injured: new Set<Metric>(["killed", "injured", "casualties"]),
  casualties: new Set<Metric>(["killed", "injured", "casualties"]),
}

const HELD: ReadonlySet<string> = new Set(["detained", "abducted", "arrest", "abduction"])
const FREED: ReadonlySet<string> = new Set(["released", "release"])
/** Two deeds are of the same people where so many telling words are common to both; with one number, one is enough. */
const WORDS = 2

type Deed = FigureClaim | EventClaim

const isDeed = (each: Carried<Claim>): each is Carried<Deed> =>
  (each.claim.kind === "figure" || each.claim.kind === "event") && each.claim.status === "asserted"

const kindOf = (claim: Deed): string => (claim.kind === "figure" ? claim.metric : claim.type)

const sameDay = (a: Carried<Claim>, b: Carried<Claim>): boolean =>
  a.member.report !== b.member.report && dayOf(a.member.published) === dayOf(b.member.published)

const hasCount = (claim: Deed): claim is FigureClaim => claim.kind === "figure" && (claim.value.min ?? 0) > 0

/** Whether a toll and what hurt nobody are of one happening: of one place, or told in the same words. */
const ofOne = (
  no: EventClaim,
  yes: Carried<FigureClaim>,
  all: readonly Carried<Deed>[],
  known: Acquaintance,
): boolean => {
  const where = whereabouts(no.where, yes.claim.where, known)
  if (where === "apart") return false
  const sure = where !== "unsaid" && where !== "unknown"
  const beside = all.filter(({ member, claim }) => member.seq === yes.member.seq && kindOf(claim) === no.type)
  return (
    (sure && beside.length > 0) ||
    commonWords(no, yes.claim, []) >= (sure ? 1 : WORDS) ||
    beside.some(({ claim }) => commonWords(no, claim, []) >= (sure ? 1 : WORDS))
  )
}

/** A toll in the report itself: it is of what else that tells of. */
const tellsToll = (no: Carried<EventClaim>, unhurt: Victims, all: readonly Carried<Deed>[]): boolean =>
  all.some(({ member, claim }) => member.seq === no.member.seq && hasCount(claim) && EXCLUDED[unhurt].has(claim.metric))

/** "Without casualties" in one report that tells of none elsewhere, and a toll of the same happening in another of that day. */
const unhurtYet = (
  no: Carried<Deed>,
  yes: Carried<Deed>,
  all: readonly Carried<Deed>[],
  known: Acquaintance,
): boolean =>
  no.claim.kind === "event" &&
  no.claim.unhurt !== undefined &&
  hasCount(yes.claim) &&
  EXCLUDED[no.claim.unhurt].has(yes.claim.metric) &&
  sameDay(no, yes) &&
  !tellsToll({ ...no, claim: no.claim }, no.claim.unhurt, all) &&
  ofOne(no.claim, { ...yes, claim: yes.claim }, all, known)

/** Held by one report and let go by another of that day, where neither tells of both: which came first nobody says. */
function heldYetFreed(
  held: Carried<Deed>,
  freed: Carried<Deed>,
  all: readonly Carried<Deed>[],
  known: Acquaintance,
): boolean {
  const [a, b] = [held.claim, freed.claim]
  if (!HELD.has(kindOf(a)) || !FREED.has(kindOf(b)) || !sameDay(held, freed)) return false
  if (whereabouts(a.where, b.where, known) === "apart") return false
  const tells = (seq: number, kinds: ReadonlySet<string>): boolean =>
    all.some(({ member, claim }) => member.seq === seq && kinds.has(kindOf(claim)))
  if (tells(held.member.seq, FREED) || tells(freed.member.seq, HELD)) return false
  const oneCount = a.kind === "figure" && b.kind === "figure" && sameCount(a.value, b.value)
  const common = commonWords(a, b, [])
  return common >= WORDS || (oneCount && common > 0)
}

/** Deeds that two reports of one day tell so that both cannot hold, with why. */
export function opposedDeeds(
  claims: readonly Carried<Claim>[],
  known: Acquaintance,
): (readonly [Carried<Claim>, Carried<Claim>, "unhurt" | "held and freed"])[] {
  const deeds = claims.filter(isDeed)
  // The first of a pair says that nobody was hurt, or that somebody is held: of a large story a few do.
  const firsts = deeds.filter(
    ({ claim }) => (claim.kind === "event" && claim.unhurt !== undefined) || HELD.has(kindOf(claim)),
  )
  const pairs = firsts.flatMap(a => deeds.map(b => ({ a, b })))
  return [
    ...pairs.flatMap(({ a, b }) => (unhurtYet(a, b, deeds, known) ? [[b, a, "unhurt"] as const] : [])),
    ...pairs.flatMap(({ a, b }) => (heldYetFreed(a, b, deeds, known) ? [[a, b, "held and freed"] as const] : [])),
  ]
}
