import { acquaintance } from "../knowledge/acquaintance.ts"
import { nameIndex } from "../knowledge/name-index.ts"
import type { Knowledge } from "../model/knowledge.ts"
import {
  groupCopies,
  MATES,
  NEIGHBOUR_CAP,
  signatureOf,
  storyLine,
  storylinesOf,
  viewStory,
  WINDOW_DAYS,
  weave,
} from "../stages/weave/index.ts"
import type { Weaver } from "./weaver.ts"

/** Weaving with what is known of parties and places. */
export const weaverOf = (knowledge: Knowledge): Weaver => {
  const known = acquaintance(nameIndex(knowledge))
  return {
    version: knowledge.version,
    window: WINDOW_DAYS,
    nearest: NEIGHBOUR_CAP,
    mates: MATES,
    signatureOf,
    weave,
    storyLine: (reports, view) => storyLine(reports, { ...view, known }),
    viewStory: (reports, view) => viewStory(reports, { ...view, known }),
    storylinesOf,
    groupCopies,
    nameOf: known.nameOf,
    placesIn: placesOf(knowledge),
  }
}

/** What lies in a place; made when it is first asked for. */
function placesOf({ places }: Knowledge): Weaver["placesIn"] {
  let inside: Map<string, string[]> | null = null
  return place => {
    inside ??= gathered(places)
    return inside.get(place) ?? []
  }
}

function gathered(places: Knowledge["places"]): Map<string, string[]> {
  const inside = new Map<string, string[]>()
  for (const { id, within } of places) for (const above of within) inside.set(above, [...(inside.get(above) ?? []), id])
  return inside
}
