import { counted, fill, type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { Claimant, Row, Step } from "../../model/story.ts"

/** Who is counted; null where places are counted, or the words do not say. */
export function whomWords(
  { metric, population }: Pick<Row, "metric" | "population">,
  language: InterfaceLanguage,
): string | null {
  if (population === null || metric === "shelters") return null
  return WORDS[language].populations[population] ?? population
}

/** A question in words: what is counted, and whom. */
export function questionWords(row: Pick<Row, "metric" | "population" | "object">, language: InterfaceLanguage): string {
  const { metrics } = WORDS[language]
  const whom = row.object ?? whomWords(row, language)
  return [metrics[row.metric] ?? row.metric, ...(whom === null ? [] : [whom])].join(" · ")
}

/** Whose figure it is, in words. */
export const nameOf = (claimant: Claimant, language: InterfaceLanguage): string =>
  claimant.name ?? claimant.key ?? WORDS[language].ledger.ownVoice

/** "3 origins, 1 side": never the one without the other. */
export function witnessWords(counts: { witnesses: number; sides: number }, language: InterfaceLanguage): string {
  const { counts: forms, ledger } = WORDS[language]
  const sides = counts.sides === 0 ? ledger.sideUnknown : counted(forms.sides, counts.sides, language)
  return `${counted(forms.origins, counts.witnesses, language)}${language === "ar" ? "،" : ","} ${sides}`
}

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
