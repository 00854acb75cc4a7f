import type { Analysis } from "../../languages/analysis.ts"
import { countryName } from "../../languages/country-name.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Mention } from "../../model/claim.ts"
import { type Evidence, evidence, type Span } from "../../model/span.ts"
import type { Doer } from "./nations.ts"
import { runFrom } from "./runs.ts"

/** Where a run of tokens lies in the text. */
export const spanOf = ({ tokens }: Analysis, run: Run): Span => ({
  start: tokens[run.from]?.start ?? 0,
  end: tokens[run.to - 1]?.end ?? 0,
})

/** The words of a run. */
export const wordsOf = (analysis: Analysis, run: Run): Evidence => evidence(analysis.report.text, spanOf(analysis, run))

/** Letters of the words attached before a name's first word: one each, but an article stays with its name, also where it is written into "to". */
function attachedTo(token: Token | undefined, person: boolean): number {
  if (person) return 0
  if (token?.known === "actor" && token.attached?.length === 1) return 1
  if (token?.known === "place" && token.readings.length === 0 && token.attached?.join() === "with,the") return 1
  const before = (readingThat(token, s => s.head !== undefined) ?? token?.readings[0])?.before ?? []
  if (!before.includes("the")) return before.length
  return before.includes("to") ? 0 : before.indexOf("the")
}

/** "According (to) X": the "to" that the word before takes is attached, whatever the name's own letters may be read as. */
function takenTo(tokens: readonly Token[], at: number): number {
  const takes = readingThat(tokens[at - 1], s => s.cue === "preposition" && s.takes?.includes("to") === true)
  const token = tokens[at]
  if (!takes || token?.attached?.includes("the") || readingThat(token, (_, r) => r.before.includes("the"))) return 0
  return token?.attached?.[0] === "to" || readingThat(token, (_, r) => r.before[0] === "to") ? 1 : 0
}

/** "(X)'s": the ending that says what is X's, and no part of the name. */
const OWNS = /(?<=\p{L})['\u2019]s$/u

/** The words of a name, outer quotation marks and attached words dropped. */
export const mention = (analysis: Analysis, run: Run): Mention => {
  const bare = { from: run.from, to: run.to }
  if (analysis.tokens[bare.from]?.text === OPEN && analysis.tokens[bare.to - 1]?.text === CLOSE) {
    bare.from++
    bare.to--
  }
  // A stop that ends the text is no part of a name, where none is written short with one.
  if (analysis.pack.subject === "after" && analysis.tokens[bare.to - 1]?.text === "." && bare.to - bare.from > 1)
    bare.to--
  const named = runFrom(analysis.names, bare.from)
  const person = named?.kind === "person"
  const whole = person || ((named?.kind === "place" || named?.kind === "organization") && named.attached === 0)
  const attached =
    takenTo(analysis.tokens, bare.from) ||
    (whole ? 0 : named?.attached || attachedTo(analysis.tokens[bare.from], person))
  const { start, end } = spanOf(analysis, bare)
  const owns = OWNS.exec(analysis.report.text.slice(start, end))?.[0].length ?? 0
  const words = evidence(analysis.report.text, { start: start + attached, end: end - owns })
  const to =
    attached === 0 && !person && readingThat(analysis.tokens[bare.from], (_, r) => r.before.join() === "to,the")
  return { text: to ? analysis.pack.alone(words.quote) : words.quote, entity: null, evidence: words }
}

/** Who is blamed: by his name, or the country of which an adjective tells. */
export const accused = (analysis: Analysis, { country, ...run }: Doer): Mention => {
  const named = mention(analysis, run)
  return { ...named, text: (country && countryName(country, analysis.pack.code)) || named.text }
}
