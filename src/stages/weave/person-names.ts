import { nameParts } from "../../languages/across.ts"
import { withoutTitles } from "../../languages/bodies-across.ts"
import { recent } from "../../languages/recent.ts"

const PARTS = recent<readonly string[]>(5000)

/** The parts of a person's name, without titles and what only links generations. */
export function partsOf(name: string): readonly string[] {
  const known = PARTS.get(name)
  if (known !== undefined) return known
  const parts = nameParts(withoutTitles(name))
  PARTS.set(name, parts)
  return parts
}

/** How one name stands to another: the same, a shorter form of it, or its family name alone; null where it is another. */
export function formOf(a: string, b: string): "same" | "shorter" | "family" | null {
  const [short = [], long = []] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length)
  if (short.length === 0 || short.at(-1) !== long.at(-1)) return null
  if (short.length === 1) return long.length === 1 ? "same" : "family"
  if (short[0] !== long[0]) return null
  let at = 0
  for (const part of short) {
    while (at < long.length && part !== long[at]) at++
    if (at++ >= long.length) return null
  }
  return short.length === long.length ? "same" : "shorter"
}
