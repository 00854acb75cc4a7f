import type { WithheldList } from "../serve/review-contract.ts"
import { addressOf, START } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { tellMoment } from "./days.ts"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { Said } from "./said.tsx"
import { Waiting } from "./waiting.tsx"

/** What is withheld, by whom, when and why; each leads to what stands in its place, and to the way back. */
export function WithheldPage() {
  const { language, desk } = useSpeech()
  const answer = useAnswer<WithheldList>("/api/withheld")
  if (answer.value === null) return <Waiting answer={answer} />
  const { withheld } = answer.value
  return (
    <>
      <p className="back">
        <a href={addressOf(START)}>{desk.says.allStories}</a>
      </p>
      <Head title={desk.says.withheldList} />
      <p className="hint">{desk.says.withheldHint}</p>
      {withheld.length === 0 && <p role="status">{desk.says.withheldNone}</p>}
      <ul className="decisions">
        {withheld.map(({ review, report, on, by, why }) => (
          <li key={review}>
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
        ))}
      </ul>
    </>
  )
}
