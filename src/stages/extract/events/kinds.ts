import type { Analysis } from "../../../languages/analysis.ts"
import type { Eventful } from "../../../languages/eventful.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { runFrom } from "../runs.ts"
import { isVerb } from "../words.ts"
import { add, type Happening } from "./draft.ts"
import { isNation } from "./parties.ts"

/** How many adjectives may stand behind a noun. */
const ADJECTIVES = 4

/** What a weapon or a word beside an attack makes of it; a type that says more is kept. */
export function turn(happening: Happening, token: Token | undefined): void {
  const type = readingThat(token, s => s.turns !== undefined)?.lexeme.sense.turns
  if (!type) return
  happening.armed = true
  if (
    happening.type === "attack" ||
    (happening.type === "shelling" && (type === "air_strike" || type === "drone_strike"))
  )
    happening.type = type
  else if (happening.type === "air_strike" && type === "drone_strike") happening.type = type
}

/** "The missile battalion": a unit called after its weapon. */
const isUnit = (token: Token | undefined): boolean => readingThat(token, s => s.members !== undefined) !== undefined

/** The weapons of a phrase say how it was done. */
export const turnBy = ({ tokens }: Analysis, happening: Happening, run: Run): void => {
  for (let i = run.from; i < run.to; i++) if (!isUnit(tokens[i - 1])) turn(happening, tokens[i])
}

/** Adjectives behind a noun: the kind of attack, the state that made it. */
export function readAdjectives({ tokens, quantities }: Analysis, happening: Happening, end: number): number {
  const { at, event } = happening
  const definite = tokens[at]?.definite === true
  let i = at + 1
  for (; i < Math.min(end, at + 1 + ADJECTIVES); i++) {
    const token = tokens[i]
    if (token?.kind !== "word" || (token.definite === true) !== definite || token.known === "actor") break
    if (runFrom(quantities, i) || isNeeded(event, token)) break
    if (readingThat(token, s => s.figurative === true) && event.frame === "onto") happening.told = "barred"
    if (isNation(token) && event.frame === "onto") add(happening.actors, { from: i, to: i + 1 })
    const turns = readingThat(
      token,
      (s, r) =>
        s.turns !== undefined &&
        (s.counts === undefined || (s.counts.population === "perpetrators" && r.number === "singular" && !definite)) &&
        r.before.every(b => b === "the"),
    )
    const plain = token.readings.length === 0 && !token.named && !token.attached?.some(b => b === "with" || b === "to")
    if (turns) turn(happening, token)
    else if (!definite && event.frame !== "onto" && isQuality(token)) continue
    else if (!isNation(token) && !plain && !plays(token, "scattered") && !isAdjective(token)) break
  }
  return i
}

/** What befalls it is no quality: "the capsizing of a boat". */
const isNeeded = ({ frame, needs }: Eventful, token: Token): boolean =>
  frame === "befalls" && needs !== undefined && readingThat(token, s => s.thing === needs) !== undefined

/** A word behind an indefinite noun that says of which kind it is; many persons are no quality. */
const isQuality = (token: Token): boolean =>
  !token.named &&
  !isVerb(token) &&
  !plays(token, "in", "to", "from", "by", "among", "relative", "that", "stop", "time") &&
  !token.readings.some(r => r.before.some(b => b !== "as")) &&
  readingThat(token, (s, r) => s.joint === true || (s.counts !== undefined && r.number === "plural")) === undefined

/** A word that is read as an adjective only. */
export const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined && token.readings.length > 0 && token.readings.every(r => r.lexeme.part === "adjective")
