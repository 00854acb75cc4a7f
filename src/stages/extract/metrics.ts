import type { Happening } from "../../languages/sense.ts"
import type { Metric, Population } from "../../model/claim.ts"
import type { Counted } from "./counted.ts"
import type { Trigger } from "./triggers.ts"

const HARM: ReadonlySet<Metric> = new Set(["killed", "injured"])
const ARMED: ReadonlySet<Population | null> = new Set<Population | null>(["fighters", "military", "security"])

/** Those whose arrival is no flight. */
const SENT: ReadonlySet<Population | null> = new Set<Population | null>([
  ...["fighters", "military", "security", "medics"],
  ...["aid_workers", "journalists", "officials"],
] as readonly Population[])

/** Whom the police look for. */
const WANTED_ONES: ReadonlySet<Population | null> = new Set<Population | null>([
  ...["suspects", "perpetrators", "fighters", "protesters"],
] as readonly Population[])

/** What is launched or intercepted flies; other things only serve an attack. */
const FLYING: ReadonlySet<Metric> = new Set(["launched", "intercepted"])
const AIRBORNE: ReadonlySet<string> = new Set(["rocket", "shell", "drone", "strike", "aircraft"])
const AIRCRAFT: ReadonlySet<string> = new Set(["aircraft"])
const ARMS: ReadonlySet<string> = new Set(["weapon", "explosive", "ammunition", "rocket", "shell", "drone"])

/** Metrics that count things. */
export const THING_METRICS: ReadonlySet<Metric> = new Set([
  "destroyed",
  "damaged",
  "seized",
  "launched",
  "intercepted",
  "shelters",
])

/** What the happening is for a thing; null where such a thing cannot be counted by it. */
function metricOfThing({ metric, ofThings, ofPersons, needs }: Happening, object: string): Metric | null {
  const own = ofThings ?? metric
  if (!THING_METRICS.has(own) || (needs === "weapon" && !ARMS.has(object))) return null
  // Nobody takes a strike.
  if (own === "seized" && object === "strike") return null
  if (
    (ofPersons === "detained" && object === "building") ||
    (own === "launched" && AIRCRAFT.has(object) && needs !== "victim")
  )
    return null
  if (AIRCRAFT.has(object) && (own === "intercepted" || needs === "victim")) return "destroyed"
  return FLYING.has(own) && !AIRBORNE.has(object) ? null : own
}

const HELD: ReadonlySet<Metric | null> = new Set<Metric | null>(["detained", "abducted"])

/** What the happening is for persons: who flees armed has withdrawn, who leaves a place as a civilian has not. */
function metricOfPersons(happening: Happening, phrase: Counted): Metric | null {
  const { metric, ofPersons, needs, close } = happening
  const own = ofPersons ?? metric
  const named =
    phrase.noun !== "none" ||
    phrase.ofThem ||
    phrase.other ||
    phrase.value.qualifier === "vague" ||
    needs === "self" ||
    needs === "life" ||
    // "Nine passed away in X": right behind such a verb a number is of persons.
    close === true
  if (needs === "captive" || ofPersons === "released") return HELD.has(phrase.metric) ? own : null
  if (THING_METRICS.has(own) || ((needs !== undefined || ofPersons) && !named)) return null
  // Households that leave are no withdrawal.
  if (own === "withdrawn" && phrase.unit !== null) return "displaced"
  if (own === "withdrawn") return ARMED.has(phrase.population) ? own : null
  if (own === "displaced" && happening.led && SENT.has(phrase.population)) return null
  // "Searching for three gunmen": they are wanted, and not lost.
  if (own === "missing" && happening.slot === "object" && WANTED_ONES.has(phrase.population)) return null
  if (own === "displaced" && ARMED.has(phrase.population)) return "withdrawn"
  return own
}

/** How far behind "fell" those may stand who are not called dead or wounded, in tokens. */
const FALLS_WITHIN = 3

/** True where the counted phrase is of the kind that the happening counts. */
export const suits = ({ at, happening }: Trigger, phrase: Counted): boolean =>
  !(
    happening.needs === "victim" &&
    !phrase.metric &&
    !phrase.object &&
    !phrase.kin &&
    phrase.from - at > FALLS_WITHIN
  ) &&
  !(happening.of && !happening.of.some(kind => kind === phrase.population)) &&
  !(happening.numbered && ((phrase.form !== "number" && phrase.form !== "dual") || phrase.value.max === 1)) &&
  (phrase.object ? metricOfThing(happening, phrase.object) : metricOfPersons(happening, phrase)) !== null

/** What a noun says by itself: the dead and hurt happened; prisoners are merely held, refugees may have come long ago. */
const ownMetric = ({ metric, population, object, value, told }: Counted): Metric | null => {
  if (object === "strike" && value.qualifier === "exact" && value.min !== 1) return "launched"
  return (metric === "detained" && !told) || (metric === "displaced" && population === "migrants") ? null : metric
}

/** What becomes of the missing who are found. */
const FOUND: ReadonlySet<Metric> = new Set<Metric>(["killed", "evacuated", "released"])

/** Death and injury that the noun tells outweigh what was done with the dead and wounded; else the happening decides. */
export function metricOf(trigger: Trigger | null, phrase: Counted): Metric | null {
  if (!trigger) return ownMetric(phrase)
  if (phrase.object) return metricOfThing(trigger.happening, phrase.object)
  const own = metricOfPersons(trigger.happening, phrase)
  // "17 of the 23 missing were found alive".
  if (phrase.metric === "missing") return phrase.of && own && FOUND.has(own) ? own : "missing"
  if (trigger.happening.needs === "victim") return phrase.metric ?? own
  if (trigger.joint || phrase.metric === "casualties") return "casualties"
  if (phrase.metric === "killed" && own === "injured") return "killed"
  if (phrase.metric === "injured" && own === "killed" && phrase.from - trigger.at > FALLS_WITHIN) return "injured"
  // "Were released 46, and 11 cases of abduction": a case tells its own act.
  if (phrase.noun === "weak" && phrase.told && phrase.metric) return phrase.metric
  if (phrase.noun === "weak" && (own === "released" || own === "evacuated" || own === "missing")) return own
  if (phrase.metric && HARM.has(phrase.metric) && own !== null && !HARM.has(own)) return phrase.metric
  if (own === "detained" && phrase.metric === "abducted") return "abducted"
  if (own === "evacuated" && HELD.has(phrase.metric)) return "released"
  return own
}
