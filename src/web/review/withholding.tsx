import { type FormEvent, useEffect, useRef, useState } from "react"
import type { ReportView } from "../../serve/story-contract.ts"
import { useSpeech } from "../language.tsx"
import { useDecidingThen } from "./deciding.ts"
import { Signed } from "./fields.tsx"

interface Offered {
  readonly report: Pick<ReportView, "id" | "version">
  /** Called with what to say once it is withheld. */
  readonly onDecided: (what: string) => void
}

/** A form that takes a report, or one version of it, out of every view; what follows is said before it is done. */
export function Withholding({ report, onDecided }: Offered) {
  const { desk } = useSpeech()
  const { by, setBy, problem, decide } = useDecidingThen(() => onDecided(desk.says.withheldNow))
  const [isAsked, setAsked] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (!isAsked) {
      setAsked(true)
      return
    }
    const data = new FormData(event.currentTarget)
    void decide({ kind: "withhold", report: `${data.get("scope")}` }, `${data.get("why") ?? ""}`)
  }
  return (
    <details className="review withholding">
      <summary>{desk.says.withhold}</summary>
      <form className="decide" onSubmit={submit}>
        <Scope report={report} />
        <Signed by={by} onBy={setBy} needsWhy problem={problem}>
          {isAsked ? (
            <Sure onLeave={() => setAsked(false)} />
          ) : (
            <p>
              <button type="submit">{desk.says.withholdNext}</button>
            </p>
          )}
        </Signed>
      </form>
    </details>
  )
}

function Scope({ report: { id, version } }: Pick<Offered, "report">) {
  const { desk } = useSpeech()
  const choices = [
    [id, desk.says.withholdAll],
    [version, desk.says.withholdOne],
  ] as const
  return (
    <fieldset>
      <legend>{desk.says.withholdScope}</legend>
      {choices.map(([name, words]) => (
        <label key={name}>
          <input type="radio" name="scope" value={name} defaultChecked={name === id} /> {words}
        </label>
      ))}
    </fieldset>
  )
}

/** What follows, asked once more; the keyboard is led to it. */
function Sure({ onLeave }: { readonly onLeave: () => void }) {
  const { desk } = useSpeech()
  const follows = useRef<HTMLParagraphElement>(null)
  useEffect(() => follows.current?.focus(), [])
  return (
    <div className="sure">
      <p ref={follows} tabIndex={-1}>
        {desk.says.withholdFollows}
      </p>
      <p>
        <button type="submit">{desk.says.withholdSure}</button>{" "}
        <button type="button" className="plain" onClick={onLeave}>
          {desk.says.withholdNot}
        </button>
      </p>
    </div>
  )
}
