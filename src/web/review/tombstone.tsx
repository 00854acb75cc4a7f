import type { FormEvent } from "react"
import type { ReportView } from "../../serve/story-contract.ts"
import { tellMoment } from "../days.ts"
import { useSpeech } from "../language.tsx"
import { Filled, Said } from "../said.tsx"
import { useDecidingThen } from "./deciding.ts"
import { Signed } from "./fields.tsx"

type Taken = NonNullable<ReportView["withheld"]>

interface Shown extends Taken {
  readonly hash: string
  /** Called with what to say once it is brought back. */
  readonly onDecided: (what: string) => void
}

/** What stands in place of a text that was taken out: who did so, when and why, and a way back. */
export function Tombstone({ on, by, why, hash, review, onDecided }: Shown) {
  const { language, desk } = useSpeech()
  return (
    <section className="withheld">
      <p>
        <Filled sentence={desk.says.withheld}>{[tellMoment(on, language), <Said key="by" text={by} />]}</Filled>
      </p>
      <p>
        {desk.says.why}: <Said text={why} />
      </p>
      <p className="quiet">
        {desk.says.hash} <code>{hash}</code>
      </p>
      <BringBack review={review} onDecided={onDecided} />
    </section>
  )
}

function BringBack({ review, onDecided }: Pick<Shown, "review" | "onDecided">) {
  const { desk } = useSpeech()
  const { by, setBy, problem, decide } = useDecidingThen(() => onDecided(desk.says.backNow))
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void decide({ kind: "undo", review }, `${new FormData(event.currentTarget).get("why") ?? ""}`)
  }
  return (
    <details className="review">
      <summary>{desk.says.bringBack}</summary>
      <form className="decide" onSubmit={submit}>
        <p>{desk.says.bringBackFollows}</p>
        <Signed by={by} onBy={setBy} needsWhy problem={problem}>
          <p>
            <button type="submit">{desk.says.bringBack}</button>
          </p>
        </Signed>
      </form>
    </details>
  )
}
