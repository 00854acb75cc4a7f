import type { StoryView } from "../../serve/story-contract.ts"
import type { Row, Step } from "../ledger-layout.ts"
import type { Claim } from "../report-marks.ts"

type Figure = Extract<Claim, { kind: "figure" }>
type Series = StoryView["series"][number]

const seriesOf = ({ series }: StoryView, claim: string): Series | undefined =>
  series.find(({ steps }) => steps.some(step => step.claim === claim))

/** One figure among others, and whose it is. */
export interface Beside {
  readonly step: Step
  readonly claimant: string | null
}

const told = ({ steps, claimant: { name } }: Series): readonly Beside[] => steps.map(step => ({ step, claimant: name }))

/** The other figures of a claim's row. */
export function inItsRow(view: StoryView, claim: string): readonly Beside[] {
  const mine = seriesOf(view, claim)
  return view.series
    .filter(({ question }) => question === mine?.question)
    .flatMap(told)
    .filter(({ step }) => step.claim !== claim)
}

/** The other figures of a claim's claimant. */
export function ofItsClaimant(view: StoryView, claim: string): readonly Beside[] {
  const key = seriesOf(view, claim)?.claimant.key ?? null
  return view.series
    .filter(({ claimant }) => key !== null && claimant.key === key)
    .flatMap(told)
    .filter(({ step }) => step.claim !== claim)
}

/** "9 people" and "9 civilians" answer one question, as in the ledger. */
const whom = (population: string | null): string =>
  population === null || population === "civilians" ? "people" : population

/** The other rows that count what a figure counts: one of them may tell of the same incident. */
export function countingTheSame(view: StoryView, claim: Figure): readonly Row[] {
  const mine = seriesOf(view, claim.id)?.question
  return view.rows.filter(
    ({ question, metric, object, population, cells }) =>
      question !== mine &&
      cells.length > 0 &&
      metric === claim.metric &&
      object === claim.object &&
      whom(population) === whom(claim.population),
  )
}

/** A name that a claim gives, with a claim that gives it. */
export interface NamedBy {
  readonly claim: string
  readonly name: string
}

const first = (named: readonly NamedBy[]): readonly NamedBy[] => [
  ...new Map(named.toReversed().map(one => [one.name, one])).values(),
]

/** Everybody else in the story who says something, or who is blamed, each once. */
export function othersNamed(view: StoryView, claim: Claim, who: "claimant" | "blamed"): readonly NamedBy[] {
  const mine = seriesOf(view, claim.id)?.claimant.key
  if (who === "claimant")
    return first(
      view.series.flatMap(({ claimant: { key, name }, steps }) => {
        const [step] = steps
        const isOther = key !== mine && key !== null && !key.startsWith("voice:")
        return step === undefined || name === null || !isOther ? [] : [{ claim: step.claim, name }]
      }),
    )
  const nameOf = ({ blamed }: Claim): string | null =>
    blamed === null ? null : ((blamed.entity === null ? undefined : view.names[blamed.entity]) ?? blamed.text)
  const own = nameOf(claim)
  return first(
    view.claims.flatMap(held => {
      const name = nameOf(held.claim)
      return name === null || name === own ? [] : [{ claim: held.claim.id, name }]
    }),
  )
}
