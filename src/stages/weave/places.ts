import { acrossScripts } from "../../languages/across.ts"
import { samePlaceAcross } from "../../languages/bodies-across.ts"
import type { PlaceMention } from "../../model/claim.ts"
import type { Acquaintance } from "../../model/story.ts"
import { holdsAll, stemsOf } from "./words.ts"

/** How one claim's place stands to another's; "unsaid" where one has none, "unknown" where the words do not tell. */
export type Whereabouts = "same" | "inside" | "holds" | "apart" | "unknown" | "unsaid"

/** Compares by the gazetteer where both are linked, else by their words, in two scripts by their letters. */
export function whereabouts(a: PlaceMention | null, b: PlaceMention | null, known: Acquaintance): Whereabouts {
  if (a === null || b === null) return "unsaid"
  if (a.entity !== null && b.entity !== null) {
    if (a.entity === b.entity) return "same"
    if (known.placesAbove(a.entity).includes(b.entity)) return "inside"
    return known.placesAbove(b.entity).includes(a.entity) ? "holds" : "apart"
  }
  if (acrossScripts(a.text, b.text)) return samePlaceAcross(a.text, b.text) ? "same" : "unknown"
  const [x, y] = [stemsOf(a.text), stemsOf(b.text)]
  if (!holdsAll(x, y)) return "unknown"
  return x.size === y.size ? "same" : x.size > y.size ? "inside" : "holds"
}
