import { NAME_WORDS, type NameWord } from "../languages/names.ts"
import type { Place } from "../model/entity.ts"
import { choosePlace, NO_HINTS } from "./choose-place.ts"
import type { NameIndex } from "./name-index.ts"
import { scanNames } from "./scan.ts"
import type { Surroundings } from "./surroundings.ts"

/** A local office that the lexicon does not list: what it is for, and where. */
export interface Office {
  /** `body:<office>/<place id>` */
  readonly id: string
  readonly office: string
  readonly place: Place
}

/** The words of an office are one to four, the longest reading first. */
const LONGEST_OFFICE = 4

/** Where the office is for the whole region (a directorate is), the region called after the town; else the place itself. */
function seatOf(place: Place, index: NameIndex): Place {
  const region = place.within.map(id => index.place(id)).find(above => above?.precision === "region")
  return region !== undefined && region !== null && region.name.ar === place.name.ar ? region : place
}

const variants = (word: string): readonly string[] => [word, ...NAME_WORDS.forms.unprefixed(word)]

/** What an office is for, by its longest wording, and of two equals the nearer to the place ("إعلام صحة حلب" is health). */
function officeIn(words: readonly NameWord[]): string | null {
  for (let length = LONGEST_OFFICE; length > 0; length--)
    for (let at = words.length - length; at >= 0; at--) {
      const rest = words.slice(at + 1, at + length).map(({ word }) => word)
      for (const first of variants(words[at]?.word ?? "")) {
        const office = NAME_WORDS.offices.get([first, ...rest].join(" "))
        if (office !== undefined) return office
      }
    }
  return null
}

/** The governor of a place, or its governorate as one who speaks, is its administration. */
const governs = (words: readonly NameWord[]): boolean =>
  variants(words[0]?.word ?? "").some(word => NAME_WORDS.governors.has(word))

/**
 * The local office that the words name: one head or purpose with one place ("مدير الصحة في حلب", "مديرية الصحة في حلب" and
 * "مدير إعلام صحة حلب" are one). Null where they name none, or where the place is a whole country.
 */
export function officeOf(words: readonly NameWord[], index: NameIndex, around: Surroundings): Office | null {
  const name = scanNames(words, index).find(({ hit }) => hit.places.some(place => place.precision !== "country"))
  if (name === undefined) return null
  const before = words.slice(0, name.from)
  const office = officeIn(before) ?? (governs(before) ? "administration" : null)
  if (office === null || !before.some(({ word }) => isOfficeWord(word))) return null
  const place = choosePlace(
    name.hit.places.filter(each => each.precision !== "country"),
    NO_HINTS,
    around,
  )
  if (place === null) return null
  const seat = seatOf(place, index)
  return { id: `body:${office}/${seat.id}`, office, place: seat }
}

const isOfficeWord = (word: string): boolean =>
  variants(word).some(
    form => NAME_WORDS.heads.has(form) || NAME_WORDS.governors.has(form) || NAME_WORDS.offices.has(form),
  )
