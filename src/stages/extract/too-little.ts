import { plays, readingThat } from "../../languages/token.ts"
import { saysNothing } from "../../languages/uniform.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { isKnownFew, isSpeakers } from "./of-known.ts"
import type { Scan } from "./scan.ts"
import type { Topic } from "./topics.ts"
import type { Trigger } from "./triggers.ts"

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
