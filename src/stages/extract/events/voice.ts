import type { Analysis } from "../../../languages/analysis.ts"
import { plays } from "../../../languages/token.ts"
import type { Speech } from "../speech.ts"
import { leads } from "./steering.ts"

/** A speech that looks back, or leads to no clause, reaches to the comma: what stands beyond is the outlet's own. */
export function tells({ tokens }: Analysis, { forward, content, cue }: Speech, at: number): boolean {
  const [from, to] = forward ? [content.from, at] : [at, cue.from]
  const commas = tokens.slice(from, to).some(token => token.text === ",")
  if (!commas) return true
  if (!forward) return tokens[cue.from - 1]?.text !== "("
  const before = tokens[content.from - 1]
  const clause = plays(before, "that") || before?.kind === "sign" || tokens[content.from]?.kind === "sign"
  const led = leads(tokens[at - 1]) !== null || plays(tokens[at - 1], "after", "cause")
  return clause || !led
}
