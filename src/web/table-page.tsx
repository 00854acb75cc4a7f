import { useState } from "react"
import type { InfoTable, MetricTable } from "../serve/table-contract.ts"
import { addressOf, type Seen } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { tellMoment } from "./days.ts"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { Said } from "./said.tsx"
import { tellWitnesses } from "./tell.ts"
import { Waiting } from "./waiting.tsx"

interface Asked {
  readonly story: string
  readonly seen: Seen
}

/** The information officer's table: what is counted, by area and day, as one claimant gives it; another can be chosen. */
export function TablePage({ story, seen }: Asked) {
  const { language, desk } = useSpeech()
  const { at, clock, reviewed } = seen
  const asked = { lang: language, clock, ...(at === null ? {} : { asOf: at }), ...(reviewed ? { as: "reviewed" } : {}) }
  const path = `/api/stories/${encodeURIComponent(story)}/table`
  const answer = useAnswer<InfoTable>(`${path}?${new URLSearchParams(asked)}`)
  const [key, chooseTable] = useState<string | null>(null)
  const [claimant, chooseClaimant] = useState<string | null>(null)
  if (answer.value === null) return <Waiting answer={answer} />
  const { tables, title } = answer.value
  const table = tables.find(each => each.key === key) ?? tables[0]
  const chosen = table?.claimants.find(each => each.key === claimant)?.key ?? table?.chosen ?? ""
  const file = (name: string): string =>
    `${path}.${name}?${new URLSearchParams({ ...asked, ...(claimant === null ? {} : { claimant }) })}`
  return (
    <>
      <header className="opening">
        <p className="back">
          <a href={addressOf({ page: "story", story, claim: null, seen })}>{desk.says.inStory}</a>
        </p>
        <Head title={desk.says.tableHead} />
        <p className="story-facts">
          <Said text={title} />
          <a href={file("hxl.csv")}>HXL</a>
          <a href={file("xlsx")}>XLSX</a>
        </p>
        <p className="hint">{desk.says.tableHint}</p>
      </header>
      {table === undefined ? (
        <p>{desk.says.noClaims}</p>
      ) : (
        <section className="panel">
          <Choices tables={tables} table={table} chosen={chosen} onTable={chooseTable} onClaimant={chooseClaimant} />
          <Matrix table={table} chosen={chosen} story={story} seen={seen} />
        </section>
      )}
    </>
  )
}

interface Choosing {
  readonly tables: readonly MetricTable[]
  readonly table: MetricTable
  readonly chosen: string
  readonly onTable: (key: string) => void
  readonly onClaimant: (key: string) => void
}

function Choices({ tables, table, chosen, onTable, onClaimant }: Choosing) {
  const { words, desk } = useSpeech()
  const nameOf = ({ metric, unit }: MetricTable): string =>
    `${words.metrics[metric] ?? metric} · ${words.populations[unit] ?? words.objects[unit] ?? unit}`
  return (
    <p className="choices">
      <label>
        <span>{desk.says.tableWhat}</span>{" "}
        <select value={table.key} onChange={({ target }) => onTable(target.value)}>
          {tables.map(each => (
            <option key={each.key} value={each.key}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>{" "}
      <label>
        <span>{desk.says.tableWhose}</span>{" "}
        <select value={chosen} onChange={({ target }) => onClaimant(target.value)}>
          {table.claimants.map(({ key, name, values }) => (
            <option key={key} value={key}>
              {name ?? words.ledger.ownVoice} ({values})
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}

interface Laid {
  readonly table: MetricTable
  readonly chosen: string
  readonly story: string
  readonly seen: Seen
}

function Matrix({ table, chosen, story, seen }: Laid) {
  const { language, words, desk } = useSpeech()
  const shown = table.cells.filter(({ claimant }) => claimant === chosen)
  const days = table.days.filter(day => shown.some(cell => cell.day === day))
  const areas = table.areas.map((area, at) => ({ area, at })).filter(({ at }) => shown.some(cell => cell.area === at))
  return (
    <section className="scrolled" aria-label={desk.says.tableHead}>
      <table className="ledger areas">
        <thead>
          <tr>
            <th scope="col">{words.infoTable.area}</th>
            {days.map(day => (
              <th key={day} scope="col">
                {tellMoment(day, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ area, at }) => (
            <tr key={area.id ?? ""}>
              <th scope="row">
                <Said text={area.name ?? words.infoTable.nowhere} />
                <span className="quiet">
                  {area.pcode !== null && <code>{area.pcode}</code>}{" "}
                  {area.within !== null && <Said text={area.within} />}
                </span>
              </th>
              {days.map(day => (
                <td key={day}>
                  <Values
                    cells={shown.filter(cell => cell.area === at && cell.day === day)}
                    story={story}
                    seen={seen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface Shown extends Pick<Laid, "story" | "seen"> {
  readonly cells: MetricTable["cells"]
}

/** The values of one area and day, a line for each question: they are never added up. */
function Values({ cells, story, seen }: Shown) {
  const { language, words } = useSpeech()
  return cells.map(cell => (
    <p key={`${cell.question} ${cell.claim}`}>
      <a href={addressOf({ page: "story", story, claim: cell.claim, seen })}>
        <Said text={cell.words} />
      </a>
      <span className="quiet">
        <Said text={tellMoment(cell.day, language)} /> · {words.spans[cell.counts]} · {tellWitnesses(cell, language)}
      </span>
    </p>
  ))
}
