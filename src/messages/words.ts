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

/** "a, b, and c", as the language joins what stands in a row. */
export const listed = (words: readonly string[], language: InterfaceLanguage): string =>
  new Intl.ListFormat(language).format(words)
