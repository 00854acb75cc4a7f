import type { Happening } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Trigger } from "./triggers.ts"

/** "(Exposed) to damage", "to destruction": what befell things that met it. */
const harmOfThings = (tokens: readonly Token[], at: number): Happening | undefined =>
  readingThat(
    tokens[at],
    (s, r) =>
      (s.happening?.metric === "damaged" || s.happening?.metric === "destroyed") &&
      r.lexeme.part === "noun" &&
      (r.before.includes("to") || plays(tokens[at - 1], "to")),
  )?.lexeme.sense.happening

/** How far the fate stands behind the verb that meets it, in tokens. */
const FATE_WITHIN = 26

/** "Met their death", "suffered wounds": the verb opens, the fate further on says what it was. */
export function metFate(tokens: readonly Token[], at: number): Trigger | null {
  if (!plays(tokens[at], "meets")) return null
  for (let i = at + 1; i < Math.min(at + FATE_WITHIN, tokens.length); i++) {
    const token = tokens[i]
    if (token?.kind === "break" || token?.text === "." || plays(token, "meets")) return null
    const fate = plays(token, "fate") && readingThat(token, (_, r) => r.pronoun)
    const wounds = readingThat(
      token,
      (s, r) => (s.counts?.metric === "injured" || s.role === "wound") && r.before.includes("to"),
    )
    const harmed = harmOfThings(tokens, i)
    if (harmed) return { at, happening: { ...harmed, slot: "subject" }, part: "verb", voice: "active", joint: false }
    const metric = fate ? "killed" : wounds ? "injured" : plays(token, "freedom") ? "released" : null
    if (metric) return { at, happening: { metric, slot: "subject" }, part: "verb", voice: "active", joint: false }
  }
  return null
}

/** How far before the lives, or those whom it took, the verb that claimed them may stand, in tokens: whose word it is may be told in between. */
const CLAIMED_WITHIN = 14

/** Whether such a verb stands before a token in its clause, with no other verb in between. */
function isClaimed(tokens: readonly Token[], at: number, claims: (token: Token) => boolean): boolean {
  for (let i = at - 1; i >= Math.max(0, at - CLAIMED_WITHIN); i--) {
    const token = tokens[i]
    if (token === undefined || token.kind === "break" || token.text === ".") return false
    if (claims(token)) return true
    const [first] = token.readings
    if (first?.lexeme.part === "verb" && !first.lexeme.sense.says && !token.named && !token.known) return false
  }
  return false
}

/** "Claimed the lives of 12", "12 fell victim to it", "there went as victims of the crash 12". */
export function tookLives(tokens: readonly Token[], at: number): Trigger | null {
  const lives = plays(tokens[at], "lives") && isClaimed(tokens, at, token => plays(token, "result"))
  const victim = readingThat(
    tokens[at],
    (s, r) => s.counts?.metric === "killed" && r.number === "singular" && (r.pronoun || plays(tokens[at - 1], "goes")),
  )
  const afterVerb = tokens[at - 1]?.readings.some(r => r.lexeme.part === "verb") === true
  return lives || (victim && afterVerb)
    ? { at, happening: { metric: "killed", slot: "object" }, part: "noun", voice: undefined, joint: false }
    : null
}

/** How far behind somebody's fate it may be told that nobody knows it, in tokens. */
const UNKNOWN_WITHIN = 10

const isUnknown = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at + 1; i < Math.min(at + UNKNOWN_WITHIN, tokens.length); i++) {
    if (plays(tokens[i], "unknown")) return true
    if (tokens[i]?.kind === "sign" || tokens[i]?.kind === "break") return false
  }
  return false
}

const missing = (at: number, slot: Happening["slot"]): Trigger => ({
  at,
  happening: { metric: "missing", slot, needs: "person" },
  part: "noun",
  voice: undefined,
  joint: false,
})

/** "(6 workers) whose fate is unknown". */
export const unknownFate = (tokens: readonly Token[], at: number): Trigger | null =>
  plays(tokens[at], "destiny") && readingThat(tokens[at], (_, r) => r.pronoun) && isUnknown(tokens, at)
    ? missing(at, "subject")
    : null

/** "The fate of 18 soldiers is unknown", "the loss of contact with 6 workers". */
export function lostTrack(tokens: readonly Token[], at: number): Trigger | null {
  if (plays(tokens[at], "destiny")) {
    const own = readingThat(tokens[at], (_, r) => !r.pronoun && r.before.every(clitic => clitic === "and"))
    return own && isUnknown(tokens, at) ? missing(at, "object") : null
  }
  const line = readingThat(
    tokens[at],
    (s, r) => s.thing === "service" && s.role === "occasion" && r.before[0] === "the",
  )
  const cut =
    line &&
    readingThat(
      tokens[at - 1],
      s => s.happening?.metric === "missing" || s.events?.some(({ type }) => type === "communications_cut") === true,
    )
  return cut ? missing(at, "object") : null
}

/** How far behind the losing the life that is lost may stand, in tokens. */
const LIFE_WITHIN = 8

/** "So-and-so lost his life". */
export function lostLife(tokens: readonly Token[], at: number): Trigger | null {
  const lost = readingThat(
    tokens[at],
    (s, r) => s.happening?.metric === "missing" && r.lexeme.part === "verb" && r.voice !== "passive" && !r.pronoun,
  )
  if (!lost) return null
  for (let i = at + 1; i < Math.min(at + LIFE_WITHIN, tokens.length) && tokens[i]?.kind === "word"; i++)
    if (readingThat(tokens[i], (s, r) => s.role === "lives" && r.pronoun))
      return { at, happening: { metric: "killed", slot: "subject" }, part: "verb", voice: "active", joint: false }
  return null
}

/** How far behind the blowing up he himself, or what he wore, may stand, in tokens. */
const SELF_WITHIN = 5

const isSelf = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "self") ||
  (readingThat(tokens[at], (s, r) => s.counts?.object === "weapon" && r.pronoun) !== undefined &&
    readingThat(tokens[at + 1], s => s.turns === "explosion") !== undefined)

/** "A bomber blew himself up", "two set off their belts". */
export function blewUpSelf(tokens: readonly Token[], at: number): Trigger | null {
  const blew = readingThat(
    tokens[at],
    (s, r) => s.happening?.numbered === true && r.lexeme.part === "verb" && !r.pronoun,
  )
  if (blew?.lexeme.sense.happening?.metric !== "destroyed") return null
  for (let i = at + 1; i <= at + SELF_WITHIN && tokens[i]?.kind === "word"; i++)
    if (isSelf(tokens, i))
      return {
        at,
        happening: { metric: "killed", slot: "subject", makes: "perpetrators", close: true },
        part: "verb",
        voice: undefined,
        joint: false,
      }
  return null
}

/** "Found (a body)": what is found may be one who is dead. */
export function foundAt(tokens: readonly Token[], at: number): Trigger | null {
  const finds = readingThat(tokens[at], (s, r) => s.finds === true && !r.pronoun)
  const happening: Happening = { metric: "killed", slot: "object", needs: "victim", through: true }
  return finds
    ? { at, happening, part: finds.lexeme.part === "verb" ? "verb" : "noun", voice: undefined, joint: false }
    : null
}

/** "With" is attached to a number, or stands before its digits. */
const isLedByWith = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.attached?.includes("with") === true ||
  (tokens[at]?.kind === "number" &&
    tokens[at - 1]?.text.length === 1 &&
    tokens[at - 1]?.attached?.includes("with") === true)

/** "The drone carried off 40 of the mourners". */
export const claimedBy = (tokens: readonly Token[], from: number): Trigger | null =>
  isLedByWith(tokens, from) &&
  isClaimed(
    tokens,
    from,
    token => readingThat(token, (s, r) => s.claims === true && r.lexeme.part === "verb") !== undefined,
  )
    ? { at: from, happening: { metric: "killed", slot: "object" }, part: "noun", voice: undefined, joint: false }
    : null
