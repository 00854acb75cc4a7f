import type { InterfaceLanguage } from "../messages/words.ts"

export const THEMES = ["system", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(`tawatur.${name}`)
  } catch {
    // Storage is switched off: choices last as long as the page.
    return null
  }
}

/** Keeps a choice on this machine, where the browser lets it. */
export const keep = (name: "language" | "theme" | "reviewer", value: string): void => {
  try {
    localStorage.setItem(`tawatur.${name}`, value)
  } catch {
    // As above.
  }
}

/** The language chosen before, else the browser's first that the desk speaks, else English. */
export function languageHere(): InterfaceLanguage {
  const wanted = [kept("language") ?? "", ...navigator.languages].map(tag => tag.slice(0, 2))
  return wanted.find(tag => tag === "ar" || tag === "en") === "ar" ? "ar" : "en"
}

/** The name under which decisions were taken here before; empty where none were. */
export const reviewerHere = (): string => kept("reviewer") ?? ""

/** The theme chosen before, else the system's. */
export const themeHere = (): Theme => THEMES.find(theme => theme === kept("theme")) ?? "system"
