import { type FormEvent, useState } from "react"
import { useSpeech } from "../language.tsx"
import type { Claim } from "../report-marks.ts"
import { useStory } from "../story-context.tsx"
import { correctionIn } from "./correction.ts"
import { useDeciding } from "./deciding.ts"
import { Decisions } from "./decisions.tsx"
import { ClaimFields, Signed } from "./fields.tsx"

const KINDS = ["confirm", "reject", "correct", "note"] as const
type Kind = (typeof KINDS)[number]

/** What people decided about a claim, and a form to decide more. */
export function ClaimReview({ claim }: { readonly claim: Claim }) {
  const { desk } = useSpeech()
  const { reviews } = useStory()
  const mine = reviews.filter(review => review.claim === claim.id || review.id === claim.id)
  return (
    <details className="review">
      <summary>
        {desk.says.review} <span className="count">{mine.length}</span>
      </summary>
      <Decisions reviews={mine} withClaims={false} />
      <Decide claim={claim} />
    </details>
  )
}

function Decide({ claim }: { readonly claim: Claim }) {
  const { desk } = useSpeech()
  const { by, setBy, problem, decide } = useDeciding()
  const [kind, setKind] = useState<Kind>("confirm")
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const why = `${data.get("why") ?? ""}`
    const decision =
      kind === "correct" ? { kind, claim: claim.id, fields: correctionIn(data, claim) } : { kind, claim: claim.id }
    void decide(decision, why).then(kept => {
      if (!kept) return
      form.reset()
      setKind("confirm")
    })
  }
  return (
    <form className="decide" onSubmit={submit}>
      <fieldset>
        <legend>{desk.says.decision}</legend>
        {KINDS.map(one => (
          <label key={one}>
            <input type="radio" name="decision" checked={kind === one} onChange={() => setKind(one)} />{" "}
            {desk.decisions[one]}
          </label>
        ))}
      </fieldset>
      {kind === "correct" && <ClaimFields claim={claim} />}
      <Signed by={by} onBy={setBy} needsWhy={kind !== "confirm"} problem={problem} />
    </form>
  )
}
