import type { Reading, Role } from "../sense.ts"
import type { Token } from "../token.ts"
import { reading } from "../uniform.ts"
import { COMPARED, isCompared } from "./compared.ts"

/** "As well as", "along with": what follows is added to what was told. */
const PLUS = [
  reading({}, { lemma: "as well as", part: "particle", sense: { role: "plus" } }),
  reading({}, { lemma: "as well as", part: "particle", sense: { role: "stop" } }),
]
const adds = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "as"
    ? tokens[at - 1]?.text === "well" && tokens[at - 2]?.text === "as"
    : tokens[at]?.text === "with" && /^(along|together)$/.test(tokens[at - 1]?.text ?? "")

const AT_FAULT = [reading({}, { lemma: "to blame", part: "particle", sense: { role: "at fault" } })]
/** "(The army was) to blame for", "held X responsible for". */
const isAtFault = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === "for" &&
  (tokens[at]?.text === "responsible" || (tokens[at]?.text === "blame" && tokens[at - 1]?.text === "to"))

const fires = (form: { readonly tense: "past" | "present" }): readonly Reading[] => [
  reading({ ...form, voice: "active" }, { lemma: "open fire", part: "verb", sense: { role: "attack" } }),
]
const OPENED_FIRE = fires({ tense: "past" })
const OPENS_FIRE = fires({ tense: "present" })
/** "(Soldiers) opened | fire (on)". */
const opensFire = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === "fire" && /^open(s|ed|ing)?$/.test(tokens[at]?.text ?? "")

/** "Recovering in (hospital)": getting well. */
const getsWell = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "recovering" && /^(in|at|from|after|well)$/.test(tokens[at + 1]?.text ?? "")

/** What a word says together with those beside it, by itself something else: the "since" of a comparison, "as well as", "to blame for", "opened fire". */
export function fixedPhrase(
  tokens: readonly Token[],
  at: number,
): { readonly readings: readonly Reading[]; readonly roles: readonly Role[] } | null {
  const text = tokens[at]?.text
  if (text === "since") return isCompared(tokens, at) ? { readings: COMPARED, roles: ["compared"] } : null
  if (opensFire(tokens, at)) return { readings: text === "opened" ? OPENED_FIRE : OPENS_FIRE, roles: ["attack"] }
  if (isAtFault(tokens, at)) return { readings: AT_FAULT, roles: ["at fault"] }
  if (getsWell(tokens, at)) return { readings: [], roles: [] }
  return adds(tokens, at) ? { readings: PLUS, roles: ["plus", "stop"] } : null
}
