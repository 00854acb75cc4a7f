import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric, Value } from "../../model/claim.ts"
import { isAboard } from "./aboard.ts"
import { isHelper } from "./asides.ts"
import { saidToBe, someOfThose, withNoun } from "./bare-numbers.ts"
import { areHurt, befell } from "./befell.ts"
import { dividedByPlace } from "./by-place.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { ellipsis } from "./elliptical.ts"
import { claimedBy } from "./fates.ts"
import { firedWith } from "./fired.ts"
import { heldAs } from "./held-as.ts"
import { isMeant } from "./is-meant.ts"
import { carriesOn, continues } from "./joined.ts"
import { labelled } from "./labels.ts"
import { laterThan } from "./later.ts"
import { suits } from "./metrics.ts"
import { isOfThings } from "./of-things.ts"
import { reaching, type Scan, type State, wholeOf } from "./scan.ts"
import { areSpared } from "./spared.ts"
import { asPersons, isDoneTo, isToldBehind } from "./taken-up.ts"
import { deadFirst, isBeing, lastTold, spokenOf, topicBehind } from "./tolls-told.ts"
import { isNothing } from "./too-little.ts"
import { topicBefore } from "./topic-before.ts"
import { reached, type Topic, topicWithin } from "./topics.ts"
import { takenToBeTreated } from "./treated.ts"
import { agentBetween, type Trigger } from "./triggers.ts"
import { stillLost, underRubble } from "./under-rubble.ts"
import { whatIsCounted, whoIsCounted } from "./who.ts"

/** What is told of a phrase that nothing counts. */
export const NO_HAPPENING = "people or things by number of which no word around says what befell them"

/** How far a happening reaches forward for what it counts, in tokens: a named agent and an adverbial fit in between. */
const REACH = 14
/** How far it reaches past a clause that stands in between. */
const REACH_PAST_CLAUSE = 24
/** How far "among them" reaches, in tokens. */
const AMONG_REACH = 12

/** What may befall survivors. */
const MOVED: ReadonlySet<Metric> = new Set<Metric>(["evacuated", "displaced", "returned", "released"])

/** What a counting phrase counts: by its noun, by a happening before it or after it, or as the figure that it is joined to. */
export const readPhrase = (scan: Scan, counted: Counted, state: State): Draft | null =>
  labelled(scan, counted, state) ?? readWorded(scan, counted, state)

function readWorded(scan: Scan, counted: Counted, state: State): Draft | null {
  const { tokens } = scan.analysis
  const phrase = asPersons(tokens, heldAs(scan, stillLost(scan, withNoun(scan, counted, state.last))))
  const listed = laterThan(scan, phrase, true) ? null : ellipsis(scan, phrase, state)
  const whole = wholeAt(scan, phrase, state, listed)
  const inParts = whole !== null
  const last = whole ?? state.last
  const some = someOfThose(scan, phrase, last)
  const told = inParts ? null : topicOf(scan, state, phrase)
  const { trigger, before, after } = triggerOf(scan, state, phrase, whole)
  if (isOfThings(scan, phrase) || (!(trigger && MOVED.has(trigger.happening.metric)) && areSpared(tokens, phrase)))
    return null
  const carried = last !== null && (some !== null || listed !== null || carriesOn(scan, phrase, last, inParts))
  if ((!listed && isNoVictim(tokens, phrase, trigger, told)) || isAboard(tokens, phrase, after !== null, before))
    return null
  const metric =
    asWhole(phrase, whole, trigger) ??
    befell(scan.analysis, phrase, trigger, told, {
      carried: carried ? last.metric : null,
      total: last?.sentence === scan.sentence && last.object === null ? deadFirst([...scan.out, last]) : null,
      before: lastTold(scan),
      spoken: trigger || isAnother(scan, state) ? null : spokenOf(scan, phrase),
    })
  const anaphoric = listed !== null || some !== null
  if (!metric || isNothing(scan, phrase, { trigger, told, carried, inParts, anaphoric })) return null
  const part =
    inParts ||
    (some !== null && metric === last?.metric) ||
    areHurt(tokens, phrase) ||
    isSomeOf(phrase, metric, last, before !== null) ||
    (phrase.some && isOfMore(scan, phrase, metric))
  const at = trigger?.at ?? phrase.from
  return {
    ...wholeOf(scan, Math.min(phrase.from, at), metric),
    to: Math.max(phrase.to, at + 1),
    rule: `figures/${part ? "part" : howTold(phrase, { trigger, before, after })}`,
    value: told ? exceeded(scan, told, phrase) : behindVerb(scan, after, shared(scan, phrase, state.recent)),
    unit: phrase.unit,
    part,
    trigger: at,
    counted: phrase.from,
    agent: trigger && !joins(scan, phrase) ? agentBetween(tokens, trigger, phrase) : null,
    population:
      trigger?.happening.makes ??
      some?.population ??
      (phrase.some ? saidToBe(tokens, phrase)?.population : null) ??
      whoIsCounted(scan, phrase, { metric, told, last, inParts, trigger, group: state.group, recent: state.recent }),
    object: whatIsCounted(phrase, metric, last),
  }
}

/** "(The killing of the commander) and four of his guards": what "and" joins is no object of whoever stands before it. */
const joins = ({ analysis: { tokens, pack } }: Scan, { from }: Counted): boolean =>
  pack.subject === "after" && pack.joins(tokens[from]?.text ?? "")

/** What was said to be counted, where it reaches the phrase. */
function topicOf(scan: Scan, { topic }: State, phrase: Counted): Topic | null {
  const { tokens } = scan.analysis
  const own = topic && (reached(tokens, topic, phrase) || isBeing(tokens, topic, phrase)) ? topic : null
  return topicWithin(tokens, phrase) ?? own ?? topicBehind(tokens, phrase) ?? topicBefore(scan, phrase)
}

/** "(27 kidnapped victims,) 19 women and 8 children, (were rescued)": a part that shares its whole's verb suffered what the whole did. */
const asWhole = ({ metric, object }: Counted, whole: Draft | null, trigger: Trigger | null): Metric | null =>
  whole && !metric && !object && !whole.object && trigger?.at === whole.trigger ? whole.metric : null

/** The figure whose parts are told where the phrase stands. */
const wholeAt = (scan: Scan, phrase: Counted, state: State, listed: ReturnType<typeof ellipsis>): Draft | null =>
  (state.among && phrase.from - state.among.at < AMONG_REACH ? wholeFor(scan, phrase, state.among.whole) : null) ??
  partedWhole(scan, phrase, state) ??
  dividedByPlace(scan, phrase, state) ??
  (listed === "parts" ? state.last : null)

/** The name of the rule that counts a phrase. */
const howTold = ({ metric }: Counted, { trigger, before, after }: Befallen): string =>
  after ? "subject-first" : before ? "happening" : trigger ? "held" : metric ? "victims" : "joined"

/** What befell a phrase, told before it or after it. */
interface Befallen {
  readonly trigger: Trigger | null
  readonly before: Trigger | null
  readonly after: Trigger | null
}

function triggerOf(scan: Scan, state: State, phrase: Counted, whole: Draft | null): Befallen {
  const { tokens } = scan.analysis
  const open = whole || !isDoneTo(tokens, phrase) ? opened(tokens, state, phrase, whole) : null
  const before = open && suits(open, phrase) && isMeant(tokens, open, phrase) ? open : null
  const used = before !== null && scan.out.some(draft => draft.trigger === before.at && draft.from <= before.at)
  const later = !before || used ? laterThan(scan, phrase, !before) : null
  const after = used && !isToldBehind(tokens, later) ? null : later
  // What a happening has counted once it counts no more, unless more is joined to it.
  const spent = used && !after && state.last !== null && !phrase.other && !continues(scan, phrase, state)
  const befallen = after ?? (spent ? null : before) ?? (before ? null : heldFor(tokens, state, phrase))
  return { trigger: befallen ?? around(scan, phrase), before, after }
}

/** The number told last in the sentence counts others of whom nothing befell. */
const isAnother = ({ out }: Scan, { seen }: State): boolean =>
  seen !== null && out.every(({ counted }) => counted !== seen.from)

/** "Of the injured, 22 are ...": the whole that the sentence's opening words name, where nothing else befell the counted. */
function partedWhole(scan: Scan, phrase: Counted, { parted, last }: State): Draft | null {
  if (!parted || phrase.metric || phrase.object) return null
  const later = laterThan(scan, phrase, true)
  if (later && later.happening.metric !== parted) return null
  return last?.metric === parted ? last : wholeOf(scan, phrase.from, parted)
}

/** "Four of the dead" of a toll of more that was told before. */
const isOfMore = ({ told, out }: Scan, { value }: Counted, metric: Metric): boolean =>
  [...told, ...out].some(draft => draft.metric === metric && !draft.part && (draft.value.min ?? 0) > (value.min ?? 0))

/** A happening whose clause was left before it counted anything, where it counts the phrase. */
function heldFor(tokens: readonly Token[], { held }: State, phrase: Counted): Trigger | null {
  if (phrase.noun !== "named" || phrase.told) return null
  const still = reaching(tokens, held, phrase.from, REACH_PAST_CLAUSE)
  return still && suits(still, phrase) && !still.happening.close ? still : null
}

/** What words around a phrase make of it: weapons fired, people taken to a hospital, or carried off by a cause. */
const around = (scan: Scan, phrase: Counted): Trigger | null =>
  firedWith(scan, phrase) ??
  takenToBeTreated(scan, phrase) ??
  claimedBy(scan.analysis.tokens, phrase.from) ??
  underRubble(scan, phrase)

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
  { from, object }: Counted,
  whole: Draft | null,
): Trigger | null {
  // "(Found ten bodies,) including that of a girl, from two boats": the things behind the parts are no more of them.
  if (object !== null && among?.whole.object === null && open && open.at < among.at) return null
  const other = whole && open && among && open.at < among.at && open.happening.metric !== whole.metric
  return other ? null : reaching(tokens, open, from, REACH)
}

/** "120 prisoners in the prison of X": held there, by a noun alone. */
const isHeldThere = (tokens: readonly Token[], { metric, to }: Counted): boolean =>
  metric === "detained" &&
  plays(tokens[to], "in", "from") &&
  readingThat(tokens[to + 1], (s, r) => s.place === "site" && !r.pronoun) !== undefined

/** "(The widows of) many of the victims": some of those who are known, of whom nothing more is told. */
const isOfKnown = (tokens: readonly Token[], { value, metric, to, from }: Counted): boolean =>
  value.qualifier === "vague" &&
  value.max === 9 &&
  metric !== null &&
  tokens[to - 1]?.definite === true &&
  readingThat(
    tokens[from - 1],
    (s, r) => r.lexeme.part === "noun" && !r.before.includes("the") && !r.pronoun && s.happening === undefined,
  ) !== undefined

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
const isNoVictim = (tokens: readonly Token[], phrase: Counted, trigger: Trigger | null, told: Topic | null): boolean =>
  (!trigger && !told && (isOfKnown(tokens, phrase) || isHeldThere(tokens, phrase))) ||
  isTool(tokens, phrase, trigger) ||
  ((!trigger || trigger.at >= phrase.to) && isCause(tokens, phrase)) ||
  (!trigger && isKnownPair(tokens, phrase)) ||
  isOneThing(tokens, phrase, trigger)

/** "One strike", "one building": a one behind a noun that counts nobody, and no verb right behind it ("one died"). */
function isOneThing(tokens: readonly Token[], phrase: Counted, trigger: Trigger | null): boolean {
  const { value, noun, ofThem, other, some, from, to } = phrase
  if (value.min !== 1 || value.max !== 1 || noun !== "none" || ofThem || other || some) return false
  const reach = isHelper(tokens[to]) ? to + ADVERBS : to + 1
  return trigger?.at !== from - 1 && !(trigger && trigger.at >= to && trigger.at <= reach)
}

/** How far behind its helping verb a verb may stand, in tokens: "a third was later seriously wounded". */
const ADVERBS = 3

/** What the counted are a part of: the figure just told, or another one of the sentence that their own words name ("among them 5 children of the dead"). */
const wholeFor = (scan: Scan, phrase: Counted, whole: Draft): Draft | null =>
  isPartOf(phrase, whole)
    ? whole
    : (scan.out.findLast(({ metric, part }) => metric === phrase.metric && !part && phrase.told) ?? null)

/** Somebody of whom another metric is told is no part of the whole, and a thing none of persons: "38 dead, two of them ..., and 145 hurt", "46 released, and 11 cases of abduction". */
const isPartOf = ({ metric, noun, told, object }: Counted, whole: Draft): boolean =>
  (object === null || whole.object !== null) &&
  (metric === null ||
    metric === whole.metric ||
    whole.metric === "casualties" ||
    !(HARM.has(metric) || (noun === "weak" && told)))
const HARM: ReadonlySet<Draft["metric"]> = new Set<Draft["metric"]>(["killed", "injured", "missing"])
