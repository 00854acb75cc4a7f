import type { Mode } from "../../../model/claim.ts"
import type { Reading, Role, Sense } from "../../sense.ts"

/** Small words and fixed word forms, by what they do. A word may do several things. */
const ROLES: Readonly<Record<Role, string>> = {
  that: "that",
  and: "and or",
  among: "among amongst",
  by: "by",
  cause: "due because owing result amid",
  to: "to until till into towards toward",
  from: "from of",
  in: "in inside within near at on around across outside north south east west northern southern eastern western northeast northwest southeast southwest central throughout along between",
  negation:
    "not no never without neither nor none cannot didn't don't doesn't hasn't haven't hadn't isn't aren't wasn't weren't won't can't couldn't wouldn't",
  along: "alongside",
  relative: "who which whom whose where",
  other: "other others another more further additional",
  "number of": "number numbers",
  reach: "",
  toll: "toll tally figure figures count",
  sum: "total",
  former: "former late ex then-president",
  unconfirmed: "unconfirmed reportedly allegedly unverified purportedly rumoured rumored",
  "told to": "told",
  quoting: "quoting citing",
  result: "",
  since: "since",
  stop: "while as but after before when whereas although though however following during despite once via through against with amid meanwhile these this those",
  each: "each every per",
  all: "",
  if: "if whether may might could would should unless",
  daily: "daily",
  self: "himself herself themselves itself",
  pronoun: "he she it they you them him us me",
  "of them": "them whom",
  female: "female",
  "one of": "one",
  including: "including",
  plus: "plus besides alongside addition",
  meets: "",
  fate: "",
  lives: "",
  "way out": "",
  rubble: "",
  averted: "attempted foiled thwarted fears fear risk avoid avert",
  sentence: "sentence sentenced",
  ranks: "ranks",
  guidance: "",
  beside: "near outside off above nearby north south east west northern southern eastern western",
  "claims it": "responsibility",
  hands: "hand hands",
  "opens fire": "",
  theirs: "",
  "of it": "",
  was: "",
  divides: "comprising",
  scattered: "various separate several",
  publishes: "",
  grown: "up down",
  elsewhere: "elsewhere separately",
  after: "after",
  reminds: "",
  manages: "able",
  these: "",
  freedom: "",
  still: "still",
  next: "",
  condition: "critical critically serious seriously severely gravely slightly lightly",
  goes: "",
  destiny: "",
  compared: "",
  "at fault": "behind",
  owns: "",
  suffers: "",
  unknown: "",
  taken: "",
  forces: "",
  comes: "",
  coming: "",
  aboard: "aboard",
  verifies: "verify verified corroborate corroborated",
  wound: "",
  unreal: "will shall",
  "out of": "out",
  rolls: "",
  homeland: "",
  side: "hand incident operation development",
  moved: "treated treatment transferred discharged",
  series: "series wave",
  suspicion: "suspicion suspected",
  feeling: "grief sorrow sadness concern condolences outrage shock regret",
  reporter: "correspondent",
  manner: "how",
  adverb: "",
  throughout: "",
  network: "x facebook telegram twitter instagram youtube tiktok whatsapp",
  compiled: "",
  same: "same",
  follows: "follows following followed",
  recalls: "anniversary",
  torture: "torture",
  share: "percent cent percentage % half third thirds quarter quarters majority most",
  partly: "partially partly",
  time: "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday now later recently earlier currently overnight previously just",
  belonging: "affiliated aligned allied loyal backed",
  concerned: "",
  attack: "",
  occasion: "interview interviews briefing conference speech meeting email telephone phone",
  matter: "",
  opening: "",
  "as said": "as",
  called: "named called",
  this: "this these that those",
}

/** Words that report: what follows is the speaker. */
const CUES: readonly (readonly [string, Mode])[] = [
  ["according", "reports"],
  ["citing quoting", "quotes"],
]

/** Who speaks, by a pronoun. */
export const SELF = "we i".split(" ")
/** Who is meant by a pronoun: a man, a woman, a thing or a body. */
export const MEANT: readonly (readonly [string, Pick<Reading, "gender" | "number">])[] = [
  ["he", { gender: "male", number: "singular" }],
  ["she", { gender: "female", number: "singular" }],
  ["it", { number: "singular" }],
]
/** Words that make the noun after them a known one. */
export const DEFINITE = "the".split(" ")
/** The same, and belonging to somebody. */
export const POSSESSIVE = "its his her their your".split(" ")
/** The same, and belonging to whoever speaks. */
export const OURS = "our my".split(" ")

export const PARTICLES: readonly (readonly [string, Sense])[] = [
  ...CUES.flatMap(([words, says]) =>
    words.split(" ").map(word => [word, { says, cue: "preposition" } satisfies Sense] as const),
  ),
  ...Object.entries(ROLES).flatMap(([role, words]) =>
    words
      .split(" ")
      .filter(Boolean)
      .map(word => [word, { role: role as Role } satisfies Sense] as const),
  ),
  ...["a", "an", "or", "for", "than", "so", "also", "there", "over", "under", "about", "up", "down", "out", "off"].map(
    word => [word, {}] as const,
  ),
]
