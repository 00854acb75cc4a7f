import type { Analysis } from "../../../languages/analysis.ts"
import { whether } from "../../../languages/facts.ts"
import { plays, readingThat, type Token } from "../../../languages/token.ts"
import type { EventType, Victims } from "../../../model/claim.ts"
import type { EventDraft } from "./draft.ts"

/** Happenings that hurt people, so that it is news where they hurt none. */
const HURTING: ReadonlySet<EventType> = new Set<EventType>([
  "attack",
  "shelling",
  "air_strike",
  "drone_strike",
  "sniper_fire",
  "explosion",
  "clash",
  "protest",
  "disaster",
])

/** Words that may stand between "without" and the victims: that there were any, that any fell, that it led to any, what did. */
const BETWEEN = 3
const leadsOn = whether(
  (token: Token): boolean =>
    plays(token, "matter", "result", "quoting", "in", "to") ||
    readingThat(token, s => s.carries === "happens" || s.carries === "falls" || s.events !== undefined) !== undefined,
)

const VICTIMS: ReadonlySet<string | undefined> = new Set<Victims>(["killed", "injured", "casualties"])

/** The dead or hurt of which there were none: many of no certain number. */
const victimsIn = (token: Token | undefined): Victims | null => {
  const reading = readingThat(
    token,
    (s, r) => VICTIMS.has(s.counts?.metric) && r.number === "plural" && !r.before.includes("the"),
  )
  return (reading?.lexeme.sense.counts?.metric as Victims | undefined) ?? null
}

function deniedAt({ tokens }: Analysis, at: number, end: number): Victims | null {
  if (!plays(tokens[at], "negation")) return null
  let next = at + 1
  while (next < end && next - at <= BETWEEN && victimsIn(tokens[next]) === null && leadsOn(tokens[next] as Token))
    next++
  // "No other victims": there were some.
  return next < end && !plays(tokens[next + 1], "other") ? victimsIn(tokens[next]) : null
}

/**
 * Which of the dead and hurt a report says that its happenings did not leave, by the words behind each in its sentence, or those
 * that the next begins with. Of two happenings in one sentence it is the later one's.
 */
export function unhurtBy(analysis: Analysis, drafts: readonly EventDraft[]): ReadonlyMap<EventDraft, Victims> {
  const found = new Map<EventDraft, Victims>()
  const hurting = drafts.filter(({ type }) => HURTING.has(type))
  const told = new Set(hurting.flatMap(({ sentence }) => [sentence, sentence + 1]))
  analysis.sentences.forEach(({ from, to }, i) => {
    for (let at = from; at < to && told.has(i); at++) {
      const none = deniedAt(analysis, at, to)
      if (none === null) continue
      const before = hurting.filter(draft =>
        draft.sentence === i ? draft.at < at : at === from && draft.sentence === i - 1,
      )
      const last = before.toSorted((a, b) => a.at - b.at).at(-1)
      if (last) found.set(last, none)
    }
  })
  return found
}
