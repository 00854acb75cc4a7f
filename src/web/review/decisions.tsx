import type { ReviewShown } from "../../serve/review-contract.ts"
import { addressOf } from "../address.ts"
import { tellMoment } from "../days.ts"
import { useSpeech } from "../language.tsx"
import { reviewerHere } from "../preferences.ts"
import { Filled, Quoted, Said } from "../said.tsx"
import { ToWords, useStory } from "../story-context.tsx"
import { useDeciding } from "./deciding.ts"

interface Listed {
  readonly reviews: readonly ReviewShown[]
  /** Whether they say which claim they are about. */
  readonly withClaims: boolean
}

/** Decisions, oldest first, each with who, when and why; what was undone stays and says so. */
export function Decisions({ reviews, withClaims }: Listed) {
  const { desk } = useSpeech()
  const { decide, problem } = useDeciding()
  // The name under which the last decision was taken here.
  const name = reviewerHere()
  if (reviews.length === 0) return null
  return (
    <>
      <ol className="decisions">
        {reviews.map(review => (
          <li key={review.id} data-undone={review.undone !== null}>
            <One review={review} withClaim={withClaims} />
            {review.undone === null && (
              <button
                type="button"
                className="plain"
                onClick={() => decide({ kind: "undo", review: review.id }, desk.says.undoWhy, name)}
                disabled={name.trim() === ""}
              >
                {desk.says.undo}
              </button>
            )}
          </li>
        ))}
      </ol>
      {problem !== null && <p role="alert">{problem === "" ? desk.says.failed : problem}</p>}
    </>
  )
}

function One({ review, withClaim }: { readonly review: ReviewShown; readonly withClaim: boolean }) {
  const { language, desk } = useSpeech()
  const { decision, by, recorded, why, undone, claim, quote } = review
  return (
    <>
      <p>
        <strong>{desk.decisions[decision.kind]}</strong> · <Said text={by} /> ·{" "}
        <Said text={tellMoment(recorded, language)} className="quiet" />
        {undone !== null && <span className="quiet"> · {desk.says.undone}</span>}
      </p>
      {decision.kind === "correct" && <Fields fields={decision.fields} />}
      {decision.kind === "add" && (
        <p>
          <ToWords claim={review.id}>
            <Quoted text={decision.heard.words} />
          </ToWords>
        </p>
      )}
      {"claims" in decision && <Concerned claims={review.claims} />}
      {decision.kind === "split-names" && <Said text={decision.name} className="quiet" />}
      {decision.kind === "withhold" && (
        <p>
          <a href={addressOf({ page: "report", version: decision.report, claim: null })}>
            <Filled sentence={desk.says.report}>{[decision.report]}</Filled>
          </a>
        </p>
      )}
      {decision.kind === "split" && <Said text={decision.reports.join(" · ")} className="quiet" />}
      {why !== "" && (
        <p className="quiet">
          <Said text={why} />
        </p>
      )}
      {withClaim && quote !== null && !("claims" in decision) && (
        <p>
          {claim === null ? (
            <>
              <Quoted text={quote} /> <span className="quiet">{desk.says.notRead}</span>
            </>
          ) : (
            <ToWords claim={claim}>
              <Quoted text={quote} />
            </ToWords>
          )}
        </p>
      )}
    </>
  )
}

/** The claims that a decision is about, by their words. */
function Concerned({ claims }: { readonly claims: readonly string[] }) {
  const { view } = useStory()
  const those = view.claims.filter(held => claims.includes(held.claim.id))
  return (
    <p>
      {those.map(({ claim }, i) => (
        <span key={claim.id}>
          {i > 0 && " · "}
          <ToWords claim={claim.id}>
            <Quoted text={claim.evidence.quote} />
          </ToWords>
        </span>
      ))}
    </p>
  )
}

type Fields = Extract<ReviewShown["decision"], { kind: "correct" }>["fields"]

/** What is said otherwise, field by field. */
function Fields({ fields }: { readonly fields: Fields }) {
  const { desk, words } = useSpeech()
  const { value, ...others } = fields
  const named: Readonly<Record<string, string>> = {
    metric: desk.says.metricField,
    population: desk.says.populationField,
    counts: desk.says.countsField,
    status: desk.says.status,
    when: desk.says.time,
    where: desk.says.place,
    claimant: desk.says.claimant,
    blamed: desk.says.blamed,
  }
  const catalogue: Readonly<Record<string, string>> = {
    ...words.metrics,
    ...words.populations,
    ...words.spans,
    ...words.statuses,
  }
  const numbers = value === undefined ? [] : [value.min, value.max].filter(one => one !== null)
  return (
    <ul className="corrections">
      {value !== undefined && (
        <li>
          {desk.says.chartValue}: {desk.qualifiers[value.qualifier]} <bdi>{[...new Set(numbers)].join(" – ")}</bdi>
        </li>
      )}
      {Object.entries(others).map(([name, told]) => (
        <li key={name}>
          {named[name]}: {told === null ? desk.says.unsaid : <Said text={catalogue[told] ?? told} />}
        </li>
      ))}
    </ul>
  )
}
