import type { Analysis } from "../../languages/analysis.ts"
import { endsOutlet } from "../../languages/names.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { headWords } from "./meant-by-pronoun.ts"
import { phraseFrom } from "./phrases.ts"
import { runFrom } from "./runs.ts"
import { isMedium } from "./words.ts"

/** "Its site", "his account": how somebody speaks for himself. */
const isOwn = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.head === "medium" && r.pronoun) !== undefined

/** How far behind a medium the network may be named that it is a part of: "the platform X", "his page on X". */
const NETWORK_WITHIN = 3

/** A network, or a page on one: there somebody speaks for himself. */
const isOnNetwork = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + NETWORK_WITHIN).some(token => plays(token, "network"))

/** A medium: by the word that its name begins or ends with, or as one that is known. */
export const isMediumNamed = (
  { tokens, known, pack }: Pick<Analysis, "tokens" | "known" | "pack">,
  run: Run | null,
): boolean =>
  run !== null &&
  (isMedium(tokens[run.from]) ||
    (pack.subject === "before" && headWords(tokens, run).some(isMedium)) ||
    runFrom(known, run.from)?.medium === true ||
    (run.to - run.from > 1 && endsOutlet(tokens[run.to - 1])))

/** The medium that a stretch of words names: "published by X", "an interview with X". */
export function mediumIn(tokens: readonly Token[], from: number, to: number): Run[] {
  for (let at = from; at < to; at++)
    if (isMedium(tokens[at]) && !isOwn(tokens[at]) && !isOnNetwork(tokens, at)) {
      const name = phraseFrom(tokens, at, to, { sure: true })
      return name ? [name] : []
    }
  return []
}
