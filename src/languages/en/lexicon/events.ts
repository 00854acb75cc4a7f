import type { Carrying, Eventful, Standing } from "../../eventful.ts"
import type { Sense } from "../../sense.ts"
import type { NounEntry } from "./nouns.ts"
import type { VerbEntry } from "./verbs.ts"

const event = (type: Eventful["type"], frame: Eventful["frame"], more: Partial<Eventful> = {}): Eventful => ({
  type,
  frame,
  ...more,
})
const verbs = (parts: string, sense: Sense): VerbEntry[] =>
  parts.split(", ").map(each => ({ parts: each, sense, nouns: [], victim: false }))
const tell = (parts: string, ...events: readonly Eventful[]): VerbEntry[] => verbs(parts, { events })
const carry = (parts: string, carries: Carrying): VerbEntry[] => verbs(parts, { carries })
const nouns = (words: string, sense: Sense): NounEntry[] =>
  words.split(", ").map(noun => ({ noun, part: "noun", sense }))
const adjectives = (words: string, sense: Sense): NounEntry[] =>
  words.split(", ").map(noun => ({ noun, part: "adjective", sense }))

/** Links to those to whom it is done. */
const ON = ["on", "against", "at"]
const SUFFERED = { suffered: true } as const

/** Verbs that tell of happenings, and those that go with a noun of one. */
export const EVENT_VERBS: readonly VerbEntry[] = [
  ...tell("shell, bombard", event("shelling", "onto", SUFFERED)),
  ...tell(
    "bomb, attack, ambush, storm, target, strike struck, hit hit",
    event("attack", "onto", { ...SUFFERED, needs: "harmed" }),
  ),
  ...tell("raid", event("attack", "onto", { ...SUFFERED, needs: "armed" })),
  ...tell("assassinate, stab, behead", event("attack", "onto", SUFFERED)),
  ...tell("kill, shoot shot, murder", event("attack", "onto", { ...SUFFERED, needs: "agent" })),
  ...tell("arrest, detain", event("arrest", "onto", { ...SUFFERED, needs: "persons" })),
  ...tell("abduct, kidnap", event("abduction", "onto", { ...SUFFERED, needs: "persons" })),
  ...tell("release, free", event("release", "onto", { ...SUFFERED, needs: "persons" })),
  ...tell(
    "capture, seize, retake retook retaken, recapture",
    event("territory_taken", "onto", { ...SUFFERED, needs: "place", past: true }),
  ),
  ...tell("evacuate", event("evacuation", "onto", { ...SUFFERED, needs: "persons" })),
  ...tell("displace, uproot", event("displacement", "onto", { ...SUFFERED, needs: "persons" })),
  ...tell("besiege", event("blockade", "onto", { ...SUFFERED, needs: "place" })),
  ...tell("flee fled", event("displacement", "befalls", { needs: "persons" })),
  ...tell("withdraw withdrew withdrawn, retreat", event("withdrawal", "does", { needs: "armed" })),
  ...tell("surrender", event("surrender", "does", { needs: "persons" })),
  ...tell("defect", event("defection", "does", { needs: "persons" })),
  ...tell("protest, demonstrate, rally, march", event("protest", "does", { needs: "persons" })),
  ...tell("clash", event("clash", "together", { needs: "parties" })),
  ...tell("explode, detonate", event("explosion", "bursts", { needs: "weapon" })),
  ...carry("erupt, break broke broken, occur, happen, continue, resume, intensify", "happens"),
  ...carry("launch, carry, conduct, stage, hold held, mount", "does"),
  ...carry("hit hit, strike struck, target, rock, kill, injure, wound, destroy, damage", "hits"),
  ...verbs("plan, threaten, prevent, thwart, foil, repel, avert, investigate, vow, want", { bars: true }),
]

const stand = (parts: string, stands: Standing): VerbEntry[] => verbs(parts, { stands })

/** Verbs that take a stand. */
export const STANCE_VERBS: readonly VerbEntry[] = [
  ...stand("accuse", { stance: "accuse", object: "toward", about: ["of"] }),
  ...stand("blame", { stance: "accuse", object: "toward", about: ["for"] }),
  ...stand("deny", { stance: "deny", object: "about" }),
  ...stand("condemn, denounce", { stance: "condemn", object: "about" }),
  ...stand("urge", { stance: "urge", object: "toward", about: ["to"] }),
  ...stand("call", { stance: "urge", object: "toward", about: ["to"], led: ["on", "upon", "for"] }),
  ...stand("demand", { stance: "demand", object: "about" }),
  ...stand("welcome, endorse", { stance: "support", object: "about" }),
  ...stand("reject", { stance: "reject", object: "about" }),
  ...stand("rule", { stance: "reject", about: ["out"], led: ["out"] }),
  ...stand("claim", { stance: "claim_responsibility", object: "about", led: ["responsibility"] }),
  ...stand("warn", { stance: "warn", object: "toward", about: ["of", "against"] }),
]

/** Nouns of happenings, weapons and words that keep what follows from having happened. */
export const EVENT_NOUNS: readonly NounEntry[] = [
  ...nouns("attack, assault, ambush, massacre", { events: [event("attack", "onto", { on: ON })] }),
  ...nouns("airstrike, air-strike", { events: [event("air_strike", "onto", { on: ON })] }),
  ...nouns("strike, raid", { events: [event("attack", "onto", { on: ON, needs: "weapon" })] }),
  ...nouns("shelling, bombardment", { events: [event("shelling", "onto", { on: [...ON, "of"] })] }),
  ...nouns("bombing", { events: [event("explosion", "onto", { on: [...ON, "of", "in"] })] }),
  ...nouns("explosion, blast", { events: [event("explosion", "bursts")] }),
  ...nouns("clash, fighting, battle, skirmish, firefight", { events: [event("clash", "together")] }),
  ...nouns("protest, demonstration, sit-in", { events: [event("protest", "does")] }),
  ...nouns("earthquake, quake, flood, wildfire, cyclone, hurricane", { events: [event("disaster", "bursts")] }),
  ...nouns("drone", { turns: "drone_strike" }),
  ...nouns("warplane, jet, helicopter, aircraft/aircraft", { turns: "air_strike" }),
  ...adjectives("air, aerial", { turns: "air_strike" }),
  ...nouns("artillery, rocket, missile, mortar, tank", { turns: "shelling" }),
  ...nouns("sniper", { turns: "sniper_fire" }),
  ...nouns("bomb, mine, landmine, ied", { turns: "explosion" }),
  ...nouns("gunman/gunmen, bomber, knife/knives", { turns: "attack" }),
  ...nouns("threat, plan, risk, fear, possibility, call, end, halt, investigation, anniversary, suspicion, warning", {
    bars: true,
  }),
]

/** Small words that steer the reading of happenings. */
export const EVENT_PARTICLES: readonly (readonly [string, Sense])[] = [
  ["with", { joint: true }],
  ["between", { joint: true }],
  ["will", { bars: true }],
  ["would", { bars: true }],
  ["amid", { leads: "amid" }],
  ["during", { leads: "amid" }],
  ["after", { leads: "after" }],
  ["following", { leads: "after" }],
]
