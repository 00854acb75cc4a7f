import type { Pack } from "../../languages/pack.ts"
import { plays, type Token } from "../../languages/token.ts"
import { isHelper, isReported, stateAt } from "./asides.ts"
import type { Counted } from "./counted.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { opensClause } from "./triggers.ts"

/** "(A woman) said nine people (died)", "told the paper": a verb of speech with an object or a clause right behind it. */
export const isSpeaker = ({ subject }: Pack, tokens: readonly Token[], { to: at }: Counted): boolean =>
  subject === "before" &&
  isReported(tokens[at]) &&
  (tokens[at + 1]?.kind === "number" ||
    isDeterminer(tokens[at + 1]) ||
    plays(tokens[at + 1], "that", "pronoun") ||
    (tokens[at + 1]?.kind === "word" && tokens[at + 1]?.readings.length === 0))

/** "(Nine are) reported to have been (killed)": what somebody says became of them. */
const isSaidToHave = (tokens: readonly Token[], at: number): boolean =>
  isHelper(tokens[at - 1]) && plays(tokens[at + 1], "to") && isHelper(tokens[at + 2])

/** A verb with which something else begins to be told, and no helping verb or participle that leads to what befell them. */
export const beginsAnew = (tokens: readonly Token[], at: number): boolean =>
  opensClause(tokens[at]) &&
  !isHelper(tokens[at]) &&
  !(isReported(tokens[at]) && stateAt(tokens, at + 1)) &&
  !isSaidToHave(tokens, at)
