import { tellValue } from "../../../messages/tell.ts"
import type { InterfaceLanguage } from "../../../messages/words.ts"
import type { Place } from "../../../model/entity.ts"
import type { Claimant, Row, Series, Step } from "../../../model/ledger.ts"
import { byUnit } from "../../../model/order.ts"
import type { ClaimInReport, StoryView } from "../../../model/story.ts"
import type { InfoTable, MetricTable } from "../../table-contract.ts"
import { areaOf } from "../incidents/located.ts"

type Area = MetricTable["areas"][number]
type Given = MetricTable["claimants"][number]
type Cell = Omit<MetricTable["cells"][number], "area"> & { readonly area: Area }

/** How a table is made: where places are, and whose values are chosen where they give any (null: those of who gives the most). */
export interface TableAsked {
  readonly place: (id: string) => Place | null
  readonly language: InterfaceLanguage
  readonly claimant: string | null
}

const NOWHERE: Area = { id: null, name: null, level: null, pcode: null, country: null, within: null, withinPcode: null }

/** The administrative area of a claim's place: its district, else its province, else its country. */
function areaOfClaim(found: ClaimInReport | undefined, { place, language }: TableAsked): Area {
  const { admin1, admin2, country } = areaOf(found?.claim.where ?? null, place)
  const own = admin2 ?? admin1
  const state = country === null ? null : place(`place:country:${country}`)
  if (own === null)
    return state === null ? NOWHERE : { ...NOWHERE, id: state.id, name: state.name[language], level: 0, country }
  const named = { id: own.id, name: own.name[language], pcode: own.pcode ?? null, country }
  if (own !== admin2 && own.pcodeAbove !== undefined) {
    const part = own.pcodeAbove.place === null ? null : place(own.pcodeAbove.place)
    return { ...named, level: 2, within: part?.name[language] ?? null, withinPcode: own.pcodeAbove.pcode }
  }
  const above = own === admin2 ? (admin1 ?? state) : state
  return {
    ...named,
    level: own === admin2 ? 2 : 1,
    within: above?.name[language] ?? null,
    withinPcode: above?.pcode ?? null,
  }
}

const DAY = /\d{4}-\d\d-\d\d/g

/** The day that a value is told for: the end of its window, else the day of its report. */
const dayOf = (found: ClaimInReport | undefined): string | null =>
  found?.claim.when?.edtf.match(DAY)?.at(-1) ?? found?.published?.slice(0, 10) ?? null

const keyOf = ({ key, name }: Claimant): string => key ?? name ?? ""

const cellOf = (
  step: Step,
  row: Row,
  { story, claimant }: { readonly story: string; readonly claimant: Claimant },
  found: ClaimInReport | undefined,
  asked: TableAsked,
): Cell[] => {
  const day = dayOf(found)
  if (day === null || step.quote === "") return []
  return [
    {
      area: areaOfClaim(found, asked),
      day,
      claimant: keyOf(claimant),
      counts: row.counts,
      story,
      question: row.question,
      value: step.value,
      words: tellValue(step.value, asked.language),
      claim: step.claim,
      quote: step.quote,
      report: step.report,
      version: step.version,
      published: step.published,
      witnesses: step.witnesses,
      sides: step.sides,
    },
  ]
}

/** Of one claimant's values to one question for one area and day, the latest. */
const latest = (cells: readonly Cell[]): readonly Cell[] => [
  ...new Map(cells.map(cell => [`${cell.claimant} ${cell.question} ${cell.area.id} ${cell.day}`, cell])).values(),
]

/** Who gives the most values first. */
export const mostFirst = (a: Pick<Given, "key" | "values">, b: Pick<Given, "key" | "values">): number =>
  b.values - a.values || byUnit(a.key, b.key)

const unitOf = ({ object, population }: Row): string => object ?? population ?? "people"

/** By p-code, those without one last. */
export const byPlace = (a: Area, b: Area): number =>
  byUnit(a.pcode ?? "~", b.pcode ?? "~") || byUnit(a.id ?? "~", b.id ?? "~")

function tableOf(
  key: string,
  series: readonly (Series & { row: Row })[],
  view: StoryView,
  asked: TableAsked,
): MetricTable {
  const claims = new Map(view.claims.map(found => [found.claim.id, found]))
  const told = series.flatMap(({ row, claimant, steps }) =>
    steps.flatMap(step => cellOf(step, row, { story: view.story, claimant }, claims.get(step.claim), asked)),
  )
  const cells = latest(told)
  const areas = [...new Map(cells.map(({ area }) => [area.id, area])).values()].toSorted(byPlace)
  const names = new Map(series.map(({ claimant }) => [keyOf(claimant), claimant.name]))
  const claimants = [...Map.groupBy(cells, cell => cell.claimant)]
    .map(([each, own]) => ({ key: each, name: names.get(each) ?? null, values: own.length }))
    .toSorted(mostFirst)
  const [metric = "", unit = ""] = key.split("/")
  const wanted = claimants.find(each => each.key === asked.claimant) ?? claimants[0]
  return {
    key,
    metric,
    unit,
    claimants,
    chosen: wanted?.key ?? "",
    areas,
    days: [...new Set(cells.map(({ day }) => day))].toSorted(byUnit),
    cells: cells.map(({ area, ...cell }) => ({ ...cell, area: areas.findIndex(each => each.id === area.id) })),
  }
}

/** A covered story's counts by administrative area and day: a table for each metric and unit. Nothing is added up, and a gap stays one. */
export function infoTableOf(view: StoryView, asked: TableAsked): InfoTable {
  const rows = new Map(view.rows.map(row => [row.question, row]))
  const series = view.series.flatMap(each => {
    const row = rows.get(each.question)
    return row === undefined ? [] : [{ ...each, row }]
  })
  const kinds = Map.groupBy(series, ({ row }) => `${row.metric}/${unitOf(row)}`)
  const tables = [...kinds]
    .map(([key, same]) => tableOf(key, same, view, asked))
    .filter(({ cells }) => cells.length > 0)
  return { story: view.story, title: view.title, asOf: view.asOf, tables }
}

/** What a table shows: the cells of the chosen claimant. */
export const shownCells = ({ cells, chosen }: MetricTable): MetricTable["cells"] =>
  cells.filter(({ claimant }) => claimant === chosen)
