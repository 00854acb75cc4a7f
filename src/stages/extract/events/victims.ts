import type { Analysis } from "../../../languages/analysis.ts"
import { fact } from "../../../languages/facts.ts"
import { type Run, readingThat, type Token } from "../../../languages/token.ts"
import type { Happening } from "./draft.ts"
import { phraseAt } from "./parties.ts"

/** Victims told beside an attack stand for whom it was done to, where nobody else does. */
export function withVictims(found: readonly Happening[], victims: readonly Run[]): void {
  for (const happening of found)
    if (happening.targets.length === 0 && happening.event.frame !== "together" && HARMING.has(happening.type))
      happening.targets.push(...victims.slice(0, 2))
}

const HARMING: ReadonlySet<string> = new Set([
  "attack",
  "shelling",
  "air_strike",
  "drone_strike",
  "sniper_fire",
  "explosion",
])

const isKilling = fact(
  (token: Token): boolean =>
    readingThat(token, s => s.happening?.metric === "killed" && s.events !== undefined) !== undefined,
)

/** Whom a killing that tells of no attack of its own befell. */
export function victimOf(analysis: Analysis, at: number, sentence: Run): Run | null {
  const token = analysis.tokens[at]
  return token && isKilling(token) ? phraseAt(analysis, at + 1, sentence.to) : null
}
