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
export const keep = (name: "language" | "theme" | "digits" | "months" | "reviewer" | "visit", value: string): void => {
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

/** When the list of stories was last looked at from this machine, and how many reports each story had. */
export interface LastVisit {
  readonly at: string
  readonly reports: Readonly<Record<string, number>>
}

function visitKept(): LastVisit | null {
  try {
    const visit: Partial<LastVisit> = JSON.parse(kept("visit") ?? "{}")
    return typeof visit.at === "string" && visit.reports !== undefined ? { at: visit.at, reports: visit.reports } : null
  } catch {
    // Written by something else.
    return null
  }
}

let before: LastVisit | null | undefined

/** The visit before this one: what is kept meanwhile counts from the next on. Null at the first. */
export function visitHere(): LastVisit | null {
  if (before === undefined) before = visitKept()
  return before
}

/** The theme chosen before, else the system's. */
export const themeHere = (): Theme => THEMES.find(theme => theme === kept("theme")) ?? "system"
