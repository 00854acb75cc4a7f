import type { Metric } from "../../../model/claim.ts"
import type { Happening } from "../../sense.ts"

/** A verb by its plain form, the words behind it, and what they say together befell somebody or something. */
export interface Compound {
  readonly verb: string
  readonly behind: readonly string[]
  /** Nouns one of which stands soon behind those words: "(were taken) to (a sports) hall". */
  readonly place?: ReadonlySet<string>
  /** Nouns one of which stands right before the verb and does it: "the ship | picked up". */
  readonly by?: ReadonlySet<string>
  readonly happening: Happening
}

/** "Feared dead": nobody knows it yet. */
export const UNSURE: ReadonlySet<string> = new Set(["fear", "presume", "believe"])

/** Who is missing has not done anything: the verb says what became of its subject. */
export const BECOMES: ReadonlySet<Metric> = new Set<Metric>(["missing"])

const together = (
  metric: Metric,
  slot: Happening["slot"],
  verbs: string,
  behind: string,
  more: Pick<Happening, "needs" | "ofPersons"> = {},
): Compound[] =>
  verbs
    .split(", ")
    .flatMap(verb =>
      behind.split(", ").map(words => ({ verb, behind: words.split(" "), happening: { metric, slot, ...more } })),
    )

/** Forms of "be": what they say with the words behind them is the state of their subject. */
const BE = "is, are, was, were, be, been, remain, remains, remained"

const nouns = (words: string): ReadonlySet<string> => new Set(words.split(" "))
const CARE = nouns("hospital hospitals clinic clinics infirmary")
const REFUGE = nouns(
  "school schools hall halls shelter shelters centre centres center centers stadium stadiums camp camps tents church churches mosque mosques hotel hotels gym gymnasium safety ground grounds relatives town village monastery area areas place places zone zones island land port shore",
)
const MORGUE = nouns("morgue morgues mortuary mortuaries")
const CUSTODY = nouns("prison prisons jail jails cell cells custody detention barracks police")
const HOMES = nouns("homes home houses villages")
const LEFT = nouns(
  "home homes house houses village villages town towns city cities camp camps shelter shelters site sites tents land farms area areas neighbourhood neighborhood neighbourhoods neighborhoods settlement settlements district districts locality localities suburb suburbs region province",
)
const INJURIES = nouns("injuries injury wounds wound burns fractures concussion concussions bruises cuts")
const HURTS = nouns("injuries wounds burns fractures concussion concussions")
const LIMBS = nouns(
  "arm arms leg legs limb limbs hand hands foot feet eye eyes sight eyesight finger fingers toe toes hearing",
)
const HIT_IN = nouns(
  "arm arms leg legs hand hands foot feet shoulder shoulders thigh thighs knee knees hip ankle calf wrist elbow buttocks",
)
const NEEDED = nouns("care treatment attention surgery help hospitalisation hospitalization")
const VESSELS = nouns(
  "vessel ship boat trawler coastguard tanker freighter frigate yacht fishermen navy water sea waves",
)
const WRECKS = nouns("sinking shipwreck capsizing wreck drowning")
const SHOTS = nouns("bullet bullets gunfire shrapnel fire pellets canister canisters splinters fragments debris glass")
const SHELTER = nouns(
  "shelter shelters centre centres center centers site sites camp camps accommodation accommodations refuge",
)
const RUINS = nouns("rubble debris mud ruins wreckage snow landslide concrete")
const ROOFS = nouns("homes home house houses shelters shelter roof")
const OPEN_AIR = nouns(
  "tents tent shelters shelter camps camp schools school centres centre centers center relatives open streets outdoors tarpaulins mosques churches gyms gymnasiums",
)

/** To such a place, out of it or in it: each verb with each of the links. */
const places = (
  metric: Metric,
  slot: Happening["slot"],
  verbs: string,
  links: string,
  place: ReadonlySet<string>,
): Compound[] =>
  verbs
    .split(", ")
    .flatMap(verb =>
      links
        .split(", ")
        .map(link => ({ verb, behind: link.split(" ").filter(Boolean), place, happening: { metric, slot } })),
    )

export const COMPOUNDS: readonly Compound[] = [
  ...together(
    "killed",
    "subject",
    "sustain, suffer, receive, incur",
    "injuries incompatible with life, wounds incompatible with life, fatal injuries, fatal wounds, fatal gunshot wounds",
  ),
  ...places("evacuated", "subject", "survive", "", WRECKS),
  ...places("evacuated", "object", "pick", "up by, up from, up off, from", VESSELS),
  ...places("injured", "object", "bring, pull, dig", "out with", INJURIES),
  ...together("detained", "object", "take", "into custody, into detention, away by police"),
  ...together("abducted", "object", "take", "hostage, captive, as hostage, as hostages"),
  { verb: "pick", behind: ["up"], by: VESSELS, happening: { metric: "evacuated", slot: "object" } },
  ...together("detained", "object", "pick", "up"),
  ...together("detained", "object", "place", "in detention, under arrest, in custody"),
  ...together("detained", "object", "put", "in detention, under arrest, behind bars"),
  ...together("detained", "object", "lead", "away"),
  ...together("detained", "object", "round", "up"),
  ...together(
    "detained",
    "object",
    "hold",
    "for questioning, on suspicion, in connection, over it, over the attack, over the bombing, over the killing, over the killings, over the murder",
  ),
  ...together("released", "object", "let", "go"),
  ...together("released", "object", "set", "free"),
  ...together("released", "object", "hand, turn", "over", { needs: "captive" }),
  ...together("surrendered", "subject", "give", "himself up, herself up, themselves up"),
  ...together(
    "surrendered",
    "subject",
    "hand, turn",
    "himself over, herself over, themselves over, himself in, themselves in",
  ),
  ...together("evacuated", "object", "bring", "ashore, to safety, out alive"),
  ...together("evacuated", "object", "move", "to safety, out of"),
  ...together("evacuated", "object", "take", "to safety"),
  ...together("killed", "subject", "lose", "his life, her life, their lives, their life"),
  ...together("killed", "object", "shoot", "dead"),
  ...places("killed", "object", "bring, take, transfer, move, carry, deliver", "to", MORGUE),
  ...together(
    "killed",
    "object",
    "find",
    "dead, asphyxiated, strangled, drowned, hanged, murdered, shot, shot dead, beheaded, burned to death",
  ),
  ...places("missing", "object", "trap, bury", "under, beneath", RUINS),
  ...together("missing", "subject", "go", "missing"),
  ...together("missing", "object", "search, look", "for", { needs: "person" }),
  ...together("returned", "subject", "go", "back, home"),
  ...together("returned", "subject", "cross", "back"),
  ...together("returned", "subject", "come", "back, home"),
  ...together("destroyed", "object", "set", "fire to", { needs: "thing" }),
  ...together("abducted", "object", "take", "with them, along with them", { needs: "person" }),
  ...together("destroyed", "subject", "burn", "down, to the ground, out"),
  ...together("destroyed", "object", "find", "burnt out, burned out"),
  ...together("detained", "object", "take", "prisoner, into police custody"),
  ...together("detained", "object", "hold", "in custody, in detention"),
  ...together(
    "abducted",
    "object",
    "take",
    "by gunmen, by insurgents, by militants, by rebels, by bandits, by armed men",
  ),
  ...together("abducted", "object", "hold", "hostage, captive, as hostages"),
  ...together("displaced", "object", "make", "homeless"),
  ...together("displaced", "object", "leave", "homeless, without shelter, without a roof, without homes"),
  ...together("missing", "object", "fear", "lost, trapped, buried, missing"),
  ...together("missing", "object", "believe", "trapped, buried, lost"),
  ...together("missing", "subject", "remain", "unaccounted for, trapped, buried"),
  ...together("killed", "object", "burn", "to death, alive"),
  ...together("killed", "object", "beat", "to death"),
  ...together("killed", "object", "stab", "to death"),
  ...together("killed", "object", "crush", "to death"),
  ...together("killed", "subject", "freeze", "to death"),
  ...together("injured", "subject", "receive", "treatment, medical treatment"),
  ...together("injured", "subject", "need", "treatment, medical treatment, hospital treatment"),
  ...places("injured", "subject", "sustain, suffer, receive, incur", "", INJURIES),
  ...places("injured", "object", "hit, strike, graze, wound", "by, with", SHOTS),
  ...places("injured", "object", "admit", "to", CARE),
  ...places("injured", "object", "admit, hospitalise, hospitalize", "with, for", INJURIES),
  ...together(
    "displaced",
    "object",
    "force, push, drive, send",
    "across the border, over the border, across the river, into exile",
  ),
  ...together(
    "displaced",
    "subject",
    BE,
    "in shelters, in evacuation centres, in evacuation centers, in temporary shelters, in emergency shelters, in tents",
  ),
  ...places("injured", "subject", "escape, survive", "with", INJURIES),
  ...places("injured", "subject", "have", "", HURTS),
  ...places("injured", "object", "send", "to", CARE),
  ...together(
    "injured",
    "subject",
    "seek",
    "medical help, medical attention, medical care, medical treatment, treatment",
  ),
  ...together("injured", "object", "rough", "up"),
  ...together("injured", "subject", "have", "burns, burn injuries, injuries"),
  ...together("injured", "object", "admit", "to hospital"),
  ...together("seized", "object", "carry, whisk, spirit, drag, march, herd", "off, away", { ofPersons: "abducted" }),
  ...together("seized", "object", "cart", "away, off"),
  ...together("seized", "object", "take", "away", { ofPersons: "abducted" }),
  ...together("abducted", "subject", "remain, languish", "in captivity, captive"),
  ...together("abducted", "object", "hold", "in captivity"),
  ...together("destroyed", "object", "sweep, wash", "away, out to sea, off", { ofPersons: "missing" }),
  ...together("destroyed", "object", "blow", "up", { needs: "thing" }),
  ...together("destroyed", "object", "set", "on fire, ablaze, alight", { needs: "thing" }),
  ...together("destroyed", "object", "reduce", "to rubble, to ash, to ashes, to cinders, to ruins", { needs: "thing" }),
  ...together("killed", "object", "gun, mow", "down"),
  ...together("killed", "object", "hack, shoot, bludgeon, trample", "to death"),
  ...together("killed", "subject", "starve, burn, bleed", "to death"),
  ...together("killed", "object", "pronounce", "dead"),
  ...together(
    "killed",
    "subject",
    "meet",
    "their end, his end, her end, their death, his death, her death, their waterloo",
  ),
  ...together("killed", "subject", "embrace, attain, achieve", "martyrdom"),
  ...together("released", "subject", "regain", "freedom, their freedom, his freedom, her freedom, their liberty"),
  ...together("released", "subject", "walk", "free"),
  ...together("evacuated", "object", "bring", "back to land, to land, back to shore, to shore, ashore alive"),
  ...together("evacuated", "object", "dig, drag, carry", "out alive, alive"),
  ...together("evacuated", "object", "move, lead, ferry", "from, away from, out of, out", { needs: "person" }),
  ...together(
    "displaced",
    "object",
    "force, compel, oblige",
    "to flee, to abandon, to relocate, to move to, to evacuate, into displacement",
  ),
  ...together("displaced", "subject", "has, have, had", "to flee, to relocate", { needs: "person" }),
  ...together("displaced", "subject", "cross", "into, over into, the border"),
  ...together("evacuated", "object", "take", "off, aboard, on board"),
  ...together("evacuated", "object", "pull", "out, alive"),
  ...together(
    "injured",
    "subject",
    BE,
    "in critical condition, in a critical condition, in serious condition, in a serious condition, in intensive care, still in intensive care, in a coma, still in hospital, unconscious, battling for life, fighting for life, battling for their lives, fighting for their lives",
  ),
  ...together("injured", "subject", "undergo", "surgery, amputation, an operation, operations"),
  ...together(
    "missing",
    "subject",
    BE,
    "still being searched for, yet to be found, yet to be recovered, yet to be accounted for, under the rubble, still under the rubble, under the debris, under the concrete, under the mud, beneath the rubble",
  ),
  ...together("abducted", "subject", BE, "in captivity, still in captivity, still being held hostage"),
  ...together(
    "detained",
    "subject",
    BE,
    "behind bars, still behind bars, in custody, still in custody, in detention, still in detention",
  ),
  ...together("damaged", "subject", BE, "uninhabitable, beyond repair", { needs: "thing" }),
  ...together("destroyed", "subject", BE, "a total loss", { needs: "thing" }),
  ...places("damaged", "subject", "suffer, sustain", "", nouns("damage damages")),
  ...together("killed", "subject", "did", "not survive, not make it"),
  ...together("killed", "subject", "pass", "away"),
  ...together("killed", "subject", "fall", "in battle, in action, in combat, in the line of duty"),
  ...together("evacuated", "object", "recover, find", "alive"),
  ...together("displaced", "object", "force, order", "to evacuate, out of their homes"),
  ...together("surrendered", "subject", "turn", "himself in, herself in, themselves in"),
  ...places("injured", "object", "take, move, rush, bring, transfer, shift, airlift, fly, evacuate", "to", CARE),
  ...places("evacuated", "object", "take, move, bring, transfer, shift", "to", REFUGE),
  ...places("evacuated", "object", "take, bring, get, bus, ferry", "out of", LEFT),
  ...places("detained", "object", "take, transfer", "to", CUSTODY),
  ...places("detained", "object", "hold, keep", "in, at", CUSTODY),
  ...together(
    "killed",
    "subject",
    "pay",
    "the supreme price, the ultimate price, with their lives, with his life, with her life",
  ),
  ...places("displaced", "object", "force, drive, push, chase, expel", "from, out of, to flee, to leave", HOMES),
  ...places("displaced", "object", "force, order, compel", "to leave, to abandon, to vacate", LEFT),
  ...places("displaced", "subject", "has, have, had", "to leave, to abandon, to vacate, to evacuate", LEFT),
  ...places("displaced", "subject", "leave, abandon", "", HOMES),
  ...places("shelters", "object", "open, use, turn, convert, transform", "as, into", SHELTER),
  ...places("shelters", "subject", "serve, function", "as", SHELTER),
  ...together(
    "displaced",
    "subject",
    "leave",
    "for the hills, for safer areas, the area, the town, the city, the village",
  ),
  ...places("displaced", "subject", "lose", "", ROOFS),
  ...places("displaced", "subject", "live, stay, sleep, shelter", "in, with, under, along", OPEN_AIR),
  ...places("displaced", "subject", "spend", "the night in, nights in, the night, nights", OPEN_AIR),
  ...together("displaced", "subject", "take", "refuge, shelter"),
  ...together("displaced", "subject", "seek", "refuge, shelter"),
  ...places("injured", "subject", "lose", "", LIMBS),
  ...places("injured", "subject", "have, has, had", "", nouns("amputated severed")),
  ...places("injured", "subject", "arrive, come, present", "with", INJURIES),
  ...places("injured", "subject", "nurse, bear", "", INJURIES),
  ...places("injured", "object", "leave", "with", INJURIES),
  ...places("injured", "object", "leave", "in need of, needing, requiring", NEEDED),
  ...places("injured", "subject", `${BE}, need, require`, "in need of", nouns("medical hospital urgent emergency")),
  ...places("injured", "subject", "need, require", "", nouns("surgery hospitalisation hospitalization stitches")),
  ...places("injured", "object", "put, land", "in", CARE),
  ...places("injured", "object", "shoot, hit, strike, stab", "in", HIT_IN),
  ...together("injured", "object", "operate", "on", { needs: "person" }),
  ...together(
    "killed",
    "subject",
    "fall, plunge, jump, leap",
    "to his death, to her death, to their death, to their deaths",
  ),
  ...together("killed", "subject", "breathe", "his last, her last, their last"),
  ...together("killed", "object", "cost", "their lives, his life, her life"),
  ...together("killed", "object", "lay", "to rest", { needs: "person" }),
  ...together("killed", "object", "presume, fear, believe", "dead, drowned, killed, to have drowned, to have died"),
  ...together("evacuated", "object", "lead, escort, guide, ferry, carry, help, hoist", "to safety"),
  ...places("displaced", "subject", "stream, pour", "into, out of, across, over", REFUGE),
  ...together("displaced", "subject", "run", "away, for their lives, for their life"),
  ...together("displaced", "subject", "stream, pour", "across the border, over the border, out of the"),
  ...together("displaced", "object", "force", "out of their, from their, to leave their, off their"),
  ...together("displaced", "subject", "leave, abandon", "everything, all they had"),
  ...together(
    "missing",
    "subject",
    "has, have, had",
    "not been heard from, not been heard of, not been seen since, not been found, not been located, not been traced, not been accounted for, still not been found, yet to be found, yet to be located, yet to be accounted for",
  ),
  ...together(
    "missing",
    "object",
    "believe, think, fear, presume",
    "to be trapped, to be buried, to be under, to be missing, to be lost",
  ),
  ...together("missing", "subject", BE, "nowhere to be found, stuck under, trapped under, buried under, beneath"),
  ...together(
    "detained",
    "subject",
    BE,
    "under arrest, under house arrest, in police custody, in army custody, in jail, in prison, still in jail",
  ),
  ...together("detained", "object", "have", "in custody, under arrest"),
  ...together("abducted", "object", "carry", "away, off into", { needs: "person" }),
  ...together("seized", "object", "make, walk, ride", "off with", { ofPersons: "abducted" }),
  ...together(
    "surrendered",
    "subject",
    "lay, put",
    "down their arms, down arms, down their weapons, down weapons, down his arms, down his weapons",
  ),
  ...places("damaged", "subject", "lose, have, has, had", "", nouns("roofs windows")),
  ...places("destroyed", "object", "leave", "in", nouns("ruins rubble ashes")),
]
