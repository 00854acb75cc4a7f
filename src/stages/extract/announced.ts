import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Mode } from "../../model/claim.ts"
import type { Draft } from "./draft.ts"
import { holderOf } from "./holders.ts"
import { phraseFrom } from "./phrases.ts"
import type { Speech } from "./speech.ts"
import { isSpeaker } from "./subjects.ts"
import { isHappening, isSign, isVerb } from "./words.ts"

/** How far before a figure the noun may stand that says who has told it, in tokens. */
const WITHIN = 16

/** "The announcement of": a noun of a verb that tells what is so, without the article. */
const tellsAt = (token: Token | undefined): Mode | null =>
  readingThat(
    token,
    (s, r) =>
      r.lexeme.part === "noun" &&
      (s.says === "asserts" || s.says === "reports") &&
      s.cue === "noun" &&
      !r.pronoun &&
      !r.before.includes("the"),
  )?.lexeme.sense.says ?? null

/** A word behind which another clause stands. */
const endsClause = (token: Token | undefined): boolean =>
  isSign(token, ".", ":", ";") || isVerb(token) || plays(token, "relative", "that", "stop")

/** "After the announcement by X of the death of 5": whose the figure is that a noun tells of, in a clause of the outlet's or of somebody else's. */
export function announced({ tokens, sentences }: Analysis, draft: Draft): Speech | null {
  const start = sentences[draft.sentence]?.from ?? draft.from
  for (let at = draft.from - 2; at >= Math.max(start, draft.from - WITHIN); at--) {
    if (endsClause(tokens[at])) return null
    const mode = tellsAt(tokens[at])
    const name = mode && isSpeaker(tokens, at + 1) ? phraseFrom(tokens, at + 1, draft.from) : null
    if (!mode || !name) continue
    const to = plays(tokens[name.to], "quoting") ? name.to + 1 : name.to
    if (!isHappening(tokens[to])) continue
    const holder = holderOf(tokens, name, to)
    const speaker = holder?.name ?? name
    return {
      ...{ cue: { from: at, to: at + 1 }, speaker, role: holder?.office ?? null, origin: speaker, via: [], mode },
      ...{ content: { from: to, to: draft.to }, direct: false, carried: false, forward: true, said: null },
    }
  }
  return null
}
