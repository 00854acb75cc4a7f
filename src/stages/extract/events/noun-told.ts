import { STRICT } from "./beside.ts"
import type { Happening } from "./draft.ts"
import type { Told } from "./told.ts"

/**
 * A noun tells of what took place: a verb or a link says so, or it opens title or clause with those who take part; `again` where a
 * word before it says that it goes on.
 */
export function toldAs(happening: Happening, told: Told, title: boolean, again: boolean): Told["as"] {
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
  if (title && told.opens && (!known || again || isDoneTo(happening))) return "fact"
  if (told.as !== null)
    return !known || (parties > 0 && reading.number !== "plural" && (!reading.pronoun || targets.length > 0))
      ? told.as
      : null
  if (more === "amid") return "amid"
  return !known && told.opens && parties > 0 && event.needs === undefined ? "amid" : null
}

/** "The arrest of X", "the seizure of Y by Z" at the head of a title: what is done to somebody told behind a link is its news. */
const isDoneTo = ({ event, reading, actors, targets }: Happening): boolean =>
  (event.suffered === true || actors.length > 0) &&
  event.through !== undefined &&
  targets.length > 0 &&
  !reading.pronoun
