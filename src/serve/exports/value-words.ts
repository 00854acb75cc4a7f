import { fill, type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { Value } from "../../model/claim.ts"

const plain = (n: number | null): string => (n === null ? "?" : n.toLocaleString("en"))

/** A count as the words gave it. A vague one is its word: bounds that we chose are never shown (DESIGN, rule 4). */
export function valueWords({ min, max, qualifier, word }: Value, language: InterfaceLanguage): string {
  const { values } = WORDS[language]
  if (qualifier === "vague") return word === null ? values.unsaid : `“${word}”`
  if (qualifier === "about") return fill(values.about, plain(min ?? max))
  if (qualifier === "over") return fill(values.over, plain(min))
  if (qualifier === "under") return fill(values.under, plain(max))
  if (qualifier === "range") return fill(values.range, plain(min), plain(max))
  return plain(min ?? max)
}
