import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { groupOf, reaching, type Scan, type State, wholeOf } from "./scan.ts"
import { reached } from "./topics.ts"
import { agentBetween, metricOf, suits, triggerAfter } from "./triggers.ts"

/** How far a happening reaches forward for what it counts, in tokens: a named agent and an adverbial fit in between. */
const REACH = 14
/** How far it reaches past a clause that stands in between. */
const REACH_PAST_CLAUSE = 24
/** How far "among them" reaches, in tokens. */
const AMONG_REACH = 12

/** What a counting phrase counts: by its noun, by a happening before it or after it, or as the figure that it is joined to. */
export function readPhrase(scan: Scan, phrase: Counted, state: State): Draft | null {
  const { tokens } = scan.analysis
  const { topic, among } = state
  const inParts = among !== null && phrase.from - among.at < AMONG_REACH
  const last = inParts ? among.whole : state.last
  const told = topic && reached(tokens, topic, phrase) ? topic : null
  const open = reaching(tokens, state.open, phrase.from, REACH)
  const before = open && suits(open, phrase) ? open : null
  const used = before !== null && scan.out.some(draft => draft.trigger === before.at && draft.from <= before.at)
  const later = !before || used ? triggerAfter(tokens, phrase, scan.run.to) : null
  const after = used && later?.part !== "verb" ? null : later
  // What a happening has counted once it counts no more, unless more is joined to it.
  const spent = used && !after && state.last !== null && !phrase.other && !continues(scan, phrase, state)
  const held =
    before || after || phrase.noun !== "named" ? null : reaching(tokens, state.held, phrase.from, REACH_PAST_CLAUSE)
  const trigger = after ?? (spent ? null : before) ?? (held && suits(held, phrase) ? held : null)
  const carried = last !== null && carriesOn(scan, phrase, last, inParts)
  const captured = trigger?.happening.needs === "victim" && !phrase.metric && isCaptured(tokens, phrase)
  const counted = captured
    ? "detained"
    : ((told && !phrase.metric ? told.metric : metricOf(trigger, phrase)) ?? (carried ? last.metric : null))
  const metric = counted === "evacuated" && wereHeld(tokens, phrase) ? "released" : counted
  const loose = phrase.noun === "weak" && !phrase.metric && !trigger
  const lone = phrase.value.min === 1 && !phrase.metric && !trigger
  if (!metric || lone || (loose && (!carried || phrase.value.qualifier === "vague"))) return null
  const part = inParts || (phrase.ofThem && last !== null && last.metric === metric && !before)
  const joined =
    last !== null && (phrase.other || phrase.noun === "none") && (!trigger || last.sentence === scan.sentence)
  const addedHurt = phrase.metric !== null && last !== null && !last.part && !trigger && plus(tokens, phrase.from)
  const how = after ? "subject-first" : before ? "happening" : trigger ? "held" : phrase.metric ? "victims" : "joined"
  const at = trigger?.at ?? phrase.from
  return {
    ...wholeOf(scan, Math.min(phrase.from, at), metric),
    to: Math.max(phrase.to, at + 1),
    rule: `figures/${part ? "part" : how}`,
    value: phrase.value,
    part,
    trigger: at,
    agent: trigger ? agentBetween(tokens, trigger, phrase) : null,
    population:
      (metric === "displaced" && phrase.population === "migrants" ? null : phrase.population) ??
      told?.population ??
      (inParts ? groupOf(last) : null) ??
      (joined || phrase.other || addedHurt ? groupOf(last) : null),
    object:
      phrase.object ??
      (metric === last?.metric && (phrase.noun === "none" || phrase.other) ? (last?.object ?? null) : null),
  }
}

/** How many tokens before a phrase the figure may end that it goes on with. */
const JOINED_WITHIN = 6

/** Joined by "and" or a comma to a figure of the same happening, or begun anew by a preposition of its own. */
const continues = ({ analysis: { tokens, pack } }: Scan, phrase: Counted, { recent }: State): boolean =>
  recent === null ||
  (phrase.from - recent.to <= JOINED_WITHIN &&
    tokens
      .slice(Math.max(recent.to, phrase.from - 2), phrase.from + 1)
      .some(token => pack.joins(token.text) || token.text === "," || plays(token, "plus")))

/** "Some fell captive". */
const isCaptured = (tokens: readonly Token[], phrase: Counted): boolean =>
  tokens
    .slice(phrase.to, phrase.to + 6)
    .some(token => readingThat(token, (s, r) => s.counts?.metric === "detained" && r.before.length === 0) !== undefined)

/** "Rescued 12 who were held hostage": they are freed. */
const wereHeld = (tokens: readonly Token[], phrase: Counted): boolean =>
  tokens
    .slice(phrase.to, phrase.to + 3)
    .some(
      token =>
        readingThat(token, s => s.counts?.metric === "detained" || s.counts?.metric === "abducted") !== undefined,
    )

/** A phrase without a happening of its own goes on with the figure before it: joined by "and", or as a part of it. */
function carriesOn({ analysis: { tokens, pack } }: Scan, phrase: Counted, last: Draft, among: boolean): boolean {
  const sameKind = (last.object === null) === (phrase.object === null) || phrase.noun === "none"
  if (!sameKind) return false
  if (among || phrase.ofThem) return true
  const gap = phrase.from - last.to
  const attached = [phrase.from, phrase.from - 1].some(
    at =>
      pack.joins(tokens[at]?.text ?? "") &&
      (at === phrase.from || tokens[at]?.text.length === 1 || pack.subject === "before"),
  )
  const joined =
    attached || tokens[phrase.from]?.readings.some(r => r.before.includes("and")) === true || plus(tokens, phrase.from)
  return gap >= 0 && gap <= 6 && joined
}

const plus = (tokens: readonly Token[], at: number): boolean => [1, 2].some(back => plays(tokens[at - back], "plus"))
