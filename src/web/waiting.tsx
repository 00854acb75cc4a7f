import type { Answer } from "./ask.ts"
import { useSpeech } from "./language.tsx"

/** What stands where an answer is not there yet, or will not come. */
export function Waiting({ answer }: { readonly answer: Pick<Answer<unknown>, "problem" | "again"> }) {
  const { desk } = useSpeech()
  if (answer.problem === null)
    return (
      <p className="waiting" role="status">
        {desk.says.loading}
      </p>
    )
  return (
    <div className="waiting" role="alert">
      <p dir="auto">{answer.problem === "" ? desk.says.failed : answer.problem}</p>
      <button type="button" onClick={answer.again}>
        {desk.says.again}
      </button>
    </div>
  )
}
