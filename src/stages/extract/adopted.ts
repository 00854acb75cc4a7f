import type { Analysis } from "../../languages/analysis.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat } from "../../languages/token.ts"
import { actorAt } from "./actors.ts"
import { type Cue, speaks } from "./cue.ts"
import { phraseFrom } from "./phrases.ts"
import { isPerson } from "./words.ts"

/** "Adopted the attack (the group) X": an attack with the article right behind the verb, and behind it whoever takes it on himself. */
export function adopted(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens, pack } = analysis
  const form = speaks(tokens[at], "verb")
  if (!form) return null
  const { says, role } = form.lexeme.sense
  if (says !== "claims" || role !== "claims it" || pack.subject !== "after" || form.pronoun) return null
  if (plays(tokens[at - 1], "negation", "relative")) return null
  const attack = readingThat(tokens[at + 1], (s, r) => s.role === "attack" && r.before.join() === "the")
  if (!attack) return null
  let to = at + 2
  while (to < sentence.to && tokens[to]?.definite && !tokens[to]?.known && tokens[to]?.readings.every(isQuality)) to++
  const party = actorAt(analysis, to, sentence.to)
  if (party?.from !== to || isPerson(tokens[to])) return null
  const name = phraseFrom(tokens, to, sentence.to, { sure: true })
  return {
    ...{ run: { from: at, to: at + 1 }, mode: says, speaker: name ?? party, role: null, dropped: false, form, via: [] },
    ...{ direction: "forward", contentFrom: at + 1, contentTo: to, clauseFrom: at, independent: true, hanging: false },
  }
}

/** "Suicide (attack)". */
const isQuality = ({ lexeme: { part, sense } }: Reading): boolean => part === "adjective" || sense.turns !== undefined
