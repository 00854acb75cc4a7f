import { readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Trigger } from "./triggers.ts"

/** "Two drones hit the field": weapons in the air that strike were launched. */
export const struck = (tokens: readonly Token[], at: number, { object }: Counted): Trigger | null =>
  (object === "drone" || object === "rocket" || object === "shell") &&
  readingThat(
    tokens[at],
    (s, r) =>
      r.lexeme.part === "verb" &&
      r.voice !== "passive" &&
      !r.pronoun &&
      !r.before.includes("and") &&
      (s.role === "attack" || s.carries === "hits"),
  )
    ? { at, happening: { metric: "launched", slot: "subject" }, part: "verb", voice: "active", joint: false }
    : null
