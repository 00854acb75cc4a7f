import type { Analysis } from "../../languages/analysis.ts"
import type { Sense } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { actorAt } from "./actors.ts"
import { type Doer, nationOf } from "./nations.ts"
import { nounPhraseBefore } from "./noun-phrases.ts"
import { runAround } from "./runs.ts"
import { nearestPhrase } from "./speaker-before.ts"
import { isSign } from "./words.ts"

/** How many words may say which attack it was between whose it was and the attack: "an Israeli air and drone strike". */
const WORDS = 4

/** A word that says with what or how it was done, and names nobody. */
const saysHow = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.known === undefined &&
  (plays(token, "time", "and") ||
    readingThat(
      token,
      (s, r) =>
        (s.means !== undefined || s.turns !== undefined || s.role === "attack" || r.lexeme.part === "adjective") &&
        s.place === undefined,
    ) !== undefined)

/** "An army (strike)", "paramilitary (shelling)": those with arms, by a noun or adjective before what they did. */
const isArmed = (token: Token | undefined): boolean =>
  readingThat(token, s => (s.head === "armed" && s.members !== undefined) || isOwner(token, s)) !== undefined

/** "The coalition's (strikes)". */
const isOwner = (token: Token | undefined, { head }: Sense): boolean =>
  token?.text.endsWith("'s") === true && (head === "body" || head === "armed")

/** "The Brigades' (shelling)": the mark behind a plural that owns what follows. */
const isOwning = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], "'") && tokens[at - 1]?.end === tokens[at]?.start && tokens[at - 1]?.text.endsWith("s") === true

const isAttack = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.lexeme.part === "noun" && (s.role === "attack" || s.counts?.object === "strike")) !==
  undefined

/** "An Israeli strike", "RSF shelling": whose an attack is, told by a word before its noun; null where none tells it. */
export function attackerBefore(analysis: Analysis, at: number): Doer | null {
  const { tokens, known, pack } = analysis
  if (pack.subject !== "before" || !isAttack(tokens[at])) return null
  for (let i = at - 1; i >= Math.max(0, at - WORDS); i--) {
    const actor = runAround(known, i)
    if (actor?.kind === "actor" && !actor.medium && actor.to === i + 1) return { from: actor.from, to: actor.to }
    const nation = nationOf(analysis, i)
    if (nation) return nation
    if (isOwning(tokens, i)) return actorAt(analysis, nearestPhrase(analysis, nounPhraseBefore(analysis, 0, i), i), i)
    if (isArmed(tokens[i])) return { from: i, to: i + 1 }
    if (!saysHow(tokens[i])) return null
  }
  return null
}

/** How far behind a verb of blaming its "on" may stand, in tokens: "blamed the attack on X". */
const BLAMED_WITHIN = 6

/** "(Strikes) blamed on X", "blaming the attack on X", "blamed X for". */
export function blamedOn(analysis: Analysis, at: number, clause: Run): Run | null {
  const { tokens, pack } = analysis
  const blames = readingThat(tokens[at], (s, r) => s.says === "accuses" && r.lexeme.part === "verb")
  if (pack.subject !== "before" || !blames) return null
  const object = actorAt(analysis, at + 1, clause.to)
  if (object) return object
  for (let i = at + 1; i <= at + BLAMED_WITHIN && tokens[i]?.kind === "word"; i++)
    if (plays(tokens[i], "in")) return actorAt(analysis, i + 1, clause.to)
  return null
}

/** How far behind a verb of ascribing its "to" may stand, in tokens: right behind one that takes up the attack, else behind the attack. */
const ASCRIBED_WITHIN = 5
const ASCRIBED_FAR = 10

/** "Carried to the hospital": a place does nothing to anybody. */
const isSite = (token: Token | undefined): boolean => readingThat(token, s => s.place !== undefined) !== undefined

/** An attack or a death, by a noun. */
const isHarm = (token: Token): boolean =>
  readingThat(
    token,
    (s, r) => r.lexeme.part === "noun" && (s.role === "attack" || s.happening?.metric === "killed"),
  ) !== undefined

/** "An attack that the authorities ascribed to X", "ascribed the killing of 9 to X". */
export function laidAt(analysis: Analysis, at: number, clause: Run): Doer | null {
  const { tokens } = analysis
  const ascribes = readingThat(
    tokens[at],
    (s, r) => s.says === "quotes" && s.cue === "verb" && r.lexeme.part === "verb",
  )
  if (!ascribes) return null
  const takesUp = ascribes.pronoun || ascribes.voice === "passive"
  for (let i = at + 1; i <= Math.min(at + (takesUp ? ASCRIBED_WITHIN : ASCRIBED_FAR), clause.to - 2); i++)
    if (plays(tokens[i], "to"))
      return isSite(tokens[i + 1]) || !(takesUp || tokens.slice(at + 1, i).some(isHarm))
        ? null
        : actorAt(analysis, i + 1, clause.to, true)
  return null
}
