import type { EventType } from "./claim.ts"

/** What an event type is in two schemes of conflict data; null where a scheme has none, or where who did it decides. */
export interface EventCode {
  /** ACLED's event type and sub-event type. */
  readonly acled: readonly [event: string, sub: string | null] | null
  /** PLOVER's event. */
  readonly plover: string | null
}

const code = (acled: EventCode["acled"], plover: string | null): EventCode => ({ acled, plover })

const BATTLES = "Battles"
const REMOTE = "Explosions/Remote violence"
const CIVILIANS = "Violence against civilians"
const STRATEGIC = "Strategic developments"
const CHANGE = "Change to group/activity"

/** Each event type in ACLED and PLOVER. */
export const EVENT_CODES: Readonly<Record<EventType, EventCode>> = {
  clash: code([BATTLES, "Armed clash"], "ASSAULT"),
  shelling: code([REMOTE, "Shelling/artillery/missile attack"], "ASSAULT"),
  air_strike: code([REMOTE, "Air/drone strike"], "ASSAULT"),
  drone_strike: code([REMOTE, "Air/drone strike"], "ASSAULT"),
  sniper_fire: code([CIVILIANS, "Attack"], "ASSAULT"),
  attack: code([CIVILIANS, "Attack"], "ASSAULT"),
  explosion: code([REMOTE, "Remote explosive/landmine/IED"], "ASSAULT"),
  ground_advance: code([BATTLES, "Armed clash"], "ASSAULT"),
  territory_taken: code([BATTLES, null], "COERCE"),
  withdrawal: code([STRATEGIC, "Non-violent transfer of territory"], "RETREAT"),
  evacuation: code(null, null),
  displacement: code(null, null),
  arrest: code([STRATEGIC, "Arrests"], "COERCE"),
  abduction: code([CIVILIANS, "Abduction/forced disappearance"], "ASSAULT"),
  release: code(null, "RETREAT"),
  surrender: code([STRATEGIC, CHANGE], "RETREAT"),
  defection: code([STRATEGIC, CHANGE], null),
  protest: code(["Protests", "Peaceful protest"], "PROTEST"),
  meeting: code(null, "CONSULT"),
  deployment: code([STRATEGIC, CHANGE], "MOBILIZE"),
  communications_cut: code(null, "COERCE"),
  blockade: code(null, "COERCE"),
  aid_delivery: code(null, "AID"),
  disaster: code(null, null),
}

/** Events that words leave open: an attack, an explosion may be any act of armed force. */
const OPEN: ReadonlySet<EventType> = new Set<EventType>(["attack", "explosion"])
const ARMED: ReadonlySet<string> = new Set([BATTLES, REMOTE, CIVILIANS])

/** Whether two types may be told of one event. */
export function mayBeOneEvent(a: EventType, b: EventType): boolean {
  const [x, y] = [EVENT_CODES[a].acled ?? [a, a], EVENT_CODES[b].acled ?? [b, b]]
  return x.join() === y.join() || ((OPEN.has(a) || OPEN.has(b)) && ARMED.has(x[0]) && ARMED.has(y[0]))
}

const OF_MEANS: Readonly<Record<string, EventType>> = {
  "air strike": "air_strike",
  drone: "drone_strike",
  shelling: "shelling",
  sniper: "sniper_fire",
  clash: "clash",
  explosion: "explosion",
  mine: "explosion",
  shooting: "attack",
  attack: "attack",
}

/** The type of event that the means of a figure tell of; null where they tell of none. */
export const typeOfMeans = (means: string | null): EventType | null => OF_MEANS[means ?? ""] ?? null

/** The type that most tell of, one that says what happened before one that leaves it open; null where there is none. */
export function leadingType(types: readonly EventType[]): EventType | null {
  const closed = types.filter(type => !OPEN.has(type))
  const counts = Map.groupBy(closed.length > 0 ? closed : types, type => type)
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}
