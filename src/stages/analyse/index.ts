import type { Analysis, FindNames, Name } from "../../languages/analysis.ts"
import { type Line, linesOf } from "../../languages/layout.ts"
import type { Pack } from "../../languages/pack.ts"
import type { Dated, Run } from "../../languages/token.ts"
import { sentences, tokenise } from "../../languages/tokens.ts"
import { dayOf } from "../../model/day.ts"
import type { Tell } from "../../model/note.ts"
import type { Report } from "../../model/report.ts"

/** Takes a report's text apart: tokens, sentences, quantities, dates against the report's date, names known and unknown. */
export function analyse(report: Report, pack: Pack, findNames: FindNames, tell: Tell): Analysis {
  const tokens = tokenise(report.text, pack.readings)
  const runs = sentences(tokens)
  const said = dayOf(report.published) ?? dayOf(report.fetched)
  if (said === null)
    tell({ rule: "analyse/no-date", because: "the report has no date: relative dates are left unread" })
  const each = <T extends Run>(find: (part: ReturnType<typeof tokens.slice>) => readonly T[]): T[] =>
    runs.flatMap(run =>
      find(tokens.slice(run.from, run.to)).map(hit => ({ ...hit, from: hit.from + run.from, to: hit.to + run.from })),
    )
  const lines = linesOf(tokens, pack, { titled: report.title !== null, said, zone: report.timezone })
  const told = said === null ? [] : each(part => pack.dates(part, said, report.timezone))
  const dates = withSigned(told, lines)
  const found = findNames(tokens, runs)
  const { known } = found
  const names = found.names.filter(outside(dates))
  const kinds = new Map(
    known.flatMap(k => Array.from({ length: k.to - k.from }, (_, i) => [k.from + i, k.kind] as const)),
  )
  const parts = new Map(
    names.flatMap(({ from, to, kind, attached }) =>
      Array.from(
        { length: to - from },
        (_, i) => [from + i, { kind, starts: i === 0, attached: i === 0 && attached > 0 }] as const,
      ),
    ),
  )
  const marked = tokens.map((token, at) => ({
    ...token,
    ...(token.kind === "word" && pack.looksDefinite(token.text) && { definite: true }),
    ...(token.kind === "word" && token.readings.length === 0 && { attached: pack.attached(token.text) }),
    ...(kinds.has(at) && { known: kinds.get(at) ?? "place" }),
    ...(parts.has(at) && { named: parts.get(at) ?? { kind: "place", starts: true, attached: false } }),
  }))
  return {
    report,
    pack,
    tokens: marked,
    sentences: runs,
    lines,
    quantities: each(part => pack.numbers(part)),
    dates,
    known,
    names,
  }
}

/** The dates of the text with those of its embedded posts, which may be told in another language. */
function withSigned(told: readonly Dated[], lines: readonly Line[]): readonly Dated[] {
  const signed = lines.flatMap(({ kind, signed }) => (kind === "signature" ? (signed?.dated ?? []) : []))
  const others = signed.filter(one => !told.some(({ from, to }) => from < one.to && one.from < to))
  return others.length === 0 ? told : [...told, ...others].sort((a, b) => a.from - b.from)
}

/** A word of a date (a month that is called like somebody) names nothing, unless it is known. */
function outside(dates: readonly Run[]): (name: Name) => boolean {
  const dated = new Set(dates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  return name => name.entity !== null || !dated.has(name.from)
}
