import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
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

/** "A member (of the defence team)", "a doctor (at the clinic)": the words before the link. */
export function headWords(tokens: readonly Token[], { from, to }: Run): readonly Token[] {
  const words = tokens.slice(from, to)
  const of = words.findIndex((token, i) => i > 0 && plays(token, "from", "in"))
  return of < 0 ? words : words.slice(0, of)
}

/** What the words name last before any "of": a body, or a person by name, office or kind; null where no word tells. */
function sortOf({ tokens }: Analysis, run: Run): Meant {
  const words = headWords(tokens, run)
  if (words.some(isPerson)) return "person"
  for (const token of words.toReversed()) {
    if (readingThat(token, s => s.head !== undefined && s.head !== "office" && s.head !== "source")) return "body"
    if (readingThat(token, s => s.head !== undefined || s.counts !== undefined))
      return readingThat(token, (_, r) => r.number === "plural") ? null : "person"
  }
  return null
}

/** Those of a text's speakers for whom a pronoun may stand: those who are surely of its sort, else those who may be, else all. */
export function meantOf(analysis: Analysis, all: readonly Speech[], meant: Meant): readonly Speech[] {
  if (meant === null) return all
  const sorted = all.map(speech => ({ speech, sort: sortOfSpeech(analysis, speech) }))
  const may = sorted.filter(({ sort }) => sort === null || sort === meant)
  const sure = sorted.filter(({ sort }) => sort === meant)
  const newest = may.at(-1)?.speech === all.at(-1)
  const best = newest || sure.length === 0 ? may : sure
  return best.length > 0 ? best.map(({ speech }) => speech) : all
}

const sortOfSpeech = (analysis: Analysis, { origin, speaker, role }: Speech): Meant => {
  const name = origin ?? speaker
  return role !== null ? "person" : name && sortOf(analysis, name)
}
