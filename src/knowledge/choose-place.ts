import type { Precision } from "../model/claim.ts"
import type { Place } from "../model/entity.ts"
import { type Surroundings, shareOf } from "./surroundings.ts"

/** What the words around a name say of the place. */
export interface PlaceHints {
  /** How finely the word before the name places it (حي, مدينة, محافظة); null where none stands there. */
  readonly kind: Precision | null
  /** That word makes it a part of a town (حي): what bears its name and is a town or larger is another place. */
  readonly quarter: boolean
  /** Other places named with it: what holds it, or lies in it. */
  readonly near: readonly Place[]
}

export const NO_HINTS: PlaceHints = { kind: null, quarter: false, near: [] }

/** Where nothing else tells, a bare name means the town rather than the land called after it. */
const PRIOR: Readonly<Record<Precision, number>> = {
  country: 2,
  city: 1.5,
  region: 0.6,
  district: 0.2,
  site: 0,
  neighbourhood: 0,
}

const FINE: readonly Precision[] = ["neighbourhood", "site"]
const LARGE: readonly Precision[] = ["country", "region", "city"]
const fits = (kind: Precision, precision: Precision): boolean =>
  kind === precision ||
  (FINE.includes(kind) && FINE.includes(precision)) ||
  (kind === "district" && precision === "neighbourhood")

/** True where one of the two places holds the other. */
export const holdsOrLies = (a: Place, b: Place): boolean => a.within.includes(b.id) || b.within.includes(a.id)

/** True where the two are one place or one holds the other. */
export const agree = (a: Place, b: Place): boolean => a.id === b.id || holdsOrLies(a, b)

function scoreOf(place: Place, { kind, near }: PlaceHints, around: Surroundings): number {
  const town = around.town
  let score = PRIOR[place.precision] + 6 * shareOf(place.country, around)
  if (kind !== null) score += fits(kind, place.precision) ? 8 : 0
  for (const other of near) score += agree(place, other) ? 6 : place.country === other.country ? 3 : 0
  if (town !== null && agree(place, town)) score += 3
  else if (town !== null && place.within.some(id => town.within.includes(id) && !id.startsWith("place:country:")))
    score += 1
  return place.id.startsWith("place:own:") ? score + PROMINENT : score
}

/** What the project's own table has is the namesake that news mostly means. */
const PROMINENT = 0.8

/** Closer than this, two places of different lands cannot be told apart. */
const CLEAR = 0.75

/** Which bearer of a name is meant; null where the words and the text around them do not tell. */
export function choosePlace(places: readonly Place[], hints: PlaceHints, around: Surroundings): Place | null {
  const [first, ...rest] = places
    .filter(({ precision }) => !hints.quarter || !LARGE.includes(precision))
    .map(place => ({ place, score: scoreOf(place, hints, around) }))
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
  if (first === undefined) return null
  const rival = rest.find(({ place }) => !agree(place, first.place) && !isSameLand(place, first.place))
  return rival !== undefined && first.score - rival.score < CLEAR ? null : first.place
}

/** Two entries of neighbouring tables for one place: the same country and region. */
const isSameLand = (a: Place, b: Place): boolean =>
  a.country === b.country && (a.within.some(id => b.within.includes(id)) || a.within.length === 0)
