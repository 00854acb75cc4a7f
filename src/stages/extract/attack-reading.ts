import type { Reading } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"

/** An attack, or the strikes and fire that are one; a word that only a noun or only a verb can stand for is that ("after", "that he"). */
export function attackReading(token: Token | undefined, before?: Token): Reading | undefined {
  const noun = plays(before, "after", "in", "from", "since", "time")
  const verb = !noun && readingThat(before, (s, r) => s.role === "that" && r.pronoun) !== undefined
  const attacks = (part: "noun" | "verb" | null): Reading | undefined =>
    readingThat(
      token,
      (s, r) =>
        (part === null || (r.lexeme.part === "verb") === (part === "verb")) &&
        (s.role === "attack" || (r.lexeme.part === "noun" && s.counts?.object === "strike")),
    )
  return (noun || verb ? attacks(noun ? "noun" : "verb") : undefined) ?? attacks(null)
}

/** "(Killed) by missiles", "because of the missiles": arms that brought it about. */
export const isBrought = (tokens: readonly Token[], at: number): boolean =>
  readingThat(
    tokens[at],
    (s, r) =>
      (s.means !== undefined || s.turns !== undefined) &&
      r.lexeme.part === "noun" &&
      (r.before[0] === "with" || plays(tokens[at - 1], "cause")),
  ) !== undefined
