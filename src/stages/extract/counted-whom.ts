import type { Pack } from "../../languages/pack.ts"
import { readingThat, type Token } from "../../languages/token.ts"
import type { Population } from "../../model/claim.ts"
import { isMixed } from "./described.ts"
import type { Noun } from "./noun.ts"
import { groupAfter, groupBefore, isUnarmed, membersOf, ofBodyBefore, ofThem, ofUnarmedGroup } from "./populations.ts"
import { ofPolice, staffKind } from "./staff.ts"

/** The kind of a noun's persons, by the body that they are of where one is named. */
export const kindOf = (tokens: readonly Token[], noun: Noun): Population | null =>
  noun.counts.police && ofPolice(tokens, noun.to - 1) ? "security" : byBody(tokens, noun)

const byBody = (tokens: readonly Token[], { to, population, counts }: Noun): Population | null =>
  (counts.member || isStaff(counts)) && isUnarmed(tokens, to)
    ? "aid_workers"
    : (staffKind(tokens, to) ?? membersOf(tokens, to, population) ?? theirBodys(tokens, to) ?? population)

/** "Employees", "workers", "crews": of the kind of whom they work for. */
const isStaff = ({ population, metric, object }: Noun["counts"]): boolean =>
  population === undefined && metric === undefined && object === undefined

/** The kind of "its agents", "one of its members". */
const theirBodys = (tokens: readonly Token[], to: number): Population | null =>
  readingThat(tokens[to - 1], (s, r) => r.pronoun && (s.counts?.member === true || s.counts?.group === true))
    ? ofBodyBefore(tokens, to - 1)
    : null

/** "(Six of them) of children": whose the bodies are. */
export const ofWhom = (token: Token | undefined): Population | null =>
  readingThat(token, (s, r) => s.counts?.population !== undefined && r.number === "plural" && r.before[0] === "to")
    ?.lexeme.sense.counts?.population ?? null

/** Whom an amount counts: its noun's kind, the body it is of, or the group named behind or before it. */
export function whom(
  pack: Pack,
  tokens: readonly Token[],
  noun: Noun | null,
  to: number,
  amountAt: number,
): Population | null {
  if (noun?.counts.object) return null
  const own = noun ? kindOf(tokens, noun) : null
  if (own) return noun && isMixed(tokens, noun.to, own) ? null : own
  if (ofUnarmedGroup(tokens, to)) return "aid_workers"
  if (ofThem(tokens[to])) return noun ? null : (ofWhom(tokens[to + 1]) ?? groupBefore(tokens, amountAt))
  return groupAfter(tokens, noun ? to : (pack.boundAfter(tokens, to)?.to ?? to)) ?? ofTheirs(pack, tokens, amountAt - 1)
}

/** "(It left) in their ranks (12 dead)": of the group that was named before. */
const ofTheirs = (pack: Pack, tokens: readonly Token[], at: number): Population | null =>
  readingThat(tokens[at], (s, r) => r.pronoun && (s.role === "ranks" || s.role === "in")) &&
  pack.owners(tokens[at]?.text ?? "") === "many"
    ? groupBefore(tokens, at)
    : null
