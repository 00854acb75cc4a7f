import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { attackReading } from "./attack-reading.ts"
import type { Draft } from "./draft.ts"

/** How far before a place the attack may stand that hit it, and behind it what that led to, in tokens. */
const ATTACK_WITHIN = 5
const LED_WITHIN = 8

/** "And a raid (on)", "and that a raid", "while a raid": an attack that begins a clause of its own. */
const opensAttack = (tokens: readonly Token[], at: number): boolean => {
  const attack = attackReading(tokens[at])
  if (!attack || attack.lexeme.part === "verb") return false
  return (
    attack.before[0] === "and" ||
    plays(tokens[at - 1], "that") ||
    [at - 1, at - 2].some(i => readingThat(tokens[i], s => s.whereas === true || s.role === "result") !== undefined)
  )
}

/** "(A raid on X killed one and hurt six,) and a raid on Y killed 5": Y is where the next count of the sentence was, whose attack begins behind this one. */
export function isOfNext({ tokens, pack }: Analysis, drafts: readonly Draft[], draft: Draft, place: Run): boolean {
  if (pack.subject !== "after" || draft.to > place.from) return false
  let at = place.from - 1
  while (at >= Math.max(draft.to, place.from - ATTACK_WITHIN) && !opensAttack(tokens, at)) at--
  if (at < Math.max(draft.to, place.from - ATTACK_WITHIN)) return false
  return drafts.some(
    ({ sentence, from, part }) =>
      sentence === draft.sentence &&
      !part &&
      from >= place.to &&
      from - place.to <= LED_WITHIN &&
      tokens.slice(place.to, from + 1).some(token => plays(token, "result", "to", "quoting")),
  )
}
