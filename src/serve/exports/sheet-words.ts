import { fill, type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { Claimant, Step } from "../../model/ledger.ts"

/** Whose figure it is, in words. */
export const nameOf = (claimant: Claimant, language: InterfaceLanguage): string =>
  claimant.name ?? claimant.key ?? WORDS[language].ledger.ownVoice

/** A name between isolates: whatever its direction, it leaves that of the line alone. */
export const apart = (name: string): string => `\u2068${name}\u2069`

/** The relays, in words; nothing where there are none. */
export const throughOf = (via: readonly string[], language: InterfaceLanguage): readonly string[] =>
  via.length === 0 ? [] : [fill(WORDS[language].ledger.through, via.map(apart).join(", "))]

/** The other reports of a value's origins: they tell it again. */
export function againOf(
  told: Pick<Step, "origins" | "witnesses">,
  report: string,
  language: InterfaceLanguage,
): readonly string[] {
  const mine = told.origins.filter(origin => origin.reports.includes(report))
  const others = [...new Set(mine.flatMap(origin => origin.reports))].filter(other => other !== report)
  return others.length === 0 ? [] : [fill(WORDS[language].ledger.toldAgain, others.join(", "))]
}
