import type { NameIndex } from "../../knowledge/name-index.ts"
import type { Analysis, Name } from "../../languages/analysis.ts"
import { foldSign } from "../../languages/fold.ts"
import type { Run, Token } from "../../languages/token.ts"
import type { Report } from "../../model/report.ts"
import { type Evidence, evidence } from "../../model/span.ts"
import type { AnalyseLine } from "../contract.ts"

type Names = Pick<NameIndex, "place">

const reportHead = ({ id, outlet, published, language }: Report): AnalyseLine["report"] => ({
  id,
  outlet,
  published,
  language,
})

const TWO = { min: 2, max: 2, qualifier: "exact", ordinal: false } as const

/** "Two soldiers" in one word: a noun that counts and that is a dual however it is read. */
const isPair = ({ readings }: Token): boolean =>
  readings.length > 0 &&
  readings.every(
    ({ number, lexeme: { sense } }) => number === "dual" && sense.counts !== undefined && !sense.counts.weak,
  )

/** Duals that count by themselves, beside no number that counts the same. */
function pairsIn({ tokens, quantities, pack }: Analysis): readonly Run[] {
  if (!pack.dualCounts) return []
  const counted = new Set(quantities.flatMap(({ from, to }) => [from - 1, from, to - 1, to]))
  return tokens.flatMap((token, at) => (isPair(token) && !counted.has(at) ? [{ from: at, to: at + 1 }] : []))
}

/** What `analyse` prints for one report; all lists are empty where no pack reads its language (`analysis` null). */
export function analyseLine(report: Report, analysis: Analysis | null, names: Names): AnalyseLine {
  const head = reportHead(report)
  if (analysis === null)
    return { report: head, sentences: [], lines: [], numbers: [], dates: [], names: [], places: [] }
  const at = (run: Run): Evidence => {
    const start = analysis.tokens[run.from]?.start ?? 0
    return evidence(report.text, { start, end: analysis.tokens[run.to - 1]?.end ?? start })
  }
  const nameAt = (name: Name): Evidence => {
    const { start, end } = at(name)
    return evidence(report.text, { start: start + attachedUnits(report.text.slice(start, end), name.attached), end })
  }
  return {
    report: head,
    sentences: analysis.sentences.map(run => [at(run).start, at(run).end]),
    lines: analysis.lines.map(line => ({
      start: at(line).start,
      end: at(line).end,
      kind: line.kind,
      author: line.signed?.author ? at(line.signed.author) : null,
      handle: line.signed?.handle ? at(line.signed.handle) : null,
      edtf: line.signed?.dated?.edtf ?? null,
    })),
    numbers: [
      ...analysis.quantities.map(({ value, ordinal, ...run }) => ({
        ...at(run),
        min: value.min,
        max: value.max,
        qualifier: value.qualifier,
        ordinal,
      })),
      ...pairsIn(analysis).map(run => ({ ...at(run), ...TWO })),
    ].sort((a, b) => a.start - b.start),
    dates: analysis.dates.map(({ edtf, assumed, ...run }) => ({ ...at(run), edtf, assumed: [...assumed] })),
    names: analysis.names.map(name => ({
      ...nameAt(name),
      kind: name.kind,
      entity: name.entity,
      role: name.role === null ? null : at(name.role).quote,
    })),
    places: analysis.names
      .filter(({ kind, precision }) => kind === "place" || precision !== null)
      .map(name => ({ ...nameAt(name), ...placeOf(name, names) })),
  }
}

/** A place without a point of its own has that of what holds it, and is then no finer than that; an unknown quarter is its town's. */
function placeOf(name: Name, names: Names): Omit<AnalyseLine["places"][number], keyof Evidence> {
  const { precision } = name
  const entity = name.entity ?? name.town
  const place = entity === null ? null : names.place(entity)
  if (place === null) return { place: entity, country: null, lat: null, lon: null, precision }
  const holders = place.within.map(id => names.place(id))
  const point = [place, ...holders].find(each => each !== null && each.lat !== null)
  const isItself = name.entity !== null && (point === undefined || point === place)
  return {
    place: place.id,
    country: place.country,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    precision: isItself ? precision : (point ?? place).precision,
  }
}

/** The length of the first `letters` letters as written, with the marks that follow them. */
function attachedUnits(written: string, letters: number): number {
  if (letters === 0) return 0
  let seen = 0
  let units = 0
  for (const sign of written) {
    if (foldSign(sign) !== "" && seen++ === letters) break
    units += sign.length
  }
  return units
}
