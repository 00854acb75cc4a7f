import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat } from "../../languages/token.ts"

/** "(The flood) claimed 31 lives": a verb of consequence before the dead, who are told by a noun. */
export function takesLives({ tokens, quantities }: Analysis, at: number): boolean {
  if (!plays(tokens[at], "result")) return false
  const count = quantities.find(({ from }) => from === at + 1)
  return (
    count !== undefined &&
    readingThat(tokens[count.to], (s, r) => r.lexeme.part === "noun" && s.counts?.metric === "killed") !== undefined
  )
}
