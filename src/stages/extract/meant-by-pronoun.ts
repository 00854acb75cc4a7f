import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat } from "../../languages/token.ts"
import type { Cue } from "./cue.ts"
import type { Speech } from "./speech.ts"
import { isPerson } from "./words.ts"

/** Who a pronoun before a reporting verb may stand for: a person ("he said"), or a body ("it said"); null where it does not tell. */
export type Meant = "person" | "body" | null

/** Who is meant by the pronoun that stands for the speaker of a cue. */
export function meantBy({ tokens }: Analysis, { dropped, clauseFrom, run }: Cue): Meant {
  if (!dropped) return null
  for (let at = clauseFrom; at < run.from; at++) {
    if (!plays(tokens[at], "pronoun")) continue
    if (readingThat(tokens[at], (_, r) => r.gender !== undefined)) return "person"
    return readingThat(tokens[at], (_, r) => r.number === "singular") ? "body" : null
  }
  return null
}

/** A body, an armed group, a medium or a document, by its noun. */
const namesBody = ({ tokens }: Analysis, { from, to }: Run): boolean =>
  tokens
    .slice(from, to)
    .some(token => readingThat(token, s => s.head !== undefined && s.head !== "office" && s.head !== "source"))

/** The words name a person, by his name, his office or as a source. */
function namesPerson(analysis: Analysis, run: Run): boolean {
  const words = analysis.tokens.slice(run.from, run.to)
  if (words.some(isPerson)) return true
  const last = words.at(-1)
  return (
    !namesBody(analysis, run) &&
    readingThat(last, s => s.head === "office" || s.head === "source" || s.counts !== undefined) !== undefined
  )
}

/** Those of a text's speakers for whom a pronoun may stand: those who are surely of its sort, else those who may be, else all. */
export function meantOf(analysis: Analysis, all: readonly Speech[], meant: Meant): readonly Speech[] {
  if (meant === null) return all
  const isPerson = ({ speaker, origin, role }: Speech): boolean =>
    role !== null || [speaker, origin].some(run => run !== null && namesPerson(analysis, run))
  const isBody = ({ origin, speaker, role }: Speech): boolean => {
    const run = origin ?? speaker
    return role === null && run !== null && namesBody(analysis, run)
  }
  const other = meant === "person" ? isBody : isPerson
  const may = all.filter(speech => !other(speech))
  const [last] = may.slice(-1)
  const sure = may.filter(meant === "person" ? isPerson : isBody)
  return last && sure.length > 0 && last === all.at(-1) ? may : sure.length > 0 ? sure : may.length > 0 ? may : all
}
