import type { Sense } from "../../sense.ts"
import type { Topic, Turn, Undertaking } from "../../undertaking.ts"

/** Words that one sense belongs to: nouns with irregular plurals behind a slash, or verbs with irregular parts. */
export type Row = readonly [sense: Sense, words: string]

const heads = (...undertakes: readonly Undertaking[]): Sense => ({ undertakes })
const turns = (turn: Turn): Sense => ({ turn })
const about = (...topics: readonly Topic[]): Sense => ({ topics })
/** One that needs a word of a topic near it, on either side. */
const near = (type: Undertaking["type"], topic: Topic, behind = 3, before = 2): readonly Undertaking[] => [
  { type, behind: [topic], within: behind },
  { type, before: [topic], within: before },
]

const WARNS: readonly Undertaking[] = [
  { type: "evacuation_notice", behind: ["public", "leaving"], within: 14 },
  { type: "warning", behind: ["public", "care"], within: 12 },
  { type: "warning", behind: ["public", "hazard"], within: 10 },
]

export const UNDERTAKING_NOUNS: readonly Row[] = [
  [{ undertakes: [{ type: "ceasefire" }], topics: ["truce", "conflict"] }, "ceasefire, cease-fire, truce, armistice"],
  [heads(...near("ceasefire", "hostilities")), "cessation, halt, pause"],
  [heads({ type: "ultimatum" }), "ultimatum, deadline"],
  [heads(...near("exchange", "captives", 4, 2)), "exchange, swap"],
  [heads({ type: "agreement" }), "agreement, deal, accord, pact, understanding, treaty"],
  [heads({ type: "proposal" }), "proposal, initiative"],
  [heads(...near("safe_passage", "safe", 1, 1)), "passage"],
  [heads({ type: "curfew" }), "curfew"],
  [heads({ type: "closed_zone", before: ["closed"], within: 3 }), "zone, area"],
  [heads({ type: "corridor", before: ["safe"], within: 2 }), "corridor"],
  [heads(...near("closure", "passage", 4, 2)), "closure"],
  [heads(...near("evacuation_notice", "leaving", 3, 2), ...WARNS), "order, notice"],
  [heads(...WARNS, ...near("warning", "hazard", 4, 2)), "warning, alert"],
  [heads({ type: "mobilization", before: ["general"], within: 1 }), "mobilization, mobilisation"],
  [heads({ type: "hotline" }), "hotline, helpline"],
  [heads({ type: "shelter_opened", before: ["opened"], within: 8 }), "shelter"],
  [heads(...near("suspension", "activity", 4, 2)), "suspension, cancellation"],
]

export const UNDERTAKING_VERBS: readonly Row[] = [
  [heads(...WARNS), "warn, advise, caution"],
  [{ undertakes: WARNS, turn: "sought" }, "urge, tell told, order, instruct"],
  [
    {
      ...heads(
        { type: "closure", behind: ["passage"], within: 4 },
        { type: "suspension", behind: ["activity"], within: 4 },
      ),
    },
    "close, shut shut",
  ],
  [heads({ type: "suspension", behind: ["activity"], within: 4 }), "suspend, cancel"],
  [turns("announced"), "announce, declare"],
  [turns("made"), "reach, sign, conclude, agree, broker, strike struck, seal"],
  [{ turn: "ordered", topics: ["order", "opened"] }, "open, establish, designate"],
  [{ turn: "ordered", topics: ["order"] }, "impose, issue, set set, launch"],
  [
    { undertakes: [{ type: "ultimatum", behind: ["limit"], within: 9 }], turn: "ordered", topics: ["order"] },
    "give gave given",
  ],
  [turns("offered"), "propose, offer, present, submit"],
  [turns("accepted"), "accept, approve, welcome"],
  [turns("rejected"), "reject, refuse, dismiss"],
  [turns("begins"), "begin began begun, start, come came come"],
  [turns("enters"), "take took taken, go went gone"],
  [turns("in_force"), "hold held, enter"],
  [turns("ends"), "end, expire, lapse"],
  [turns("extended"), "extend, renew, prolong"],
  [turns("said_violated"), "violate, breach, break broke broken"],
  [turns("said_collapsed"), "collapse, unravel"],
  [turns("kept"), "respect, observe, honour, honor"],
  [turns("lifted"), "lift, reopen, revoke, ease"],
  [
    turns("sought"),
    "call, demand, seek sought, negotiate, discuss, hope, expect, mediate, request, appeal, push, fear, threaten, plan, want, fail",
  ],
  [turns("term"), "include, require, stipulate, provide, allow"],
]

export const UNDERTAKING_WORDS: readonly Row[] = [
  [turns("between"), "between"],
  [turns("with"), "with"],
  [turns("said_violated"), "violation/violations, breach/breaches"],
  [turns("said_collapsed"), "collapse"],
  [turns("fulfilled"), "completed"],
  [turns("extended"), "extension"],
  [turns("in_force"), "effect, force"],
  [
    turns("sought"),
    "talks, negotiation/negotiations, effort/efforts, if, calls, need, hopes, would, could, might, towards, possible, potential",
  ],
  [turns("from"), "from, starting, effective"],
  [turns("at once"), "immediately, immediate"],
  [{ turn: "until", topics: ["limit"] }, "until, till"],
  [about("limit"), "hour/hours, day/days, week/weeks"],
  [turns("no later"), "by, before, within"],
  [turns("further notice"), "further"],
  [turns("lasting"), "for, lasting"],
  [turns("coming"), "scheduled, due, upcoming"],
  [turns("term"), "under, condition/conditions, terms"],
  [turns("item"), "first, second, third, fourth"],
  [about("hostilities", "conflict"), "hostilities, fighting"],
  [about("conflict"), "withdrawal, militia, fighters, rebels, weapons, gunmen, front, siege, army, troops"],
  [about("closed"), "closed, military, restricted"],
  [about("safe"), "safe, humanitarian, secure"],
  [about("captives", "conflict"), "prisoner/prisoners, hostage/hostages, captive/captives, detainee/detainees, bodies"],
  [
    about("passage"),
    "crossing/crossings, airport/airports, road/roads, border/borders, airspace, port/ports, bridge/bridges, strait, checkpoint/checkpoints",
  ],
  [
    about("activity"),
    "school/schools, class/classes, flight/flights, university/universities, ferry/ferries, exam/exams, prayers, train/trains, services, operations, activities",
  ],
  [about("leaving", "moving"), "evacuation, evacuate, leave, move, flee"],
  [
    about("public"),
    "residents, civilians, people, inhabitants, citizens, locals, vessels, ships, fishermen, families, travellers, villagers",
  ],
  [
    about("care"),
    "avoid, approach, approaching, indoors, stay, away, refrain, caution, vigilant, entering, returning, touching, home",
  ],
  [
    about("hazard"),
    "flood/floods, flooding, storm/storms, mine/mines, earthquake/earthquakes, aftershock/aftershocks, cyclone, tsunami, ordnance, landslide/landslides, rains",
  ],
  [about("general"), "general, full"],
  [
    about("civil"),
    "nuclear, trade, commercial, economic, oil, investment, transfer, loan, tariff, climate, player, business",
  ],
]
