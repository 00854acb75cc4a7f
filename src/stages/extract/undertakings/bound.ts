import type { Analysis } from "../../../languages/analysis.ts"
import { type Run, readingThat } from "../../../languages/token.ts"
import type { Turn } from "../../../languages/undertaking.ts"
import type { Mention } from "../../../model/claim.ts"
import { innermost, inside } from "../attribution.ts"
import { mention } from "../mentions.ts"
import type { Speech } from "../speech.ts"
import { isAnnounced } from "./announced.ts"
import { subjectOf } from "./doers.ts"
import type { Found } from "./found.ts"
import type { Issued } from "./issuer.ts"
import { joinedSubjects, namedParties, partyAt, partyIn, partyOf } from "./parties.ts"

/** The body whose office somebody speaks from: "the minister of X" speaks for X; null for a person whose office is not told. */
function bodyOf(
  { analysis }: Found["clause"],
  speech: Speech | undefined,
  run: Run,
  spoken: readonly Speech[],
): Mention | null {
  const { tokens } = analysis
  const name = mention(analysis, run).text
  const before = spoken.find(({ origin, role }) => role && origin && mention(analysis, origin).text.includes(name))
  const office = speech?.role ?? before?.role ?? run
  const named = (party: Run | null): Mention | null => party && mention(analysis, party)
  if (readingThat(tokens[office.from], s => s.head === "office") === undefined)
    return tokens[run.from]?.named?.kind === "person" ? null : named(partyOf(analysis, run))
  // "The head of the ministers": those who hold office are none of his bodies.
  if (readingThat(tokens[office.from + 1], s => s.head === "office") !== undefined) return named(partyOf(analysis, run))
  const body = partyIn(analysis, office.from + 1, office.to) ?? { from: office.from + 1, to: office.to }
  return named(partyOf(analysis, body.to > body.from ? body : run))
}

const BROKEN: ReadonlySet<string> = new Set(["said_violated", "said_collapsed", "rejected", "kept"])
const ADDRESSED: ReadonlySet<string> = new Set(["ultimatum", "withdrawal_terms", "safe_passage"])

/** "X, speaking for Z, accused Y of breaking it": who stands right before what he is accused of, behind whoever speaks. */
function accusedIn(analysis: Analysis, { cue, speaker, role }: Speech, end: number): Run | null {
  const speaks = [speaker, role].flatMap(run => (run !== null && run.from >= cue.to && run.to <= end ? run.to : []))
  for (let at = Math.max(cue.to, ...speaks); at < end; at++) {
    const party = partyAt(analysis, at, end)
    if (party?.to === end) return party
  }
  return null
}

/** Who breaks, leaves or refuses it: named between the word for it and the head, else its subject. */
function breakerOf({ clause, head, standing: { turned } }: Found, speech: Speech | undefined): Run | null {
  if (!turned || !BROKEN.has(turned.turn)) return null
  const between = turned.at < head.at ? partyIn(clause.analysis, turned.at + 1, head.from) : null
  if (between) return between
  if (turned.reading.lexeme.part === "verb") {
    const from = turned.at > head.at ? head.to : clause.run.from
    return subjectOf(clause.analysis, turned.at, { from, to: clause.run.to })
  }
  // "X accused Y of breaking it".
  return speech?.mode === "accuses" ? accusedIn(clause.analysis, speech, turned.at) : null
}

const BINDS: ReadonlySet<Turn> = new Set<Turn>(["made", "extended", "accepted"])

/** The verb whose subjects bind themselves: the head's own, or "reached", "agreed to", "accepted the extension of". */
function bindingVerb({ head, standing: { led, outer } }: Found): number | null {
  if (head.reading.lexeme.part === "verb") return head.at
  const binds = [led, outer].filter(each => each !== null && BINDS.has(each.turn))
  return (binds.find(each => each?.reading.lexeme.part === "verb" && !each.nominal) ?? binds[0])?.at ?? null
}

/** Who is bound, and who is said to have broken it. */
export interface Bound {
  readonly parties: readonly Mention[]
  readonly blamed: Run | null
}

/** Who binds himself or is bound: those named as parties, who breaks or refuses it, to whom a deadline is set, who offers it, and who announces it as his own. */
export function partiesOf(found: Found, issued: Issued, spoken: readonly Speech[]): Bound {
  const { clause, head, standing, list } = found
  const { analysis } = clause
  const { turned } = standing
  const marked = namedParties(clause, head)
  const verb = bindingVerb(found)
  const named = marked.length > 0 || verb === null ? marked : joinedSubjects(analysis, verb, clause.run)
  const breaker = breakerOf(found, issued.speeches[0])
  const addressed = ADDRESSED.has(head.type) ? addressee(found, issued.run) : null
  const { led } = standing
  const offers = led?.turn === "offered" ? subjectOf(analysis, led.at, clause.run) : null
  const inner = list
    ? (innermost(spoken.filter(({ content, origin }) => origin !== null && inside(head, content)))?.origin ?? null)
    : null
  const runs = [...named, breaker, addressed, offers, inner].flatMap(party => {
    const found = party && partyOf(analysis, party)
    return found ? [found] : []
  })
  const own =
    issued.run && named.length < 2 && isAnnounced(found, issued) && !(turned && BROKEN.has(turned.turn))
      ? bodyOf(clause, issued.speeches[0], issued.run, spoken)
      : null
  const all = [...runs.map(party => mention(analysis, party)), ...(own ? [own] : [])]
  return {
    parties: distinct(all),
    blamed: turned?.turn === "said_violated" || turned?.turn === "kept" ? breaker : null,
  }
}

/** To whom a deadline is set or a way is opened: the first party behind the head. */
const addressee = ({ clause: { analysis, run }, head }: Found, issuer: Run | null): Run | null => {
  const from = issuer && issuer.from > head.at && issuer.from < run.to ? issuer.to : head.at + 1
  return partyIn(analysis, from, Math.min(run.to, from + 8))
}

/** Each name once, in the order of the text. */
export const distinct = (all: readonly Mention[]): Mention[] =>
  [...new Map(all.map(party => [party.text, party])).values()].sort((a, b) => a.evidence.start - b.evidence.start)
