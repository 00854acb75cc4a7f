import type { Analysis } from "../../languages/analysis.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"
import { phraseFrom } from "./phrases.ts"

/** A place as the words name it, with how fine its head noun makes it. */
export interface Placed extends Run {
  readonly precision: "region" | "city" | "neighbourhood" | "site" | null
}

const quoteMarks = (token: Token | undefined): boolean =>
  token?.kind === "sign" && (token.text === OPEN || token.text === CLOSE)

const placeHead = (token: Token | undefined) =>
  readingThat(token, (s, r) => s.place !== undefined && !r.pronoun)?.lexeme.sense.place ?? null

/** Words that may go on naming a place after its head: unknown words, known places, and such words joined by "and". */
function endOfPlace(tokens: readonly Token[], from: number, known: ReadonlySet<number>): number {
  let at = from
  while (at - from < 7) {
    const token = tokens[at]
    if (quoteMarks(token) && tokens[at + 1]?.kind === "word") at++
    const inner = tokens[at]
    const names =
      inner?.kind === "word" &&
      (known.has(at) ||
        inner.readings.length === 0 ||
        (at === from && inner.readings.every(r => r.lexeme.part === "noun" || r.lexeme.part === "adjective")))
    if (!names) break
    at++
    if (quoteMarks(tokens[at])) at++
  }
  return at
}

/** All places named in a run: by a head noun ("the quarter of ..."), or known by name. */
export function placesIn({ tokens, known }: Analysis, run: Run): Placed[] {
  const spots = known.filter(k => k.kind === "place" && k.from >= run.from && k.to <= run.to)
  const inPlace = new Set(spots.flatMap(k => Array.from({ length: k.to - k.from }, (_, i) => k.from + i)))
  const found: Placed[] = []
  for (let at = run.from; at < run.to; at++) {
    const head = placeHead(tokens[at])
    const to = head ? Math.min(endOfPlace(tokens, at + 1, inPlace), run.to) : at
    if (head && to > at + 1) {
      found.push({ from: at, to, precision: head })
      at = to - 1
      continue
    }
    const spot = spots.find(k => k.from === at)
    if (!spot || isCommon(tokens, at)) continue
    found.push({ from: spot.from, to: spot.to, precision: null })
    at = spot.to - 1
  }
  return found
    .filter(place => !namesSpeaker(tokens, place))
    .filter((place, i, all) => !holds(tokens, all[i - 1], place))
}

/** "The quarter of X in Y": the finer place stands first and says where; the one that holds it is not another. */
const holds = (tokens: readonly Token[], finer: Placed | undefined, place: Placed): boolean =>
  finer !== undefined &&
  (place.from === finer.to
    ? tokens[place.from]?.readings.some(r => r.before.includes("with")) === true
    : place.from === finer.to + 1 && plays(tokens[finer.to], "in"))

/** A word with a common meaning names a place only where the text puts something in it. */
const isCommon = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const placed = plays(tokens[at - 1], "in") || token?.readings.some(r => r.before.includes("with"))
  return (token?.readings.length ?? 0) > 0 && !placed
}

/** A place within the name of a body ("the ministry of X") is no place of the event. */
const namesSpeaker = (tokens: readonly Token[], place: Placed): boolean => {
  const before = tokens[place.from - 1]
  const own = readingThat(tokens[place.from], (_, r) => r.before.includes("with"))
  return (
    !own &&
    !plays(before, "in") &&
    readingThat(before, (s, r) => (s.head === "body" || s.head === "office") && !r.before.includes("with")) !==
      undefined
  )
}

const distance = (a: Run, b: Run): number => (a.from >= b.to ? a.from - b.to : b.from >= a.to ? (b.from - a.to) * 1 : 0)

/** The nearest of several runs, those after the figure preferred at equal distance: Arabic and English name place and time last. */
export const nearest = <T extends Run>(draft: Run, runs: readonly T[]): T | null =>
  runs.reduce<T | null>((best, run) => {
    const cost = distance(draft, run) + (run.from < draft.from ? 3 : 0)
    const bestCost = best ? distance(draft, best) + (best.from < draft.from ? 3 : 0) : Number.POSITIVE_INFINITY
    return cost < bestCost ? run : best
  }, null)

/** How far a cause may stand from its figure, in tokens. */
const CAUSE_WITHIN = 34

/** Who is said to have done it: the agent of an active verb, else whoever is nearest after "by", an attack or a verb of attacking. */
export function blamedFor(analysis: Analysis, draft: Draft, clause: Run): Run | null {
  if (draft.agent) return trimAgent(analysis.tokens, draft.agent)
  const { tokens } = analysis
  const found: Run[] = []
  for (
    let at = Math.max(clause.from, draft.from - CAUSE_WITHIN);
    at < Math.min(draft.to + CAUSE_WITHIN, clause.to);
    at++
  ) {
    if (!opensAgent(tokens, at)) continue
    const name = phraseFrom(tokens, at + 1, clause.to)
    const actor =
      (name ? actorIn(analysis, name) : null) ?? (isAttackVerb(tokens[at]) ? subjectBefore(analysis, at, clause) : null)
    if (actor) found.push(actor)
  }
  return nearest(draft, found)
}

const isAttackVerb = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.lexeme.part === "verb" && s.role === "attack") !== undefined

/** "The group X, stationed in Y, targeted ...": the party that opens the clause of a verb of attacking. */
function subjectBefore({ tokens, known }: Analysis, at: number, clause: Run): Run | null {
  for (let from = at - 1; from >= Math.max(clause.from, at - 14); from--) {
    const opens = from === clause.from || plays(tokens[from - 1], "that") || quoteMarks(tokens[from - 1])
    if (!opens) continue
    const name = phraseFrom(tokens, from, at)
    return name ? actorIn({ tokens, known } as Analysis, name) : null
  }
  return null
}

/** "By", an attacking noun ("the shelling of ..."), or a verb that carries out ("which X launched"). */
const opensAgent = (tokens: readonly Token[], at: number): boolean =>
  (plays(tokens[at], "by") && tokens[at - 1]?.kind === "word") ||
  readingThat(tokens[at], s => s.role === "attack") !== undefined

const ARMED: ReadonlySet<string> = new Set(["fighters", "military", "security"])

const isArmed = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      s.head === "armed" ||
      s.members !== undefined ||
      (ARMED.has(s.counts?.population ?? "") && (r.before.includes("the") || r.number === "plural")),
  ) !== undefined

/** The part of a name that is an acting party: from its first armed head or known party on. */
function actorIn({ tokens, known }: Analysis, name: Run): Run | null {
  for (let at = name.from; at < name.to; at++) {
    if (quoteMarks(tokens[at])) continue
    const party = known.find(k => k.kind === "actor" && k.from <= at && at < k.to)
    if (isArmed(tokens[at]) || party) return trimAgent(tokens, { from: at, to: name.to })
    if (at > name.from + 1) return null
  }
  return null
}

const endsAgent = (token: Token | undefined): boolean =>
  placeHead(token) !== null ||
  plays(token, "in", "attack", "time") ||
  readingThat(token, (_, r) => r.before.includes("with")) !== undefined

/** A name ends before a place head or a second part that is no name. */
function trimAgent(tokens: readonly Token[], run: Run): Run | null {
  let to = run.from
  while (to < run.to && !(to > run.from && endsAgent(tokens[to]))) to++
  if (tokens[to - 1]?.text === CLOSE && !tokens.slice(run.from, to).some(token => token.text === OPEN)) to--
  return to > run.from ? { from: run.from, to } : null
}

/** How it was done, where the sentence says so. */
export function meansOf({ tokens }: Analysis, draft: Draft, clause: Run): string | null {
  for (let at = draft.to; at < Math.min(draft.to + 15, clause.to); at++) {
    const means = readingThat(tokens[at], s => s.means !== undefined)?.lexeme.sense.means
    if (means) return means
  }
  return null
}
