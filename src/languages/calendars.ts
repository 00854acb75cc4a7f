import { createRequire } from "node:module"

type Calendars = typeof import("temporal-polyfill/full")

let loaded: Calendars | null = null

/** Calendars and time zones. They are large and few reports ask for them: they are loaded with the first that does. */
export function calendars(): Calendars["Temporal"] {
  loaded ??= createRequire(import.meta.url)("temporal-polyfill/full") as Calendars
  return loaded.Temporal
}
