import { fact } from "../../languages/facts.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"

/** Kinds of words that rules look for all through a text, each a bit: a rule is asked only where a word of its kind stands. */
export const WANTED = {
  /** Reports speech. */
  reports: 1 << 0,
  /** "In", which with "the mouth of" or "what" behind it may lead to a speaker. */
  in: 1 << 1,
  mouth: 1 << 2,
  /** May tell of a happening. */
  happens: 1 << 3,
  /** May take a stand. */
  stands: 1 << 4,
  /** A sign. */
  sign: 1 << 5,
  /** Makes a text be about sport, a drill or a disease, or tells of an attack. */
  about: 1 << 6,
  belongs: 1 << 7,
  /** Counts persons or things. */
  counts: 1 << 8,
  /** Counts two by its own form. */
  dual: 1 << 9,
  /** Says what befell somebody or something, or what came of it. */
  befalls: 1 << 10,
  /** Says what a number of the sentence counts, or that parts of it follow. */
  parts: 1 << 11,
  that: 1 << 12,
  /** Ends what a happening before it may count. */
  ends: 1 << 13,
  /** Heads the name of a place, or lies beside one. */
  places: 1 << 14,
  /** Leads to where something was: "in", "the battles of", "the attack of". */
  leadsIn: 1 << 15,
} as const

const BEFALLS = ["meets", "lives", "result", "destiny"] as const
const PARTS = ["number of", "toll", "sum", "all", "divides", "pronoun", "among", "including", "these"] as const

type Asks = (token: Token) => boolean

const has = (asks: Parameters<typeof readingThat>[1]): Asks => {
  return token => readingThat(token, asks) !== undefined
}

/** What makes a word one of each kind; as wide as the rules that ask for it, or wider. */
const ASKS: Readonly<Record<keyof typeof WANTED, Asks>> = {
  reports: has(s => (s.says !== undefined && s.cue !== undefined) || s.role === "publishes"),
  in: token => plays(token, "in"),
  mouth: token => plays(token, "quoting", "relative"),
  happens: has(s => s.events !== undefined),
  stands: has(s => s.stands !== undefined),
  sign: ({ kind }) => kind === "sign",
  about: token => plays(token, "attack") || readingThat(token, s => s.subject !== undefined) !== undefined,
  belongs: token => plays(token, "belonging"),
  counts: has(s => s.counts !== undefined),
  dual: has((s, r) => s.counts !== undefined && r.number === "dual"),
  befalls: token =>
    plays(token, ...BEFALLS) ||
    readingThat(
      token,
      s =>
        s.happening !== undefined ||
        s.counts?.metric === "killed" ||
        s.leaves === true ||
        s.finds === true ||
        s.thing === "service",
    ) !== undefined,
  parts: token =>
    plays(token, ...PARTS) ||
    readingThat(
      token,
      (s, r) =>
        ((s.role === "from" || s.role === "one of") && r.pronoun) ||
        (r.number === "plural" &&
          (s.counts?.weak === true || (s.counts?.metric !== undefined && r.before[0] === "and"))),
    ) !== undefined,
  that: token => plays(token, "that"),
  ends: token => token.readings[0]?.lexeme.part === "verb" || plays(token, "stop", "that"),
  places: token => plays(token, "beside") || readingThat(token, s => s.place !== undefined) !== undefined,
  leadsIn: token => plays(token, "in", "attack") || readingThat(token, s => s.means !== undefined) !== undefined,
}

const KINDS = Object.keys(WANTED) as readonly (keyof typeof WANTED)[]

const kindsOf = fact(
  (token: Token): number => KINDS.reduce((all, kind) => (ASKS[kind](token) ? all | WANTED[kind] : all), 0),
  "of all",
)

const IN_TEXT = new WeakMap<readonly Token[], Int32Array>()

/** The kinds of each token of a text, worked out once; behind the text a few more that are of none. */
export function wantedIn(tokens: readonly Token[]): Int32Array {
  const known = IN_TEXT.get(tokens)
  if (known) return known
  const kinds = new Int32Array(tokens.length + BEHIND)
  for (let at = 0; at < tokens.length; at++) kinds[at] = kindsOf(tokens[at] as Token)
  IN_TEXT.set(tokens, kinds)
  return kinds
}

/** Whether a token of a text is of one of some kinds. */
export const isWanted = (wanted: Int32Array, at: number, kinds: number): boolean => ((wanted[at] ?? 0) & kinds) !== 0

/** Whether some token of a run is. */
export function anyWanted(wanted: Int32Array, { from, to }: Run, kinds: number): boolean {
  for (let at = from; at < to; at++) if (isWanted(wanted, at, kinds)) return true
  return false
}

/** How far behind a text it may be asked, in tokens. */
const BEHIND = 4
