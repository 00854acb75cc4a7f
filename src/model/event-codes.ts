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
