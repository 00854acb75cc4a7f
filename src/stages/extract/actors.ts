import type { Analysis } from "../../languages/analysis.ts"
import { whether } from "../../languages/facts.ts"
import { NAME_WORDS } from "../../languages/names.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { saysNothing } from "../../languages/uniform.ts"
import { isAnotherParty, standsBehindFree } from "./another-party.ts"
import { isCapital, isDeterminer, nounPhraseAt } from "./noun-phrases.ts"
import { phraseFrom } from "./phrases.ts"

/** Longest name of an actor that is read, in tokens. */
export const LONGEST_ACTOR = 9

/** An opening or closing quotation mark. */
export const quoteMarks = (token: Token | undefined): boolean =>
  token?.kind === "sign" && (token.text === OPEN || token.text === CLOSE)

/** People who bear arms, or use them. */
export const ARMED: ReadonlySet<string> = new Set(["fighters", "military", "security", "perpetrators"])

/** A word that heads the name of somebody with arms, or is a plural of such persons. */
export const isArmed = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (s, r) =>
        s.head === "armed" ||
        s.members !== undefined ||
        (ARMED.has(s.counts?.population ?? "") && (r.before.includes("the") || r.number === "plural")),
    ) !== undefined,
)

/** Aircraft and guns that act for those who are named behind them: "the aircraft of the coalition". */
export const isArm = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (s, r) => (s.counts?.object === "aircraft" || s.counts?.object === "drone") && !r.pronoun && r.number !== "dual",
    ) !== undefined,
)

const isPersons = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (s, r) => s.counts?.population !== undefined && (r.number === "plural" || r.before.includes("the")),
    ) !== undefined,
)

/** "The secretary | general": spelled like the year. */
const isGeneral = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], (s, r) => s.year === true && r.before[0] === "the") !== undefined &&
  readingThat(tokens[at - 1], (s, r) => s.head === "office" && r.before[0] === "the") !== undefined

const endsActor = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], s => s.place !== undefined) !== undefined ||
  (plays(tokens[at], "in", "attack", "time", "relative", "beside", "number of") && !isGeneral(tokens, at)) ||
  readingThat(
    tokens[at],
    (s, r) => r.before.includes("with") || (r.before.includes("and") && s.counts?.object === "strike"),
  ) !== undefined

/** "Gunmen (hit) a bus": a thing without the article behind persons without one, who are no members of anything. */
const isStruck = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 &&
  readingThat(
    tokens[from],
    (s, r) => s.counts?.population !== undefined && s.counts.member !== true && r.number === "plural" && !r.pronoun,
  ) !== undefined &&
  readingThat(
    tokens[at],
    (s, r) => s.counts?.object !== undefined && r.number === "singular" && r.before.length === 0,
  ) !== undefined

const isOneArmed = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (s, r) => ARMED.has(s.counts?.population ?? "") && r.number === "singular" && r.before.length === 0 && !r.pronoun,
    ) !== undefined,
)

/** "A gunman", "an armed member", behind a verb of his attack: one with arms, whom the words do not name. */
export const oneArmed = (tokens: readonly Token[], at: number): Run | null =>
  isOneArmed(tokens[at]) ? { from: at, to: isOneArmed(tokens[at + 1]) ? at + 2 : at + 1 } : null

/** A body that arrests, seizes and frees: "the authorities". */
export const isBody = whether(
  (token: Token): boolean => readingThat(token, (s, r) => s.head === "body" && !r.pronoun) !== undefined,
)

/** A noun that may stand before the name of the one who acts: "patrols of the coast guard". */
const leads = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.readings.every(r => r.lexeme.part === "noun" && !r.pronoun && r.before.every(b => b === "and")) &&
  !plays(token, "side", "time") &&
  readingThat(
    token,
    s =>
      s.place !== undefined ||
      s.happening !== undefined ||
      (s.counts?.object !== undefined && s.counts.object !== "aircraft"),
  ) === undefined

/** Where a quotation closes that was opened before a name: the name ends there. */
function closedAt(tokens: readonly Token[], from: number, to: number): number {
  let open = 0
  for (let at = from; at < to; at++) {
    if (tokens[at]?.text === OPEN) open++
    else if (tokens[at]?.text === CLOSE && open-- === 0) return at
  }
  return to
}

/** Whose an arm is stands behind it: a party, a country, a word for troops. */
const isOwned = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens
    .slice(from, to)
    .some(
      token =>
        token.known !== undefined ||
        token.named !== undefined ||
        isArmed(token) ||
        isBody(token) ||
        plays(token, "belonging") ||
        NAME_WORDS.nationalities.has(token.text),
    )

/** "The brigade | for the attack": a name up to a small word behind which none goes on. */
function withoutLink(analysis: Analysis, from: number, to: number): number {
  const { tokens } = analysis
  for (let at = from + 1; at < to; at++) {
    const next = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1
    const { readings = [] } = tokens[at] ?? {}
    const small =
      readings.length > 0 && readings.every(r => r.lexeme.part === "particle" && saysNothing(r.lexeme.sense))
    if (small && !isCapital(analysis, tokens[next])) return at
  }
  return to
}

/** A word behind which its noun would stand: no name of a party ends in it. */
const isAdjective = (token: Token | undefined): boolean =>
  plays(token, "former") ||
  (token?.readings.length !== 0 &&
    token?.readings.every(({ lexeme: { part, sense } }) => part === "adjective" && sense.counts === undefined) === true)

/** The acting party that begins at a token; `anybody` takes unarmed people and bodies too. */
export function actorAt(analysis: Analysis, at: number, end: number, anybody = false): Run | null {
  const { tokens, known, names } = analysis
  const first = analysis.pack.subject === "before" && isDeterminer(tokens[at]) ? at + 1 : at
  const from = quoteMarks(tokens[first]) ? first + 1 : first
  // "A position of X": what is X's does nothing of itself.
  const owned = readingThat(tokens[from + 1], (_, r) => r.before[0] === "to") !== undefined
  const behind = leads(tokens[from]) && !owned ? from + 1 : from
  const opens = (run: Run): boolean => run.from === from || run.from === behind
  const named = tokens[from]?.named?.starts || tokens[behind]?.named?.starts
  const site = readingThat(tokens[from], sense => sense.place !== undefined) !== undefined
  const body = named && !site ? names.find(name => name.kind === "organization" && opens(name)) : undefined
  const isKnown = tokens[from]?.known || tokens[behind]?.known
  const party = isKnown ? known.find(k => k.kind === "actor" && opens(k)) : undefined
  const person = anybody && named ? names.find(name => name.kind === "person" && name.from === from) : undefined
  const heads =
    [from, behind].some(i => isArmed(tokens[i])) ||
    isArm(tokens[from]) ||
    (anybody && (isPersons(tokens[from]) || isBody(tokens[from])))
  if (!heads && !body && !party && !person) return null
  const whole = isPersons(tokens[from]) && plays(tokens[from + 1], "from") ? actorAt(analysis, from + 2, end) : null
  if (whole) return whole
  const phrase = phraseFrom(tokens, from, Math.min(end, from + LONGEST_ACTOR), { sure: true })
  let to = Math.max(phrase?.to ?? from + 1, body?.to ?? 0, party?.to ?? 0, person?.to ?? 0)
  const own = Math.max(from + 1, body?.to ?? 0, party?.to ?? 0)
  for (let i = own; i < to; i++)
    if (
      endsActor(tokens, i) ||
      isStruck(tokens, from, i) ||
      standsBehindFree(analysis, i) ||
      (!tokens[i]?.definite && isAnotherParty(tokens, from, i))
    )
      to = i
  to = Math.max(closedAt(tokens, from, to), from + 1)
  if (analysis.pack.subject === "before")
    to = Math.min(to, nounPhraseAt(analysis, from, withoutLink(analysis, from, to))?.to ?? to)
  // "Gunmen | late (on Sunday)".
  if (analysis.pack.subject === "before") while (to > from + 1 && isAdjective(tokens[to - 1])) to--
  if (isArm(tokens[from]) && !body && !party && !isOwned(tokens, { from: from + 1, to })) return null
  return to > from ? { from, to } : null
}
