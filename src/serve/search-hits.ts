import { findWanted, type Wanted } from "../languages/search.ts"
import type { FoundReport } from "../model/archive.ts"
import type { Claim } from "../model/claim.ts"
import { evidence, overlaps, type Span } from "../model/span.ts"
import { maskReport } from "./mask.ts"
import type { SearchHit } from "./search-contract.ts"

/** Passages that are shown of one report. */
const EXCERPTS = 3
/** Units before and after a match that are shown with it. */
const AROUND = 80

const SPACE = /\s/u

/** The span around a match, widened to whole words, within its line. */
const around = (text: string, { start, end }: Span): Span => {
  const line = { start: text.lastIndexOf("\n", start - 1) + 1, end: text.indexOf("\n", end) }
  const last = line.end < 0 ? text.length : line.end
  let from = Math.max(line.start, start - AROUND)
  while (from > line.start && !SPACE.test(text[from - 1] ?? " ")) from--
  let to = Math.min(last, end + AROUND)
  while (to < last && !SPACE.test(text[to] ?? " ")) to++
  return { start: from, end: to }
}

const excerptsOf = (text: string, matches: readonly Span[]): SearchHit["excerpts"] => {
  const passages: { span: Span; matches: Span[] }[] = []
  for (const match of matches) {
    const span = around(text, match)
    const last = passages.at(-1)
    if (last !== undefined && overlaps(last.span, span)) {
      last.span = { start: last.span.start, end: Math.max(last.span.end, span.end) }
      last.matches.push(match)
    } else if (passages.length < EXCERPTS) passages.push({ span, matches: [match] })
    else break
  }
  return passages.map(passage => ({ ...evidence(text, passage.span), matches: passage.matches }))
}

const isAbout = (claim: Claim, matches: readonly Span[]): boolean =>
  [claim.evidence, claim.attribution.claimant?.evidence].some(
    held => held !== undefined && matches.some(match => overlaps(match, held)),
  )

/** A found report as it may leave; null where it holds the words only in what is covered, so that nobody finds out a name by asking for it. */
export function searchHit(found: FoundReport, wanted: readonly Wanted[]): SearchHit | null {
  const extraction = { version: "", claims: found.claims, attributions: [] }
  const { report, extraction: masked } = maskReport({ report: found.report, extraction })
  const matches = findWanted(report.text, wanted)
  if (matches === null) return null
  const { seq, version, recorded, story, naming } = found
  const named = naming && new Set(naming)
  const isMeant = (claim: Claim): boolean => wanted.length === 0 || isAbout(claim, matches)
  const { outlet, published, language, title, text } = report
  return {
    ...{ report: report.id, version, seq, outlet, published, recorded, language, title, story },
    excerpts: excerptsOf(text, matches),
    claims: masked.claims.filter(claim => isMeant(claim) && (named?.has(claim.id) ?? true)) as SearchHit["claims"],
  }
}
