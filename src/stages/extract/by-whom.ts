import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { attackReading } from "./attack-reading.ts"
import type { Draft } from "./draft.ts"
import { isOfItsOwn } from "./own-event.ts"

/** "By the hand of", "at the hands of"; "before" in time is spelled alike, but nothing stands in front of it. */
export const isBy = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "by") &&
  (plays(tokens[at - 1], "in", "from") || tokens[at]?.readings.every(r => r.lexeme.sense.role === "by") === true) &&
  tokens[at - 1]?.kind === "word"

/** "(A town) held by X": whose it is, and no attack that X held. */
const isOfPlace = (token: Token | undefined): boolean =>
  token?.known === "place" || readingThat(token, s => s.place !== undefined) !== undefined

/** "Quoted by X", "triggered by X", "a town held by X": a participle before "by" that harms nobody. */
export function harmsNobody(tokens: readonly Token[], at: number): boolean {
  const participle = readingThat(tokens[at], (_, r) => r.lexeme.part === "verb" && r.voice === "either")
  if (!participle) return false
  const harms = readingThat(
    tokens[at],
    s =>
      (s.happening && s.happening.metric !== "evacuated") ||
      s.events !== undefined ||
      s.role === "attack" ||
      s.says === "claims",
  )
  const carries = readingThat(tokens[at], s => s.carries !== undefined) && !isOfPlace(tokens[at - 1])
  return !harms && !carries
}

/** How far before "by" the verb may stand that it belongs to, in tokens. */
const VERB_WITHIN = 6

/** "Airlifted from the scene by X", "treated by X": whoever saves or cares for somebody. */
export function saves(tokens: readonly Token[], by: number): boolean {
  for (let at = by - 1; at >= by - VERB_WITHIN && tokens[at]?.kind === "word"; at--) {
    const done = readingThat(tokens[at], (s, r) => r.lexeme.part === "verb" && s.happening !== undefined)
    if (done) return done.lexeme.sense.happening?.metric === "evacuated"
  }
  return false
}

/** "By X", "by the bullets of X": whose it was is told of those who were hit. */
export const isSaidBy = (tokens: readonly Token[], at: number): boolean =>
  isBy(tokens, at) || attackReading(tokens[at])?.before[0] === "with"

/** "(12 were arrested) by X after an attack in which 7 were killed": who did the one is not named for what was before it. */
const isOfCause = (tokens: readonly Token[], drafts: readonly Draft[], draft: Draft, at: number): boolean =>
  at < draft.counted &&
  isBy(tokens, at) &&
  tokens.slice(at, draft.counted).some(token => plays(token, "after", "follows")) &&
  drafts.some(({ sentence, metric, trigger }) => sentence === draft.sentence && metric !== draft.metric && trigger < at)

/** Whether who is named at a token is the doer of another count: "21 by unknown hands, and 14 by X", "(of them 21 were executed) by X, and 138 soldiers". */
export const isOfOther = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  draft: Draft,
  { at }: { readonly at: number },
): boolean =>
  isOfCause(tokens, drafts, draft, at) ||
  drafts.some(other => {
    const { sentence, metric, counted, to } = other
    if (sentence !== draft.sentence || metric !== draft.metric || counted === draft.counted) return false
    const next =
      counted >= draft.to && counted <= at && tokens.slice(draft.to, counted).some((_, i) => isBy(tokens, draft.to + i))
    return next || (isBy(tokens, at) && to <= at && at < draft.from && isOfItsOwn(tokens, other, draft))
  })

/** "The operations of the Red Crescent": those of a body without arms harm nobody. */
export const isCivil = (tokens: readonly Token[], { lexeme }: Reading, actor: Run | null): boolean =>
  actor !== null &&
  lexeme.sense.goesOn === true &&
  readingThat(tokens[actor.from], s => s.head === "body") !== undefined &&
  !tokens.slice(actor.from, actor.to).some(token => readingThat(token, s => (s.members ?? s.kind) !== undefined))
