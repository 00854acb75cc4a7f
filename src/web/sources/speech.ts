import { SOURCE_WORDS, type SourceWords } from "../../messages/sources.ts"
import type { InterfaceLanguage } from "../../messages/words.ts"
import { useSpeech } from "../language.tsx"

/** The words of the page of sources, in the language that the page speaks. */
export function useSourceWords(): SourceWords & { readonly language: InterfaceLanguage } {
  const { language } = useSpeech()
  return { ...SOURCE_WORDS[language], language }
}
