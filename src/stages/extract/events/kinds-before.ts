import type { Analysis } from "../../../languages/analysis.ts"
import { plays, readingThat } from "../../../languages/token.ts"
import { isArticle } from "../words.ts"
import { add, type Happening } from "./draft.ts"
import { turn } from "./kinds.ts"
import { isNation } from "./parties.ts"

/** How many words before a noun may say of which kind it is. */
const KINDS = 4

/** Words before a noun that say of which kind it is and whose: "an Israeli drone strike". */
export function readKinds({ tokens }: Analysis, happening: Happening): void {
  const { at, sentence, event, actors } = happening
  for (let i = at - 1; i >= Math.max(sentence.from, at - KINDS); i--) {
    const token = tokens[i]
    if (token?.kind !== "word" || plays(token, "in", "by", "from", "that", "and")) return
    if (isArticle(token)) return
    turn(happening, token)
    if (event.frame === "onto" && isNation(token)) add(actors, { from: i, to: i + 1 })
  }
}

/** An article stands before the words that say of which kind a noun is, and makes it known. */
export function isKnownBefore({ tokens }: Analysis, at: number): boolean {
  for (let i = at - 1; i >= at - KINDS; i--) {
    if (readingThat(tokens[i], (_, r) => r.lexeme.part === "particle" && r.before.includes("the"))) return true
    if (tokens[i]?.kind !== "word" || isArticle(tokens[i])) return false
  }
  return false
}
