import type { InfoTable, MetricTable, TableAcross } from "../serve/table-contract.ts"
import { addressOf, type Seen, START, type TableAddress } from "./address.ts"
import { type Answer, useAnswer } from "./ask.ts"
import { tellMoment } from "./days.ts"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { go } from "./navigate.ts"
import { Said } from "./said.tsx"
import { TableFilters } from "./table-filters.tsx"
import { counted, tellWitnesses } from "./tell.ts"
import { Waiting } from "./waiting.tsx"

interface Asked {
  readonly address: TableAddress
}

/** The information officer's table: what is counted, by area and day, as one claimant gives it; the address says what and whose. */
export const TablePage = ({ address }: Asked) =>
  address.story === null ? <Across address={address} /> : <OfStory address={address} story={address.story} />

/** What the API is asked for by an address: without the choice, and with it. */
function useQueries({ metric, claimant, filters, after, seen }: TableAddress) {
  const { language } = useSpeech()
  const given = {
    ...{ lang: language, clock: seen.clock, ...filters },
    ...(seen.at === null ? {} : { asOf: seen.at }),
    ...(seen.reviewed ? { as: "reviewed" } : {}),
    ...(after === null ? {} : { after }),
  }
  const chosen = { ...given, ...(metric === null ? {} : { metric }), ...(claimant === null ? {} : { claimant }) }
  return { all: new URLSearchParams(given), chosen: new URLSearchParams(chosen) }
}

function OfStory({ address, story }: Asked & { readonly story: string }) {
  const { desk } = useSpeech()
  const path = `/api/stories/${encodeURIComponent(story)}/table`
  const { chosen } = useQueries(address)
  const answer = useAnswer<InfoTable>(`${path}?${chosen}`)
  if (answer.value === null) return <Waiting answer={answer} />
  const { tables, title } = answer.value
  const table = tables.find(each => each.key === address.metric) ?? tables[0]
  return (
    <>
      <header className="opening">
        <p className="back">
          <a href={addressOf({ page: "story", story, claim: null, seen: address.seen })}>{desk.says.inStory}</a>
        </p>
        <Head title={desk.says.tableHead} />
        <p className="story-facts">
          <Said text={title} />
          <Files path={path} address={address} table={table ?? null} />
        </p>
        <p className="hint">{desk.says.tableHint}</p>
      </header>
      <Shown tables={tables} table={table ?? null} address={address} />
    </>
  )
}

/** Across stories: the latest with figures, or those that are narrowed to. */
function Across({ address }: Asked) {
  const { language, desk } = useSpeech()
  const { chosen } = useQueries(address)
  const answer: Answer<TableAcross> = useAnswer<TableAcross>(`/api/table?${chosen}`)
  const { value } = answer
  return (
    <>
      <header className="opening">
        <p className="back">
          <a href={addressOf(START)}>{desk.says.allStories}</a>
        </p>
        <Head title={desk.says.tableAcross} />
        {value !== null && (
          <p className="story-facts">
            <span>{counted(desk.counts.stories, value.stories, language)}</span>
            <Files path="/api/table" address={address} table={value.table} />
            {value.next !== null && <a href={addressOf({ ...address, after: value.next })}>{desk.says.tableEarlier}</a>}
            {address.after !== null && <a href={addressOf({ ...address, after: null })}>{desk.says.tableLatest}</a>}
          </p>
        )}
        <p className="hint">{desk.says.tableAcrossHint}</p>
      </header>
      <TableFilters address={address} />
      {value === null ? (
        <Waiting answer={answer} />
      ) : (
        <div aria-busy={answer.waiting}>
          <Shown tables={value.choices} table={value.table} address={address} />
        </div>
      )}
    </>
  )
}

/** What is shown, for other programs. */
function Files({ path, address, table }: { readonly path: string } & Omit<Laid, "tables">) {
  const { all } = useQueries(address)
  if (table === null) return null
  const chosen = { metric: table.key, claimant: chosenIn(table, address) }
  const file = (name: string): string => `${path}.${name}?${new URLSearchParams([...all, ...Object.entries(chosen)])}`
  return (
    <>
      <a href={file("hxl.csv")}>HXL</a>
      <a href={file("xlsx")}>XLSX</a>
    </>
  )
}

const chosenIn = (table: MetricTable, { claimant }: TableAddress): string =>
  table.claimants.find(({ key }) => key === claimant)?.key ?? table.chosen

type Choice = Pick<MetricTable, "key" | "metric" | "unit">

interface Laid {
  readonly tables: readonly Choice[]
  readonly table: MetricTable | null
  readonly address: TableAddress
}

function Shown({ tables, table, address }: Laid) {
  const { desk } = useSpeech()
  if (table === null) return <p role="status">{desk.says.noClaims}</p>
  return (
    <section className="panel">
      <Choices tables={tables} table={table} address={address} />
      <Matrix table={table} chosen={chosenIn(table, address)} seen={address.seen} />
    </section>
  )
}

function Choices({ tables, table, address }: Laid & { readonly table: MetricTable }) {
  const { words, desk } = useSpeech()
  const nameOf = ({ metric, unit }: Choice): string =>
    `${words.metrics[metric] ?? metric} · ${words.populations[unit] ?? words.objects[unit] ?? unit}`
  return (
    <p className="choices">
      <label>
        <span>{desk.says.tableWhat}</span>{" "}
        <select value={table.key} onChange={({ target }) => go({ ...address, metric: target.value, claimant: null })}>
          {tables.map(each => (
            <option key={each.key} value={each.key}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>{" "}
      <label>
        <span>{desk.says.tableWhose}</span>{" "}
        <select
          value={chosenIn(table, address)}
          onChange={({ target }) => go({ ...address, metric: table.key, claimant: target.value })}
        >
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

interface Drawn {
  readonly table: MetricTable
  readonly chosen: string
  readonly seen: Seen
}

function Matrix({ table, chosen, seen }: Drawn) {
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
                  <Values cells={shown.filter(cell => cell.area === at && cell.day === day)} seen={seen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface Given extends Pick<Drawn, "seen"> {
  readonly cells: MetricTable["cells"]
}

/** The values of one area and day, a line for each question: they are never added up. */
function Values({ cells, seen }: Given) {
  const { language, words } = useSpeech()
  return cells.map(cell => (
    <p key={`${cell.question} ${cell.claim}`}>
      <a href={addressOf({ page: "story", story: cell.story, claim: cell.claim, seen })}>
        <Said text={cell.words} />
      </a>
      <span className="quiet">
        <Said text={tellMoment(cell.day, language)} /> · {words.spans[cell.counts]} · {tellWitnesses(cell, language)}
      </span>
    </p>
  ))
}
