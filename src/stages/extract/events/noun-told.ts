import { STRICT } from "./beside.ts"
import type { Happening } from "./draft.ts"
import type { Told } from "./told.ts"

/** A noun tells of what took place: a verb or a link says so, or it opens title or clause with those who take part. */
export function toldAs(happening: Happening, told: Told, title: boolean): Told["as"] {
  const { event, reading, actors, targets, told: more, hits } = happening
  const parties = actors.length + targets.length
  const known = reading.before.includes("the") || reading.pronoun
  if (more === "barred" || (told.as === null && reading.before.includes("to"))) return "barred"
  if (reading.tanwin && event.type === "protest" && told.verb === null && !title) return null
  if (hits || (more === "fact" && told.as !== "after" && !told.leaned)) return "fact"
  if (told.leaned) return null
  // "Killed by shelling": the harm before says that it took place.
  if (told.as === null && !known && reading.before.includes("with") && STRICT.has(event.type)) return "amid"
  const many = known && reading.number === "plural" && told.verb === null
  if (told.as === "fact" && !many && (!known || told.verb !== null || (parties > 0 && !reading.pronoun))) return "fact"
  if (!known && told.opens && title) return "fact"
  if (told.as !== null)
    return !known || (parties > 0 && reading.number !== "plural" && (!reading.pronoun || targets.length > 0))
      ? told.as
      : null
  if (more === "amid") return "amid"
  return !known && told.opens && parties > 0 && event.needs === undefined ? "amid" : null
}
