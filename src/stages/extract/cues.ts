import type { Analysis } from "../../languages/analysis.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Mode } from "../../model/claim.ts"
import { nameFrom, relayIn, speakerBefore, speakerFrom } from "./speakers.ts"

/** A word that reports speech, with the speaker it names and where what is said lies. */
export interface Cue {
  readonly run: Run
  readonly mode: Mode
  readonly speaker: Run | null
  readonly role: Run | null
  /** No speaker stands there: the last one speaks on. */
  readonly dropped: boolean
  readonly via: readonly Run[]
  readonly direction: "forward" | "backward"
  /** First token of what is said, for a forward cue. */
  readonly contentFrom: number
  /** Where the cue's own clause begins: its "and" or the comma before it. */
  readonly clauseFrom: number
  /** It starts a clause of its own, so that it ends what another says. */
  readonly independent: boolean
}

const speaks = (token: Token | undefined, kind: "verb" | "preposition" | "participle"): Reading | undefined =>
  token?.kind === "word"
    ? readingThat(token, (sense, r) => sense.says !== undefined && sense.cue === kind && !r.before.includes("the"))
    : undefined

/** All cues of a sentence in the order of the words. */
export function cuesOf(analysis: Analysis, sentence: Run): Cue[] {
  const cues: Cue[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const cue =
      prepositional(analysis, sentence, at) ?? verbal(analysis, sentence, at) ?? participial(analysis, sentence, at)
    if (!cue) continue
    cues.push(cue)
    at = Math.max(at, cue.run.to - 1)
  }
  const title = sentence.from === 0 && analysis.report.title !== null ? headline(analysis, sentence) : null
  return title && cues.length === 0 ? [title] : cues
}

/** "According to X": before what X says at the start of a clause, after it elsewhere. */
function prepositional({ tokens }: Analysis, sentence: Run, at: number): Cue | null {
  const reading = speaks(tokens[at], "preposition")
  if (!reading) return null
  let from = at + 1
  const relative = plays(tokens[from], "relative")
  if (relative) from++
  const verb = readingThat(tokens[from], sense => sense.says !== undefined && sense.cue === "verb")
  if (relative && !verb && !readingThat(tokens[from], s => s.says !== undefined)) return null
  const glued = plays(tokens[at], "relative")
  if (verb && (relative || glued)) return withVerb(tokens, sentence, at, from, verb)
  while (plays(tokens[from], "quoting", "from")) from++
  const found = nameFrom(tokens, from, sentence.to, true)
  if (!found) return null
  const chain = quotingChain(tokens, found.to, sentence.to)
  return cueFor(
    tokens,
    sentence,
    at,
    reading.lexeme.sense.says ?? "reports",
    chain.speaker ?? found,
    chain.speaker ? [found, ...chain.via] : chain.via,
    chain.to,
  )
}

/** "According to what X reported (from Y)". */
function withVerb(tokens: readonly Token[], sentence: Run, at: number, verbAt: number, verb: Reading): Cue | null {
  const found = nameFrom(tokens, verbAt + 1, sentence.to)
  if (!found) return null
  const chain = quotingChain(tokens, found.to, sentence.to)
  const relay = chain.speaker !== null
  const mode = verb.lexeme.sense.says ?? "reports"
  return cueFor(
    tokens,
    sentence,
    at,
    mode,
    relay ? (chain.speaker as Run) : found,
    relay ? [found] : relayIn(tokens, found.to, sentence.to),
    chain.to,
  )
}

/** "... quoting Y", "... from Y": the one behind the one just named. */
function quotingChain(
  tokens: readonly Token[],
  from: number,
  end: number,
): { speaker: Run | null; via: readonly Run[]; to: number } {
  const link = plays(tokens[from], "from") || speaks(tokens[from], "preposition")
  if (!link || (!isAbout(tokens[from]) && !plays(tokens[from + 1], "quoting") && !isAbout(tokens[from + 1])))
    return { speaker: null, via: [], to: from }
  let at = from + 1
  while (isAbout(tokens[at]) || plays(tokens[at], "quoting")) at++
  const speaker = nameFrom(tokens, at, end)
  return { speaker, via: [], to: speaker?.to ?? from }
}

const isAbout = (token: Token | undefined): boolean => plays(token, "quoting")

function cueFor(
  tokens: readonly Token[],
  sentence: Run,
  at: number,
  mode: Mode,
  speaker: Run,
  via: readonly Run[],
  to: number,
): Cue {
  const fronted = at - sentence.from <= 2 && !/^[.)]$/.test(tokens[to]?.text ?? "")
  const contentFrom = fronted ? skipLink(tokens, to) : to
  return {
    run: { from: at, to },
    mode,
    speaker,
    role: null,
    dropped: false,
    via,
    direction: fronted ? "forward" : "backward",
    contentFrom,
    clauseFrom: at,
    independent: fronted,
  }
}

const skipLink = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (tokens[at]?.text === "," || plays(tokens[at], "that")) at++
  return at
}

/** "X said that": the speaker after the verb, before it, or carried over. */
function verbal(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens } = analysis
  const reading = speaks(tokens[at], "verb")
  const mode = reading?.lexeme.sense.says
  if (!reading || !mode || plays(tokens[at - 1], "negation") || plays(tokens[at - 1], "relative")) return null
  const after = speakerFrom(tokens, at + 1, sentence.to, mode)
  if (!after || (reading.lexeme.sense.clause && !after.clause)) return null
  const before = after.speaker ? null : speakerBefore(tokens, at, sentence.from, reading)
  const clauseFrom = tokens[at - 1]?.text === "," || plays(tokens[at - 1], "stop") ? at - 1 : at
  return {
    run: { from: at, to: at + 1 },
    mode: mode,
    speaker: after.speaker ?? before,
    role: after.role,
    dropped: !after.speaker && !before && !after.unnamed,
    via: after.via,
    direction: "forward",
    contentFrom: after.contentFrom,
    clauseFrom,
    independent: reading.before.includes("and") || clauseFrom < at || at - sentence.from < 3,
  }
}

/** "..., adding that": who spoke last speaks on. */
function participial({ tokens }: Analysis, sentence: Run, at: number): Cue | null {
  const reading = speaks(tokens[at], "participle")
  const mode = reading?.lexeme.sense.says
  if (!mode || !/^[,»]$/.test(tokens[at - 1]?.text ?? "")) return null
  let from = at + 1
  while (
    from < Math.min(at + 4, sentence.to) &&
    (plays(tokens[from], "to", "that", "in") || plays(tokens[from], "quoting"))
  )
    from++
  return {
    run: { from: at, to: at + 1 },
    mode,
    speaker: null,
    role: null,
    dropped: true,
    via: [],
    direction: "forward",
    contentFrom: from,
    clauseFrom: at - 1,
    independent: true,
  }
}

/** A title of the form "So-and-so: ...". */
function headline({ tokens }: Analysis, sentence: Run): Cue | null {
  const colon = tokens.slice(sentence.from, sentence.from + 9).findIndex(token => token.text === ":")
  if (colon < 1 || sentence.from + colon >= sentence.to - 1) return null
  const speaker = nameFrom(tokens, sentence.from, sentence.from + colon)
  const head = readingThat(tokens[sentence.from], s => s.head !== undefined)
  if (!speaker || !head || speaker.to !== sentence.from + colon) return null
  const at = sentence.from + colon
  return {
    run: { from: at, to: at + 1 },
    mode: "says",
    speaker,
    role: null,
    dropped: false,
    via: [],
    direction: "forward",
    contentFrom: at + 1,
    clauseFrom: at,
    independent: true,
  }
}
