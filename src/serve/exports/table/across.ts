import { byUnit } from "../../../model/order.ts"
import type { InfoTable, MetricTable, TableAcross } from "../../table-contract.ts"
import { byPlace, mostFirst } from "./table.ts"

/** What is chosen of several stories' tables; null or unknown: what there is most of. */
export interface Chosen {
  /** metric/unit */
  readonly metric: string | null
  readonly claimant: string | null
}

const placeKey = ({ id, name }: MetricTable["areas"][number]): string => id ?? name ?? ""

function choicesOf(infos: readonly InfoTable[]): TableAcross["choices"] {
  const kinds = Map.groupBy(
    infos.flatMap(({ tables }) => tables),
    ({ key }) => key,
  )
  return [...kinds]
    .flatMap(([key, [first, ...others]]) => {
      if (first === undefined) return []
      const values = [first, ...others].reduce((sum, { cells }) => sum + cells.length, 0)
      return [{ key, metric: first.metric, unit: first.unit, values }]
    })
    .toSorted(mostFirst)
}

/** One claim gives an area and day one value, in however many stories it stands. */
const once = (cells: MetricTable["cells"]): MetricTable["cells"] => [
  ...new Map(cells.map(cell => [`${cell.claim} ${cell.area} ${cell.day}`, cell])).values(),
]

function claimantsOf(parts: readonly MetricTable[], cells: MetricTable["cells"]): MetricTable["claimants"] {
  const names = new Map(parts.flatMap(({ claimants }) => claimants.map(({ key, name }) => [key, name] as const)))
  return [...Map.groupBy(cells, ({ claimant }) => claimant)]
    .map(([key, own]) => ({ key, name: names.get(key) ?? null, values: own.length }))
    .toSorted(mostFirst)
}

/** Tables of one metric and unit, laid into one: areas and days of all, and nothing added up. */
function laidTogether(parts: readonly MetricTable[], chosen: Chosen): MetricTable | null {
  const [first] = parts
  if (first === undefined) return null
  const areas = [
    ...new Map(parts.flatMap(part => part.areas.map(area => [placeKey(area), area] as const))).values(),
  ].toSorted(byPlace)
  const at = new Map(areas.map((area, index) => [placeKey(area), index]))
  const cells = once(
    parts.flatMap(part =>
      part.cells.map(cell => {
        const area = part.areas[cell.area]
        return { ...cell, area: (area && at.get(placeKey(area))) ?? 0 }
      }),
    ),
  )
  const claimants = claimantsOf(parts, cells)
  const wanted = claimants.find(({ key }) => key === chosen.claimant) ?? claimants[0]
  return {
    ...{ key: first.key, metric: first.metric, unit: first.unit, claimants, areas, cells },
    chosen: wanted?.key ?? "",
    days: [...new Set(cells.map(({ day }) => day))].toSorted(byUnit),
  }
}

/** Of several stories' tables the one that is chosen, and what else there is to choose. */
export function tableAcross(infos: readonly InfoTable[], chosen: Chosen): Pick<TableAcross, "choices" | "table"> {
  const choices = choicesOf(infos)
  const wanted = choices.find(({ key }) => key === chosen.metric) ?? choices[0]
  const parts = infos.flatMap(({ tables }) => tables.filter(({ key }) => key === wanted?.key))
  return { choices, table: laidTogether(parts, chosen) }
}
