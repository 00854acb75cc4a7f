import type { Analysis } from "../../../languages/analysis.ts"
import { readingThat, type Token } from "../../../languages/token.ts"
import type { Claim, EventClaim, Mention, PositionClaim } from "../../../model/claim.ts"
import { hashOf } from "../../../model/hash.ts"
import type { Told } from "../attribution.ts"
import type { Speech } from "../speech.ts"

const VIOLENT: ReadonlySet<string> = new Set([
  "attack",
  "shelling",
  "air_strike",
  "drone_strike",
  "sniper_fire",
  "explosion",
  "abduction",
])

/** A party or an authority: what it says that another did is an accusation; a medium, a source or a monitor tells it. */
const accuses = ({ tokens }: Analysis, speech: Speech | undefined): boolean => {
  const first = speech?.origin ? tokens[speech.origin.from] : undefined
  const tells = readingThat(first, s => s.head === "medium" || s.head === "source" || s.watches === true) !== undefined
  return (
    !tells &&
    (first?.known === "actor" ||
      readingThat(first, s => s.head === "armed" || s.head === "body" || s.head === "office") !== undefined)
  )
}

const ARMED: ReadonlySet<string | undefined> = new Set(["fighters", "military", "security", "perpetrators", "suspects"])

/** Who bears arms or is fought: to strike them is no accusation, whoever tells it. */
const isFought = (token: Token): boolean =>
  readingThat(token, s => s.head === "armed" || s.head === "medium" || ARMED.has(s.counts?.population)) !== undefined

/** People, of whatever kind. */
const isSomebody = (token: Token): boolean =>
  readingThat(token, s => s.counts !== undefined && s.counts.object === undefined) !== undefined

/** A place where people live, or people and things that are not told to be armed. */
const isCivil = (token: Token): boolean =>
  token.known === "place" ||
  token.named?.kind === "place" ||
  isSomebody(token) ||
  readingThat(
    token,
    s => (s.place !== undefined && !s.water) || s.kind !== undefined || s.counts?.object === "building",
  ) !== undefined

/** "A car that carries a nurse", "a bus of civilians": a thing is theirs who are told with it. */
const isThing = (token: Token | undefined): boolean =>
  readingThat(token, s => s.counts?.object !== undefined) !== undefined

/** How many words of a target say what it is, its number before it. */
const HEAD = 2

/** How far behind a target those stand whom it belongs to, in tokens. */
const OWNERS_WITHIN = 4

/** The words of a mention, and where asked for those right behind it. */
function tokensOf({ tokens }: Analysis, { evidence }: Mention, more = 0): readonly Token[] {
  const from = tokens.findIndex(({ start }) => start >= evidence.start)
  let to = from
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= evidence.end) to++
  const last = to + more
  while (to < last && tokens[to]?.kind === "word") to++
  return tokens.slice(from, to)
}

/** Done to civilians or where they live, by somebody who is named. */
function isAccusable(analysis: Analysis, { targets, blamed }: EventClaim): boolean {
  const who = blamed ? tokensOf(analysis, blamed) : []
  const named = who.some(token => token.known === "actor" || token.named !== undefined || isFought(token))
  return (
    named &&
    targets.some(target => {
      const words = tokensOf(analysis, target, OWNERS_WITHIN)
      const civil = words.slice(0, HEAD).some(isCivil) || (isThing(words[0]) && words.some(isSomebody))
      return civil && !words.some(isFought)
    })
  )
}

const isOwn = (claimant: Mention | null, blamed: Mention): boolean => claimant?.text === blamed.text

/** What a party says that somebody did to somebody, where no verb of accusing stands. */
export function accusations(analysis: Analysis, told: readonly Told<Claim>[]): (Told<PositionClaim> | null)[] {
  const events = told.filter(
    (each): each is Told<EventClaim> => each.claim.kind === "event" && VIOLENT.has(each.claim.type),
  )
  return events.map(({ claim, speeches }) => {
    const { attribution, blamed, evidence } = claim
    if (!blamed || !attribution.claimant || isOwn(attribution.claimant, blamed)) return null
    if (!accuses(analysis, speeches[0]) || !isAccusable(analysis, claim)) return null
    const { start, end } = evidence
    return {
      claim: {
        id: hashOf(["position", analysis.report.id, analysis.report.hash, "accuse", String(start), String(end)]),
        kind: "position",
        because: ["positions/blame"],
        stance: "accuse",
        toward: [blamed],
        about: { claim: claim.id, content: evidence },
        status: "asserted",
        attribution,
        blamed: null,
        when: claim.when,
        where: claim.where,
        evidence,
      },
      speeches,
    }
  })
}
