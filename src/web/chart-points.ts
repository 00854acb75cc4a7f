import type { StoryView } from "../serve/story-contract.ts"
import type { Row, Step } from "./ledger-layout.ts"

/** One statement in the chart: drawn as a point, or as a span where the words give two ends. */
export interface Point {
  readonly claim: string
  readonly name: string
  readonly at: Date
  readonly min: number
  readonly max: number
  /** "over" and "under" leave one end open. */
  readonly open: "up" | "down" | null
  readonly step: Step
}

/** What one question's chart draws, and what it cannot: words without a number, statements without a date. */
export interface Drawn {
  readonly points: readonly Point[]
  readonly vague: readonly Step[]
  readonly undated: readonly Step[]
}

/** The moment as clocks at the place showed it, so that nothing is shifted into the reader's zone; null where it is none. */
export function clockTime(published: string | null): Date | null {
  const wall = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(published ?? "")
  if (wall === null) return null
  const date = new Date(`${wall[1]}T${wall[2] ?? "12:00"}:00Z`)
  return Number.isNaN(date.getTime()) ? null : date
}

/** When a value was stated: on the day that the words give, else in the moment of its report. */
const statedAt = ({ said, published }: Step): Date | null =>
  (said === published?.slice(0, 10) ? null : clockTime(said)) ?? clockTime(published)

function pointOf(step: Step, name: string): Point | null {
  const { min, max, qualifier } = step.value
  const at = statedAt(step)
  const [low, high] = [min ?? max, max ?? min]
  if (at === null || low === null || high === null || qualifier === "vague") return null
  const open = qualifier === "over" ? "up" : qualifier === "under" ? "down" : null
  const ends = qualifier === "range" ? [low, high] : [open === "down" ? high : low, open === "down" ? high : low]
  return { claim: step.claim, name, at, min: ends[0] ?? low, max: ends[1] ?? high, open, step }
}

/** Draws one question: every claimant's values by the day of the statement, else of the report, nothing added up. */
export function drawQuestion(view: Pick<StoryView, "series">, question: string): Drawn {
  const told = view.series
    .filter(series => series.question === question)
    .flatMap(({ claimant, steps }) => steps.map(step => ({ step, name: claimant.name ?? claimant.key ?? "" })))
  const isVague = ({ value }: Step): boolean =>
    value.qualifier === "vague" || (value.min === null && value.max === null)
  const steps = told.map(({ step }) => step)
  return {
    points: told.flatMap(({ step, name }) => pointOf(step, name) ?? []),
    vague: steps.filter(isVague),
    undated: steps.filter(step => !isVague(step) && statedAt(step) === null),
  }
}

/** The questions that have something to draw, most statements first. */
export const drawable = (view: Pick<StoryView, "series" | "rows">): readonly Row[] => {
  const points = new Map(view.rows.map(row => [row, drawQuestion(view, row.question).points.length]))
  return view.rows
    .filter(row => (points.get(row) ?? 0) > 0)
    .toSorted((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0))
}
