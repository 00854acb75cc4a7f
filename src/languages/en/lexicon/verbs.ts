import type { Metric, Mode } from "../../../model/claim.ts"
import type { Sense } from "../../sense.ts"

/** A verb by its principal parts; its other forms are made from them. */
export interface VerbEntry {
  readonly parts: string
  readonly sense: Sense
  /** Nouns of the act: "killing", "arrest"; each may count its acts as victims ("12 arrests"). */
  readonly nouns: readonly string[]
  /** The participle names the counted by itself: "12 wounded", "the displaced". */
  readonly victim: boolean
}

type Needs = NonNullable<NonNullable<Sense["happening"]>["needs"]>

const act = (
  metric: Metric,
  slot: "subject" | "object",
  verbs: string,
  more: {
    readonly nouns?: string
    readonly needs?: Needs
    readonly ofPersons?: Metric
    readonly means?: string
    readonly victim?: boolean
    readonly numbered?: true
  } = {},
): VerbEntry[] =>
  verbs.split(", ").map((parts, i) => ({
    parts,
    sense: {
      happening: {
        metric,
        slot,
        ...(more.needs && { needs: more.needs }),
        ...(more.means && { means: more.means }),
        ...(more.ofPersons && { ofPersons: more.ofPersons }),
        ...(more.numbered && { numbered: more.numbered }),
      },
    },
    nouns: i === 0 && more.nouns ? more.nouns.split(", ") : [],
    victim: more.victim ?? false,
  }))

const plain = (verbs: string, sense: Sense): VerbEntry[] =>
  verbs.split(", ").map(parts => ({ parts, sense, nouns: [], victim: false }))

const says = (mode: Mode, verbs: string, clause = false): VerbEntry[] =>
  plain(verbs, { says: mode, cue: "verb", ...(clause && { clause }) })

/** Verbs that count people or things. */
const HAPPENINGS: readonly VerbEntry[] = [
  ...act("killed", "object", "kill", { nouns: "killing", victim: true }),
  ...act(
    "killed",
    "object",
    "massacre, slay slew slain, slaughter, behead, execute, eliminate, electrocute, asphyxiate, lynch, neutralise, neutralize",
  ),
  ...act("killed", "object", "murder", { nouns: "murder" }),
  ...act("killed", "object", "assassinate", { nouns: "assassination" }),
  ...act("killed", "object", "martyr", { nouns: "martyrdom" }),
  ...act("killed", "object", "mourn", { needs: "person", numbered: true }),
  ...act("killed", "subject", "die, perish, succumb, suffocate", { nouns: "death" }),
  ...act("killed", "subject", "drown", { means: "drowning", needs: "person" }),
  ...act("killed", "object", "lose lost", { needs: "victim" }),
  ...act("killed", "object", "unearth, exhume, disinter", { needs: "person" }),
  ...act("intercepted", "object", "shoot shot", { needs: "thing" }),
  ...act("killed", "object", "shoot shot", { needs: "victim", means: "shooting" }),
  ...act("injured", "object", "injure", { nouns: "injuring, injury", victim: true }),
  ...act("injured", "object", "wound", { nouns: "wounding", victim: true }),
  ...act("injured", "object", "hurt hurt", { victim: true }),
  ...act("injured", "object", "maim", { victim: true }),
  ...act("injured", "object", "hospitalise, hospitalize"),
  ...act("injured", "subject", "faint", { needs: "person" }),
  ...act("injured", "object", "treat, discharge, stab, beat beat beaten", { needs: "person" }),
  ...act("detained", "object", "catch caught", { needs: "person" }),
  ...act("missing", "subject", "disappear, vanish", { needs: "person", nouns: "disappearance" }),
  ...act("detained", "object", "detain", { nouns: "detention", victim: true }),
  ...act("detained", "object", "arrest", { nouns: "arrest", victim: true }),
  ...act("seized", "object", "capture", { ofPersons: "detained", nouns: "capture" }),
  ...act("detained", "object", "apprehend, round", { needs: "person" }),
  ...act("abducted", "object", "abduct", { nouns: "abduction", victim: true }),
  ...act("abducted", "object", "kidnap", { nouns: "kidnapping", victim: true }),
  ...act("released", "object", "release", { needs: "person", nouns: "release" }),
  ...act("released", "object", "free, acquit", { needs: "person" }),
  ...act("released", "object", "exchange, swap, trade, repatriate", { needs: "captive" }),
  ...act("surrendered", "subject", "surrender", { needs: "person", nouns: "surrender" }),
  ...act("defected", "subject", "defect, desert", { nouns: "defection" }),
  ...act("withdrawn", "subject", "withdraw withdrew withdrawn", { needs: "person", nouns: "withdrawal" }),
  ...act("withdrawn", "subject", "leave left, depart, retreat", { needs: "person" }),
  ...act("displaced", "object", "displace", { nouns: "displacement", victim: true }),
  ...act("displaced", "object", "uproot", { needs: "person", victim: true }),
  ...act("displaced", "object", "drive drove driven", { needs: "person" }),
  ...act("displaced", "subject", "flee fled, shelter", { needs: "person" }),
  ...act("killed", "object", "bury, cremate, inter", { needs: "person" }),
  ...act("detained", "object", "recapture, imprison, jail", { needs: "person" }),
  ...act("displaced", "object", "evict", { nouns: "eviction" }),
  ...act("evacuated", "object", "airlift, relocate"),
  ...act("evacuated", "object", "disembark", { needs: "person" }),
  ...act("evacuated", "object", "pull, pluck, winch", { needs: "person" }),
  ...act("evacuated", "object", "extract", { needs: "person", nouns: "extraction" }),
  ...act("abducted", "object", "snatch", { needs: "person" }),
  ...act("detained", "object", "nab", { needs: "person" }),
  ...act("evacuated", "object", "evacuate", { nouns: "evacuation" }),
  ...act("evacuated", "object", "save", { needs: "person" }),
  ...act("evacuated", "object", "rescue", { needs: "person", nouns: "rescue" }),
  ...act("returned", "subject", "return", { needs: "person", nouns: "return" }),
  ...act("destroyed", "object", "destroy, demolish", { nouns: "destruction", needs: "thing" }),
  ...act("destroyed", "object", "burn, torch, wreck, flatten, ruin, gut, raze, level", { needs: "thing" }),
  ...act("destroyed", "subject", "burn burnt", { needs: "thing" }),
  ...act("destroyed", "subject", "crash, collapse", { needs: "thing" }),
  ...act(
    "destroyed",
    "object",
    "crush, bulldoze, obliterate, incinerate, consume, devour, topple, dynamite, pulverise, pulverize",
    { needs: "thing" },
  ),
  ...act("destroyed", "subject", "sink sank sunk", { needs: "thing", numbered: true }),
  ...act("damaged", "object", "damage, scorch, submerge, inundate, flood, vandalise, vandalize", { needs: "thing" }),
  ...act("seized", "object", "seize", { ofPersons: "abducted", nouns: "seizure" }),
  ...act("seized", "object", "confiscate, impound, loot, recover", { needs: "thing" }),
  ...act("launched", "object", "launch", { needs: "thing", nouns: "launch" }),
  ...act("launched", "object", "fire, carry, conduct, drop, lob", { needs: "thing" }),
  ...act("launched", "object", "use", { needs: "weapon" }),
  ...act("launched", "subject", "fall fell fallen", { needs: "thing" }),
  ...act("intercepted", "object", "intercept", { needs: "thing", ofPersons: "detained", nouns: "interception" }),
  ...act("intercepted", "object", "down", { needs: "thing" }),
]

/** Verbs that report speech, by the mode that they give. */
const SPEECH: readonly VerbEntry[] = [
  ...says(
    "says",
    "say said, add, note, explain, state, mention, recall, comment, elaborate, tweet, post, remark, reply, recount, testify, plead, hint, lament, narrate, clarify, quip, opine, contend, recollect, underscore, expound, observe",
  ),
  ...says(
    "says",
    "tell told, write wrote written, indicate, describe, point, suggest, fear, predict, forecast, relate, place, inform, show showed shown",
    true,
  ),
  ...says(
    "asserts",
    "confirm, announce, declare, affirm, stress, insist, reveal, emphasise, emphasize, assert, reiterate",
  ),
  ...says(
    "asserts",
    "maintain, believe, underline, specify, detail, express, convey, certify, acknowledge, admit, conclude, disclose, vow, argue, find found, determine, establish",
    true,
  ),
  ...says("reports", "report, estimate"),
  ...says(
    "reports",
    "document, record, register, log, tally, publish, broadcast broadcast, list, cut cut, lower, verify, count, put put, raise, revise, mourn",
    true,
  ),
  ...plain("give gave given, speak spoke spoken", { says: "says", cue: "verb", clause: true, takes: ["of"] }),
  ...says("quotes", "quote, cite", true),
  ...says("claims", "claim, allege, purport, boast", true),
  ...says("accuses", "accuse, blame"),
  ...says("denies", "deny, refute, dispute"),
  ...says("denies", "dismiss, reject", true),
  ...says("demands", "urge, demand, appeal"),
  ...says("demands", "ask, request", true),
  ...plain("call", { says: "demands", cue: "verb", clause: true, takes: ["on", "upon", "for"] }),
  ...says("warns", "warn, caution"),
]

/** Verbs that reach a number, lead to a result, attack, help other verbs, or only matter because they end a name. */
const STEERING: readonly VerbEntry[] = [
  ...plain(
    "reach, rise rose risen, climb, stand stood, total, exceed, surpass, increase, jump, pass, soar, top, grow grew grown, raise",
    {
      role: "reach",
    },
  ),
  ...plain("revise, correct, update, lower, number", { role: "reach" }),
  ...plain("leave left, cause, result, lead led, inflict, claim", { role: "result" }),
  ...plain(
    "attack, target, shell, bomb, bombard, storm, raid, strike struck, hit hit, ambush, overrun overran overrun, torch, ransack",
    { role: "attack" },
  ),
  ...plain("include, comprise", { role: "including" }),
  ...plain("survive", { spared: true }),
  ...plain("negotiate, agree, seek sought, want, intend, propose, promise, pledge, refuse, hope, aim", {
    role: "unreal",
  }),
  ...plain("manage, help", { role: "manages" }),
  ...plain("suffer, sustain, incur", { role: "suffers" }),
  ...plain("accept, assume, admit, acknowledge, take took taken", { role: "owns" }),
  ...plain("issue, circulate, unveil", { role: "publishes" }),
  ...plain(
    "pick, disperse, let let, begin began begun, start, end, continue, take took taken, make made, go went gone, come came come, see saw seen, hold held, keep kept, enter, meet met, open, close, move, join, visit, sign, attempt, try, plan, expect, remain, become became become, receive, treat, transfer, recover, search, clash, erupt, break broke broken, resume, halt, impose, extend, expire, set set, send sent, bring brought, get got, allow, prevent, force, think thought, know knew known, live, work, serve, sit sat, run ran run, face, follow, lack, need, provide, deliver, supply, pass, cross, arrive, reach, head, travel, gather, protest, condemn, welcome, support, deploy, control, retake retook retaken, advance, lie lay lain, hide hid hidden, wear wore worn, carry, appear, seem, occur, happen, involve, belong, consist, build built, rebuild rebuilt, repair, shut shut, block, ban, pay paid, win won, hear heard, read read, freeze froze frozen, turn, rush, shift, fly flew flown, push, chase, expel, abandon, stay, sleep slept, gun, mow, hack, whisk, spirit, cart, escape, drag, march, herd, sweep swept, wash, blow blew blown, regain, walk, dig dug, graze, bludgeon, trample, starve, bleed bled, pronounce, reduce, rough, order, compel, oblige, convert, transform, function, languish, undergo underwent undergone, embrace, attain, achieve, identify, name, investigate, examine, discuss, mediate, respond, react, urge, lift, ease, suspend, cancel, postpone, cost cost, plunge, jump, leap, breathe, lay laid, presume, escort, guide, ferry, hoist, stream, pour, nurse, bear bore borne, require, land, put put, operate, ride rode ridden, present, trap, trigger, spark, ignite, prompt, obtain, review, share, capsize, overturn, drift, deflate, deem, consider, regard, base, compile, collect, spend spent, hand, look, infect, affect, sicken, impact, contract",
    {},
  ),
]

export const VERBS: readonly VerbEntry[] = [...HAPPENINGS, ...SPEECH, ...STEERING]

/** Helping verbs by what they make of the participle after them: "were killed" is passive, "have killed" active. */
export const HELPERS: readonly (readonly [string, "passive" | "active"])[] = [
  ["remain remains remained be is are was were been being am isn't aren't wasn't weren't got", "passive"],
  ["have has had having do does did will would shall haven't hasn't hadn't", "active"],
]
