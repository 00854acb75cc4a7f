import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { actorAt, isArm, LONGEST_ACTOR, oneArmed, quoteMarks } from "./actors.ts"
import { actingAt, agentOf, attackerOf, namedBehind } from "./agent-before.ts"
import { stateAt, subjectOf } from "./agents.ts"
import { answerableAt } from "./answerable.ts"
import { attackReading, isBrought } from "./attack-reading.ts"
import { harmsNobody, isBy, isCivil, isOfOther, isSaidBy, saves } from "./by-whom.ts"
import { doneElse } from "./done-else.ts"
import type { Draft } from "./draft.ts"
import { apart } from "./fit.ts"
import { isLoss } from "./losses.ts"
import { type Doer, nationBehind, nationOf } from "./nations.ts"
import { isOfPart } from "./own-event.ts"
import type { Told } from "./recalled.ts"
import { isOfSetOff } from "./set-off.ts"
import { opensClause } from "./triggers.ts"
import { clashes } from "./turns.ts"
import { carriesOut, executes, isLaidFor, isManaged } from "./undertaken.ts"
import { belongingTo } from "./whose-attack.ts"
import { attackerBefore, blamedOn, laidAt } from "./whose-before.ts"

/** Somebody who is said to have done something, and the word that says so. */
interface Accused extends Doer {
  readonly at: number
}

/** "Drones belonging to X" act for X. */
function ownersOf(analysis: Analysis, actor: Doer | null, end: number): Doer | null {
  if (!actor) return null
  const { tokens } = analysis
  if (!isArm(tokens[actor.from])) return actor
  for (let at = actor.from; at <= actor.to; at++)
    if (plays(tokens[at], "belonging")) {
      const from = tokens[at + 1]?.text.length === 1 ? at + 2 : at + 1
      return actorAt(analysis, from, end) ?? actor
    }
  return armOfNation(analysis, actor) ?? actor
}

/** "An Xian drone": the country whose arm it is. */
function armOfNation(analysis: Analysis, { from, to }: Run): Doer | null {
  for (let at = from + 1; at < to; at++) {
    if (readingThat(analysis.tokens[at], s => s.head !== undefined || s.members !== undefined)) return null
    const nation = nationOf(analysis, at)
    if (nation) return nation
  }
  return null
}

/** "(Managed) to kill": and not to go on with a search, nor to rescue. */
const harms = (token: Token | undefined): boolean =>
  readingThat(
    token,
    s =>
      (s.happening !== undefined && s.happening.metric !== "evacuated") || s.means !== undefined || s.role === "attack",
  ) !== undefined

/** Who is named as acting at a token: behind "by", behind an attack that is theirs, or about a verb of attacking. */
function accusedAt(analysis: Analysis, at: number, clause: Run): Doer | null {
  const { tokens } = analysis
  if (isBy(tokens, at))
    return harmsNobody(tokens, at - 1) || saves(tokens, at)
      ? null
      : (actorAt(analysis, at + 1, clause.to, true) ??
          actingAt(analysis, at + 1, clause.to) ??
          namedBehind(analysis, at, clause.to))
  const answerable = answerableAt(analysis, at, clause) ?? laidAt(analysis, at, clause)
  if (answerable) return answerable
  if (plays(tokens[at], "manages") && !plays(tokens[at - 1], "negation")) {
    const actor = actorAt(analysis, at + 1, clause.to, true)
    return actor && plays(tokens[actor.to], "from") && !harms(tokens[actor.to + 1]) ? null : actor
  }
  const owner = attackerBefore(analysis, at) ?? blamedOn(analysis, at, clause)
  if (owner) return owner
  const attack = attackReading(tokens[at], tokens[at - 1])
  if (!attack && isBrought(tokens, at)) return nationBehind(analysis, at + 1)
  if (!attack || executes(tokens, at) || (attack.lexeme.sense.takes && !carriesOut(tokens, at))) return null
  if (attack.lexeme.part !== "verb") {
    if (attack.pronoun || isManaged(tokens, at)) return null
    if (attack.before.includes("the"))
      return isNamed(tokens, at)
        ? null
        : (nationBehind(analysis, at + 1) ?? (attack.lexeme.sense.onto ? null : belongingTo(analysis, at + 1, clause)))
    const actor = ofAttack(analysis, at, clause)
    // "The targeting of X" is done to X, but by X in "X's targeting of Y".
    const suffers = actor !== null && attack.lexeme.sense.onto && !hasObject(tokens, actor.to)
    return suffers || isCivil(tokens, attack, actor) ? null : actor
  }
  // "Which X launched", but "which hit X"; "an attack that hit X" goes without a link behind an indefinite noun.
  const bound = plays(tokens[at - 1], "relative") && !plays(tokens[at - 1], "as said")
  const relative = bound || tellsOfAttack(tokens, at)
  const told = attack.pronoun || ofIt(tokens[at + 1])
  if (relative && !told) return null
  // "They hit X", "they laid it": the subject is in the verb.
  if (attack.number === "plural" && (!told || attack.pronoun))
    return relative ? null : subjectBefore(analysis, at, clause)
  const before = relative ? null : subjectBefore(analysis, at, clause)
  // Behind its verb stands what was hit, where the subject stands before it.
  if (before?.to === at || analysis.pack.subject === "before") return before
  let from = ofIt(tokens[at + 1]) ? at + 2 : at + 1
  while (plays(tokens[from], "time")) from++
  const actor =
    actorAt(analysis, from, clause.to, told) ?? (attack.voice === "passive" ? null : stateAt(analysis, from))
  if (!actor && told) return oneArmed(tokens, from)
  return actor ?? before
}

/** "The command of operations": a body that is called for what it does. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.named !== undefined ||
  tokens[at]?.known !== undefined ||
  readingThat(tokens[at - 1], s => s.head !== undefined) !== undefined

/** How many words may stand between an attack and the verb that tells more of it: "an armed attack (that) hit". */
const ADJECTIVES = 2

/** A verb right behind an indefinite attack: what it hit is no attacker. */
function tellsOfAttack(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 1 - ADJECTIVES; i--) {
    const token = tokens[i]
    const attack = attackReading(token)
    if (attack && attack.lexeme.part !== "verb") return !attack.before.includes("the")
    if (token?.kind !== "word" || token.definite || token.readings.some(r => r.lexeme.part === "particle")) return false
  }
  return false
}

/** What was attacked stands behind who attacked: "X's targeting of the quarters", "X's burning of their house". */
const hasObject = (tokens: readonly Token[], at: number): boolean =>
  readingThat(
    tokens[quoteMarks(tokens[at]) ? at + 1 : at],
    (s, r) =>
      r.before.includes("to") ||
      (s.place !== undefined && !r.before.includes("with")) ||
      s.counts?.object === "building",
  ) !== undefined

/** "Which X carried out": the verb takes what it does behind a preposition. */
const ofIt = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.role === "of it" || (s.role === "in" && r.pronoun)) !== undefined

/** "The shelling by X" is told as "shelling X"; adjectives may stand between: "air strikes of the coalition". */
function ofAttack(analysis: Analysis, at: number, clause: Run): Doer | null {
  const { tokens } = analysis
  for (let i = at + 1; i <= at + 2; i++) {
    const token = tokens[i]
    // "An armed attack by X": spelled like "a gunman".
    if (i === at + 1 && oneArmed(tokens, i) && readingThat(tokens[i + 1], (_, r) => r.before[0] === "to")) continue
    const actor = actorAt(analysis, i, clause.to)
    if (actor) return actor
    const anybody = actorAt(analysis, i, clause.to, true)
    if (anybody && hasObject(tokens, anybody.to)) return anybody
    if (plays(token, "from") && i === at + 1) return actorAt(analysis, i + 1, clause.to)
    if (token?.kind !== "word" || plays(token, "in", "to", "from", "by") || opensClause(token)) return null
    if (readingThat(token, s => s.place !== undefined)) return null
    const foreign = nationOf(analysis, i)
    if (foreign) return foreign
  }
  return belongingTo(analysis, at + 1, clause)
}

/** "The group X, stationed in Y, targeted ...": the party that opens the clause of a verb. */
function subjectBefore(analysis: Analysis, at: number, clause: Run): Run | null {
  const { tokens, pack } = analysis
  if (pack.subject === "before") return attackerOf(analysis, at, clause)
  for (let from = at - 1; from >= Math.max(clause.from, at - LONGEST_ACTOR - 5); from--) {
    const opens = from === clause.from || plays(tokens[from - 1], "that", "was") || quoteMarks(tokens[from - 1])
    if (opens) return actorAt(analysis, from, at)
  }
  return null
}

/** How far a cause may stand from its figure, clauses weighed in. */
const CAUSE_WITHIN = 60

/** Everybody who is said to have acted in a run of the text, with where it is said. */
function accusedIn(analysis: Analysis, run: Run): Accused[] {
  const { tokens } = analysis
  const found: Accused[] = []
  for (let at = run.from; at < run.to; at++) {
    const actor = ownersOf(analysis, accusedAt(analysis, at, run), run.to)
    if (actor && !isLaidFor(tokens, found, at, actor)) found.push({ ...actor, at })
  }
  return found
}

/** Where somebody's acting is told in a run: at his name, or, of one who is named elsewhere in the text, at the word that says it. */
const toldAt = ({ from, to, at }: Accused, run: Run): Run =>
  from >= run.from && to <= run.to ? { from, to } : { from: at, to: at + 1 }

/** Who is said to have done what a sentence tells of at a token, where both sides do not fire in it. */
export function saidOf(analysis: Analysis, told: Told): Doer | null {
  const sentence = analysis.sentences[told.sentence]
  if (!sentence || clashes(analysis.tokens, sentence)) return null
  const [nearest] = accusedIn(analysis, sentence)
    .map(accused => ({ accused, cost: apart(analysis.tokens, told, toldAt(accused, sentence)) }))
    .sort((a, b) => a.cost - b.cost)
  return nearest ? doerOf(nearest.accused) : null
}

/** In clashes both sides fire: nobody is blamed who is not said to have done it himself. */
const inClashes = (analysis: Analysis, draft: Draft, clause: Run): boolean =>
  analysis.tokens
    .slice(Math.max(clause.from, draft.from - 12), Math.min(clause.to, draft.to + 16))
    .some(token => readingThat(token, s => s.means === "clash"))

/** What people do themselves has nobody to blame. */
const OWN_DOING: ReadonlySet<string> = new Set([
  "surrendered",
  "defected",
  "withdrawn",
  "returned",
  "evacuated",
  "shelters",
])

/** "3 drones belonging to X": whose the weapons are. */
function ownerOf(analysis: Analysis, { from: first, to }: Draft, clause: Run): Run | null {
  const { tokens } = analysis
  for (let at = first; at < Math.min(to + 3, clause.to); at++) {
    if (!plays(tokens[at], "belonging")) continue
    const from = tokens[at + 1]?.text.length === 1 ? at + 2 : at + 1
    return actorAt(analysis, from, clause.to)
  }
  return null
}

/** The one who was killed is not the one who did it. */
const suffers = ({ names }: Draft, { from, to }: Run): boolean => names.some(name => from < name.to && name.from < to)

/** "Hospitals are treating 30": where the hurt are cared for, nobody hurt them. */
const heals = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens.slice(from, to).some(token => readingThat(token, s => s.care === true))

/** "X said that 31 were killed in shelling", "X: 31 killed": who only speaks has done nothing by that; where a subject stands before its verb. */
const onlySpeaks = ({ pack }: Analysis, speaker: Run | null, { from, to }: Run): boolean =>
  pack.subject === "before" && speaker !== null && from < speaker.to && speaker.from < to

/** Who is said to have done it: the subject of the figure's own verb, else whoever acts nearest in its sentence. */
export function blamedFor(
  analysis: Analysis,
  draft: Draft,
  clause: Run,
  speaker: Run | null,
  drafts: readonly Draft[],
): Doer | null {
  const { tokens } = analysis
  if (OWN_DOING.has(draft.metric)) return null
  const owner = draft.metric === "launched" ? ownerOf(analysis, draft, clause) : null
  if (owner) return owner
  const agent = draft.agent
    ? (actorAt(analysis, draft.agent.from, draft.agent.to, true) ?? stateAt(analysis, draft.agent.from))
    : null
  // Who lost somebody did nothing to him.
  const subject =
    draft.metric === "missing" || isLoss(tokens[draft.trigger])
      ? null
      : (agent ?? (analysis.pack.subject === "before" ? agentOf : subjectOf)(analysis, draft, clause, speaker))
  if (subject && !suffers(draft, subject) && !heals(tokens, subject)) return subject
  const costs = accusedIn(analysis, clause)
    .map(accused => ({ accused, place: toldAt(accused, clause) }))
    .map(({ accused, place }) => ({
      accused,
      place,
      cost: apart(tokens, draft, place) + (place.from < draft.from ? 3 : 0),
    }))
    .filter(
      ({ accused, place, cost }) =>
        cost <= CAUSE_WITHIN &&
        !doneElse(tokens, draft, accused.at, drafts) &&
        !suffers(draft, accused) &&
        (!onlySpeaks(analysis, speaker, accused) || plays(tokens[accused.at], "claims it")) &&
        !isOfPart(analysis, drafts, draft, place) &&
        !isOfOther(tokens, drafts, draft, accused) &&
        !isOfSetOff(analysis, draft, place),
    )
    .sort((a, b) => a.cost - b.cost)
  const [best] = costs
  if (!best) return null
  const clash = draft.metric !== "launched" && inClashes(analysis, draft, clause)
  return clash && !(best.place.from >= draft.to && isSaidBy(tokens, best.accused.at)) ? null : doerOf(best.accused)
}

const doerOf = ({ from, to, country }: Accused): Doer => ({ from, to, ...(country ? { country } : {}) })
