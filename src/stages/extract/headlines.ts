import type { Analysis } from "../../languages/analysis.ts"
import { OPEN } from "../../languages/quotation.ts"
import { type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Cue } from "./cue.ts"
import { phraseFrom } from "./phrases.ts"
import { isPerson, isSign } from "./words.ts"

/** Longest speaker of a title, in tokens. */
const LONGEST_HEADLINE = 9

/**
 * A line of the form "So-and-so: ...": a body, an office, an armed group or a party that is known; in a title a medium too, or a
 * name that the report has in its text.
 */
export function headline({ tokens, sentences, report }: Analysis, sentence: Run): Cue | null {
  const title = sentence.from === 0 && report.title !== null
  const colon = tokens.slice(sentence.from, sentence.from + LONGEST_HEADLINE).findIndex(token => token.text === ":")
  if (colon < 1 || sentence.from + colon >= sentence.to - 1) return null
  const at = sentence.from + colon
  const speaker = phraseFrom(tokens, sentence.from, at, { loose: true })
  const speaks =
    speaker?.to === at &&
    (title ? canSpeak(tokens, speaker, sentences[1]?.from ?? tokens.length) : isBody(tokens, speaker))
  if (!speaks) return null
  return {
    run: { from: at, to: at + 1 },
    mode: readingThat(tokens[speaker.from], s => s.head === "medium") ? "reports" : "says",
    speaker,
    role: null,
    dropped: false,
    form: null,
    via: [],
    direction: "forward",
    contentFrom: at + 1,
    clauseFrom: at,
    independent: true,
    hanging: false,
  }
}

/** A body or party that a line of the text names first. */
const isBody = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens.slice(from, to).every(token => token.kind === "word") &&
  (readingThat(
    tokens[from],
    (s, r) => !r.pronoun && (s.head === "body" || s.head === "armed" || s.head === "office" || s.head === "source"),
  ) !== undefined ||
    tokens[from]?.known === "actor")

/** A head that speaks, a known party, a name in quotation marks, or a name whose last word the text has as well; never a place. */
function canSpeak(tokens: readonly Token[], { from, to }: Run, body: number): boolean {
  const first = tokens[from]
  if (readingThat(first, s => s.head !== undefined) || first?.known === "actor" || isSign(first, OPEN)) return true
  if (isPerson(first) || first?.named?.kind === "organization") return true
  if (first?.known === "place" || first?.named?.kind === "place" || to - from > 3) return false
  const last = tokens[to - 1]
  return last?.readings.length === 0 && tokens.slice(body).some(token => token.text === last.text)
}
