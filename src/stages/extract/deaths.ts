import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import type { Trigger } from "./triggers.ts"

/** How far behind those who were struck what struck them may stand, in tokens. */
const STRUCK_WITHIN = 4

const isDisease = (token: Token): boolean => readingThat(token, s => s.subject === "disease") !== undefined

/** Something that wounds: an attack, or arms. */
const wounds = (token: Token): boolean =>
  readingThat(
    token,
    (s, r) => s.role === "attack" || (s.means !== undefined && !s.subject && r.lexeme.part === "noun"),
  ) !== undefined

const isOutbreak = (token: Token): boolean =>
  readingThat(token, s => s.subject === "disease" && s.means !== undefined) !== undefined

/** A word for who is hurt, and not only for who is treated. */
const hurts = (token: Token): boolean =>
  readingThat(
    token,
    ({ counts, happening }) =>
      counts?.metric === "injured" || (happening?.metric === "injured" && happening.needs === undefined),
  ) !== undefined && !plays(token, "moved")

/** "Struck by an illness", "by disappointment", "the cases since the outbreak are 98,000": nobody was wounded. */
export const isIllness = ({ tokens, sentences }: Analysis, { metric, sentence, from, to }: Draft): boolean => {
  if (metric !== "injured") return false
  const struck = tokens.slice(from, to + STRUCK_WITHIN).some(token => {
    const by = readingThat(token, s => s.subject === "disease" || s.role === "feeling")
    return by !== undefined && !by.before.includes("and")
  })
  const run = sentences[sentence]
  const words = struck || !run ? [] : tokens.slice(run.from, run.to)
  if (struck || words.some(wounds)) return struck
  const cared = words.some(token => plays(token, "moved")) && !words.some(hurts)
  return words.some(isDisease) || (cared && tokens.some(isOutbreak) && !tokens.some(wounds))
}

/** Told with words that say of the dead only that they died. */
const isNatural = ({ tokens }: Analysis, { from, to }: Draft): boolean =>
  tokens
    .slice(from, to)
    .some(token => readingThat(token, s => (s.happening?.natural ?? s.counts?.natural) === true) !== undefined)

/** More than so many do not merely die at once where a bus or a boat is told of. */
const FEW = 2

const isVehicle = (token: Token): boolean =>
  readingThat(token, (s, r) => s.counts?.object === "vehicle" && r.lexeme.part === "noun") !== undefined

/** How far behind several deaths the bus in which they happened is told, in tokens. */
const VEHICLE_WITHIN = 6

const isAccident = ({ tokens }: Analysis, { metric, value, to }: Draft): boolean =>
  metric === "killed" && (value.min ?? 0) > FEW && tokens.slice(to, to + VEHICLE_WITHIN).some(isVehicle)

/** True where the dead of a text merely died: nothing in it attacks, burns, floods, hurts or kills. */
export const isCalm = (analysis: Analysis, drafts: readonly Draft[]): boolean =>
  drafts.some(draft => isNatural(analysis, draft)) &&
  drafts.every(draft => draft.metric !== "killed" || draft.part || isNatural(analysis, draft)) &&
  !drafts.some(draft => isAccident(analysis, draft)) &&
  !drafts.some(({ metric }) => metric === "injured" || metric === "casualties" || metric === "missing") &&
  !analysis.tokens.some(token =>
    readingThat(
      token,
      (s, r) =>
        s.role === "torture" ||
        (((s.role === "attack" && s.carries !== "performs") || s.means !== undefined) && r.lexeme.part === "noun"),
    ),
  )

/** "A death and 5 injured": joined to the noun of a death that stands right before. */
export function isBesideDeath({ tokens, pack }: Analysis, { at, part, happening }: Trigger, hurt: Counted): boolean {
  const and = hurt.from - (tokens[hurt.from - 1]?.text.length === 1 ? 1 : 0)
  return (
    hurt.metric === "injured" &&
    happening.metric === "killed" &&
    part !== "verb" &&
    at === and - 1 &&
    pack.joins(tokens[and]?.text ?? "")
  )
}
