import type { InterfaceLanguage } from "../messages/words.ts"

export const THEMES = ["system", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

/** What was chosen on this machine before; null where nothing was. */
export const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(`tawatur.${name}`)
  } catch {
    // Storage is switched off: choices last as long as the page.
    return null
  }
}

/** Keeps a choice on this machine, where the browser lets it. */
export const keep = (
  name: "language" | "theme" | "digits" | "months" | "calendars" | "reviewer" | "visit",
  value: string,
): void => {
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

let before: string | null | undefined

/** When the start page was last looked at from this machine before this visit, as an ISO instant; null at the first. */
export function visitHere(): string | null {
  if (before === undefined) before = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.exec(kept("visit") ?? "")?.[0] ?? null
  return before
}

/** The theme chosen before, else the system's. */
export const themeHere = (): Theme => THEMES.find(theme => theme === kept("theme")) ?? "system"
