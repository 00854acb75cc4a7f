import type { FormEvent, ReactNode } from "react"
import type { GivenReview } from "../../serve/review-contract.ts"
import { useSpeech } from "../language.tsx"
import { Said } from "../said.tsx"
import { useStory } from "../story-context.tsx"
import { heardIn, storyIn } from "./correction.ts"
import { useDeciding } from "./deciding.ts"
import { Decisions } from "./decisions.tsx"
import { FigureFields, Signed, TextField } from "./fields.tsx"

/** All decisions about a story, and forms for those that are about the story itself. */
export function StoryReview() {
  const { desk } = useSpeech()
  const { view, reviews } = useStory()
  return (
    <>
      {reviews.length === 0 && <p className="quiet">{desk.says.reviewNone}</p>}
      <Decisions reviews={reviews} withClaims />
      <Form head={desk.says.addHeard} decisionIn={data => ({ kind: "add", story: view.story, heard: heardIn(data) })}>
        <TextField name="words" label={desk.says.heardWords} required />
        <TextField name="claimant" label={desk.says.claimant} />
        <TextField name="on" type="date" label={desk.says.heardOn} required />
        <FigureFields value={null} />
        <TextField name="when" label={desk.says.time} hint={desk.says.dateHint} />
        <TextField name="where" label={desk.says.place} />
      </Form>
      <Form
        head={desk.says.splitStory}
        decisionIn={data => ({ kind: "split", story: view.story, reports: data.getAll("report").map(String) })}
      >
        <SplitOff />
      </Form>
      <Form
        head={desk.says.joinStory}
        decisionIn={data => ({ kind: "join", story: view.story, into: storyIn(`${data.get("into") ?? ""}`) })}
      >
        <TextField name="into" label={desk.says.joinInto} required />
      </Form>
    </>
  )
}

function SplitOff() {
  const { view } = useStory()
  const reports = new Map(view.members.filter(({ main }) => main).map(member => [member.report, member]))
  return (
    <ul className="split">
      {[...reports.values()].map(({ report, outlet, title }) => (
        <li key={report}>
          <label>
            <input type="checkbox" name="report" value={report} /> <Said text={title ?? report} />{" "}
            <Said text={outlet ?? ""} className="quiet" />
          </label>
        </li>
      ))}
    </ul>
  )
}

interface FormShown {
  readonly head: string
  readonly decisionIn: (data: FormData) => GivenReview["decision"]
  readonly children: ReactNode
}

function Form({ head, decisionIn, children }: FormShown) {
  const { by, setBy, problem, decide } = useDeciding()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    void decide(decisionIn(data), `${data.get("why") ?? ""}`).then(kept => kept && form.reset())
  }
  return (
    <details>
      <summary>{head}</summary>
      <form className="decide" onSubmit={submit}>
        <div className="fields">{children}</div>
        <Signed by={by} onBy={setBy} needsWhy problem={problem} />
      </form>
    </details>
  )
}
