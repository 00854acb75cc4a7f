import type { Analysis } from "../../../languages/analysis.ts"
import { fact } from "../../../languages/facts.ts"
import type { Pack } from "../../../languages/pack.ts"
import type { Reading } from "../../../languages/sense.ts"
import type { Run, Token } from "../../../languages/token.ts"
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

const NONE: readonly Reading[] = []
const KNOWN = new WeakMap<Pack, (token: Token) => readonly Reading[]>()

/** How the words of one language tell of commitments and measures, each looked up once. */
function undertakingsBy(pack: Pack): (token: Token) => readonly Reading[] {
  const known = KNOWN.get(pack)
  if (known) return known
  const made = fact(({ kind, text }: Token) => (kind === "word" ? pack.undertakings(text) : NONE))
  KNOWN.set(pack, made)
  return made
}

const HEADING = new WeakMap<Pack, (token: Token) => boolean>()

/** Whether a word of a language may head a commitment or measure; most sentences have none. */
export function headingBy(pack: Pack): (token: Token) => boolean {
  const known = HEADING.get(pack)
  if (known) return known
  const undertakings = undertakingsBy(pack)
  const made = fact(
    (token: Token) => undertakings(token).some(({ lexeme }) => lexeme.sense.undertakes !== undefined),
    "of all",
  )
  HEADING.set(pack, made)
  return made
}

/** The marks of a sentence, in the order of the words. */
export function clauseOf(analysis: Analysis, run: Run): Clause {
  const undertakings = undertakingsBy(analysis.pack)
  const marks: Mark[] = []
  for (let at = run.from; at < run.to; at++) {
    const readings = undertakings(analysis.tokens[at] as Token)
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
