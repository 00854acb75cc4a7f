import type { Analysis } from "../../../languages/analysis.ts"
import { whether } from "../../../languages/facts.ts"
import { type Run, readingThat, type Token } from "../../../languages/token.ts"
import type { EventClaim, Mention, Victims, When } from "../../../model/claim.ts"
import { dayOf } from "../../../model/day.ts"
import { hashOf } from "../../../model/hash.ts"
import type { Tell } from "../../../model/note.ts"
import { accusedBy } from "../announced-by.ts"
import { attributionOf, innermost, inside, type Told } from "../attribution.ts"
import { speaksOn } from "../carry.ts"
import { lastTold } from "../fallback.ts"
import { meansOf } from "../means.ts"
import { mention, wordsOf } from "../mentions.ts"
import { dateIn } from "../moments.ts"
import { type Placed, placesIn } from "../places.ts"
import type { Speech } from "../speech.ts"
import { lastDay, statusOf } from "../status.ts"
import { subjectOf } from "../subject.ts"
import { isComma } from "../words.ts"
import { asFigure } from "./as-figure.ts"
import { STRICT } from "./beside.ts"
import type { EventDraft } from "./draft.ts"
import { echoed, merged } from "./merge.ts"
import { isArmedRun } from "./needs.ts"
import { isNation } from "./parties.ts"
import { happenings } from "./scan.ts"
import { unhurtBy } from "./unhurt.ts"
import { tells } from "./voice.ts"
import { whereOf } from "./where.ts"

/** Every event claim of a text, each with the speech that it stands in. */
export function eventClaims(analysis: Analysis, spoken: readonly Speech[], tell: Tell): Told<EventClaim>[] {
  const speakers = spoken.flatMap(({ speaker, role, via }) => [speaker, role, ...via]).filter(run => run !== null)
  const placesOf = new Map<number, readonly Placed[]>()
  const placesAt = (at: number): readonly Placed[] => {
    const run = analysis.sentences[at]
    const places = placesOf.get(at) ?? (run ? placesIn(analysis, run, speakers) : [])
    placesOf.set(at, places)
    return places
  }
  // "Until Friday" says how long something held, not when it happened.
  const days = { ...analysis, dates: analysis.dates.filter(({ edtf }) => !edtf.startsWith("../")) }
  const subject = subjectOf(analysis)
  const drafts = happenings(analysis, spoken, tell).filter(draft => !isOfPlay(analysis, subject, draft))
  const told = drafts.map(draft => {
    const sentence = analysis.sentences[draft.sentence] ?? draft
    const places = placesAt(draft.sentence)
    const around = spoken.filter(
      speech => inside({ from: draft.at, to: draft.at + 1 }, speech.content) && tells(analysis, speech, draft.at),
    )
    const like = asFigure(draft)
    const speech = innermost(around) ?? speaksOn(analysis, like, spoken)
    const when = dateIn(days, like, sentence, spoken, false)
    const where =
      whereOf(analysis, draft, places) ?? lastTold({ analysis, places: placesAt, drafts: [], said: [] }, like)
    return { draft, around, speech, when, where }
  })
  const newest = told.reduce<number | null>((last, { when }) => {
    const day = when ? lastDay(when.edtf) : null
    return day === null ? last : Math.max(last ?? day, day)
  }, null)
  const unhurt = unhurtBy(analysis, drafts)
  const claims = told.map(each => ({
    ...claimOf(analysis, { ...each, unhurt: unhurt.get(each.draft) }, newest),
    echo: each.draft.echo,
  }))
  return echoed(
    analysis,
    merged(
      analysis,
      claims.filter(({ echo }) => !echo),
      tell,
    ),
    claims.filter(({ echo }) => echo),
  )
}

/** What is said of players, and of a drill, in the words of war. */
const PLAYED: ReadonlySet<string> = new Set(["clash", "territory_taken", "ground_advance", "withdrawal", "surrender"])

/** In a text about sport or a drill, a happening in which nobody with arms takes part is a figure of speech. */
const isOfPlay = (analysis: Analysis, subject: ReturnType<typeof subjectOf>, draft: EventDraft): boolean =>
  (subject === "sport" || subject === "drill") &&
  (STRICT.has(draft.type) || PLAYED.has(draft.type)) &&
  ![...draft.actors, ...draft.targets].some(run => isArmedRun(analysis, run))

interface Placing {
  readonly draft: EventDraft
  readonly around: readonly Speech[]
  readonly speech: Speech | null
  readonly when: When | null
  readonly where: Placed | null
  readonly unhurt: Victims | undefined
}

/** Days within which what is told to have been "earlier" is still the report's own matter. */
const RECENT_DAYS = 3

function statusAt(analysis: Analysis, draft: EventDraft, told: Parameters<typeof statusOf>[2]): EventClaim["status"] {
  if (draft.absent) return "denied"
  const status = statusOf(analysis, asFigure(draft), told)
  const last = told.when ? lastDay(told.when.edtf) : null
  const said = dayOf(analysis.report.published)
  const recent = last !== null && said !== null && said - last <= RECENT_DAYS
  return status === "background" && recent ? "asserted" : status
}

/** A word for a weapon, and for nobody who holds it. */
const isArm = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (sense, r) =>
        sense.turns !== undefined &&
        sense.turns !== "attack" &&
        sense.turns !== "sniper_fire" &&
        r.lexeme.part === "noun" &&
        sense.head === undefined &&
        sense.counts?.population === undefined,
    ) !== undefined,
)

/** "A drone (hit a market)": a weapon of which nobody is told to have sent it can be blamed for nothing. */
function isLoneWeapon({ tokens }: Analysis, run: Run): boolean {
  const words = tokens.slice(run.from, run.to)
  // "The aircraft of the coalition": whose they are stands behind them.
  const owned = words.length > 1 && words[0]?.definite !== true && words.at(-1)?.definite === true
  return !owned && words.some(isArm) && !words.some(token => token.known === "actor" || token.named || isNation(token))
}

/** Whom a speaker blames: whom he accuses, else who does it by his words. */
function blamedIn(analysis: Analysis, { actors: [first] }: EventDraft, speech: Speech | null): Mention | null {
  const accused = accusedBy(analysis, speech)
  if (accused) return mention(analysis, accused)
  return first && !isLoneWeapon(analysis, first) ? mention(analysis, first) : null
}

/** The words around a happening up to the commas before and behind it: what another clause tells was not how it was done. */
function clauseOf({ tokens, sentences, pack }: Analysis, draft: EventDraft): Run {
  const sentence = sentences[draft.sentence] ?? draft
  if (pack.subject === "before") return sentence
  let { from, to } = draft
  while (from > sentence.from && !isComma(tokens[from - 1]) && !isWhereas(tokens[from - 1])) from--
  while (to < sentence.to && !isComma(tokens[to]) && !isWhereas(tokens[to])) to++
  return { from, to }
}

const isWhereas = (token: Token | undefined): boolean => readingThat(token, s => s.whereas === true) !== undefined

/** What is between parties has nobody to blame. */
const SHARED: ReadonlySet<string> = new Set(["clash", "meeting"])

function claimOf(
  analysis: Analysis,
  { draft, around, speech, when, where, unhurt }: Placing,
  newest: number | null,
): Told<EventClaim> {
  const words = wordsOf(analysis, draft)
  const own = speech === null
  const shared = !own && SHARED.has(draft.type)
  const parties = draft.actors.map(run => mention(analysis, run))
  const targets = draft.targets.map(run => mention(analysis, run))
  const blamed = own || shared ? null : blamedIn(analysis, draft, speech)
  const place = where && mention(analysis, where)
  const claim: EventClaim = {
    id: hashOf(["event", analysis.report.id, analysis.report.hash, draft.type, String(words.start), String(words.end)]),
    kind: "event",
    because: [draft.rule, ...(speech ? [`speech/${speech.mode}`] : [])],
    type: draft.type,
    actors: own ? parties : [],
    targets: shared ? [...parties, ...targets] : targets,
    means: meansOf(analysis, asFigure(draft), clauseOf(analysis, draft)),
    ...(unhurt ? { unhurt } : {}),
    status: statusAt(analysis, draft, { speech, when, newest }),
    attribution: attributionOf(analysis, speech, around),
    blamed,
    when,
    // A state that is accused is not where it happened.
    where:
      where && place && place.evidence.start !== blamed?.evidence.start
        ? { ...place, precision: where.precision }
        : null,
    evidence: words,
  }
  return { claim, speeches: speech ? [speech] : [] }
}
