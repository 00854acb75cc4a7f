import type { CSSProperties } from "react"
import { tellQuestion } from "../messages/tell.ts"
import { LedgerCell, Parts } from "./cell.tsx"
import { tellSpan } from "./days.ts"
import { Grades } from "./grades.tsx"
import { useSpeech } from "./language.tsx"
import { type LaidCell, type LaidLedger, type LaidRow, layLedger } from "./ledger-layout.ts"
import { Relations } from "./relations.tsx"
import { Said } from "./said.tsx"
import { useStory } from "./story-context.tsx"

/** Columns that fit beside each other on a newsroom's screen. */
const MOST_COLUMNS = 7

/** Who gives which figure: questions as rows, claimants as columns; on a phone one card for each question. */
export function Ledger() {
  const { desk, words } = useSpeech()
  const { view } = useStory()
  const ledger = layLedger(view, MOST_COLUMNS)
  return (
    <section className="panel" id="ledger" aria-labelledby="ledger-head">
      <h2 id="ledger-head">{words.ledger.ledger}</h2>
      {view.rows.length === 0 ? (
        <p>{words.ledger.noFigures}</p>
      ) : (
        <p className="hint">
          {desk.says.ledgerHint} {desk.says.perClaimant}
        </p>
      )}
      {ledger.rows.length > 0 && (
        <section
          className="ledger-frame"
          aria-labelledby="ledger-head"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keyboard
          tabIndex={0}
        >
          <Table ledger={ledger} />
        </section>
      )}
      {ledger.single.length > 0 && <Singles rows={ledger.single} />}
    </section>
  )
}

function Table({ ledger }: { readonly ledger: LaidLedger }) {
  const { words } = useSpeech()
  return (
    <table className="ledger" style={{ "--columns": ledger.columns.length } as CSSProperties}>
      <thead>
        <tr>
          <th scope="col">{words.ledger.question}</th>
          {ledger.columns.map(({ key, name }) => (
            <th scope="col" key={key ?? name}>
              <Said text={name ?? key ?? words.ledger.ownVoice} />
            </th>
          ))}
        </tr>
      </thead>
      {ledger.rows.map(row => (
        <Question key={row.row.question} laid={row} ledger={ledger} />
      ))}
    </table>
  )
}

/** Questions that one claimant alone answers, a line for each. */
function Singles({ rows }: { readonly rows: readonly LaidRow[] }) {
  const { desk, words } = useSpeech()
  return (
    <>
      <h3 className="singles-head">{desk.says.single}</h3>
      <table className="ledger singles">
        <thead>
          <tr>
            <th scope="col">{words.ledger.question}</th>
            <th scope="col">{desk.says.chartValue}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(laid => (
            <tr key={laid.row.question}>
              <RowHead laid={laid} />
              <Column cells={laid.others} named />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Question({ laid, ledger }: { readonly laid: LaidRow; readonly ledger: LaidLedger }) {
  const { view } = useStory()
  const relations = view.relations.filter(relation => relation.question === laid.row.question)
  // One claimant with a column of its own and others without stand side by side.
  const inColumns = laid.others.length === 0 || laid.columns.filter(cells => cells.length > 0).length > 1
  const beside = inColumns ? laid.others : [...laid.columns.flat(), ...laid.others]
  const others = beside.length > 0 && <Others cells={beside} width={ledger.columns.length} alone={!inColumns} />
  return (
    <tbody>
      <tr>
        <RowHead laid={laid} lines={inColumns && others ? 2 : 1} />
        {inColumns
          ? laid.columns.map((cells, i) => (
              <Column key={ledger.columns[i]?.key ?? ledger.columns[i]?.name} cells={cells} named={false} />
            ))
          : others}
      </tr>
      {inColumns && others && <tr>{others}</tr>}
      {relations.length > 0 && (
        <tr className="relations-row">
          <td colSpan={1 + ledger.columns.length}>
            <Relations relations={relations} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

interface OthersShown {
  readonly cells: readonly LaidCell[]
  readonly width: number
  /** True where all that is said to the question stands here. */
  readonly alone: boolean
}

/** Claimants beside each other over the width of all columns, each with its name. */
function Others({ cells, width, alone }: OthersShown) {
  const { desk } = useSpeech()
  return (
    <td colSpan={width} className="others" data-named>
      {!alone && <p className="quiet">{desk.says.others}</p>}
      <Cells cells={cells} />
    </td>
  )
}

function RowHead({ laid, lines = 1 }: { readonly laid: LaidRow; readonly lines?: number }) {
  const { language, words } = useSpeech()
  const { row, where, days, loose } = laid
  const span = days === null ? null : tellSpan(...days, language)
  return (
    <th scope="row" rowSpan={lines}>
      <span className="question">
        <Said text={tellQuestion(row, language)} />
      </span>
      <span className="row-facts">
        {row.counts !== "incident" && <span>{words.spans[row.counts]}</span>}
        {where !== null && <Said text={where} />}
        {span !== null && <Said text={span} />}
      </span>
      <Grades row={row} />
      <Parts parts={loose} />
    </th>
  )
}

/** Cells of one column; those that are named, and all of them on a phone, say whose they are. */
const Column = ({ cells, named }: { readonly cells: readonly LaidCell[]; readonly named: boolean }) => (
  <td data-empty={cells.length === 0} data-named={named}>
    <Cells cells={cells} />
  </td>
)

function Cells({ cells }: { readonly cells: readonly LaidCell[] }) {
  const { words } = useSpeech()
  return cells.map(laid => (
    <div key={laid.cell.claim} className="of-claimant">
      <p className="cell-name">
        <Said text={laid.cell.claimant.name ?? laid.cell.claimant.key ?? words.ledger.ownVoice} />
      </p>
      <LedgerCell laid={laid} />
    </div>
  ))
}
