import { createContext, type ReactNode, useContext, useEffect, useState } from "react"
import { DESK, type DeskWords } from "../messages/desk.ts"
import { type InterfaceLanguage, WORDS, type Words } from "../messages/words.ts"
import { keep, languageHere } from "./preferences.ts"
import { type Writing, write as writeHere, writingHere } from "./writing.ts"

/** What a part of the page needs to speak. */
export interface Speech {
  readonly language: InterfaceLanguage
  readonly words: Words
  readonly desk: DeskWords
  readonly choose: (language: InterfaceLanguage) => void
  /** How numbers and dates are written. */
  readonly writing: Writing
  readonly write: (writing: Writing) => void
}

const Spoken = createContext<Speech | null>(null)

/** The language that the page speaks, for everything inside; the document's own language and direction follow it. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(languageHere)
  const [writing, setWriting] = useState(writingHere)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = language === "ar" ? "rtl" : "ltr"
  }, [language])
  const choose = (chosen: InterfaceLanguage): void => {
    keep("language", chosen)
    setLanguage(chosen)
  }
  const write = (chosen: Writing): void => {
    writeHere(chosen)
    setWriting(chosen)
  }
  const value = { language, words: WORDS[language], desk: DESK[language], choose, writing, write }
  return <Spoken value={value}>{children}</Spoken>
}

/** The words of the language that the page speaks. */
export function useSpeech(): Speech {
  const speech = useContext(Spoken)
  if (speech === null) throw new Error("outside of Speaking")
  return speech
}
