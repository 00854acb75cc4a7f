import { type FormEvent, useState } from "react"
import { useSpeech } from "../language.tsx"
import type { Claim } from "../report-marks.ts"
import { useStory } from "../story-context.tsx"
import { BorderFields, namedIn } from "./border-fields.tsx"
import { isAbout } from "./concerning.ts"
import { useDeciding } from "./deciding.ts"
import { decisionOn, KINDS, type Kind } from "./decision.ts"
import { Decisions } from "./decisions.tsx"
import { ClaimFields, Signed } from "./fields.tsx"

/** What people decided about a claim, and a form to decide more. */
export function ClaimReview({ claim }: { readonly claim: Claim }) {
  const { desk } = useSpeech()
  const { reviews } = useStory()
  const mine = reviews.filter(isAbout(claim.id))
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

/** Incidents are drawn by figures, and only who is named can be named otherwise. */
const isFor =
  (claim: Claim) =>
  (kind: Kind): boolean =>
    (!kind.endsWith("-names") || namedIn(claim).length > 0) && (!/incident/.test(kind) || claim.kind === "figure")

function Decide({ claim }: { readonly claim: Claim }) {
  const { desk } = useSpeech()
  const { by, setBy, problem, decide } = useDeciding()
  const [kind, setKind] = useState<Kind>("confirm")
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    void decide(decisionOn(kind, claim, data), `${data.get("why") ?? ""}`).then(kept => {
      if (!kept) return
      form.reset()
      setKind("confirm")
    })
  }
  return (
    <form className="decide" onSubmit={submit}>
      <fieldset>
        <legend>{desk.says.decision}</legend>
        {KINDS.filter(isFor(claim)).map(one => (
          <label key={one}>
            <input type="radio" name="decision" checked={kind === one} onChange={() => setKind(one)} />{" "}
            {desk.decisions[one]}
          </label>
        ))}
      </fieldset>
      {kind === "correct" && <ClaimFields claim={claim} />}
      <BorderFields kind={kind} claim={claim} />
      <Signed by={by} onBy={setBy} needsWhy={kind !== "confirm"} problem={problem} />
    </form>
  )
}
