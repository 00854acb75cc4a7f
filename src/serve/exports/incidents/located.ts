import type { PlaceMention, Precision } from "../../../model/claim.ts"
import type { Place } from "../../../model/entity.ts"

/** A place in the terms of layouts that have columns for each level; null where the words or the gazetteer do not tell. */
export interface Located {
  /** Neutral name, or the words where the place is not known. */
  readonly name: string | null
  readonly precision: Precision | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly countryName: string | null
  readonly admin1: Place | null
  readonly admin2: Place | null
  /** A point of the town at the finest (docs/harm.md); null where only a country is known. */
  readonly lat: number | null
  readonly lon: number | null
}

const NOWHERE: Located = {
  name: null,
  precision: null,
  country: null,
  countryName: null,
  admin1: null,
  admin2: null,
  lat: null,
  lon: null,
}

const WITHIN_TOWNS: ReadonlySet<Precision> = new Set<Precision>(["neighbourhood", "site"])
const NO_POINT: ReadonlySet<Precision> = new Set<Precision>(["country"])

/** The levels that hold a mention's place, and the point of the nearest that is a town or larger. */
export function areaOf(where: PlaceMention | null, place: (id: string) => Place | null): Located {
  if (where === null) return NOWHERE
  const own = where.entity === null ? null : place(where.entity)
  if (own === null) return { ...NOWHERE, name: where.text, precision: where.precision }
  const all = [own, ...own.within.flatMap(id => place(id) ?? [])]
  const at = (precision: Precision): Place | null => all.find(each => each.precision === precision) ?? null
  const point = all.find(each => each.lat !== null && !WITHIN_TOWNS.has(each.precision))
  const isPoint = point !== undefined && !NO_POINT.has(point.precision)
  return {
    name: own.name.en,
    precision: own.precision,
    country: own.country,
    countryName: at("country")?.name.en ?? null,
    admin1: at("region"),
    admin2: at("district"),
    lat: isPoint ? point.lat : null,
    lon: isPoint ? point.lon : null,
  }
}
