import { type ComponentProps, createContext, useContext } from "react"
import type { ReviewShown } from "../serve/review-contract.ts"
import type { StoryView } from "../serve/story-contract.ts"
import { addressOf, type Seen } from "./address.ts"

/** The story that a part of the page belongs to. */
export interface StoryHere {
  readonly view: StoryView
  readonly seen: Seen
  /** What people decided about the story and its claims. */
  readonly reviews: readonly ReviewShown[]
  /** To be called after a decision: asks for all of it again. */
  readonly renew: () => void
}

export const StoryShown = createContext<StoryHere | null>(null)

/** The claim whose words are open; apart from the story, which is not drawn again when another one is opened. */
export const Chosen = createContext<string | null>(null)

/** Whether the words of a claim are open. */
export const useIsChosen = (claim: string): boolean => useContext(Chosen) === claim

/** The story that is shown. */
export function useStory(): StoryHere {
  const here = useContext(StoryShown)
  if (here === null) throw new Error("outside of a story")
  return here
}

/** The address that opens a claim's words beside its story. */
export const useWordsAddress = (): ((claim: string) => string) => {
  const { view, seen } = useStory()
  return claim => addressOf({ page: "story", story: view.story, claim, seen })
}

/** A link from a figure to the words that it stands in. */
export function ToWords({ claim, ...rest }: ComponentProps<"a"> & { readonly claim: string }) {
  const address = useWordsAddress()
  const isChosen = useIsChosen(claim)
  return <a href={address(claim)} data-claim={claim} aria-current={isChosen ? "true" : undefined} {...rest} />
}
