import type { Analysis } from "../../languages/analysis.ts"
import { means, plays, readingThat } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"

type Subject = "sport" | "disease" | "drill"

/** From how many of its words on, and from which share of all words, a text is about such a subject. */
const CROWD = 4
const SHARE = 0.02

/** What a text is about, where its words tell that it is no crisis: sport, a drill, or disease without any attack. */
export function subjectOf({ tokens }: Analysis): Subject | null {
  const telling = tokens.filter(means)
  const count = (subject: Subject): number =>
    telling.filter(token => readingThat(token, s => s.subject === subject) !== undefined).length
  const crowded = (subject: Subject): boolean => count(subject) >= Math.max(CROWD, SHARE * tokens.length)
  if (crowded("sport")) return "sport"
  if (crowded("drill")) return "drill"
  const attacks = telling.filter(token => plays(token, "attack")).length
  return crowded("disease") && attacks < CROWD ? "disease" : null
}

/** Figures that mean another thing in such a text: players who hurt themselves, the yearly toll of a disease. */
export const isOfSubject = (subject: Subject | null, draft: Draft): boolean =>
  subject === "drill" ||
  (subject === "disease"
    ? draft.rule === "figures/victims" || draft.rule === "figures/part"
    : subject === "sport" && (draft.rule === "figures/bare-noun" || draft.metric === "launched"))
