import type { ListedStory, StoryInList } from "../model/story.ts"
import type { Weaver } from "./weaver.ts"

/** The lines of a list, each with the storyline that it is in among them. */
export function inStorylines(lines: readonly ListedStory[], weaver: Weaver): readonly StoryInList[] {
  const storylines = weaver.storylinesOf(lines)
  return lines.map(line => ({ ...line, storyline: storylines.get(line.story) ?? null }))
}
