import { OFFICE_NAMES } from "../languages/names.ts"
import { recent } from "../languages/recent.ts"
import type { Acquaintance, Point } from "../model/story.ts"
import type { NameIndex } from "./name-index.ts"
import { sideOfOffice } from "./office-sides.ts"
import { OFFICE, sideOf } from "./sides.ts"

/** The neutral name of an actor, a place or a composed local office; null for what is not known. */
export function nameOf(entity: string, index: NameIndex, language: "ar" | "en"): string | null {
  const office = OFFICE.exec(entity)
  if (office === null) return (index.actor(entity) ?? index.place(entity))?.name[language] ?? null
  const place = index.place(office[2] ?? "")?.name[language]
  const pattern = OFFICE_NAMES[language][office[1] ?? ""]
  return place === undefined || pattern === undefined ? null : pattern.replace("{place}", place)
}

function pointOf(id: string, index: NameIndex): Point | null {
  const place = index.place(id)
  if (place === null || place.lat === null || place.lon === null) return null
  return { lat: place.lat, lon: place.lon, precision: place.precision }
}

/** Offices whose side is kept: news tells the same ones over and over. */
const MOST = 10_000

/** `sideOfOffice`, worked out once for an office and a day. */
function keptSides(index: NameIndex): Acquaintance["sideOfOffice"] {
  const kept = recent<string | null>(MOST)
  return (office, on) => {
    const key = `${on ?? ""} ${office}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const side = sideOfOffice(office, index, on)
    kept.set(key, side)
    return side
  }
}

/** What views of stories need to know, out of an index of names. */
export const acquaintance = (index: NameIndex): Acquaintance => ({
  sideOf: (entity, on) => sideOf(entity, index, on),
  sideOfOffice: keptSides(index),
  nameOf: (entity, language) => nameOf(entity, index, language),
  isUninvolved: side => index.actor(side)?.uninvolved === true,
  placesAbove: place => index.place(place)?.within ?? [],
  pointOf: place => pointOf(place, index),
})
