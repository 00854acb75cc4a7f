import type { Reading } from "../sense.ts"
import { lookUp } from "./lookup.ts"
import { morphology } from "./morphology.ts"

/** Every way to read a folded word by the whole lexicon: words that steer reading first, the general ones where none of them is spelled so. */
export function words(word: string): readonly Reading[] {
  const steering = lookUp(word)
  return steering.length > 0 ? steering : morphology(word)
}
