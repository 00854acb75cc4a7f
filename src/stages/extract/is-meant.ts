import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Trigger } from "./triggers.ts"
import { isComma } from "./words.ts"

/** How long an aside may be behind a verb that counts only what stands beside it, in tokens. */
const ASIDE = 10

/** Right behind the verb, or behind an aside between commas: "passed, since January, 390 people". */
const isBeside = (tokens: readonly Token[], { at }: Trigger, { from }: Counted): boolean =>
  from <= at + 1 || (isComma(tokens[at + 1]) && isComma(tokens[from - 1]) && from - at <= ASIDE)

/** Whether what a happening says before a phrase may be of what the phrase counts. */
export const isMeant = (tokens: readonly Token[], open: Trigger, phrase: Counted): boolean =>
  !isGoal(tokens, open, phrase) &&
  !isBomb(tokens, open, phrase) &&
  !isListed(tokens, open, phrase) &&
  (!open.happening.close || isBeside(tokens, open, phrase))

/** "Came back to 3 houses", "belong to 45 men": where somebody came to is not who came; "fired on 3 prisoners" frees nobody. */
const isGoal = (tokens: readonly Token[], { part, happening, voice }: Trigger, { from }: Counted): boolean =>
  happening.ofPersons === "released"
    ? plays(tokens[from - 1], "in")
    : part === "verb" && happening.slot === "subject" && voice !== "passive" && plays(tokens[from - 1], "to")

/** "Released a list of 57 people": what was let out is the list. */
const isListed = (tokens: readonly Token[], { happening }: Trigger, { from }: Counted): boolean =>
  happening.metric === "released" &&
  plays(tokens[from - 1], "from") &&
  readingThat(tokens[from - 2], s => s.head === "document" || s.says !== undefined) !== undefined

/** "Blew up 3 cars laden with explosives": they are the bombs. */
const isBomb = (tokens: readonly Token[], { happening }: Trigger, { to }: Counted): boolean =>
  happening.numbered === true && readingThat(tokens[to], s => s.means === "explosion") !== undefined
