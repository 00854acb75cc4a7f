import { wordsAr } from "./words-ar.ts"
import { type Counted, type Words, wordsEn } from "./words-en.ts"

export type { Words } from "./words-en.ts"

/** The interface's languages. */
export const WORDS = { ar: wordsAr, en: wordsEn } as const satisfies Readonly<Record<string, Words>>
export type InterfaceLanguage = keyof typeof WORDS

/** Puts the values, in order, where the sentence has `#`. */
export const fill = (sentence: string, ...values: readonly (string | number)[]): string => {
  let next = 0
  return sentence.replaceAll("#", () => String(values[next++] ?? ""))
}

const RULES: Readonly<Record<InterfaceLanguage, Intl.PluralRules>> = {
  ar: new Intl.PluralRules("ar"),
  en: new Intl.PluralRules("en"),
}

/** The noun in the form that the number needs in that language, with the number where the language writes it. */
export const counted = (forms: Counted, n: number, language: InterfaceLanguage): string =>
  fill(forms[RULES[language].select(n)] ?? forms.other, n)

/** The same with the number as it is told: "about 400 dead", "5 to 7 dead". One and two stand in words only where they are told as they are. */
export const countedAs = (
  forms: Counted,
  { told, n, exact }: { readonly told: string; readonly n: number; readonly exact: boolean },
  language: InterfaceLanguage,
): string => {
  const rule = RULES[language].select(n)
  const form = exact || forms[rule]?.includes("#") ? forms[rule] : undefined
  return fill(form ?? forms.other, told)
}

/** "a, b, and c", as the language joins what stands in a row. */
export const listed = (words: readonly string[], language: InterfaceLanguage): string =>
  new Intl.ListFormat(language).format(words)
