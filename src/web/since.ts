import type { StoryLine } from "../serve/contract.ts"
import type { StoryView } from "../serve/story-contract.ts"

/** What has come to a story since somebody last looked. */
export interface News {
  /** Claims that give a figure that was not there. */
  readonly figures: readonly string[]
  /** Claims that correct what their claimant said before. */
  readonly corrections: readonly string[]
  /** One claim of each pair that has come to be in conflict. */
  readonly conflicts: readonly string[]
  /** Agreements whose end is less than a day away, by a claim that tells it. */
  readonly deadlines: readonly string[]
}

const DAY = 24 * 60

const pairOf = ({ kind, a, b }: StoryView["relations"][number]): string => `${kind} ${[a, b].sort().join(" ")}`

/** What a story tells now that it did not tell then; all of it where there was no story then. */
export function newsOf(then: StoryView | null, now: StoryView): News {
  const known = new Set(then?.claims.map(({ claim }) => claim.id))
  const pairs = new Set(then?.relations.map(pairOf))
  const steps = now.series.flatMap(series => series.steps).filter(({ claim }) => !known.has(claim))
  return {
    figures: steps.filter(({ step }) => step !== "repeat").map(({ claim }) => claim),
    corrections: steps.filter(({ step }) => step === "correction").map(({ claim }) => claim),
    conflicts: now.relations
      .filter(relation => relation.kind === "conflict" && !pairs.has(pairOf(relation)))
      .map(({ a }) => a),
    deadlines: now.clocks
      .filter(({ left }) => left !== null && left > 0 && left <= DAY)
      .flatMap(({ steps: told }) => told[0]?.claim ?? []),
  }
}

/** How many reports each story had when somebody last looked. */
export type Visit = Readonly<Record<string, number>>

const reportsOf = ({ reports, also }: Pick<StoryLine, "reports" | "also">): number => reports.length + also.length

/** What to remember of a list of stories until the next visit. */
export const visitOf = (stories: readonly StoryLine[]): Visit =>
  Object.fromEntries(stories.map(line => [line.story, reportsOf(line)]))

/** The stories that have other reports than at the last visit, in the order of the list; none where there was no visit. */
export const changedSince = (stories: readonly StoryLine[], visit: Visit | null): readonly StoryLine[] =>
  visit === null ? [] : stories.filter(line => visit[line.story] !== reportsOf(line))
