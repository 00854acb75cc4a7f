import { REACH } from "../../../messages/reach.ts"
import { canonicalJson } from "../../../model/canonical.ts"
import type { Place } from "../../../model/entity.ts"
import type { ClaimOut } from "./claims-in.ts"
import { type About, rowOf } from "./row.ts"

const CORNERS = 24
const KILOMETRES_A_DEGREE = 111.2

/** A circle as a polygon, longitude first and counter-clockwise (RFC 7946). */
function areaOf({ lat, lon }: Pick<Place, "lat" | "lon">, radius: number) {
  if (lat === null || lon === null) return null
  const height = radius / KILOMETRES_A_DEGREE
  const width = height / Math.cos((lat * Math.PI) / 180)
  const corner = (at: number): readonly [number, number] => {
    const angle = (2 * Math.PI * (at % CORNERS)) / CORNERS
    return [Number((lon + width * Math.cos(angle)).toFixed(5)), Number((lat + height * Math.sin(angle)).toFixed(5))]
  }
  return { type: "Polygon", coordinates: [Array.from({ length: CORNERS + 1 }, (_, at) => corner(at))] }
}

/** Claims as GeoJSON. A place is an area as large as the words leave open, never a point; null where nothing is known of it. */
export async function* claimsGeoJson(claims: AsyncIterable<ClaimOut>, about: About): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  let first = true
  for await (const found of claims) {
    const { where } = found.claim
    const place = where?.entity ? about.place(where.entity) : null
    const precision = where?.precision ?? "country"
    const geometry = place === null || precision === "country" ? null : areaOf(place, REACH[precision])
    const feature = { type: "Feature", id: found.claim.id, geometry, properties: rowOf(found, about) }
    yield `${first ? "\n" : ",\n"}${canonicalJson(feature)}`
    first = false
  }
  yield "\n]}\n"
}
