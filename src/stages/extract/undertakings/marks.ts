import type { Analysis } from "../../../languages/analysis.ts"
import type { Reading } from "../../../languages/sense.ts"
import type { Run } from "../../../languages/token.ts"
import type { Topic, Turn } from "../../../languages/undertaking.ts"
import { isSign } from "../words.ts"

/** A word that tells something of a commitment or measure. */
export interface Mark {
  readonly at: number
  readonly readings: readonly Reading[]
}

/** One sentence with its marks. */
export interface Clause {
  readonly analysis: Analysis
  readonly run: Run
  readonly marks: readonly Mark[]
}

/** The marks of a sentence, in the order of the words. */
export function clauseOf(analysis: Analysis, run: Run): Clause {
  const marks: Mark[] = []
  for (let at = run.from; at < run.to; at++) {
    const token = analysis.tokens[at]
    if (token?.kind !== "word") continue
    const readings = analysis.pack.undertakings(token.text)
    if (readings.length > 0) marks.push({ at, readings })
  }
  return { analysis, run, marks }
}

/** The reading by which a mark turns a commitment or measure. */
export const turning = (mark: Mark, ...turns: readonly Turn[]): Reading | undefined =>
  mark.readings.find(({ lexeme: { sense } }) => sense.turn !== undefined && turns.includes(sense.turn))

/** True where a mark is about a topic. */
export const isAbout = (mark: Mark, topic: Topic): boolean =>
  mark.readings.some(({ lexeme: { sense } }) => sense.topics?.includes(topic))

/** True where a full stop, or a sign that ends a clause, stands between two tokens. */
export const parted = ({ analysis: { tokens } }: Clause, from: number, to: number): boolean =>
  tokens.slice(from, to).some(token => isSign(token, ".", ";", "؛", ":"))
