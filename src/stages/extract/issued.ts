import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat } from "../../languages/token.ts"
import type { Cue } from "./cue.ts"
import { holderOf } from "./holders.ts"
import { phraseFrom } from "./phrases.ts"
import { isSpeaker } from "./subjects.ts"
import { firstSign } from "./words.ts"

/** How far behind the verb "from" may stand, past a time, in tokens. */
const FROM_WITHIN = 3

/** "There was issued by X the daily report: ...", "a statement in which ...": all that follows is of whoever has given it out. */
export function issuedBy({ tokens }: Analysis, sentence: Run, at: number): Cue | null {
  if (!readingThat(tokens[at], (s, r) => s.role === "publishes" && r.tense === "past" && r.voice !== "passive"))
    return null
  const from = [1, 2, FROM_WITHIN].map(i => at + i).find(i => plays(tokens[i], "quoting"))
  if (from === undefined || from >= sentence.to || !isSpeaker(tokens, from + 1)) return null
  const name = phraseFrom(tokens, from + 1, sentence.to, { sure: true })
  if (!name) return null
  const holder = holderOf(tokens, name, sentence.to)
  const end = holder?.after ?? name.to
  const colon = firstSign(tokens, { from: end, to: sentence.to }, ":")
  return {
    ...{
      run: { from: at, to: from + 1 },
      mode: "reports",
      speaker: holder?.name ?? name,
      role: holder?.office ?? null,
    },
    ...{ dropped: false, form: null, via: [], direction: "forward", contentFrom: colon === null ? end : colon + 1 },
    ...{ clauseFrom: at, independent: true, hanging: false },
  }
}
