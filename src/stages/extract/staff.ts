import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Population } from "../../model/claim.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { ofThem } from "./populations.ts"

/** How far behind "of" the body may be named that they work for, in tokens. */
const BODY_WITHIN = 4
/** How far before "its staff" the body stands that speaks, in tokens. */
const SPEAKER_WITHIN = 12

const isEmployed = (token: Token | undefined): boolean =>
  readingThat(token, s => s.counts?.employed === true) !== undefined

const kindOf = (token: Token | undefined): Population | null =>
  readingThat(token, s => s.kind !== undefined)?.lexeme.sense.kind ?? null

/** "Workers of a charity", "staff members of an aid group": the kind of the body named behind those who work for it. */
function behind(tokens: readonly Token[], to: number): Population | null {
  const of = isEmployed(tokens[to]) ? to + 1 : to
  if (!plays(tokens[of], "from") || ofThem(tokens[of])) return null
  for (let at = of + 1; at <= of + BODY_WITHIN && tokens[at]?.kind === "word"; at++) {
    const kind = kindOf(tokens[at])
    if (kind) return kind
    if (!isDeterminer(tokens[at]) && readingThat(tokens[at], (_, r) => r.lexeme.part === "particle")) return null
  }
  return null
}

/** "(The charity said four of) its workers": the kind of the body that the sentence named before. */
function before(tokens: readonly Token[], noun: number): Population | null {
  if (!readingThat(tokens[noun - 1], (_, r) => r.pronoun && r.lexeme.part === "particle")) return null
  for (let at = noun - 2; at >= Math.max(0, noun - SPEAKER_WITHIN) && tokens[at]?.kind !== "break"; at--) {
    if (tokens[at]?.text === ".") return null
    if (readingThat(tokens[at], s => s.members !== undefined)) return kindOf(tokens[at - 1])
    const kind = kindOf(tokens[at])
    if (kind) return kind
  }
  return null
}

/** How far around officers the police may be named, in tokens. */
const POLICE_WITHIN = 12

/** "Two officers were killed, police said": of the police, where the words around name no army. */
export function ofPolice(tokens: readonly Token[], noun: number): boolean {
  let police = false
  for (const step of [-1, 1])
    for (let at = noun + step; Math.abs(at - noun) <= POLICE_WITHIN; at += step) {
      const token = tokens[at]
      if (!token || token.kind === "break" || token.text === ".") break
      const members = readingThat(token, s => s.members !== undefined)?.lexeme.sense.members
      if (members === "military" || members === "fighters") return false
      police ||= members === "security"
    }
  return police
}

/** Of which kind persons are by whom they work for; null where the noun that ends at `to` is none for those who work. */
export const staffKind = (tokens: readonly Token[], to: number): Population | null =>
  isEmployed(tokens[to - 1]) ? (behind(tokens, to) ?? before(tokens, to - 1)) : null
