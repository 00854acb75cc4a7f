import { plays, readingThat } from "../../languages/token.ts"
import { saysNothing } from "../../languages/uniform.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { isCapital } from "./noun-phrases.ts"
import type { Scan } from "./scan.ts"
import type { Topic } from "./topics.ts"
import type { Trigger } from "./triggers.ts"
import { isComma } from "./words.ts"

/** By what a phrase is counted. */
export interface Grounds {
  readonly trigger: Trigger | null
  readonly told: Topic | null
  readonly carried: boolean
  readonly inParts: boolean
  /** It leaves out what it counts, which stands before. */
  readonly anaphoric: boolean
}

/** Too little is said: a loose word that nothing befell, a one by itself, those of whom nothing new is told. */
export function isNothing(
  scan: Scan,
  phrase: Counted,
  { trigger, told, carried, inParts, anaphoric }: Grounds,
): boolean {
  const loose = phrase.noun === "weak" && !phrase.metric && !trigger && !told?.metric
  const one = phrase.value.min === 1 && !phrase.metric && !trigger
  const lone = one && !((inParts || anaphoric) && scan.analysis.pack.subject === "before")
  return (
    lone ||
    isKnownFew(scan, phrase, inParts, trigger) ||
    isSpeakers(scan, phrase) ||
    (loose && (!carried || phrase.value.qualifier === "vague")) ||
    (!trigger && (isTalkedTo(scan, phrase) || (!inParts && onlyExist(scan, phrase))))
  )
}

/** "(9 were killed,) many of them elderly", "(9 were killed.) Many victims lie there": some of those who were counted, and no kind. */
function isKnownFew(
  { analysis: { pack }, told, out }: Scan,
  { value, noun, metric, population, ofThem }: Counted,
  inParts: boolean,
  trigger: Trigger | null,
): boolean {
  if (pack.subject !== "before" || value.qualifier !== "vague" || value.max !== FEW || population) return false
  if (ofThem || inParts) return noun === "none" && !trigger
  return noun === "weak" && metric === "killed" && [...told, ...out].some(draft => draft.metric === metric)
}

/** Longest name of a speaker, in tokens. */
const NAME = 5

/** "(Nine died,) said So-and-so, a neighbour": what the one who speaks is. */
function isSpeakers({ analysis }: Scan, { from, value }: Counted): boolean {
  const { tokens } = analysis
  if (analysis.pack.subject !== "before" || value.max !== 1 || !isComma(tokens[from - 1])) return false
  let at = from - 2
  while (at > from - 2 - NAME && isCapital(analysis, tokens[at])) at--
  return at < from - 2 && readingThat(tokens[at], s => s.says !== undefined && s.cue === "verb") !== undefined
}

/** The most that a vague word of some stands for. */
const FEW = 9

/** "Interviews with 174 victims": whom somebody talked to, whatever befell them. */
const isTalkedTo = ({ analysis: { tokens } }: Scan, { from }: Counted): boolean =>
  readingThat(tokens[from - 1], s => s.joint === true) !== undefined && plays(tokens[from - 2], "occasion")

const MOVED: ReadonlySet<Draft["metric"] | null> = new Set(["displaced", "returned", "evacuated"])

/** "Transport to 4,210 returnees", "the shelters of 3,400 displaced families": whom something is done for, and of whom nothing new is told. */
const onlyExist = ({ analysis: { tokens, pack } }: Scan, { metric, from }: Counted): boolean => {
  const before = tokens[from - 1]
  const plain = readingThat(before, (s, r) => r.lexeme.part === "particle" && saysNothing(s) && !r.before.length)
  const owned = plays(before, "from") && readingThat(tokens[from - 2], s => (s.counts?.object ?? s.place) !== undefined)
  return pack.subject === "before" && MOVED.has(metric) && !!(plain || owned || plays(before, "to", "by", "among"))
}
