import type { EventClaim, EventType, FigureClaim } from "../../model/claim.ts"
import { EVENT_CODES, mayBeOneEvent, typeOfMeans } from "../../model/event-codes.ts"
import type { Incident } from "../../model/incident.ts"
import { byUnit } from "../../model/order.ts"
import type { Acquaintance, ReportInStory } from "../../model/story.ts"
import type { Question } from "./happenings.ts"
import { apart, type Days, daysOf, isStretch } from "./moments.ts"
import { whereabouts } from "./places.ts"

/** A claim that tells of a happening, with its report and days. */
interface Telling {
  readonly claim: FigureClaim | EventClaim
  readonly member: ReportInStory
  readonly window: Days
}

/** What is told of one thing: a question's claims, or one event. */
interface Told {
  readonly question: string | null
  readonly tellings: readonly Telling[]
}

/** Claims of one report that stand this near each other, in UTF-16 units, are told in one breath. */
const NEAR = 150

/** Where forces stand is no incident. */
const NO_INCIDENT: ReadonlySet<EventType> = new Set<EventType>(["deployment"])

const typeOf = ({ claim }: Telling): EventType | null =>
  claim.kind === "event" ? claim.type : typeOfMeans(claim.means)

/** A figure without means leaves open what happened. */
const sameKind = (a: Telling, b: Telling): boolean => {
  const [x, y] = [typeOf(a), typeOf(b)]
  return x === null || y === null || mayBeOneEvent(x, y)
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

/** Whether nothing in place, days, means or kind says that they are two. */
const mayBeOne = (a: Telling, b: Telling, known: Acquaintance): boolean =>
  sameKind(a, b) &&
  !apart(a.window, b.window) &&
  !(a.claim.kind === b.claim.kind && differ(a.claim.means, b.claim.means)) &&
  !["apart", "unknown"].includes(whereabouts(a.claim.where, b.claim.where, known))

const inOneBreath = (a: Telling, b: Telling): boolean =>
  a.member.seq === b.member.seq && Math.abs(a.claim.evidence.start - b.claim.evidence.start) <= NEAR

/** The same words again: a copy. */
const isRetold = (a: Telling, b: Telling): boolean =>
  a.claim.kind === "event" && b.claim.kind === "event" && a.claim.evidence.quote === b.claim.evidence.quote

const isOneDay = ({ window }: Telling): boolean => window.from !== null && !isStretch(window)

/** One place and one day. */
const meet = (a: Telling, b: Telling, known: Acquaintance): boolean =>
  isOneDay(a) &&
  isOneDay(b) &&
  a.window.from === b.window.from &&
  ["same", "inside", "holds"].includes(whereabouts(a.claim.where, b.claim.where, known))

const areOne = (a: Told, b: Told, known: Acquaintance): boolean =>
  a.tellings.every(x => b.tellings.every(y => mayBeOne(x, y, known))) &&
  a.tellings.some(x => b.tellings.some(y => inOneBreath(x, y) || isRetold(x, y) || meet(x, y, known)))

const joined = (all: readonly Told[], known: Acquaintance): readonly (readonly Told[])[] => {
  const incidents: Told[][] = []
  for (const told of all) {
    const mine = incidents.find(incident =>
      areOne(told, { question: null, tellings: incident.flatMap(({ tellings }) => tellings) }, known),
    )
    if (mine === undefined) incidents.push([told])
    else mine.push(told)
  }
  return incidents
}

const lengthOf = ({ from, to }: Days): number =>
  from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from)

const firstTold = (a: Telling, b: Telling): number =>
  byUnit(a.member.published ?? "9", b.member.published ?? "9") ||
  a.member.seq - b.member.seq ||
  a.claim.evidence.start - b.claim.evidence.start ||
  byUnit(a.claim.id, b.claim.id)

function asIncident(told: readonly Told[]): Incident {
  const tellings = told.flatMap(each => each.tellings).toSorted(firstTold)
  const [shortest] = tellings.map(({ window }) => window).toSorted((a, b) => lengthOf(a) - lengthOf(b))
  return {
    id: tellings[0]?.claim.id ?? "",
    from: shortest?.from ?? null,
    to: shortest?.to ?? null,
    questions: told.flatMap(({ question }) => question ?? []),
    claims: [...new Set(tellings.map(({ claim }) => claim.id))],
  }
}

const isIncident = ({ status, type }: EventClaim): boolean =>
  status !== "denied" && status !== "background" && !NO_INCIDENT.has(type) && EVENT_CODES[type].acled !== null

const eventsOf = (members: readonly ReportInStory[]): readonly Told[] =>
  members.flatMap(member =>
    member.claims.flatMap(claim =>
      claim.kind === "event" && isIncident(claim)
        ? [{ question: null, tellings: [{ claim, member, window: daysOf(claim.when?.edtf ?? "") }] }]
        : [],
    ),
  )

/**
 * The one answer to "is this the same incident?" across metrics and events: nothing in place, days, means or kind of event says
 * otherwise, and they are told in one breath, in the same words, or of one place on one day. `members` are the newest versions; totals of a campaign
 * and daily counts are no incident. By day, then by id.
 */
export function incidentsOf(
  questions: readonly Question[],
  members: readonly ReportInStory[],
  known: Acquaintance,
): readonly Incident[] {
  const counted = questions
    .filter(({ counts }) => counts === "incident")
    .map(({ id, claims }): Told => ({ question: id, tellings: claims }))
  const incidents = joined([...counted, ...eventsOf(members)], known).map(asIncident)
  return incidents.toSorted((a, b) => byUnit(a.from ?? "9", b.from ?? "9") || byUnit(a.id, b.id))
}
