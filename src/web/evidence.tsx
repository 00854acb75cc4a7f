import { lazy, Suspense } from "react"
import type { ReportView, StoryView } from "../serve/story-contract.ts"
import { addressOf } from "./address.ts"
import { Chain } from "./chain.tsx"
import { Copying } from "./copying.tsx"
import { tellMoment } from "./days.ts"
import { ClaimFacts } from "./facts.tsx"
import { useSpeech } from "./language.tsx"
import { Relations } from "./relations.tsx"
import type { Claim } from "./report-marks.ts"
import { ReportText } from "./report-text.tsx"
import { Quoted, Said } from "./said.tsx"
import { Stated, StatedOf } from "./stated.tsx"
import { ToWords } from "./story-context.tsx"

const ClaimReview = lazy(() =>
  import("./review/claim-review.tsx").then(({ ClaimReview }) => ({ default: ClaimReview })),
)

/** Rules that are people. */
const BY_HAND: ReadonlySet<string> = new Set(["review/add", "review/find"])

/** The report with the claim that is shown, where it is not among those that are read of it. */
const holding = (report: ReportView, claim: Claim): ReportView =>
  report.claims.some(({ id }) => id === claim.id) ? report : { ...report, claims: [...report.claims, claim] }

interface Shown {
  readonly report: ReportView
  readonly claim: Claim
  /** The story that the claim is shown in; null where it is not known yet. */
  readonly view: StoryView | null
  readonly addressFor: (claim: string) => string
  /** True where it stands beside a story, false on the report's own page. */
  readonly beside: boolean
}

/** All that a figure rests on: its words in the report's text, how it was said, and how it stands to others. */
export function Evidence({ report, claim, view, addressFor, beside }: Shown) {
  const { words, desk } = useSpeech()
  const names = view?.names ?? {}
  const side = view === null ? null : (originOf(view, claim.id)?.side ?? null)
  return (
    <>
      <div className="evidence-top">
        <p className="evidence-figure">
          <strong>
            <Stated claim={claim} />
          </strong>{" "}
          <StatedOf claim={claim} />{" "}
          {claim.kind === "figure" && <span className="quiet">{words.spans[claim.counts]}</span>}
          {claim.because.includes("model/figure") && <strong className="status">{desk.says.byModel}</strong>}
          {claim.because.some(rule => BY_HAND.has(rule)) && <strong className="status">{desk.says.byHand}</strong>}
        </p>
        <blockquote>
          <Quoted text={claim.evidence.quote} />
        </blockquote>
        <Chain report={report} claim={claim} names={names} />
        <ClaimFacts claim={claim} names={names} side={side} />
        <div className="folded">
          {view !== null && <Surroundings claim={claim} view={view} />}
          <How report={report} claim={claim} />
          {view !== null && (
            <Suspense>
              <ClaimReview claim={claim} />
            </Suspense>
          )}
        </div>
      </div>
      <ReportText report={holding(report, claim)} claim={claim.id} addressFor={addressFor} />
      <p className="actions">
        {beside && (
          <a href={addressOf({ page: "report", version: report.version, claim: claim.id })}>{desk.says.wholeReport}</a>
        )}
        <Copying claim={claim} report={report} />
      </p>
    </>
  )
}

/** The independent source that a claim belongs to. */
const originOf = (view: StoryView, claim: string) =>
  [...view.rows.flatMap(row => row.cells), ...view.series.flatMap(series => series.steps)]
    .flatMap(told => told.origins)
    .find(({ claims }) => claims.includes(claim))

/** How the figure stands to others of its question, and which other reports carry the same statement. */
function Surroundings({ claim, view }: { readonly claim: Claim; readonly view: StoryView }) {
  const { words, desk } = useSpeech()
  const relations = view.relations.filter(({ a, b }) => a === claim.id || b === claim.id)
  const origin = originOf(view, claim.id)
  const carriers = view.claims.filter(held => held.claim.id !== claim.id && origin?.claims.includes(held.claim.id))
  return (
    <>
      {relations.length > 0 && (
        <details>
          <summary>
            {words.ledger.relations} <span className="count">{relations.length}</span>
          </summary>
          <Relations relations={relations} />
        </details>
      )}
      {carriers.length > 0 && (
        <details>
          <summary>
            {desk.says.alsoIn} <span className="count">{carriers.length}</span>
          </summary>
          <ul className="carriers">
            {carriers.map(held => (
              <li key={held.claim.id}>
                <ToWords claim={held.claim.id}>
                  <Quoted text={held.claim.evidence.quote} />
                </ToWords>{" "}
                <Said text={held.outlet ?? held.report} className="quiet" />
              </li>
            ))}
          </ul>
          {origin?.why.map(why => (
            <p key={why} className="quiet">
              <Said text={why} />
            </p>
          ))}
        </details>
      )}
    </>
  )
}

/** Which rules read it, from which version of which text. */
function How({ report, claim }: { readonly report: ReportView; readonly claim: Claim }) {
  const { language, desk } = useSpeech()
  const rows: readonly (readonly [string, string | null])[] = [
    [desk.says.rules, claim.because.join(", ")],
    [desk.says.version, `${report.version} · ${report.rules}`],
    [desk.says.fetched, report.fetched === null ? null : tellMoment(report.fetched, language)],
    [desk.says.hash, report.hash],
  ]
  return (
    <details>
      <summary>{desk.says.how}</summary>
      <dl className="facts">
        {rows.map(([head, value]) =>
          value === null ? null : (
            <div key={head}>
              <dt>{head}</dt>
              <dd className="code">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
    </details>
  )
}
