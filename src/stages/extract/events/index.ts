import type { Analysis } from "../../../languages/analysis.ts"
import type { EventClaim, When } from "../../../model/claim.ts"
import { dayOf } from "../../../model/day.ts"
import { hashOf } from "../../../model/hash.ts"
import type { Tell } from "../../../model/note.ts"
import { attributionOf, innermost, inside, type Told } from "../attribution.ts"
import { speaksOn } from "../carry.ts"
import type { Draft } from "../draft.ts"
import { placeCost } from "../fit.ts"
import { meansOf } from "../means.ts"
import { mention, wordsOf } from "../mentions.ts"
import { dateIn } from "../moments.ts"
import { type Placed, placesIn } from "../places.ts"
import { wholeOf } from "../scan.ts"
import type { Speech } from "../speech.ts"
import { lastDay, statusOf } from "../status.ts"
import type { EventDraft } from "./draft.ts"
import { merged } from "./merge.ts"
import { happenings } from "./scan.ts"

/** What of figures the setting of a happening is like. */
const LIKE = { displacement: "displaced", evacuation: "evacuated", withdrawal: "withdrawn" } as const

/** A happening as the reading of places and days takes it. */
const asFigure = (draft: EventDraft): Draft => ({
  ...wholeOf({ sentence: draft.sentence }, draft.at, LIKE[draft.type as keyof typeof LIKE] ?? "killed"),
  from: draft.at,
  to: draft.at + 1,
  rule: draft.rule,
  trigger: draft.at,
})

/** A place that fits worse than this is no place of the happening. */
const FARTHEST = 48

function whereOf(analysis: Analysis, draft: EventDraft, places: readonly Placed[]): Placed | null {
  const named = places.filter(({ to }) => (analysis.tokens[to - 1]?.text.length ?? 0) > 1)
  const hit = named.find(place => draft.targets.some(run => run.from < place.to && place.from < run.to))
  if (hit) return hit
  const like = asFigure(draft)
  return (
    named
      .map(place => ({ place, cost: placeCost(analysis.tokens, like, place) }))
      .filter(({ cost }) => cost <= FARTHEST)
      .sort((a, b) => a.cost - b.cost)[0]?.place ?? null
  )
}

/** Every event claim of a text, each with the speech that it stands in. */
export function eventClaims(analysis: Analysis, spoken: readonly Speech[], tell: Tell): Told<EventClaim>[] {
  const speakers = spoken.flatMap(({ speaker, role, via }) => [speaker, role, ...via]).filter(run => run !== null)
  const placesOf = new Map<number, readonly Placed[]>()
  const told = happenings(analysis, spoken, tell).map(draft => {
    const sentence = analysis.sentences[draft.sentence] ?? draft
    const places = placesOf.get(draft.sentence) ?? placesIn(analysis, sentence, speakers)
    placesOf.set(draft.sentence, places)
    const around = spoken.filter(speech => inside({ from: draft.at, to: draft.at + 1 }, speech.content))
    const like = asFigure(draft)
    const speech = innermost(around) ?? speaksOn(analysis, like, spoken)
    const when = dateIn(analysis, like, sentence, spoken, false)
    return { draft, around, speech, when, where: whereOf(analysis, draft, places) }
  })
  const newest = told.reduce<number | null>((last, { when }) => {
    const day = when ? lastDay(when.edtf) : null
    return day === null ? last : Math.max(last ?? day, day)
  }, null)
  return merged(
    analysis,
    told.map(each => claimOf(analysis, each, newest)),
    tell,
  )
}

interface Placing {
  readonly draft: EventDraft
  readonly around: readonly Speech[]
  readonly speech: Speech | null
  readonly when: When | null
  readonly where: Placed | null
}

/** Days within which what is told to have been "earlier" is still the report's own matter. */
const RECENT_DAYS = 3

function statusAt(analysis: Analysis, draft: EventDraft, told: Parameters<typeof statusOf>[2]): EventClaim["status"] {
  const status = statusOf(analysis, asFigure(draft), told)
  const last = told.when ? lastDay(told.when.edtf) : null
  const said = dayOf(analysis.report.published)
  const recent = last !== null && said !== null && said - last <= RECENT_DAYS
  return status === "background" && recent ? "asserted" : status
}

/** What is between parties has nobody to blame. */
const SHARED: ReadonlySet<string> = new Set(["clash", "meeting"])

function claimOf(
  analysis: Analysis,
  { draft, around, speech, when, where }: Placing,
  newest: number | null,
): Told<EventClaim> {
  const words = wordsOf(analysis, draft)
  const own = speech === null
  const shared = !own && SHARED.has(draft.type)
  const parties = draft.actors.map(run => mention(analysis, run))
  const targets = draft.targets.map(run => mention(analysis, run))
  const claim: EventClaim = {
    id: hashOf(["event", analysis.report.id, analysis.report.hash, draft.type, String(words.start), String(words.end)]),
    kind: "event",
    because: [draft.rule, ...(speech ? [`speech/${speech.mode}`] : [])],
    type: draft.type,
    actors: own ? parties : [],
    targets: shared ? [...parties, ...targets] : targets,
    means: meansOf(analysis, asFigure(draft), analysis.sentences[draft.sentence] ?? draft),
    status: statusAt(analysis, draft, { speech, when, newest }),
    attribution: attributionOf(analysis, speech, around),
    blamed: own || shared ? null : (parties[0] ?? null),
    when,
    where: where ? { ...mention(analysis, where), precision: where.precision } : null,
    evidence: words,
  }
  return { claim, speeches: speech ? [speech] : [] }
}
