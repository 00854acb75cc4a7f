import type { StoryInList } from "../serve/contract.ts"

/** After every digit. */
const NO_DAY = "~"

const dayOf = ({ from, to }: StoryInList): string => from ?? to ?? NO_DAY

/** Stories in the order in which they began, those without a day last. */
export const byBeginning = (stories: readonly StoryInList[]): readonly StoryInList[] =>
  stories.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
