import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric, Value } from "../../model/claim.ts"
import { behindAside } from "./asides.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { claimedBy } from "./fates.ts"
import { firedWith } from "./fired.ts"
import { carriesOn, continues } from "./joined.ts"
import { metricOf, suits, THING_METRICS } from "./metrics.ts"
import { reaching, type Scan, type State, wholeOf } from "./scan.ts"
import { triggerAfter } from "./subject-first.ts"
import { isHead } from "./tolls.ts"
import { reached, type Topic } from "./topics.ts"
import { takenToBeTreated } from "./treated.ts"
import { agentBetween, type Trigger } from "./triggers.ts"
import { whatIsCounted, whoIsCounted } from "./who.ts"
import { isComma } from "./words.ts"

/** How far a happening reaches forward for what it counts, in tokens: a named agent and an adverbial fit in between. */
const REACH = 14
/** How far it reaches past a clause that stands in between. */
const REACH_PAST_CLAUSE = 24
/** How far behind "the toll" the word stands that says what it counts; a happening farther on tells of something else. */
const TOPIC_WITHIN = 3
/** How far "among them" reaches, in tokens. */
const AMONG_REACH = 12

/** What a counting phrase counts: by its noun, by a happening before it or after it, or as the figure that it is joined to. */
export function readPhrase(scan: Scan, counted: Counted, state: State): Draft | null {
  const { tokens } = scan.analysis
  const phrase = counted.ofThem && state.last?.object ? { ...counted, object: state.last.object } : counted
  const { topic, among } = state
  const whole = among && phrase.from - among.at < AMONG_REACH ? wholeFor(scan, phrase, among.whole) : null
  const inParts = whole !== null
  const last = whole ?? state.last
  const told = !inParts && topic && reached(tokens, topic, phrase) ? topic : null
  const open = opened(tokens, state, phrase, whole)
  const before = open && suits(open, phrase) && isMeant(tokens, open, phrase) ? open : null
  const used = before !== null && scan.out.some(draft => draft.trigger === before.at && draft.from <= before.at)
  const later = !before || used ? laterThan(scan, phrase, !before) : null
  const after = used && later?.part !== "verb" ? null : later
  // What a happening has counted once it counts no more, unless more is joined to it.
  const spent = used && !after && state.last !== null && !phrase.other && !continues(scan, phrase, state)
  const befallen = after ?? (spent ? null : before) ?? (before ? null : heldFor(tokens, state, phrase))
  const trigger = befallen ?? around(scan, phrase)
  const carried = last !== null && carriesOn(scan, phrase, last, inParts)
  if (isNoVictim(tokens, phrase, trigger) || (isAboard(tokens, phrase) && !(after && phrase.metric))) return null
  const metric = befell(tokens, phrase, trigger, told, {
    carried: carried ? last.metric : null,
    total: last?.sentence === scan.sentence && last.object === null ? last.metric : null,
  })
  const loose = phrase.noun === "weak" && !phrase.metric && !trigger && !told?.metric
  const lone = phrase.value.min === 1 && !phrase.metric && !trigger
  if (!metric || lone || (loose && (!carried || phrase.value.qualifier === "vague"))) return null
  const part = inParts || areHurt(tokens, phrase) || isSomeOf(phrase, metric, last, before !== null)
  const how = after ? "subject-first" : before ? "happening" : trigger ? "held" : phrase.metric ? "victims" : "joined"
  const at = trigger?.at ?? phrase.from
  return {
    ...wholeOf(scan, Math.min(phrase.from, at), metric),
    to: Math.max(phrase.to, at + 1),
    rule: `figures/${part ? "part" : how}`,
    value: told ? exceeded(scan, told, phrase) : behindVerb(scan, after, shared(scan, phrase, state.recent)),
    unit: phrase.unit,
    part,
    trigger: at,
    counted: phrase.from,
    agent: trigger ? agentBetween(tokens, trigger, phrase) : null,
    population:
      trigger?.happening.makes ??
      whoIsCounted(scan, phrase, { metric, told, last, inParts, trigger, group: state.group }),
    object: whatIsCounted(phrase, metric, last),
  }
}

/** A happening whose clause was left before it counted anything, where it counts the phrase. */
function heldFor(tokens: readonly Token[], { held }: State, phrase: Counted): Trigger | null {
  if (phrase.noun !== "named" || phrase.told) return null
  const still = reaching(tokens, held, phrase.from, REACH_PAST_CLAUSE)
  return still && suits(still, phrase) && !still.happening.close ? still : null
}

/** What words around a phrase make of it: weapons fired, people taken to a hospital, or carried off by a cause. */
const around = (scan: Scan, phrase: Counted): Trigger | null =>
  firedWith(scan, phrase) ?? takenToBeTreated(scan, phrase) ?? claimedBy(scan.analysis.tokens, phrase.from)

/** What befell the counted, told behind them; of a subject before its verb, behind an aside too. */
function laterThan({ analysis: { tokens, pack }, run }: Scan, phrase: Counted, asked: boolean): Trigger | null {
  const near = triggerAfter(tokens, phrase, run.to, asked)
  const from = near || pack.subject === "after" ? phrase.to : behindAside(tokens, phrase.to, run.to)
  return from > phrase.to ? triggerAfter(tokens, phrase, run.to, asked, from) : near
}

/** "Three of them" of a figure told before; with a happening of their own, where they are fewer. */
const isSomeOf = ({ ofThem, value }: Counted, metric: Metric, last: Draft | null, own: boolean): boolean =>
  ofThem && last?.metric === metric && (!own || (last.value.min ?? 0) > (value.min ?? 0))

/** "The number of the dead exceeded 23 thousand": what stands before the topic bounds the number behind it. */
const exceeded = ({ analysis: { tokens, pack } }: Scan, { at }: Topic, { value }: Counted): Value =>
  value.qualifier === "exact" && pack.boundBefore(tokens, at)?.bound === "over"
    ? { ...value, max: null, qualifier: "over" }
    : value

/** "17 gunmen were killed at least": a bound right behind the verb. */
const behindVerb = ({ analysis: { tokens, pack } }: Scan, verb: Trigger | null, value: Value): Value =>
  verb && value.qualifier === "exact" && pack.boundAfter(tokens, verb.at + 1)?.bound === "over"
    ? { ...value, max: null, qualifier: "over" }
    : value

/** "About 89 dead and 200 wounded": a bound before one noun phrase holds for both of its amounts. */
function shared({ analysis: { quantities } }: Scan, { value, from, metric }: Counted, recent: Draft | null): Value {
  const { qualifier } = recent?.value ?? value
  const bound = qualifier === "about" || qualifier === "over"
  if (
    !recent ||
    !bound ||
    !metric ||
    value.qualifier !== "exact" ||
    from - recent.to > 1 ||
    recent.trigger > recent.counted
  )
    return value
  const before = quantities.some(q => q.from >= recent.from && q.to <= recent.to && q.value.qualifier === qualifier)
  return before ? { ...value, qualifier, max: qualifier === "over" ? null : value.max } : value
}

/** The happening that is open; of parts no other than their whole's: "died or vanished, and of these 421". */
function opened(
  tokens: readonly Token[],
  { open, among }: State,
  { from }: Counted,
  whole: Draft | null,
): Trigger | null {
  const other = whole && open && among && open.at < among.at && open.happening.metric !== whole.metric
  return other ? null : reaching(tokens, open, from, REACH)
}

/** How long an aside may be behind a verb that counts only what stands beside it, in tokens. */
const ASIDE = 10

/** Right behind the verb, or behind an aside between commas: "passed, since January, 390 people". */
const isBeside = (tokens: readonly Token[], { at }: Trigger, { from }: Counted): boolean =>
  from <= at + 1 || (isComma(tokens[at + 1]) && isComma(tokens[from - 1]) && from - at <= ASIDE)

/** Whether what a happening says before a phrase may be of what the phrase counts. */
const isMeant = (tokens: readonly Token[], open: Trigger, phrase: Counted): boolean =>
  !isGoal(tokens, open, phrase) &&
  !isBomb(tokens, open, phrase) &&
  (!open.happening.close || isBeside(tokens, open, phrase))

/** "Came back to 3 houses", "belong to 45 men": where somebody came to is not who came. */
const isGoal = (tokens: readonly Token[], { part, happening, voice }: Trigger, { from }: Counted): boolean =>
  part === "verb" && happening.slot === "subject" && voice !== "passive" && plays(tokens[from - 1], "to")

/** "Blew up 3 cars laden with explosives": they are the bombs. */
const isBomb = (tokens: readonly Token[], { happening }: Trigger, { to }: Counted): boolean =>
  happening.numbered === true && readingThat(tokens[to], s => s.means === "explosion") !== undefined

/** "In two strikes": told only as what a toll came of. */
const isCause = (tokens: readonly Token[], { object, from }: Counted): boolean =>
  object === "strike" &&
  (plays(tokens[from - 1], "in", "cause", "by", "after") ||
    tokens[from]?.attached?.includes("with") === true ||
    tokens[from]?.readings.some(r => r.before.includes("with")) === true)

/** "The kin of the two martyrs": two who are known, and of whom nothing more is told. */
const isKnownPair = (tokens: readonly Token[], { form, metric, from }: Counted): boolean =>
  form === "dual" &&
  metric !== null &&
  tokens[from]?.definite === true &&
  tokens[from]?.kind === "word" &&
  HARM.has(metric)

const TOOLS: ReadonlySet<string | null> = new Set(["ammunition", "rocket", "shell", "weapon", "explosive", "drone"])

/** "(Hit) with three bullets": what the harm was done with. */
const isTool = (tokens: readonly Token[], { object, from }: Counted, trigger: Trigger | null): boolean =>
  trigger?.happening.ofThings === "damaged" &&
  TOOLS.has(object) &&
  (tokens[from]?.attached?.includes("with") === true ||
    tokens[from]?.readings.some(r => r.before[0] === "with") === true)

/** What is told as a cause, as a tool, or of those who are known, and one thing that counts nobody. */
const isNoVictim = (tokens: readonly Token[], phrase: Counted, trigger: Trigger | null): boolean =>
  isTool(tokens, phrase, trigger) ||
  (!trigger && (isCause(tokens, phrase) || isKnownPair(tokens, phrase))) ||
  isOneThing(phrase, trigger)

/** "(A boat) with 45 people aboard". */
const isAboard = (tokens: readonly Token[], { from }: Counted): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(token => plays(token, "aboard"))

/** "One strike", "one building": a one behind a noun that counts nobody. */
const isOneThing = ({ value, noun, ofThem, other, from }: Counted, trigger: Trigger | null): boolean =>
  value.min === 1 && value.max === 1 && noun === "none" && !ofThem && !other && trigger?.at !== from - 1

/** What the counted are a part of: the figure just told, or another one of the sentence that their own words name ("among them 5 children of the dead"). */
const wholeFor = (scan: Scan, phrase: Counted, whole: Draft): Draft | null =>
  isPartOf(phrase, whole)
    ? whole
    : (scan.out.findLast(({ metric, part }) => metric === phrase.metric && !part && phrase.told) ?? null)

/** Somebody of whom another metric is told is no part of the whole: "38 dead, two of them ..., and 145 hurt". */
const isPartOf = ({ metric }: Counted, whole: Draft): boolean =>
  metric === null || metric === whole.metric || whole.metric === "casualties" || !HARM.has(metric)
const HARM: ReadonlySet<Draft["metric"]> = new Set<Draft["metric"]>(["killed", "injured", "missing"])

/** The metric of a phrase: by what its own words, a topic or a happening say, as the figure it is joined to, or as the one it is the total of. */
function befell(
  tokens: readonly Token[],
  phrase: Counted,
  trigger: Trigger | null,
  told: Topic | null,
  { carried, total }: { readonly carried: Metric | null; readonly total: Metric | null },
): Metric | null {
  if (phrase.object === "building" && isForShelter(tokens, phrase)) return "shelters"
  if (areHurt(tokens, phrase)) return "injured"
  if (phrase.population === "perpetrators" && phrase.form !== "singular" && plays(tokens[phrase.to], "self"))
    return "killed"
  if (trigger?.happening.needs === "victim" && !phrase.metric && isCaptured(tokens, phrase)) return "detained"
  const own =
    phrase.metric !== null ||
    phrase.ofThem ||
    (trigger !== null && told !== null && trigger.at > told.at + TOPIC_WITHIN)
  if (trigger && isLoss(tokens, trigger, phrase)) return "killed"
  const metric =
    (told?.metric && !own && suitsTopic(told.metric, phrase) ? told.metric : metricOf(trigger, phrase)) ??
    carried ??
    (told?.metric === null && phrase.noun === "none" ? (total ?? tollOf(tokens, told)) : null)
  return metric === "evacuated" && wereHeld(tokens, phrase) ? "released" : metric
}

/** A toll of which nothing else is said is one of deaths. */
const tollOf = (tokens: readonly Token[], { at }: Topic): Metric | null =>
  plays(tokens[at], "toll") && !isHead(tokens[at]) ? "killed" : null

/** How far behind the hurt their condition may be told, in tokens. */
const CONDITION_WITHIN = 4

/** "The wounds of", but not "(the death) and wounding of". */
const isWound = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.role === "wound" && r.before[0] !== "and") !== undefined

/** "The wounds of seven of them", "the condition of three is critical". */
const areHurt = (tokens: readonly Token[], { from, to, metric, object, ofThem }: Counted): boolean =>
  object === null &&
  metric === null &&
  ((ofThem && isWound(tokens[from - 1])) ||
    (readingThat(tokens[from - 1], s => s.counts?.weak === true && s.head === undefined) !== undefined &&
      tokens.slice(to, to + CONDITION_WITHIN).some(token => plays(token, "condition"))))

/** What a topic counts is of the phrase's kind: persons, or things. */
const suitsTopic = (metric: Metric, { object }: Counted): boolean => THING_METRICS.has(metric) === (object !== null)

/** "The ministry lost 12 members", "lost five of his family": who has lost them tells of their death; who are lost are missing. */
function isLoss(tokens: readonly Token[], { at, part, voice, happening }: Trigger, { from, to }: Counted): boolean {
  if (happening.metric !== "missing" || part !== "verb" || voice === "passive" || at >= from) return false
  const before = tokens[at - 1]
  const subject =
    before?.kind === "word" &&
    !tokens[at]?.readings.some(r => r.before.includes("and")) &&
    (before.definite === true || before.named !== undefined || before.known !== undefined) &&
    !before.readings.some(r => r.lexeme.part === "verb" || r.lexeme.part === "particle")
  return (
    subject || tokens.slice(from, to + 2).some(token => token.readings.some(r => r.pronoun && r.lexeme.part === "noun"))
  )
}

/** How far behind buildings the shelters that they became may stand, in tokens. */
const SHELTERS_WITHIN = 4

const isShelter = (token: Token | undefined): boolean =>
  readingThat(token, s => s.counts?.metric === "shelters") !== undefined

/** "4 buildings to shelter", "270 schools (were turned) into places of shelter". */
function isForShelter(tokens: readonly Token[], { from, to }: Counted): boolean {
  if (tokens.slice(from, to + 2).some(isShelter)) return true
  const into = tokens.slice(to, to + SHELTERS_WITHIN)
  const at = into.findIndex(token => plays(token, "to"))
  return at >= 0 && into.slice(at).some(isShelter)
}

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
