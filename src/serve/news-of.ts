import type { StoryView } from "../model/story.ts"
import type { News } from "./contract.ts"

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
