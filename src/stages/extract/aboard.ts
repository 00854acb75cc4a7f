import { readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import type { Scan } from "./scan.ts"
import type { Trigger } from "./triggers.ts"
import { isSign } from "./words.ts"

/** How far before those aboard the word for it may stand, and before that what carries them, in tokens. */
const ABOARD_WITHIN = 3
const VESSEL_WITHIN = 8

const VESSELS: ReadonlySet<string> = new Set(["boat", "vehicle", "aircraft"])

const isVessel = (token: Token | undefined): boolean =>
  readingThat(token, s => s.counts?.object !== undefined && VESSELS.has(s.counts.object)) !== undefined

/** "(A boat) that carried": a verb of carrying or holding, of what carries people. */
const carries = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], (s, r) => (s.role === "aboard" || s.role === "including") && !r.pronoun) !== undefined &&
  tokens
    .slice(Math.max(0, at - VESSEL_WITHIN), at)
    .some((token, i, before) => isVessel(token) && !before.slice(i).some(each => isSign(each, ".")))

/** "(A boat) with 45 people aboard", "that carried 45 people": who was aboard is not who was hurt, unless a verb behind says so (`told`). */
export function isAboard(
  tokens: readonly Token[],
  phrase: Counted,
  told: boolean,
  before: Trigger | null = null,
): boolean {
  // "Killed all 67 people on board".
  if (before?.happening.metric === "killed" && phrase.from - before.at <= 2) return false
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - ABOARD_WITHIN); at--) {
    // "53 were aboard; 11 were picked up".
    if (isSign(tokens[at], ";")) return false
    const aboard = readingThat(tokens[at], (s, r) => s.role === "aboard" && r.lexeme.part !== "verb")
    if (aboard && !(told && phrase.metric)) return true
    if (!told && phrase.metric === null && carries(tokens, at)) return true
  }
  return false
}

/** "(187 were hurt.) 21 thousand are affected, (among them 6 thousand children)": persons of whom no harm is told, behind a sentence that told it of others. */
export const areOthers = ({ analysis: { pack }, sentence }: Scan, phrase: Counted, last: Draft | null): boolean =>
  pack.subject === "after" &&
  last !== null &&
  last.sentence !== sentence &&
  phrase.noun === "named" &&
  phrase.form === "number" &&
  phrase.object === null &&
  !phrase.ofThem &&
  !phrase.other
