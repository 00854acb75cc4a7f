import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import type { Tell } from "../../model/note.ts"
import { bareNoun, type Counted, countedPhrases } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { reached, type Topic, topicAt } from "./topics.ts"
import { agentBetween, metricOf, opensClause, suits, type Trigger, triggerAfter, triggerAt } from "./triggers.ts"

/** How far a happening reaches forward for what it counts, in tokens: a named agent and an adverbial fit in between. */
const REACH = 14

interface Scan {
  readonly analysis: Analysis
  readonly phrases: ReadonlyMap<number, Counted>
  readonly sentence: number
  readonly run: Run
  readonly out: Draft[]
}

/** Every figure of a text, sentence by sentence, in the order of the words. */
export function figures(analysis: Analysis, tell: Tell): Draft[] {
  const phrases = countedPhrases(analysis)
  const drafts = analysis.sentences.flatMap((run, sentence) =>
    scanSentence({ analysis, phrases, sentence, run, out: [] }),
  )
  return drafts.filter(draft => {
    const crowded =
      draft.onlyIfAlone && drafts.some(other => other !== draft && other.metric === draft.metric && !other.onlyIfAlone)
    if (crowded) tell({ rule: draft.rule, because: "a bare plural beside a number for the same metric is no claim" })
    return !crowded
  })
}

function scanSentence(scan: Scan): Draft[] {
  const { tokens } = scan.analysis
  let open: Trigger | null = null
  let last: Draft | null = null
  let among = -1
  let topic: Topic | null = null
  let seen: Counted | null = null
  for (let at = scan.run.from; at < scan.run.to; at++) {
    const token = tokens[at]
    const phrase = scan.phrases.get(at)
    if (phrase) {
      seen = phrase
      const draft = read(scan, phrase, reaching(tokens, open, at), {
        last,
        topic,
        among: among >= 0 && at - among < 12 && last !== null,
      })
      if (draft) {
        scan.out.push(draft)
        last = draft.part ? last : draft
      }
      at = phrase.to - 1
      continue
    }
    topic = topicAt(tokens, at) ?? topic
    const trigger = triggerAt(tokens, at)
    if (trigger) {
      open = trigger
      const bare = bareAfter(scan, trigger) ?? oneOfThem(scan, trigger, seen)
      if (bare) {
        scan.out.push(bare)
        last = bare
        at = bare.to - 1
      } else if (trigger.joint) at++
    } else if (isAmong(tokens, at) && (last || victimsAt(tokens, at + 1))) {
      among = at
      const whole = victimsAt(tokens, at + 1)
      last = whole ? wholeOf(scan, at + 1, whole) : last
      const one = last ? partAfter(scan, whole ? at + 1 : at, last) : null
      if (one) {
        scan.out.push(one)
        at = one.to - 1
      }
    } else if (opensClause(token) && !reachesNumber(token) && open && at > open.at + 1)
      open = ends(open, token) ? null : open
  }
  return scan.out
}

const reachesNumber = (token: Token | undefined): boolean => plays(token, "reach", "result")

/** Only a verb of another sense ends a verb's reach; a noun's reach ends there too. */
const ends = (_open: Trigger, token: Token | undefined): boolean =>
  readingThat(token, s => s.happening !== undefined) === undefined

const reaching = (tokens: readonly Token[], open: Trigger | null, at: number): Trigger | null => {
  if (!open || at - open.at > REACH) return null
  for (let i = open.at + 1; i < at; i++)
    if (tokens[i]?.kind === "sign" && /^[;]$/.test(tokens[i]?.text ?? "")) return null
  return open
}

/** "Among the dead": the metric of the parts that follow. */
const victimsAt = (tokens: readonly Token[], at: number): Metric | null =>
  readingThat(tokens[at], (s, r) => s.counts?.metric !== undefined && r.before.includes("the"))?.lexeme.sense.counts
    ?.metric ?? null

const wholeOf = (scan: Scan, at: number, metric: Metric): Draft => ({
  from: at,
  to: at + 1,
  rule: "figures/part",
  metric,
  population: null,
  object: null,
  value: { min: null, max: null, qualifier: "vague", word: null },
  part: false,
  trigger: at,
  agent: null,
  sentence: scan.sentence,
  onlyIfAlone: false,
})

const isAmong = (tokens: readonly Token[], at: number): boolean =>
  (plays(tokens[at], "among") && victimsAt(tokens, at + 1) !== null) || amongThem(tokens[at])

const amongThem = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => (s.role === "among" || s.role === "from") && r.pronoun) !== undefined ||
  plays(token, "including")

/** "Three vehicles, one of which was destroyed": one of what was counted before. */
function oneOfThem(scan: Scan, trigger: Trigger, seen: Counted | null): Draft | null {
  const at = trigger.at + 1
  const one = readingThat(scan.analysis.tokens[at], (s, r) => s.role === "one of" && r.pronoun)
  const phrase =
    one && seen
      ? { ...seen, from: at, to: at + 1, value: { min: 1, max: 1, qualifier: "exact" as const, word: null } }
      : null
  if (!phrase || !suits(trigger, phrase)) return null
  const metric = metricOf(trigger, phrase)
  return (
    metric &&
    draft(scan, phrase, {
      rule: "figures/one-of-them",
      metric,
      part: false,
      trigger: trigger.at,
      agent: null,
      population: phrase.population,
      object: phrase.object,
    })
  )
}

/** "Among them a child": one of the figure before. */
function partAfter(scan: Scan, at: number, last: Draft): Draft | null {
  const phrase = scan.phrases.has(at + 1) ? null : bareNoun(scan.analysis.tokens, at + 1)
  if (phrase?.form !== "singular" || phrase.object || phrase.noun !== "named") return null
  return draft(scan, phrase, {
    rule: "figures/part",
    metric: last.metric,
    part: true,
    trigger: phrase.from,
    agent: null,
    population: phrase.population,
    object: null,
  })
}

/** What was said before a phrase that may decide what it counts. */
interface Before {
  readonly last: Draft | null
  readonly topic: Topic | null
  readonly among: boolean
}

/** What a counting phrase counts: by its noun, by a happening before it or after it, or as the figure that it is joined to. */
function read(scan: Scan, phrase: Counted, open: Trigger | null, { last, topic, among }: Before): Draft | null {
  const { tokens } = scan.analysis
  const told = topic && reached(tokens, topic, phrase) ? topic : null
  const before = open && suits(open, phrase) ? open : null
  const after = before ? null : triggerAfter(tokens, phrase, scan.run.to)
  const trigger = before ?? after
  const carried = last !== null && carriesOn(scan, phrase, last, among)
  const metric = (told && !phrase.metric ? told.metric : metricOf(trigger, phrase)) ?? (carried ? last.metric : null)
  if (
    !metric ||
    (phrase.noun === "weak" && !phrase.metric && !trigger && (!carried || phrase.value.qualifier === "vague"))
  )
    return null
  const joined = last !== null && (phrase.other || phrase.noun === "none") && !trigger
  return draft(scan, phrase, {
    rule: among
      ? "figures/part"
      : before
        ? "figures/happening"
        : after
          ? "figures/subject-first"
          : phrase.metric
            ? "figures/victims"
            : "figures/joined",
    metric,
    part: among,
    trigger: trigger?.at ?? phrase.from,
    agent: trigger ? agentBetween(tokens, trigger, phrase) : null,
    population:
      (metric === "displaced" && phrase.population === "migrants" ? null : phrase.population) ??
      told?.population ??
      (joined || phrase.other ? groupOf(last) : null),
    object:
      phrase.object ??
      (metric === last?.metric && (phrase.noun === "none" || phrase.other) ? (last?.object ?? null) : null),
  })
}

/** "Others" take the kind of the group just named; one person is no group. */
const groupOf = (last: Draft | null): Draft["population"] =>
  last && (last.value.min ?? 2) > 1 ? last.population : null

/** A phrase without a happening of its own goes on with the figure before it: joined by "and", or as a part of it. */
function carriesOn({ analysis: { tokens, pack } }: Scan, phrase: Counted, last: Draft, among: boolean): boolean {
  const sameKind = (last.object === null) === (phrase.object === null) || phrase.noun === "none"
  if (!sameKind) return false
  if (among) return true
  const gap = phrase.from - last.to
  const attached = [phrase.from, phrase.from - 1].some(
    at =>
      pack.joins(tokens[at]?.text ?? "") &&
      (at === phrase.from || tokens[at]?.text.length === 1 || pack.subject === "before"),
  )
  const joined =
    attached || tokens[phrase.from]?.readings.some(r => r.before.includes("and")) === true || plus(tokens, phrase.from)
  return gap <= 6 && joined
}

const plus = (tokens: readonly Token[], at: number): boolean => [1, 2].some(back => plays(tokens[at - back], "plus"))

type Rest = Pick<Draft, "rule" | "metric" | "part" | "trigger" | "agent" | "population" | "object">

const draft = (scan: Scan, phrase: Counted, rest: Rest): Draft => ({
  from: Math.min(phrase.from, rest.trigger),
  to: Math.max(phrase.to, rest.trigger + 1),
  value: phrase.value,
  sentence: scan.sentence,
  onlyIfAlone: false,
  ...rest,
})

/** A happening whose counted is a bare noun: "the killing of a soldier" is one, "dead fell" is some. */
function bareAfter(scan: Scan, trigger: Trigger): Draft | null {
  const { tokens } = scan.analysis
  const start = trigger.at + (trigger.joint ? 2 : 1)
  const one = plays(tokens[start], "one of")
  const at = one ? start + 1 : start
  const phrase = at < scan.run.to && !scan.phrases.has(start) ? bareNoun(tokens, at) : null
  if (!phrase || !suits(trigger, phrase) || phrase.noun === "none") return null
  const definite = readingThat(tokens[at], (s, r) => s.counts !== undefined && r.before.includes("the")) !== undefined
  const counts = one || phrase.form !== "plural"
  if (!counts && (definite || !phrase.metric)) return null
  if (!one && definite && (phrase.object !== null || !isNamed(tokens, phrase))) return null
  if (trigger.part === "verb" && trigger.voice === "active" && trigger.happening.slot === "object") return null
  const metric = metricOf(trigger, phrase)
  if (!metric) return null
  const value = one ? { min: 1, max: 1, qualifier: "exact" as const, word: null } : phrase.value
  return {
    ...draft(
      scan,
      { ...phrase, value },
      {
        rule: "figures/bare-noun",
        metric,
        part: false,
        trigger: trigger.at,
        agent: null,
        population: phrase.population,
        object: phrase.object,
      },
    ),
    onlyIfAlone: !counts,
  }
}

/** "The soldier So-and-so": a definite noun counts where a name that is no common word follows. */
const isNamed = (tokens: readonly Token[], phrase: Counted): boolean => {
  const next = tokens[phrase.to]
  return next?.kind === "word" && next.readings.length === 0
}
