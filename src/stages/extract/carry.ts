import type { Analysis } from "../../languages/analysis.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { plays, type Run, readingThat } from "../../languages/token.ts"
import { namedVictims } from "./counted-as.ts"
import type { Draft } from "./draft.ts"
import { matchingQuote } from "./quotes.ts"
import { refersToEvent } from "./recalled.ts"
import type { Speech } from "./speech.ts"
import { turnsAway } from "./turns.ts"
import { isSign } from "./words.ts"

/** Where a claim's words stand. */
type Place = Pick<Draft, "from" | "to" | "sentence">

/** How many sentences the speaker's words may lie before and behind. */
const NEAR = 1

const sentenceOf = ({ sentences }: Analysis, at: number): number =>
  sentences.findIndex(({ from, to }) => from <= at && at < to)

const words = ({ tokens, pack }: Analysis, run: Run): readonly string[] =>
  tokens.slice(run.from, run.to).flatMap(({ kind, text }) => (kind === "word" ? [pack.bare(text)] : []))

/** One name, or one that the other holds: a ministry, and the ministry of a country. */
function sameName(analysis: Analysis, a: Run | null, b: Run | null): boolean {
  if (!a || !b) return false
  const [first, second] = [words(analysis, a), words(analysis, b)]
  return first.every(word => second.includes(word)) || second.every(word => first.includes(word))
}

/** A body or a document: what persons say is marked as theirs, sentence by sentence. */
const isInstitution = ({ tokens, pack }: Analysis, { speaker, origin }: Speech): boolean =>
  [speaker, origin].some(
    name =>
      name !== null &&
      (tokens[name.from]?.named?.kind === "organization" ||
        readingThat(tokens[name.from], s => s.head === "body" || s.head === "document") !== undefined ||
        (pack.subject === "before" && readingThat(tokens[name.to - 1], s => s.head === "body") !== undefined)),
  )

/** "Also, ...": the body that the sentence before is all of goes on, or in the same paragraph the holder of an office. */
const alsoTells = (analysis: Analysis, draft: Place, before: Speech): boolean =>
  before.forward &&
  sentenceOf(analysis, before.content.to - 1) === draft.sentence - 1 &&
  before.cue.from - (analysis.sentences[draft.sentence - 1]?.from ?? 0) <= 1 &&
  (isInstitution(analysis, before) ||
    (holdsOffice(analysis, before) && inOneLine(analysis, before.cue.from, draft.from)))

/** One who is told with his office, or by it alone. */
const holdsOffice = ({ tokens }: Analysis, { role, origin }: Speech): boolean =>
  role !== null || readingThat(tokens[origin?.from ?? -1], s => s.head === "office") !== undefined

/** Two tokens of one paragraph. */
const inOneLine = ({ lines }: Analysis, a: number, b: number): boolean =>
  lines.some(({ from, to }) => from <= a && a < to && from <= b && b < to)

/** "And among them": a sentence that parts what the one before has counted. */
function parts({ tokens }: Analysis, { from, to }: Run): boolean {
  const at = plays(tokens[from], "from") && plays(tokens[from + 1], "among") ? from + 1 : from
  return (
    at < to && readingThat(tokens[at], (s, r) => (s.role === "among" || s.role === "from") && r.pronoun) !== undefined
  )
}

/** "And that 3 others ...": a sentence that goes on with what was said. */
const goesOn = ({ tokens }: Analysis, { from }: Run): boolean =>
  readingThat(tokens[from], (s, r) => s.role === "that" && r.before[0] === "and") !== undefined

/** What is said is all of a sentence, to its end. */
const endsWith = ({ sentences }: Analysis, { content, cue, speaker }: Speech, sentence: number): boolean => {
  const run = sentences[sentence]
  return run !== undefined && Math.max(content.to, cue.to, speaker?.to ?? 0) >= run.to - 1 && content.from < run.to
}

/** "The operation also left ...": it takes up the event that the sentence before tells, with no day, place or turn of its own before it. */
function takesUp({ tokens, sentences, lines, dates }: Analysis, { from, sentence }: Place, { cue }: Speech): boolean {
  const run = sentences[sentence]
  const line = run && lines.find(each => each.from <= run.from && run.to <= each.to)
  if (!line || cue.from < line.from || turnsAway(tokens, run)) return false
  const anew = plays(tokens[run.from], "pronoun", "stop", "reminds", "comes", "to", "in", "since")
  const dated = dates.some(date => date.from >= run.from && date.to <= run.to)
  return !anew && !dated && refersToEvent(tokens, { from: run.from, to: from })
}

/** Who only warns, demands or denies tells no more behind it. */
const TELLS: ReadonlySet<Speech["mode"]> = new Set<Speech["mode"]>(["says", "asserts", "reports", "quotes"])

/** How far into its sentence a happening stands that the sentence begins with: "and (were) killed", "was done the moving of". */
const OPENS_WITHIN = 2

/** "(X said that ...) And 12 were killed": right behind, in the same paragraph, a happening with no day of its own opens the sentence. */
function tellsOn(analysis: Analysis, { from, sentence }: Place, before: Speech): boolean {
  const { tokens, sentences, dates, pack } = analysis
  const run = sentences[sentence]
  const tells = TELLS.has(before.mode) && !before.direct && inOneLine(analysis, before.cue.from, from)
  if (!run || pack.subject === "before" || !tells) return false
  const opens = tokens
    .slice(run.from, run.from + OPENS_WITHIN)
    .some(
      token =>
        readingThat(token, s => (s.happening !== undefined && s.happening.needs !== "victim") || s.finds === true) !==
        undefined,
    )
  const verb = readingThat(tokens[run.from], (_, r) => r.lexeme.part === "verb" && r.tense === "past") !== undefined
  const dated = dates.some(date => date.from >= run.from && date.to <= run.to)
  return opens && verb && !dated && !turnsAway(tokens, run)
}

/** "The toll includes ...": a sentence that takes up by its first words what somebody has counted. */
const includes = ({ tokens, pack }: Analysis, { from, to }: Run): boolean =>
  pack.subject === "before"
    ? (plays(tokens[from + 1], "toll") || namedVictims(tokens, from) !== null) &&
      tokens.slice(from + 2, Math.min(from + INCLUDES_WITHIN, to)).some(token => plays(token, "including"))
    : plays(tokens[from], "including") && plays(tokens[from + 1], "toll") && tokens[from + 1]?.definite === true

/** How far into its sentence the verb of including may stand, in tokens. */
const INCLUDES_WITHIN = 8

/** Who told the toll that a sentence takes up: the last one above who spoke of one. */
const tollOf = ({ tokens }: Analysis, spoken: readonly Speech[], { from }: Place): Speech | null =>
  spoken.findLast(
    ({ content, origin }) =>
      origin !== null &&
      content.to <= from &&
      tokens.slice(content.from, content.to).some(token => plays(token, "toll", "number of")),
  ) ?? null

/** "Another 30 were hurt.", "Thirty others fled.": more of those whom the sentence before it counts, in its paragraph. */
function tellsMore(analysis: Analysis, { from, sentence }: Place, before: Speech): boolean {
  const { tokens, sentences, quantities, pack } = analysis
  const run = sentences[sentence]
  if (pack.subject !== "before" || !run || !TELLS.has(before.mode) || !inOneLine(analysis, before.cue.from, from))
    return false
  const first = quantities.find(each => each.from >= run.from && each.counts)
  const opens = first !== undefined && first.from - run.from <= 2
  const other = [run.from, run.from + 1, first?.to ?? run.to].some(at => plays(tokens[at], "other"))
  return opens && other && !turnsAway(tokens, run)
}

/** "'...,' X said. 'Three were children.'": a quotation right behind the sentence of a quotation of the same line is its speaker's too. */
function quoteGoesOn(analysis: Analysis, { from, to }: Place, spoken: readonly Speech[]): Speech | null {
  const { tokens, lines, pack } = analysis
  if (pack.subject !== "before") return null
  const line = lines.find(each => each.from <= from && to <= each.to)
  let open = from
  while (line && open > line.from && !(isSign(tokens[open], OPEN) && (matchingQuote(tokens, open) ?? open) >= to))
    open--
  if (!line || open <= line.from || !isSign(tokens[open], OPEN)) return null
  const sentence = sentenceOf(analysis, open)
  const before = analysis.sentences[sentence - 1]
  if (!before || analysis.sentences[sentence]?.from !== open || before.from < line.from) return null
  const said = spoken.findLast(({ cue }) => cue.from >= before.from && cue.from < before.to)
  const quotes = tokens.slice(line.from, before.to).some(token => isSign(token, CLOSE))
  return quotes && said?.origin ? said : null
}

/**
 * Who goes on speaking where a sentence names nobody: whoever the sentence before is all of, where it parts what was counted or takes up
 * its event; a body or a document where the next report is its own again with its name left out or only referred to. A sentence that recalls ("X had ...") is the outlet's.
 */
export function speaksOn(analysis: Analysis, draft: Place, spoken: readonly Speech[]): Speech | null {
  const sentence = analysis.sentences[draft.sentence]
  if (!sentence || plays(analysis.tokens[sentence.from], "opening")) return null
  const quoted = quoteGoesOn(analysis, draft, spoken)
  if (quoted) return quoted
  const before = spoken.findLast(speech => speech.cue.from < draft.from)
  const after = spoken.find(speech => speech.cue.from >= draft.to)
  if (!before?.origin) return null
  const whole = endsWith(analysis, before, draft.sentence - 1)
  if (parts(analysis, sentence) || goesOn(analysis, sentence)) return whole ? before : null
  if (whole && (takesUp(analysis, draft, before) || tellsOn(analysis, draft, before))) return before
  if (sentenceOf(analysis, before.cue.from) === draft.sentence - 1 && tellsMore(analysis, draft, before)) return before
  if (includes(analysis, sentence))
    return whole && TELLS.has(before.mode) && analysis.pack.subject === "before"
      ? before
      : tollOf(analysis, spoken, draft)
  if (plays(analysis.tokens[sentence.from], "as said")) return alsoTells(analysis, draft, before) ? before : null
  if (!after?.carried) return null
  const near =
    draft.sentence - sentenceOf(analysis, before.cue.from) <= NEAR &&
    sentenceOf(analysis, after.cue.from) - draft.sentence <= NEAR
  return near && isInstitution(analysis, before) && sameName(analysis, before.origin, after.origin) ? before : null
}
