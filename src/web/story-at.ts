import { useCallback } from "react"
import type { ReviewShown } from "../serve/review-contract.ts"
import type { StoryView } from "../serve/story-contract.ts"
import type { Seen } from "./address.ts"
import { type Answer, useAnswer } from "./ask.ts"
import { useSpeech } from "./language.tsx"

const pathOf = (story: string, lang: string, { at, clock, reviewed }: Seen): string =>
  `/api/stories/${encodeURIComponent(story)}?${new URLSearchParams({ lang, clock, ...(at === null ? {} : { asOf: at }), ...(reviewed ? { as: "reviewed" } : {}) })}`

/** A story as it is known now, whose life the slider runs over, and as it was known at the moment that is asked for. */
export interface StoryAt {
  readonly now: Answer<StoryView>
  readonly shown: Answer<StoryView>
  readonly reviews: readonly ReviewShown[]
  /** Asks for all of it again. */
  readonly renew: () => void
}

const NONE: readonly ReviewShown[] = []

/** Asks for a story; once where the moment is now. */
export function useStoryAt(story: string, seen: Seen): StoryAt {
  const { language } = useSpeech()
  const now = useAnswer<StoryView>(pathOf(story, language, { ...seen, at: null }))
  const past = useAnswer<StoryView>(seen.at === null ? null : pathOf(story, language, seen))
  const decided = useAnswer<{ readonly reviews: readonly ReviewShown[] }>(
    `/api/stories/${encodeURIComponent(story)}/reviews?${new URLSearchParams({ clock: seen.clock, ...(seen.at === null ? {} : { asOf: seen.at }) })}`,
  )
  const [nowAgain, pastAgain, decidedAgain] = [now.again, past.again, decided.again]
  const renew = useCallback((): void => {
    nowAgain()
    pastAgain()
    decidedAgain()
  }, [nowAgain, pastAgain, decidedAgain])
  return { now, shown: seen.at === null ? now : past, reviews: decided.value?.reviews ?? NONE, renew }
}
