import { whether } from "../../languages/facts.ts"
import { OPEN } from "../../languages/quotation.ts"
import type { Countable } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Population } from "../../model/claim.ts"
import { isUnitNumber } from "./unit-numbers.ts"

/** How far the body stands behind its members, in tokens. */
const BODY_WITHIN = 5
/** How far before a pronoun its group is looked for, in tokens. */
const GROUP_WITHIN = 18

const kindAt = (token: Token | undefined): Population | null =>
  readingThat(token, s => s.kind !== undefined)?.lexeme.sense.kind ?? null

const membersAt = (token: Token | undefined): Population | null =>
  readingThat(token, s => s.members !== undefined)?.lexeme.sense.members ?? null

/** "The forces of", "the council of". */
const leadsBody = (token: Token | undefined): boolean =>
  readingThat(token, s => s.head === "armed" || s.head === "body") !== undefined

const ARMED: ReadonlySet<Population> = new Set<Population>(["fighters", "military", "security"])

/** "(The forces) of the rebels", "the council of the fighters of X": those who bear arms in the name of a body. */
const armedAt = (token: Token | undefined): Population | null => {
  const counts = readingThat(
    token,
    (s, r) =>
      s.counts?.population !== undefined &&
      ARMED.has(s.counts.population) &&
      s.head === undefined &&
      !r.pronoun &&
      (r.before[0] === "the" || r.number === "plural"),
  )
  return counts?.lexeme.sense.counts?.population ?? null
}

/** The kind of persons that a word names by itself. */
export const populationAt = (token: Token | undefined): Population | null =>
  readingThat(token, s => s.counts?.population !== undefined)?.lexeme.sense.counts?.population ?? null

const startsClause = (token: Token): boolean =>
  token.readings.some(r => r.before.includes("and") || r.lexeme.part === "verb" || r.lexeme.sense.happening)

/** A word that heads a body, whatever else its letters may be. */
const hasHead = whether((token: Token): boolean => readingThat(token, s => s.head !== undefined) !== undefined)

/** How far up "the forces" go back to forces of a kind, in tokens. */
const FORCES_WITHIN = 120

/** "The forces", behind "the emergency forces": the kind of the last ones that were named with more words. */
function forcesBefore(tokens: readonly Token[], before: number): Population | null {
  for (let at = before - 1; at >= Math.max(0, before - FORCES_WITHIN); at--) {
    const named = readingThat(
      tokens[at],
      (s, r) => s.head === "armed" && r.number === "plural" && r.before.every(clitic => clitic !== "the") && !r.pronoun,
    )
    const kind = named ? (membersAt(tokens[at]) ?? membersAt(tokens[at + 1]) ?? membersAt(tokens[at + 2])) : null
    if (kind) return kind
  }
  return null
}

/** "(They say) the prayer in a group": a bare word behind one with the article, which nothing names, says how, and is no body. */
const isManner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.definite === true &&
  tokens[at]?.definite !== true &&
  readingThat(tokens[at], (s, r) => s.members !== undefined && r.before.length === 0 && r.number === "singular") !==
    undefined &&
  (tokens[at + 1]?.kind !== "word" || plays(tokens[at + 1], "in"))

/** "By the bullets of (the army)", "with a shell": those who are named behind are no body of the counted. */
export const isWeapon = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (s, r) => r.before[0] === "with" && r.lexeme.part === "noun" && (s.means !== undefined || s.role === "attack"),
    ) !== undefined,
)

/** A word for one of a body, whatever that is: "members of the 30th brigade", whose side nobody tells. */
const isMember = whether((token: Token): boolean => readingThat(token, s => s.counts?.member === true) !== undefined)

/** "(Nine people) before | police shot him": a clause with a doer of its own, who are others. */
const actsBehind = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "stop") &&
  readingThat(tokens[at + 2], (_, r) => r.lexeme.part === "verb" && r.tense === "past") !== undefined

/** Members of a body take its kind: "12 members of the police" are security; guards of the border too. Those of "the forces" are `forces`. */
export function membersFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
  within = BODY_WITHIN,
  forces: Population = "military",
): Population | null {
  for (let at = from; at < Math.min(to + within, tokens.length); at++) {
    const token = tokens[at]
    if (token?.kind !== "word" && token?.text !== OPEN) return null
    if (
      at >= to &&
      ((!hasHead(token) && startsClause(token)) ||
        plays(token, "and") ||
        plays(token, "self") ||
        (token.readings.length > 0 && token.readings.every(r => r.pronoun)))
    )
      return null
    if (at >= to && actsBehind(tokens, at)) return null
    // "(Ascribed the death of) 9 people to the army".
    if (at === to && plays(token, "to") && !isMember(tokens[to - 1])) return null
    const inBody = membersAt(tokens[at + 1]) !== null || readingThat(tokens[at + 1], s => s.head === "armed")
    if (plays(token, "cause") || isWeapon(token) || (plays(token, "in", "stop") && !inBody)) return null
    const plain =
      readingThat(token, (s, r) => s.head === "armed" && r.before.includes("the") && r.number === "plural") !==
        undefined ||
      (isUnitNumber(tokens, at + 1) && !tokens.slice(from, at).some(isMember))
    const members =
      (isManner(tokens, at) ? null : membersAt(token)) ??
      (plain
        ? ((tokens[at + 1]?.definite ? null : forcesBefore(tokens, at)) ?? forces)
        : at >= to && leadsBody(tokens[at - 1])
          ? armedAt(token)
          : null)
    const kind = kindAt(tokens[at + 1])
    // "The civil police" are no rescuers.
    if (members) return kind === "aid_workers" && members === "security" ? members : (kind ?? members)
  }
  return null
}

/** Kinds that a body narrows: what a noun says of itself otherwise stands. */
const NARROWED: ReadonlySet<Population | null> = new Set([null, "fighters", "security", "officials"])

/** The kind of a noun's persons by the body named behind it, a policeman's too; null where none is, or the noun says more itself. */
export function membersOf(tokens: readonly Token[], to: number, population: Population | null): Population | null {
  // "The staff of the forces": what is no soldier by its own word is none by that either.
  const forces = population === "security" ? population : "military"
  if (NARROWED.has(population)) return membersFrom(tokens, to - 1, to, BODY_WITHIN, forces)
  return population === "military" && membersFrom(tokens, to - 1, to) === "security" ? "security" : null
}

/** "Of relief", "of rescue"; civilians are spelled as what is of the civil defence. */
const isOfAid = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      s.kind === "aid_workers" && !r.pronoun && !(r.number !== "singular" && populationAt(token) === "civilians"),
  ) !== undefined

/** "Members of the rescue team", "staff in the organization for relief": of a body that bears no arms. */
export const isUnarmed = (tokens: readonly Token[], to: number): boolean => {
  const within = plays(tokens[to], "in") && readingThat(tokens[to + 1], s => s.head === "body") !== undefined
  const at = within ? to + 2 : plays(tokens[to], "from") ? to + 1 : to
  const last = at === to && plays(tokens[to], "in") ? at : at + 1
  return [at - 1, at, last].some(i => isOfAid(tokens[i]))
}

/** "(Five) of the crews of the civil defence": whom a group of no kind of its own is of, where that bears no arms. */
export const ofUnarmedGroup = (tokens: readonly Token[], to: number): boolean =>
  plays(tokens[to], "from") &&
  readingThat(tokens[to + 1], s => s.counts?.group === true) !== undefined &&
  isUnarmed(tokens, to + 2)

const isGroup = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (s, r) =>
        r.number === "plural" && (s.counts?.population !== undefined || s.counts?.metric !== undefined) && !r.pronoun,
    ) !== undefined,
)

/** "In the ranks of the rebels", "among civilians", "of the militia": a group named behind the counted. */
export function groupAfter(tokens: readonly Token[], from: number): Population | null {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (token?.kind !== "word") return null
    const ranks = plays(token, "ranks")
    const link =
      ranks ||
      (plays(token, "among", "from") && !plays(token, "as said", "after") && !token.readings.some(r => r.pronoun))
    if (!link && !plays(token, "in", "other")) {
      if (
        at > from ||
        (token.readings.length > 0 && token.readings.every(r => r.pronoun)) ||
        token.readings.some(r => r.lexeme.part === "verb")
      )
        return null
      continue
    }
    if (!link) continue
    const next = tokens[at + 1]
    if (actsBehind(tokens, at)) return null
    const group = isGroup(next) ? populationAt(next) : null
    if (group) return group
    const kind = readingThat(next, (s, r) => s.counts !== undefined && r.number === "plural")
      ? ((isGroup(tokens[at + 2]) ? populationAt(tokens[at + 2]) : null) ?? kindAt(tokens[at + 2]))
      : null
    if (kind) return kind
    const body = plays(token, "from", "among") || ranks ? membersFrom(tokens, at + 1, at + 2, 1) : null
    if (body) return body
    // "In the ranks of their forces".
    if (ranks && readingThat(next, (s, r) => s.head === "armed" && r.pronoun)) return "military"
    // "In the ranks of X": whom no word knows is a party's own.
    if (ranks && next?.definite && (next.readings.length === 0 || next.known === "actor")) return "fighters"
    if (!ranks && !plays(next, "ranks")) return null
  }
  return null
}

/** The group that "of them" or "his aides" goes back to: the last one named before. */
export function groupBefore(tokens: readonly Token[], before: number): Population | null {
  for (let at = before - 1; at >= Math.max(0, before - GROUP_WITHIN); at--) {
    const token = tokens[at]
    if (token?.kind === "break") return null
    const found = (isGroup(token) ? populationAt(token) : null) ?? membersAt(token)
    if (found) return found
  }
  return null
}

/** What a word beside the noun adds: "relief workers", "officers of the border guard". */
export const narrowedBy = (token: Token | undefined, counts: Countable | undefined): Population | null =>
  counts?.population ?? kindAt(token)

/** "Of them": what stands before is a part of something told already. */
export const ofThem = whether(
  (token: Token): boolean => readingThat(token, (s, r) => s.role === "from" && r.pronoun) !== undefined,
)

/** "(The ministry said that 21 of) its agents": the kind of the body that was named before in the sentence. */
export function ofBodyBefore(tokens: readonly Token[], before: number): Population | null {
  for (let at = before - 1; at >= Math.max(0, before - GROUP_WITHIN); at--) {
    const token = tokens[at]
    if (token?.kind === "break" || token?.text === ".") return null
    if (!leadsBody(token)) continue
    const next = tokens[at + 1]
    const kind =
      membersAt(token) ?? membersAt(next) ?? kindAt(next) ?? (isGroup(next as Token) ? populationAt(next) : null)
    if (kind) return kind
  }
  return null
}
