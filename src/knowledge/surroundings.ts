import { fact } from "../languages/facts.ts"
import { NAME_WORDS, type NameWord } from "../languages/names.ts"
import type { Actor, Place } from "../model/entity.ts"
import { byUnit } from "../model/order.ts"
import { aliveOf } from "./dates.ts"
import type { NameHit, NameIndex } from "./name-index.ts"
import { type FoundName, scan } from "./scan.ts"

/** What a whole text is about: by this a name that several bear is told apart. */
export interface Surroundings {
  /** ISO date of the report; null where nothing says. */
  readonly day: string | null
  readonly words: readonly NameWord[]
  readonly names: readonly FoundName[]
  /** How often each country is meant, by its places, bodies and adjectives. */
  readonly countries: ReadonlyMap<string, number>
  /** Actors that a name of theirs alone stands for, somewhere in the text. */
  readonly actors: ReadonlySet<string>
  /** The town named most often, its quarters counted with it; null where none is. */
  readonly town: Place | null
  /** How much of what the text says of towns is said of it, 0 to 1. */
  readonly townShare: number
}

const one = <Item>(items: readonly Item[]): Item | null => (items.length === 1 ? (items[0] ?? null) : null)

/** The one country that all bearers of the name belong to; null where they differ or are of none. */
function countryOf({ actors, places }: NameHit): string | null {
  const country = (actors[0] ?? places[0])?.country ?? ""
  const isOther = (bearer: Actor | Place): boolean => (bearer.country ?? "") !== country
  return country === "" || actors.some(isOther) || places.some(isOther) ? null : country
}

function add(counts: Map<string, number>, key: string | null | undefined): void {
  if (key !== null && key !== undefined && key !== "") counts.set(key, (counts.get(key) ?? 0) + 1)
}

const nationality = fact(({ raw }: NameWord) => NAME_WORDS.nationalities.get(raw) ?? "", "of all")

function countCountries(words: readonly NameWord[], names: readonly FoundName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) add(counts, nationality(word))
  for (const { hit } of names) add(counts, countryOf(hit))
  return counts
}

const most = (counts: ReadonlyMap<string, number>): string | null =>
  [...counts].sort(([a, x], [b, y]) => y - x || byUnit(a, b))[0]?.[0] ?? null

/** Towns by how often they are named; a quarter counts for its town where its name or its town's can only be there. */
function mainTown(
  names: readonly FoundName[],
  country: string | null,
  index: NameIndex,
): Pick<Surroundings, "town" | "townShare"> {
  const counts = new Map<string, number>()
  for (const { hit } of names) {
    if (hit.places.length === 0) continue
    const there = hit.places.filter(place => country === null || place.country === country)
    if (new Set(there.map(place => place.country)).size > 1) continue
    const town = there.find(place => place.precision === "city")
    const quarter = there.find(place => place.precision === "neighbourhood" || place.precision === "site")
    add(counts, town?.id ?? quarter?.within.find(id => index.place(id)?.precision === "city"))
  }
  const town = index.place(most(counts) ?? "")
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return { town, townShare: town === null ? 0 : (counts.get(town.id) ?? 0) / all }
}

/** Reads what a text of these words is about; the same words and day give the same answer. */
export function surroundingsOf(words: readonly NameWord[], day: string | null, index: NameIndex): Surroundings {
  const { names: sure, doubtful } = scan(words, index)
  const countries = countCountries(words, sure)
  const there = doubtful.filter(({ hit }) => hit.places.some(({ country }) => countries.has(country ?? "")))
  const names = there.length === 0 ? sure : [...sure, ...there].sort((a, b) => a.from - b.from)
  const alone = names.map(({ hit }) => one(aliveOf(hit.actors, day))?.id).filter(id => id !== undefined)
  return { day, words, names, countries, actors: new Set(alone), ...mainTown(names, most(countries), index) }
}

/** Below this share of the towns named, the text is not about the town. */
const HALF = 0.5

/** The town that a text is about; null where none is named as often as all others together. */
export const townOf = ({ town, townShare }: Surroundings): Place | null => (townShare < HALF ? null : town)

/** Share of what the text says of countries that is said of this one, 0 to 1. */
export function shareOf(country: string | undefined, { countries }: Surroundings): number {
  const all = [...countries.values()].reduce((sum, count) => sum + count, 0)
  return country === undefined || all === 0 ? 0 : (countries.get(country) ?? 0) / all
}

/** Which of several bearers of a name is meant; null where the text does not tell. */
export function chooseActor(actors: readonly Actor[], around: Surroundings): Actor | null {
  const alive = aliveOf(actors, around.day)
  if (alive.length < 2) return alive[0] ?? null
  const named = one(alive.filter(actor => around.actors.has(actor.id)))
  if (named !== null) return named
  const [first, second] = alive
    .map(actor => ({ actor, share: shareOf(actor.country, around) }))
    .sort((a, b) => b.share - a.share)
  return first !== undefined && first.share > (second?.share ?? 0) ? first.actor : null
}
