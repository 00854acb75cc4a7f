import { readingThat } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Scan } from "./scan.ts"

/** "16 attacks on centres, nine of them on schools": of what the sentence told last by number, which is no figure, where the pronoun is one for things. */
export function isOfThings({ analysis: { tokens, pack, quantities }, run, out }: Scan, phrase: Counted): boolean {
  if (!phrase.ofThem || phrase.metric || pack.subject !== "after") return false
  const them = [phrase.to - 1, phrase.to].find(at => readingThat(tokens[at], (_, r) => r.pronoun))
  if (them === undefined || pack.owners(tokens[them]?.text ?? "") !== "one") return false
  const last = quantities.findLast(({ counts, from, to }) => counts && from >= run.from && to <= phrase.from)
  return last !== undefined && !out.some(({ counted }) => counted >= last.from)
}
