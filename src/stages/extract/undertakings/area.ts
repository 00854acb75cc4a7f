import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run } from "../../../languages/token.ts"
import type { Mention } from "../../../model/claim.ts"
import type { Evidence } from "../../../model/span.ts"
import { phraseFrom } from "../phrases.ts"
import { fineness, type Placed, placesIn } from "../places.ts"
import type { Speech } from "../speech.ts"
import type { Found } from "./found.ts"
import type { Head } from "./heads.ts"
import { isAbout } from "./marks.ts"

/** Speakers and relays: places in their names are no places of what they say. */
const speakersOf = (spoken: readonly Speech[]): Run[] =>
  spoken.flatMap(({ speaker, role, via }) => [speaker, role, ...via]).filter(run => run !== null)

/** How much a place before its head costs, and one that things go to or come from, against words in between. */
const COST = { before: 12, to: 6, from: 3, bare: 6, country: 8 }
/** A place that costs more is none of the head's. */
const FARTHEST = 45

function cost(head: Head, place: Placed): number {
  const gap =
    place.from >= head.to ? place.from - head.to : place.from >= head.from ? 0 : head.from - place.to + COST.before
  const link = place.link === "to" ? COST.to : place.link === "from" ? COST.from : place.link === null ? COST.bare : 0
  return gap + link + (fineness(place) === 0 ? COST.country : 0)
}

/** Where the clause of a head ends: where another report begins behind it. */
const endOf = ({ clause: { run }, head }: Found, spoken: readonly Speech[]): number =>
  spoken.find(
    ({ cue, content, forward }) => forward && cue.from >= head.to && cue.from < run.to && content.from > head.to,
  )?.cue.from ?? run.to

/** The place that the head itself names: "the points of X and Y". */
function ownPlace({ clause: { analysis, run }, head }: Found): Placed | null {
  const points =
    head.type === "corridor" && head.reading.lexeme.sense.undertakes?.some(({ before }) => before?.includes("through"))
  const at = points ? head.at : head.type === "closure" && head.to > head.at + 1 ? head.to - 1 : null
  const phrase = at === null ? null : phraseFrom(analysis.tokens, at, run.to, { sure: true })
  const stop = phrase
    ? analysis.tokens.slice(phrase.from, phrase.to).findIndex(token => plays(token, "in", "time"))
    : -1
  const to = phrase && stop > 0 ? phrase.from + stop : phrase?.to
  return phrase && to && to > phrase.from + 1
    ? { from: phrase.from, to, precision: "site", link: null, care: false }
    : null
}

/** Whether some words hold a token, or what is attached in it. */
const isWithin = ({ tokens }: Analysis, at: number, { start, end }: Evidence): boolean => {
  const token = tokens[at]
  return token !== undefined && token.start < end && token.end > start
}

/** How far before a place the word may stand that says that people are to go there, in tokens. */
const GOAL_WITHIN = 3

/** Where people are told to go is not what they are told to leave: "move to", "head for". */
const isGoal = ({ clause: { marks } }: Found, place: number): boolean =>
  marks.some(
    mark => mark.at < place && place - mark.at <= GOAL_WITHIN && isAbout(mark, "moving") && !isAbout(mark, "leaving"),
  )

/** Where a head's matter holds: the place of its clause that fits best. */
export function placeOf(found: Found, spoken: readonly Speech[], parties: readonly Mention[] = []): Placed | null {
  const { clause, head } = found
  const own = ownPlace(found)
  if (own) return own
  // "Floods" is spelled as the name of a town.
  const hazards = clause.marks.filter(mark => isAbout(mark, "hazard")).map(({ at }) => ({ from: at, to: at + 1 }))
  const [best] = placesIn(clause.analysis, { from: clause.run.from, to: endOf(found, spoken) }, [
    ...speakersOf(spoken),
    ...hazards,
  ])
    .filter(({ from }) => head.type !== "evacuation_notice" || !isGoal(found, from))
    // A state that is a party is not where it holds.
    .filter(
      place => fineness(place) > 0 || !parties.some(({ evidence }) => isWithin(clause.analysis, place.from, evidence)),
    )
    .filter(
      place => !found.heads.some(other => other.type === "closed_zone" && place.from < other.to && place.to > other.at),
    )
    // Shelters are placed in their town, never finer.
    .filter(place => head.type !== "shelter_opened" || fineness(place) <= fineness({ precision: "city" }))
    .map(place => ({ place, cost: cost(head, place) }))
    .filter(each => each.cost <= FARTHEST)
    .sort((a, b) => a.cost - b.cost)
  return best?.place ?? null
}
