import type { Thread } from "../serve/thread-contract.ts"

type Step = Thread["accusations"][number]

/** What one thread shows: the same words of the same speaker once. */
export interface ThreadLines {
  readonly first: Step | null
  /** The accusations after the first. */
  readonly further: readonly Step[]
  readonly answers: readonly Step[]
}

/** The first report that carries them stands for those that repeat them. */
const once = (steps: readonly Step[]): readonly Step[] =>
  [
    ...new Map(
      steps.toReversed().map(step => [`${step.by.entity ?? step.by.name} ${step.quote}`, step] as const),
    ).values(),
  ].toReversed()

/** Lays a thread out: how it began, what was added to it, what came back. */
export function linesOf({ accusations, answers }: Pick<Thread, "accusations" | "answers">): ThreadLines {
  const [first = null, ...further] = once(accusations)
  return { first, further, answers: once(answers) }
}
