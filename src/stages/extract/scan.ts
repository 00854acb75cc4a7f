import type { Analysis } from "../../languages/analysis.ts"
import type { Run, Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import type { Tell } from "../../model/note.ts"
import type { Span } from "../../model/span.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./singles.ts"
import type { Topic } from "./topics.ts"
import type { Trigger } from "./triggers.ts"

/** One sentence while it is searched for figures. */
export interface Scan extends Ground {
  readonly sentence: number
  /** Where its own words begin, behind the mark of its line. */
  readonly start: number
  /** The kinds of each word. */
  readonly wanted: Int32Array
  readonly out: Draft[]
  readonly tell: Tell
  /** The figures of the sentences before. */
  readonly told: readonly Draft[]
}

/** What was said before a phrase that may decide what it counts. */
export interface State {
  open: Trigger | null
  /** A happening whose clause was left before it counted anything. */
  held: Trigger | null
  last: Draft | null
  /** The newest figure of the sentence, parts too. */
  recent: Draft | null
  topic: Topic | null
  /** The kind that a topic of the sentence gave its numbers, as long as they say none of their own. */
  group: Draft["population"]
  /** The whole whose parts are being told, and since where. */
  among: { readonly at: number; readonly whole: Draft } | null
  seen: Counted | null
  /** Phrases in a row of which nothing is told yet. */
  waiting: readonly Counted[]
  /** What befell those whose parts the whole sentence tells: "of the injured, ...". */
  readonly parted: Metric | null
}

/** Where a figure's words stand in the text. */
export const wordsOf = ({ tokens }: Analysis, { from, to }: Run): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** The happening, where it still reaches a token. */
export const reaching = (
  tokens: readonly Token[],
  trigger: Trigger | null,
  at: number,
  reach: number,
): Trigger | null => {
  if (!trigger || at - trigger.at > reach) return null
  for (let i = trigger.at + 1; i < at; i++) if (tokens[i]?.kind === "sign" && tokens[i]?.text === ";") return null
  return trigger
}

/** A figure of no amount that stands for a whole at a token. */
export const wholeOf = ({ sentence }: Pick<Scan, "sentence">, at: number, metric: Metric): Draft => ({
  from: at,
  to: at + 1,
  rule: "figures/part",
  metric,
  population: null,
  object: null,
  value: { min: null, max: null, qualifier: "vague", word: null },
  part: false,
  trigger: at,
  counted: at,
  agent: null,
  sentence,
  only: null,
  unit: null,
  names: [],
})

/** Kinds that say what one is by age or sex: others than a child are not children. */
const OF_ONE: ReadonlySet<Draft["population"]> = new Set<Draft["population"]>(["children", "women"])

/** "Others" take the kind of the group just named, or of one who belongs to a body: "a soldier was killed and two others hurt". */
export const groupOf = (last: Draft | null, others = false): Draft["population"] =>
  last && ((last.value.min ?? 2) > 1 || (others && !OF_ONE.has(last.population))) ? last.population : null
