import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import { isDeterminer } from "./noun-phrases.ts"

const areDead = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.lexeme.part === "noun" && s.counts?.metric === "killed") !== undefined

/** "(The flood) claimed 31 lives", "claiming the lives of 31": a verb of consequence before the dead, who are told by a noun. */
export function takesLives({ tokens, quantities }: Analysis, at: number): boolean {
  if (!plays(tokens[at], "result")) return false
  const count = quantities.find(({ from }) => from === at + 1)
  if (count) return areDead(tokens[count.to])
  return isDeterminer(tokens[at + 1]) && areDead(tokens[at + 2]) && plays(tokens[at + 3], "from")
}
