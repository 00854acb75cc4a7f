import { WORDS } from "../../messages/words.ts"
import type { Claim, Mention, PositionClaim, Stance } from "../../model/claim.ts"
import type { Relation } from "../../model/ledger.ts"
import type { Acquaintance } from "../../model/story.ts"
import type { Carried } from "./called.ts"
import { commonIn, commonWords } from "./common-words.ts"
import { opposedDeeds } from "./deeds.ts"
import { sameEntity } from "./identity.ts"
import { dayOf } from "./moments.ts"
import { foldedKey } from "./words.ts"

/** Stands that nobody takes on one thing at one time. */
const OPPOSITE: Readonly<Partial<Record<Stance, ReadonlySet<Stance>>>> = {
  deny: new Set<Stance>(["confirm", "claim_responsibility", "support"]),
  reject: new Set<Stance>(["support", "urge", "demand", "confirm"]),
  condemn: new Set<Stance>(["support", "claim_responsibility"]),
  warn: new Set<Stance>(["support", "urge"]),
}

/** A denial meets what others assert where so many telling words are common to both. */
const DENIED_WORDS = 2
/** Two stands, or a denial and what it denies, are on one thing where so much of what the shorter one tells is in the other. */
const SAME = 0.5

const areOpposite = (a: Stance, b: Stance): boolean => (OPPOSITE[a]?.has(b) ?? false) || (OPPOSITE[b]?.has(a) ?? false)

type Position = Carried<PositionClaim>

const isPosition = (each: Carried<Claim>): each is Position => each.claim.kind === "position"

const partiesTo = ({ attribution, toward }: PositionClaim): readonly Mention[] => [
  ...(attribution.claimant === null ? [] : [attribution.claimant]),
  ...toward,
]

/** Whether two positions are on one thing: words in common, or the same addressee where the words tell nothing more. */
function onOneThing(a: PositionClaim, b: PositionClaim): boolean {
  if (commonIn(a, b, [...partiesTo(a), ...partiesTo(b)]).share >= SAME) return true
  return (a.about === null || b.about === null) && a.toward.some(x => b.toward.some(y => sameEntity(x, y)))
}

const sameDay = (a: Carried<Claim>, b: Carried<Claim>): boolean =>
  dayOf(a.member.published) === dayOf(b.member.published)

/** Two reports of one day that have one claimant on both sides of one thing. On another day it may have changed its mind. */
const contradictory = (a: Position, b: Position): boolean => {
  const [x, y] = [a.claim.attribution.claimant, b.claim.attribution.claimant]
  return (
    a.member.report !== b.member.report &&
    sameDay(a, b) &&
    x !== null &&
    y !== null &&
    sameEntity(x, y) &&
    areOpposite(a.claim.stance, b.claim.stance) &&
    onOneThing(a.claim, b.claim)
  )
}

/** A report that tells of both stands of one claimant knows how they go together: to warn of a thing and to urge to another. */
const tellsBoth = (a: Position, b: Position, all: readonly Position[]): boolean =>
  all.some(
    ({ member, claim }) =>
      member.report === a.member.report &&
      claim.stance === b.claim.stance &&
      isSame(claim.attribution.claimant, b.claim.attribution.claimant),
  )

const isSame = (a: Mention | null, b: Mention | null): boolean => a !== null && b !== null && sameEntity(a, b)

/** A denial and what is asserted: besides who takes part, both tell the same for the most part. */
function isOfOneThing(no: PositionClaim, yes: Claim): boolean {
  const { words, share } = commonIn(no, yes, partiesTo(no))
  return words >= DENIED_WORDS && share >= SAME
}

/** A denial against what another report asserts, in its own voice or somebody's other than the denier's. */
const denies = (no: Position, yes: Carried<Claim>): boolean =>
  no.claim.stance === "deny" &&
  (yes.claim.kind === "event" || yes.claim.kind === "figure") &&
  yes.claim.status === "asserted" &&
  no.member.report !== yes.member.report &&
  !isSame(no.claim.attribution.claimant, yes.claim.attribution.claimant) &&
  (dayOf(no.member.published) ?? "9") >= (dayOf(yes.member.published) ?? "") &&
  isOfOneThing(no.claim, yes.claim)

/** What a body rejects by one report and has part in by another of that day. */
const refuses = (no: Position, yes: Carried<Claim>): boolean => {
  const { attribution, stance } = no.claim
  if (stance !== "reject" || yes.claim.kind !== "event" || yes.claim.status !== "asserted") return false
  const parties = [...yes.claim.actors, ...(yes.claim.blamed === null ? [] : [yes.claim.blamed])]
  return (
    no.member.report !== yes.member.report &&
    sameDay(no, yes) &&
    parties.some(party => isSame(attribution.claimant, party)) &&
    commonIn(no.claim, yes.claim, partiesTo(no.claim)).share >= SAME
  )
}

/** What one report tells of as having come about and another of the same day as having failed. */
const failed = (no: Carried<Claim>, yes: Carried<Claim>): boolean =>
  no.claim.kind === "event" &&
  yes.claim.kind === "event" &&
  no.claim.type === yes.claim.type &&
  no.claim.status === "denied" &&
  yes.claim.status === "asserted" &&
  no.claim.attribution.mode !== "denies" &&
  no.member.report !== yes.member.report &&
  sameDay(no, yes) &&
  commonWords(no.claim, yes.claim, []) >= DENIED_WORDS

/** Many reports tell one denial: of each claimant's stand and of what it meets, the first pair stands for all. */
const firstOfEach = <Pair extends readonly [Carried<Claim>, Carried<Claim>, string]>(
  pairs: readonly Pair[],
): Pair[] => {
  const whose = ({ claim }: Carried<Claim>): string => {
    const claimant = claim.attribution.claimant
    const kind = claim.kind === "figure" ? claim.metric : claim.kind === "position" ? claim.stance : claim.type
    return `${claimant === null ? "" : (claimant.entity ?? foldedKey(claimant.text))} ${kind}`
  }
  return [
    ...new Map(pairs.toReversed().map(pair => [`${whose(pair[0])} ${whose(pair[1])}`, pair])).values(),
  ].toReversed()
}

/**
 * Conflicts beside those of figures: one claimant on both sides of one thing in two reports of a day, what is asserted against
 * its denial or its failure, and deeds that cannot both hold.
 */
export function conflictsOfStands(
  claims: readonly Carried<Claim>[],
  language: "ar" | "en",
  known: Acquaintance,
): readonly Relation[] {
  const { related } = WORDS[language]
  const positions = claims.filter(isPosition)
  const opposite = positions.flatMap((a, i) =>
    positions
      .slice(i + 1)
      .flatMap(b =>
        contradictory(a, b) && !tellsBoth(a, b, positions) && !tellsBoth(b, a, positions)
          ? [[a, b, "opposite stands"] as const]
          : [],
      ),
  )
  const refused = positions.flatMap(no =>
    claims.flatMap(yes => (refuses(no, yes) ? [[yes, no, "opposite stands"] as const] : [])),
  )
  const denied = [
    ...positions.flatMap(no => claims.flatMap(yes => (denies(no, yes) ? [[yes, no, "denied"] as const] : []))),
    ...claims.flatMap(no => claims.flatMap(yes => (failed(no, yes) ? [[yes, no, "denied"] as const] : []))),
  ]
  const found = [
    ...firstOfEach([...opposite, ...refused]),
    ...firstOfEach(denied),
    ...firstOfEach(opposedDeeds(claims, known)),
  ]
  return found.map(([a, b, reason]) => ({
    kind: "conflict",
    question: `stand/${a.claim.id}`,
    a: a.claim.id,
    b: b.claim.id,
    differs: reason === "denied" ? ["claimant", "status"] : ["status"],
    why: related[reason],
  }))
}
