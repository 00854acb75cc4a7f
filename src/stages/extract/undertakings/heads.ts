import type { Reading } from "../../../languages/sense.ts"
import { type Run, readingThat } from "../../../languages/token.ts"
import type { Topic, Undertaking } from "../../../languages/undertaking.ts"
import { COMMITMENT_TYPES } from "../../../model/claim.ts"
import { isSign } from "../words.ts"
import { type Clause, isAbout, type Mark, parted, turning } from "./marks.ts"

/** A word that heads a commitment or measure, with the words that make it one. */
export interface Head {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly type: Undertaking["type"]
  readonly reading: Reading
  /** The agreement or offer whose matter it is: "an agreement on a ceasefire". */
  readonly frame: Undertaking["type"] | null
  /** With the article, or a pronoun attached. */
  readonly definite: boolean
  /** Where the sentence comes back to it: "the agreement". */
  readonly again: readonly Run[]
}

/** How far a word that is needed may stand from its head, in tokens, where the lexicon does not say. */
const WITHIN = 4

/** Where the nearest word of a topic stands on one side of a head; null where none does. */
function topicNear(clause: Clause, head: Mark, topic: Topic, side: 1 | -1, within: number): number | null {
  const { marks, analysis } = clause
  const found = marks.filter(({ at }) => at !== head.at && side * (at - head.at) > 0 && side * (at - head.at) <= within)
  const best = (side > 0 ? found : found.toReversed()).find(
    mark => isAbout(mark, topic) && (topic !== "public" || isPeople(mark)),
  )
  if (!best) return null
  const [from, to] = side > 0 ? [head.at, best.at] : [best.at, head.at]
  const comma = side > 0 && analysis.tokens.slice(from, to).some(token => isSign(token, ","))
  return comma || parted(clause, from, to) ? null : best.at
}

/** Many people, or ships: one driver is not the public. */
const isPeople = ({ readings }: Mark): boolean =>
  readings.some(r => r.number !== "singular" && r.lexeme.sense.topics?.includes("public"))

/** The extent of a head with all the words that it needs; null where one is missing. */
function extent(clause: Clause, mark: Mark, { behind = [], before = [], within = WITHIN }: Undertaking) {
  const after = behind.map(topic => topicNear(clause, mark, topic, 1, within))
  const ahead = before.map(topic =>
    topicNear(clause, mark, topic, -1, before.length > 0 ? Math.max(within, 12) : within),
  )
  if ([...after, ...ahead].includes(null)) return null
  const spots = [mark.at, ...after, ...ahead].filter(at => at !== null)
  return { from: Math.min(...spots), to: Math.max(...spots) + 1 }
}

/** A verb that heads something does it; but what is asked or allowed may be told in the passive. */
const isActive = ({ voice, lexeme: { sense } }: Reading): boolean =>
  voice !== "passive" ||
  sense.undertakes?.every(({ type }) => type !== "warning" && type !== "evacuation_notice") === true

const isDefinite = ({ analysis: { tokens } }: Clause, at: number, { before, pronoun }: Reading): boolean =>
  before.includes("the") ||
  pronoun ||
  readingThat(tokens[at - 1], (_, r) => r.lexeme.part === "particle" && r.before.includes("the")) !== undefined

function headAt(clause: Clause, mark: Mark): Head | null {
  for (const reading of mark.readings.filter(isActive))
    for (const undertaking of reading.lexeme.sense.undertakes ?? []) {
      const definite = isDefinite(clause, mark.at, reading)
      const run = undertaking.bare && definite ? null : extent(clause, mark, undertaking)
      if (run)
        return {
          at: mark.at,
          ...run,
          type: undertaking.type,
          reading,
          frame: null,
          definite,
          again: [],
        }
    }
  return null
}

/** How far what an agreement is on may stand behind it, in tokens. */
const MATTER_WITHIN = 6

const FRAMES: ReadonlySet<string> = new Set(["agreement", "proposal"])
const MATTERS: ReadonlySet<string> = new Set(["ceasefire", "exchange", "agreement", "withdrawal_terms"])

/** A general word with the article, which stands for what was told before it. */
export const refersBack = ({ type, frame, definite }: Head): boolean =>
  frame === null && (FRAMES.has(type) || type === "ultimatum") && definite

const ofCommitment = ({ type }: Head): boolean => (COMMITMENT_TYPES as readonly string[]).includes(type)

/** "An agreement on a ceasefire" is one; so is "a proposal for a truce"; "the agreement" behind them comes back to it. */
function framed(
  heads: readonly Head[],
  named: (head: Head) => boolean,
  extended: (from: number, to: number) => boolean,
): Head[] {
  const out: Head[] = []
  for (const head of heads) {
    const last = out.at(-1)
    const frames = last && FRAMES.has(last.type) && last.frame === null && MATTERS.has(head.type)
    if (last && head.at < last.to && head.type === last.type) continue
    if (frames && head.at - last.to <= MATTER_WITHIN && extended(last.at, head.at)) out[out.length - 1] = head
    else if (frames && head.at - last.to <= MATTER_WITHIN) {
      const type = last.type === "proposal" ? last.type : head.type
      out[out.length - 1] = { ...last, type, to: Math.max(last.to, head.to), frame: last.type }
    } else if (last && ofCommitment(last) && refersBack(head) && !named(head))
      out[out.length - 1] = { ...last, again: [...last.again, { from: head.from, to: head.to }] }
    else out.push(head)
  }
  return out
}

/** Every head of a sentence, in the order of the words. */
export const headsOf = (clause: Clause): Head[] =>
  framed(
    clause.marks.map(mark => headAt(clause, mark)).filter(head => head !== null),
    head => clause.analysis.dates.some(date => date.from === head.to),
    (from, to) => clause.marks.some(mark => mark.at > from && mark.at < to && turning(mark, "extended")),
  )
