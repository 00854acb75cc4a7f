import { useState } from "react"
import type { GivenReview } from "../../serve/review-contract.ts"
import { sendFor } from "../ask.ts"
import { keep, reviewerHere } from "../preferences.ts"
import { useStory } from "../story-context.tsx"

type Decision = GivenReview["decision"]

/** How a decision is taken here, and what went wrong with the last one. */
export interface Deciding {
  readonly by: string
  readonly setBy: (by: string) => void
  /** A sentence for people; null where nothing went wrong. */
  readonly problem: string | null
  /** True where it was kept. */
  readonly decide: (decision: Decision, why: string, name?: string) => Promise<boolean>
}

/** Takes decisions under the name that is given, and shows the story with them. */
export const useDeciding = (): Deciding => useDecidingThen(useStory().renew)

/** The same where no story is shown; `renew` is called after each decision. */
export function useDecidingThen(renew: () => void): Deciding {
  const [by, setBy] = useState(reviewerHere)
  const [problem, setProblem] = useState<string | null>(null)
  const decide = async (decision: Decision, why: string, name = by): Promise<boolean> => {
    keep("reviewer", name)
    try {
      await sendFor("/api/reviews", { key: crypto.randomUUID(), by: name, why, decision } satisfies GivenReview)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : "")
      return false
    }
    setProblem(null)
    renew()
    return true
  }
  return { by, setBy, problem, decide }
}
