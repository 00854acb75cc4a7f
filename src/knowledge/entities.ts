import type { Actor, Place } from "../model/entity.ts"
import type { Knowledge } from "../model/knowledge.ts"
import type { RowTable } from "./row-table.ts"

/** True for a place, false for an actor. */
export const isPlace = (by: Actor | Place): by is Place => "precision" in by

/** All that is known, by its number (actors first, then places, in their order) and by its id. */
export interface Entities {
  /** The actor or place of a number; throws a RangeError where there are fewer. */
  at(number: number): Actor | Place
  /** Null where the id is no actor's. */
  actor(id: string): Actor | null
  /** Null where the id is no place's. */
  place(id: string): Place | null
}

function found(at: Entities["at"], numberOf: RowTable["numberOf"]): Entities {
  const of = (id: string): Actor | Place | null => {
    const number = numberOf(id)
    return number === null ? null : at(number)
  }
  return {
    at,
    actor: id => {
      const by = of(id)
      return by === null || isPlace(by) ? null : by
    },
    place: id => {
      const by = of(id)
      return by !== null && isPlace(by) ? by : null
    },
  }
}

const READ_LATER = new WeakMap<Knowledge, Entities>()

/** What is known by number and id; of knowledge that `readLater` gave, only what is asked for is read. */
export function entitiesOf(knowledge: Knowledge): Entities {
  const later = READ_LATER.get(knowledge)
  if (later !== undefined) return later
  const all = [...knowledge.actors, ...knowledge.places]
  const numbers = new Map(all.map(({ id }, number) => [id, number]))
  return found(
    number => all[number] ?? none(number),
    id => numbers.get(id) ?? null,
  )
}

function none(number: number): never {
  throw new RangeError(`no actor or place ${number}`)
}

/** Knowledge of rows that are read one by one, since a text needs few of some thousands; `actors` and `places` read them all. */
export function readLater(version: string, table: RowTable, complete: (place: Place) => Place): Knowledge {
  const read: (Actor | Place)[] = []
  const at = (number: number): Actor | Place => {
    const known = read[number]
    if (known !== undefined) return known
    const row = JSON.parse(table.row(number)) as Actor | Place
    const by = isPlace(row) ? complete(row) : row
    read[number] = by
    return by
  }
  let actors: readonly Actor[] | undefined
  let places: readonly Place[] | undefined
  const all = (): readonly (Actor | Place)[] => Array.from({ length: table.size }, (_, number) => at(number))
  const knowledge: Knowledge = {
    version,
    get actors() {
      actors ??= all().filter((by): by is Actor => !isPlace(by))
      return actors
    },
    get places() {
      places ??= all().filter(isPlace)
      return places
    },
  }
  READ_LATER.set(knowledge, found(at, table.numberOf))
  return knowledge
}
