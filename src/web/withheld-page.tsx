import { useState } from "react"
import type { WithheldList } from "../serve/review-contract.ts"
import { addressOf, START } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { tellMoment } from "./days.ts"
import { useFocusOnFirst } from "./focus-first.ts"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { Said } from "./said.tsx"
import { Waiting } from "./waiting.tsx"

/** Lines that are asked for at once. */
const PAGE = 40

/** What is withheld, by whom, when and why; each leads to what stands in its place, and to the way back. */
export function WithheldPage() {
  const { desk } = useSpeech()
  return (
    <>
      <p className="back">
        <a href={addressOf(START)}>{desk.says.allStories}</a>
      </p>
      <Head title={desk.says.withheldList} />
      <p className="hint">{desk.says.withheldHint}</p>
      <Lines after={null} />
    </>
  )
}

/** A page of the list, and a button that fetches the next one below it. */
function Lines({ after }: { readonly after: string | null }) {
  const { desk } = useSpeech()
  const asked = new URLSearchParams({ limit: `${PAGE}`, ...(after === null ? {} : { after }) })
  const answer = useAnswer<WithheldList>(`/api/withheld?${asked}`)
  const [opened, setOpened] = useState<string | null>(null)
  const list = useFocusOnFirst<HTMLUListElement>(after !== null && answer.value !== null)
  if (answer.value === null) return <Waiting answer={answer} />
  const { withheld, next } = answer.value
  if (withheld.length === 0) return after === null ? <p role="status">{desk.says.withheldNone}</p> : null
  return (
    <>
      <ul className="decisions" ref={list}>
        {withheld.map(one => (
          <Line key={one.review} one={one} />
        ))}
      </ul>
      {next !== null &&
        (opened === next ? (
          <Lines after={next} />
        ) : (
          <p>
            <button type="button" onClick={() => setOpened(next)}>
              {desk.says.moreWithheld}
            </button>
          </p>
        ))}
    </>
  )
}

function Line({ one: { report, on, by, why } }: { readonly one: WithheldList["withheld"][number] }) {
  const { language } = useSpeech()
  return (
    <li>
      <p>
        <a href={addressOf({ page: "report", version: report, claim: null })}>
          <Said text={report} />
        </a>
      </p>
      <p>
        <Said text={by} /> · <Said text={tellMoment(on, language)} className="quiet" />
      </p>
      <p className="quiet">
        <Said text={why} />
      </p>
    </li>
  )
}
