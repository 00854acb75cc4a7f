import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat } from "../../languages/token.ts"
import { FORCED } from "./agents.ts"
import type { Draft } from "./draft.ts"
import type { Scene } from "./fallback.ts"
import { placeCost } from "./fit.ts"
import { isPast, joinedTo } from "./joined-figures.ts"
import { isOfNext } from "./next-attack.ts"
import { isOfPart } from "./own-event.ts"
import { leadOf } from "./place-links.ts"
import { isOfPlacedPart } from "./placed-parts.ts"
import { fineness, type Placed } from "./places.ts"
import { leadsOn, rowPlace } from "./row-place.ts"
import { isOfSetOff, isOfSince } from "./set-off.ts"
import { tellsBefore, tellsEvent, turnsAway } from "./turns.ts"
import { isSign } from "./words.ts"

/** What befalls people, of whom it is told where it befell them. */
export const HARM: ReadonlySet<string> = new Set(["killed", "injured", "casualties"])
/** A town, or finer. */
export const TOWN = 3
/** A quarter or a site. */
const FINEST = 4
/** A place that fits worse than this is no place of the figure. */
export const FARTHEST = 48
/** How many sentences behind the lead tell the event's place more finely. */
const DETAILS = 5

/** What another count of the same kind between a figure and a place behind it adds to what the place costs. */
const CROSSED = 8

/** "X recorded 800 dead, while 12 dead were counted in Y": another count of its own stands between a figure and the place. */
const crosses = (drafts: readonly Draft[], draft: Draft, place: Placed): boolean =>
  drafts.some(
    other =>
      other !== draft &&
      !other.part &&
      other.metric === draft.metric &&
      other.object === draft.object &&
      other.from >= draft.to &&
      other.to <= place.from,
  )

/** Where the wounded are moved or treated is not where they were hurt. */
const isMoved = ({ tokens, sentences }: Analysis, { metric, rule, sentence }: Draft): boolean => {
  const run = sentences[sentence]
  return (
    metric === "injured" &&
    rule === "figures/victims" &&
    run !== undefined &&
    tokens.slice(run.from, run.to).some(token => plays(token, "moved") || readingThat(token, s => s.care === true))
  )
}

/**
 * Where the harmed are brought or sent to is not where they were harmed, unless what befell them is told behind it, nor where a journey
 * began ("on their way from X to Y").
 */
const isElsewhere = ({ tokens }: Analysis, { link, to }: Placed, { metric, from }: Draft): boolean =>
  (HARM.has(metric) || FORCED.has(metric)) &&
  (link === "to"
    ? !(to <= from && tokens.slice(to, to + 2).some(token => plays(token, "stop")))
    : link === "from" &&
      HARM.has(metric) &&
      plays(tokens[to], "to") &&
      !readingThat(tokens[to + 1], s => s.care === true))

/** "Israel has killed 42", where a subject stands before its verb: a country that does something is not where it was done. */
const isActor = ({ tokens, pack }: Analysis, { from, to, precision, link }: Placed): boolean =>
  pack.subject === "before" &&
  precision === "country" &&
  link === null &&
  !plays(tokens[from - 1], "in", "from", "to") &&
  tokens[to]?.readings[0]?.lexeme.part === "verb" &&
  tokens[to]?.readings[0]?.voice !== "passive" &&
  tokens[to + 1]?.readings[0]?.voice !== "passive"

/** "(In X 3 died,) and in Y 5 drowned": where the next count of the sentence was, which its place opens. */
const opensNext = ({ tokens }: Analysis, drafts: readonly Draft[], draft: Draft, place: Placed): boolean =>
  draft.to <= place.from &&
  place.link === "in" &&
  readingThat(leadOf(tokens, place.from), (s, r) => s.role === "in" && r.before[0] === "and") !== undefined &&
  drafts.some(({ sentence, from, part }) => sentence === draft.sentence && from >= place.to && !part)

/** The place of a figure's own sentence that fits it best; null where none fits. */
export function bestPlace({ analysis, places, drafts }: Scene, draft: Draft): Placed | null {
  const right = isSign(analysis.tokens[draft.counted - 1], "(")
    ? places(draft.sentence).find(({ to }) => to === draft.counted - 1)
    : undefined
  // "Osk (300), Sarel (250)".
  if (right && draft.part) return right
  const row = rowPlace(analysis, places(draft.sentence), draft)
  if (row) return row
  const moved = isMoved(analysis, draft)
  const costs = places(draft.sentence)
    .filter(
      place =>
        !moved ||
        place.link === "from" ||
        tellsEvent(analysis.tokens, { from: Math.max(0, place.from - 6), to: place.to }, place),
    )
    .filter(
      place =>
        !isActor(analysis, place) && !isElsewhere(analysis, place, draft) && !opensNext(analysis, drafts, draft, place),
    )
    .filter(place => !isOfPart(analysis, drafts, draft, place) && !isOfPlacedPart(analysis, drafts, draft, place))
    .filter(place => !isOfSetOff(analysis, draft, place))
    .filter(place => !isOfNext(analysis, drafts, draft, place))
    .filter(place => place.from < draft.to || !leadsOn(analysis.tokens, place.from))
    .map(place => ({ place, cost: placeCost(analysis.tokens, joinedTo(analysis, drafts, draft, place), place) }))
    .filter(({ cost }) => cost <= FARTHEST)
    .map(({ place, cost }) => ({ place, cost: cost + (crosses(drafts, draft, place) ? CROSSED : 0) }))
    .sort((a, b) => a.cost - b.cost)
  const [best] = costs
  const finer = best && costs.find(({ place }) => narrows(analysis, drafts, draft, best.place, place))
  return finer?.place ?? best?.place ?? null
}

/** "In the city X, 4 were hurt when a shell fell on the quarter Y": the finer of two places of one count, where no other count stands between. */
const narrows = ({ tokens }: Analysis, drafts: readonly Draft[], draft: Draft, coarse: Placed, fine: Placed): boolean =>
  coarse.to <= draft.from &&
  fine.from >= draft.to &&
  fineness(fine) > fineness(coarse) &&
  (fine.precision !== null || fine.to > fine.from + 1) &&
  fine.link === "in" &&
  !fine.care &&
  !drafts.some(other => other !== draft && other.from >= draft.to && other.from < fine.from) &&
  !tokens.slice(draft.to, fine.from).some(token => plays(token, "stop"))

/** A finer place of the same event in the sentences behind: the lead says the country, the next sentence the town. */
export function finerBehind(
  { analysis, places, drafts, said }: Scene,
  draft: Draft,
  own: Placed | null,
): Placed | null {
  const { tokens, sentences } = analysis
  const from = draft.sentence + 1
  const floor = own ? Math.min(fineness(own), own.link === "beside" ? TOWN - 1 : FINEST) : -1
  for (let i = from; i < Math.min(from + DETAILS, sentences.length); i++) {
    const sentence = sentences[i]
    if (!sentence || (i > from && turnsAway(tokens, sentence)) || isPast(analysis, sentence)) return null
    if (tellsBefore(tokens, sentence, sentence.to)) return null
    const counted = drafts.filter(other => other.sentence === i)
    const same = counted.find(other => other.metric === draft.metric)
    const theirs = same ? bestPlace({ analysis, places, drafts, said }, same) : null
    const isPart = same && isLess(same, draft) && !counted.some(other => isSame(other, draft))
    if (theirs && fineness(theirs) > floor && isPart) return null
    const told = places(i).find(
      place =>
        fineness(place) > floor &&
        (tellsEvent(tokens, sentence, place) || liesBeside(analysis, place, own)) &&
        !isOfSince(analysis, place),
    )
    if (told && !told.care) return told
    if (theirs && fineness(theirs) > floor && ((i === from && !own) || sameEvent(draft, same))) return theirs
  }
  return null
}

/** How far behind a place it is told how far from another one it lies, in tokens. */
const LIES_WITHIN = 12

/** "South of X" in the lead, then "in the town Y, 100 km south of X": what lies there is what was meant. */
export const liesBeside = ({ tokens }: Analysis, place: Placed, own: Placed | null): boolean =>
  own?.link === "beside" &&
  place.link === "in" &&
  fineness(place) >= TOWN &&
  tokens
    .slice(place.to, place.to + LIES_WITHIN)
    .some(
      (token, i) =>
        token.text === tokens[own.from]?.text &&
        plays(tokens[place.to + i - 1], "beside") &&
        tokens[place.to + i - 1]?.text === tokens[own.from - 1]?.text,
    )

/** A smaller count, of a part or of another event: where it was is not where all of it was. */
const isLess = (part: Draft, whole: Draft): boolean =>
  part.value.qualifier === "exact" && (part.value.min ?? 0) < (whole.value.min ?? 0)

const isSame = (a: Draft, b: Draft): boolean => a.metric === b.metric && sameEvent(a, b)

/** The same count told again. */
const sameEvent = (a: Draft, b: Draft | undefined): boolean => b !== undefined && a.value.min === b.value.min
