import { REACH } from "../messages/reach.ts"
import type { ClaimInReport, StoryView } from "../serve/story-contract.ts"
import { momentKey } from "./life.ts"

type Precision = StoryView["places"][string]["precision"]

/** A place with what is told of it, drawn as large as it is not known where in it. */
export interface Area {
  readonly entity: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
  /** In kilometres. */
  readonly radius: number
  readonly claims: readonly ClaimInReport[]
}

/** What the map draws, and names of what it cannot. */
export interface Mapped {
  readonly areas: readonly Area[]
  readonly undrawn: readonly string[]
}

const COARSEST_FIRST: readonly Precision[] = ["country", "region", "district", "city", "neighbourhood", "site"]

const coarser = (a: Precision, b: Precision): Precision =>
  COARSEST_FIRST.find(precision => precision === a || precision === b) ?? a

const DAY = 24 * 60 * 60 * 1000

/** Where forces are deployed is drawn as a district at best, and a day late (DESIGN, rule 7). */
const tellsOfForces = ({ claim }: ClaimInReport): boolean => claim.kind === "event" && claim.type === "deployment"

const placeOf = ({ claim }: ClaimInReport) => claim.where ?? (claim.kind === "commitment" ? claim.area : null)

interface Put {
  readonly held: ClaimInReport
  readonly place: NonNullable<ReturnType<typeof placeOf>>
  readonly precision: Precision | null
}

function put(held: ClaimInReport, { places }: StoryView): readonly Put[] {
  const place = placeOf(held)
  if (place === null || held.claim.status === "background") return []
  const point = places[place.entity ?? ""]
  const told = point === undefined ? null : coarser(place.precision ?? point.precision, point.precision)
  return [{ held, place, precision: told !== null && tellsOfForces(held) ? coarser(told, "district") : told }]
}

/** The areas that a story's claims are put at, largest first, at a moment of the reader's clock. */
export function areasOf(view: StoryView, now: Date): Mapped {
  const all = view.claims
    .filter(held => !tellsOfForces(held) || momentKey(held.published) + DAY <= now.getTime())
    .flatMap(held => put(held, view))
  const groups = Map.groupBy(all, ({ place, precision }) => `${precision} ${place.entity ?? place.text}`)
  const areas = [...groups.values()].flatMap(group => {
    const [first] = group
    const entity = first?.place.entity
    const point = view.places[entity ?? ""]
    const { precision = null } = first ?? {}
    if (entity == null || point === undefined || precision === null || precision === "country") return []
    const { lat, lon } = point
    const name = view.names[entity] ?? first?.place.text ?? entity
    return [{ entity, name, lat, lon, precision, radius: REACH[precision], claims: group.map(({ held }) => held) }]
  })
  const drawn = new Set(areas.map(({ entity }) => entity))
  const undrawn = all
    .filter(({ place }) => place.entity === null || !drawn.has(place.entity))
    .map(({ place }) => view.names[place.entity ?? ""] ?? place.text)
  return { areas: areas.toSorted((a, b) => b.radius - a.radius), undrawn: [...new Set(undrawn)].sort() }
}

/** So much of what is told decides what the map is fitted to; a place far off that one claim names would make all others small. */
const MOST = 0.9

/** The areas that the map is fitted to: those that most is told of, regions only where nothing is finer. */
export function framed(areas: readonly Area[]): readonly Area[] {
  const finer = areas.filter(({ precision }) => precision !== "region")
  const byClaims = (finer.length === 0 ? areas : finer).toSorted((a, b) => b.claims.length - a.claims.length)
  const all = byClaims.reduce((sum, { claims }) => sum + claims.length, 0)
  const chosen: Area[] = []
  let told = 0
  for (const area of byClaims) {
    if (told >= all * MOST) break
    chosen.push(area)
    told += area.claims.length
  }
  return chosen
}
