import { plays, readingThat, type Token } from "../../languages/token.ts"
import { person, type Single } from "./singles.ts"
import type { Trigger } from "./triggers.ts"

/** "But that she departed this life": one who stands attached to the word before the verb. */
export function lifeOfOne(tokens: readonly Token[], { at, happening }: Trigger): Single | null {
  const that = readingThat(tokens[at - 1], (s, r) => s.role === "that" && r.pronoun)
  const one = readingThat(tokens[at], (s, r) => s.happening?.needs === "life" && r.number === "singular")
  return happening.needs === "life" && that && one ? person(at, at + 1) : null
}

/** "(A technician) met his death": whoever stands behind the verb, by whatever word, but no court, which gives a ruling by that verb. */
export function metBy(tokens: readonly Token[], { at, happening }: Trigger, start: number): Single | null {
  const token = tokens[start]
  const unknown =
    token?.kind === "word" &&
    token.readings.length === 0 &&
    !token.definite &&
    !token.attached?.length &&
    token.known !== "place"
  const noun = readingThat(
    token,
    (s, r) =>
      r.lexeme.part === "noun" &&
      r.before.length === 0 &&
      r.number === "singular" &&
      s.place === undefined &&
      s.head === undefined &&
      s.role === undefined,
  )
  const one = readingThat(tokens[at], (_, r) => r.number === "singular") !== undefined
  return happening.metric === "killed" && plays(tokens[at], "meets") && one && (noun || unknown)
    ? person(start, start + 1)
    : null
}
