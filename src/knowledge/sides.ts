import type { Actor } from "../model/entity.ts"
import { isAlive } from "./dates.ts"
import type { NameIndex } from "./name-index.ts"

/** `body:<office>/<place id>`: an office of the local administration that the lexicon does not list. */
export const OFFICE = /^body:([a-z-]+)\/(place:.+)$/
const LONGEST_CHAIN = 8

/** A government's rival: it has a seat in the country and is no organ of the state. */
const isRival = (actor: Actor, state: Actor): boolean =>
  actor.seat !== undefined && actor.kind !== "state" && actor.organOf !== state.id

const COUNTRIES = new WeakMap<NameIndex, ReadonlyMap<string | undefined, readonly Actor[]>>()

/** The actors of a country. */
function actorsOf(country: string, index: NameIndex): readonly Actor[] {
  const known = COUNTRIES.get(index) ?? Map.groupBy(index.knowledge.actors, actor => actor.country)
  COUNTRIES.set(index, known)
  return known.get(country) ?? []
}

/** The one state whose government rules the country on `day`; null where rivals share it, or nothing is known. */
function governmentOf(country: string, index: NameIndex, day: string | null): Actor | null {
  const there = actorsOf(country, index).filter(actor => isAlive(actor, day))
  const [state, second] = there.filter(actor => actor.kind === "state")
  if (state === undefined || second !== undefined) return null
  return there.some(actor => isRival(actor, state)) ? null : state
}

/** Who has left an office speaks for himself; a body belongs where it belonged. */
const speaksForIt = (actor: Actor, day: string | null): boolean => actor.kind !== "person" || isAlive(actor, day)

/**
 * The party, or uninvolved body, that an entity speaks for: the top of its chain of `organOf`. A local office belongs to the
 * government of its country where that is undisputed, else it is its own side. Null for what is not known.
 */
export function sideOf(entity: string | null, index: NameIndex, day: string | null): string | null {
  if (entity === null) return null
  const place = OFFICE.exec(entity)?.[2]
  if (place !== undefined) return governmentOf(index.place(place)?.country ?? "", index, day)?.id ?? entity
  let actor = index.actor(entity)
  for (let step = 0; step < LONGEST_CHAIN && actor?.organOf !== undefined && speaksForIt(actor, day); step++)
    actor = index.actor(actor.organOf) ?? actor
  return actor?.id ?? null
}
