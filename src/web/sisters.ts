import type { StoryInList } from "../serve/contract.ts"

/** The other stories of the storyline that a story is in, earliest first, those without a day last. */
export function sistersOf(stories: readonly StoryInList[], story: string): readonly StoryInList[] {
  const storyline = stories.find(line => line.story === story)?.storyline ?? null
  if (storyline === null) return []
  return stories
    .filter(line => line.storyline === storyline && line.story !== story)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
}

/** After every digit. */
const NO_DAY = "~"

const dayOf = ({ from, to }: StoryInList): string => from ?? to ?? NO_DAY
