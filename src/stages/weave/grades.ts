import type { Grade, Origin } from "../../model/ledger.ts"
import type { Acquaintance } from "../../model/story.ts"

/** What a grade is derived from. */
export interface Support {
  /** Independent origins of the account's values, each once. */
  readonly origins: readonly Origin[]
  /** True where the side that is blamed gives the count itself, and blames itself. */
  readonly accepted: boolean
  /** True where one of the claims is denied. */
  readonly denied: boolean
}

/** The rule grade of an account on Airwars' scale (docs/grades.md): above weak only with two sides, or an origin that is uninvolved beside another. */
export function gradeOf({ origins, accepted, denied }: Support, known: Acquaintance): Grade {
  if (accepted) return { grade: "confirmed", reason: "the blamed side says so" }
  if (denied) return { grade: "contested", reason: "denied" }
  if (origins.length < 2) return { grade: "weak", reason: "one origin" }
  const sides = [...new Set(origins.flatMap(({ side }) => side ?? []))]
  if (sides.some(side => known.isUninvolved(side))) return { grade: "fair", reason: "uninvolved origin" }
  return sides.length > 1 ? { grade: "fair", reason: "two sides" } : { grade: "weak", reason: "one side" }
}
