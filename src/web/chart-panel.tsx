import { lazy, Suspense, useId, useMemo, useRef, useState } from "react"
import { tellQuestion, tellWhom } from "../messages/tell.ts"
import { drawable, drawQuestion } from "./chart-points.ts"
import { bandsOf, populationsOf, RULES, type Rule } from "./chart-rules.ts"
import { tellSpan } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { daysOf, placeOf, type Row, type Step } from "./ledger-layout.ts"
import { Figure } from "./said.tsx"
import { ToWords, useStory, useWordsAddress } from "./story-context.tsx"
import { useWidthInSight } from "./use-width.ts"

const Chart = lazy(() => import("./chart.tsx").then(({ Chart }) => ({ default: Chart })))

/** Figures over time for one question, chosen from those that have any; the drawing is fetched when it comes into sight. */
export function ChartPanel() {
  const { desk, words } = useSpeech()
  const { view } = useStory()
  const rows = useMemo(() => drawable(view), [view])
  const [question, setQuestion] = useState<string | null>(null)
  const [rule, setRule] = useState<Rule>("words")
  const row = rows.find(one => one.question === question) ?? rows[0]
  return (
    <section className="panel" id="over-time" aria-labelledby="over-time-head">
      <h2 id="over-time-head">{words.ledger.series}</h2>
      {row === undefined ? (
        <p className="quiet">{desk.says.chartNone}</p>
      ) : (
        <>
          <Choice rows={rows} chosen={row} onChoose={setQuestion} />
          <Whom rows={rows} chosen={row} onChoose={setQuestion} />
          {row.accounts.length > 0 && <Counting rule={rule} onChoose={setRule} />}
          <p className="hint">{desk.says.chartNote}</p>
          <Drawing row={row} rule={rule} />
        </>
      )}
    </section>
  )
}

interface Choosing {
  readonly rows: readonly Row[]
  readonly chosen: Row
  readonly onChoose: (question: string) => void
}

function Choice({ rows, chosen, onChoose }: Choosing) {
  const { language, desk, words } = useSpeech()
  const id = useId()
  const nameOf = (row: Row): string => {
    const days = daysOf(row)
    const span = row.counts === "incident" ? null : words.spans[row.counts]
    const when = days === null ? null : tellSpan(...days, language)
    return [tellQuestion(row, language), span, placeOf(row), when].filter(part => part !== null).join(" · ")
  }
  return (
    <p className="choice">
      <label htmlFor={id}>{desk.says.chartQuestion}</label>
      <select id={id} value={chosen.question} onChange={event => onChoose(event.target.value)}>
        {rows.map(row => (
          <option key={row.question} value={row.question}>
            {nameOf(row)}
          </option>
        ))}
      </select>
    </p>
  )
}

/** The same question of other people, where there are figures for several. */
function Whom({ rows, chosen, onChoose }: Choosing) {
  const { language, desk } = useSpeech()
  const id = useId()
  const offered = populationsOf(rows, chosen).filter(row => tellWhom(row, language) !== null)
  if (offered.length < 2) return null
  return (
    <p className="choice">
      <label htmlFor={id}>{desk.says.populationField}</label>
      <select id={id} value={chosen.question} onChange={event => onChoose(event.target.value)}>
        {offered.map(row => (
          <option key={row.question} value={row.question}>
            {tellWhom(row, language)}
          </option>
        ))}
      </select>
    </p>
  )
}

interface Ruled {
  readonly rule: Rule
  readonly onChoose: (rule: Rule) => void
}

function Counting({ rule, onChoose }: Ruled) {
  const { desk } = useSpeech()
  const id = useId()
  return (
    <p className="choice">
      <label htmlFor={id}>{desk.says.chartRule}</label>
      <select
        id={id}
        name="rule"
        value={rule}
        onChange={({ target }) => onChoose(RULES.find(one => one === target.value) ?? rule)}
      >
        {RULES.map(one => (
          <option key={one} value={one}>
            {desk.rules[one]}
          </option>
        ))}
      </select>
    </p>
  )
}

interface Drawn {
  readonly row: Row
  readonly rule: Rule
}

function Drawing({ row, rule }: Drawn) {
  const { desk } = useSpeech()
  const { view } = useStory()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidthInSight(frame)
  const addressFor = useWordsAddress()
  const drawn = useMemo(() => drawQuestion(view, row.question), [view, row])
  const bands = bandsOf(row, drawn.points, rule)
  return (
    <div className="chart" ref={frame}>
      <Suspense fallback={<p className="waiting">{desk.says.loadingChart}</p>}>
        {width === null ? null : <Chart points={drawn.points} bands={bands} width={width} addressFor={addressFor} />}
      </Suspense>
      {rule !== "words" && (
        <p className="hint">{bands.length === 0 ? desk.says.chartRuleNone : desk.says.chartRuleNote}</p>
      )}
      <Undrawn says={desk.says.chartVague} steps={drawn.vague} />
      <Undrawn says={desk.says.chartUndated} steps={drawn.undated} />
    </div>
  )
}

function Undrawn({ says, steps }: { readonly says: string; readonly steps: readonly Step[] }) {
  if (steps.length === 0) return null
  return (
    <p className="hint">
      {says}{" "}
      {steps.map(step => (
        <span key={step.claim}>
          <ToWords claim={step.claim}>
            <Figure value={step.value} />
          </ToWords>{" "}
        </span>
      ))}
    </p>
  )
}
