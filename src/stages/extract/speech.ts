import type { Analysis } from "../../languages/analysis.ts"
import { OPEN } from "../../languages/quotation.ts"
import { type Run, readingThat } from "../../languages/token.ts"
import type { Mode } from "../../model/claim.ts"
import { type Cue, cuesOf } from "./cues.ts"
import { matchingQuote, quoteAfter } from "./quotes.ts"

/** One stretch of reported speech in tokens. A speaker of null is one that the words leave unnamed. */
export interface Speech {
  readonly cue: Run
  readonly speaker: Run | null
  readonly role: Run | null
  readonly via: readonly Run[]
  readonly mode: Mode
  readonly content: Run
  readonly direct: boolean
  /** True where the speaker was carried over from an earlier sentence. */
  readonly carried: boolean
}

/** All reported speech of a text, outermost first where one lies in another. */
export function speeches(analysis: Analysis): Speech[] {
  const found: Speech[] = []
  let last: Speech | null = null
  for (const sentence of analysis.sentences) {
    const cues = cuesOf(analysis, sentence)
    for (const [i, cue] of cues.entries()) {
      const speech = speechOf(analysis, sentence, cue, cues, i, last, found)
      if (!speech) continue
      found.push(speech)
      if (cue.direction === "forward" && speech.speaker) last = speech
    }
  }
  return found
}

/** Longest name, in words, that may stand for one given before ("the source", "the same security source"). */
const LONGEST_REFERENCE = 3

/** Who a definite short name stands for: the newest speaker under the same head, or, for a document, the newest speaker at all. */
function antecedent({ tokens }: Analysis, name: Run, found: readonly Speech[]): Speech | null {
  const head = readingThat(tokens[name.from], (s, r) => s.head !== undefined && r.before.includes("the"))
  if (!head || name.to - name.from > LONGEST_REFERENCE) return null
  const sort = head.lexeme.sense.head
  const before = found.filter(speech => speech.speaker !== null && speech.speaker.from !== name.from).reverse()
  if (sort === "document") return before[0] ?? null
  if (sort !== "source" && sort !== "office") return null
  return before.find(speech => headsOf(tokens, speech).has(head.lexeme.lemma)) ?? null
}

const headsOf = (tokens: Analysis["tokens"], { speaker, role }: Speech): ReadonlySet<string> =>
  new Set(
    [speaker, role]
      .flatMap(run => (run ? (tokens[run.from]?.readings ?? []) : []))
      .map(reading => reading.lexeme.lemma),
  )

function speechOf(
  analysis: Analysis,
  sentence: Run,
  cue: Cue,
  cues: readonly Cue[],
  i: number,
  last: Speech | null,
  found: readonly Speech[],
): Speech | null {
  const back = cue.speaker ? antecedent(analysis, cue.speaker, found) : null
  const carried = back !== null || (cue.speaker === null && cue.dropped)
  if (carried && !back && !last) return null
  const owner = back ?? (carried ? last : null)
  const content =
    cue.direction === "forward" ? ahead(analysis, sentence, cue, cues, i) : behind(analysis, sentence, cue, cues, i)
  if (!content || content.to <= content.from) return null
  const quote = quoteAfter(analysis.tokens, content.from, content.to)
  return {
    cue: cue.run,
    speaker: owner ? owner.speaker : cue.speaker,
    role: owner ? owner.role : cue.role,
    via: cue.via,
    mode: cue.mode,
    content,
    direct: quote !== null && quote.to >= content.to - 1,
    carried,
  }
}

/** From the end of the speaker to the next cue that is not inside it, or to the sentence's end; a quotation runs to its closing mark. */
function ahead({ tokens }: Analysis, sentence: Run, cue: Cue, cues: readonly Cue[], i: number): Run {
  const open = quoteAfter(tokens, cue.contentFrom, sentence.to)
  const rest = cues
    .slice(i + 1)
    .find(
      next =>
        next.direction === "forward" &&
        next.independent &&
        next.run.from > cue.contentFrom &&
        !(open && next.run.from < open.to),
    )
  const to = rest ? rest.clauseFrom : sentence.to
  const quoted = tokens[cue.contentFrom]?.text === OPEN ? matchingQuote(tokens, cue.contentFrom) : null
  return { from: cue.contentFrom, to: Math.max(to, quoted ?? 0) }
}

/** Back to the beginning of the clause: after the cue or clause opener before it, or at the sentence's start. */
function behind(_analysis: Analysis, sentence: Run, cue: Cue, cues: readonly Cue[], i: number): Run {
  const before = cues
    .slice(0, i)
    .reverse()
    .find(previous => previous.direction === "forward" && previous.contentFrom <= cue.run.from)
  return { from: before ? before.contentFrom : sentence.from, to: cue.run.from }
}
