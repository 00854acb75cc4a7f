import type { NameIndex } from "../../knowledge/name-index.ts"
import type { Analysis, Known } from "../../languages/analysis.ts"
import type { Run } from "../../languages/token.ts"
import type { Report } from "../../model/report.ts"
import { type Evidence, evidence } from "../../model/span.ts"
import type { AnalyseLine } from "../contract.ts"

type Names = Pick<NameIndex, "actor" | "place">

const reportHead = ({ id, outlet, published, language }: Report): AnalyseLine["report"] => ({
  id,
  outlet,
  published,
  language,
})

/** What `analyse` prints for one report; all lists are empty where no pack reads its language (`analysis` null). */
export function analyseLine(report: Report, analysis: Analysis | null, names: Names): AnalyseLine {
  const head = reportHead(report)
  if (analysis === null) return { report: head, sentences: [], numbers: [], dates: [], names: [], places: [] }
  const at = (run: Run): Evidence => {
    const start = analysis.tokens[run.from]?.start ?? 0
    return evidence(report.text, { start, end: analysis.tokens[run.to - 1]?.end ?? start })
  }
  return {
    report: head,
    sentences: analysis.sentences.map(run => [at(run).start, at(run).end]),
    numbers: analysis.quantities.map(({ value, ordinal, ...run }) => ({
      ...at(run),
      min: value.min,
      max: value.max,
      qualifier: value.qualifier,
      ordinal,
    })),
    dates: analysis.dates.map(({ edtf, assumed, ...run }) => ({ ...at(run), edtf, assumed: [...assumed] })),
    names: analysis.known.map(known => ({
      ...at(known),
      kind: kindOf(known, names),
      entity: known.entity,
      role: null,
    })),
    places: analysis.known
      .filter(known => known.kind === "place")
      .map(known => ({ ...at(known), ...placeOf(known, names) })),
  }
}

const kindOf = ({ kind, entity }: Known, names: Names): AnalyseLine["names"][number]["kind"] => {
  if (kind === "place") return "place"
  return names.actor(entity)?.kind === "person" ? "person" : "organization"
}

function placeOf({ entity, precision }: Known, names: Names): Omit<AnalyseLine["places"][number], keyof Evidence> {
  const place = names.place(entity)
  return { place: entity, country: place?.country ?? null, lat: place?.lat ?? null, lon: place?.lon ?? null, precision }
}
