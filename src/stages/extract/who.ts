import { plays, type Run, readingThat } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import type { Bare } from "./bare.ts"
import { type Counted, isApart } from "./counted.ts"
import { ofWhom } from "./counted-whom.ts"
import type { Draft } from "./draft.ts"
import { plus } from "./joined.ts"
import { groupAfter, membersFrom } from "./populations.ts"
import { groupOf, type Scan } from "./scan.ts"
import { isTheirs } from "./shared.ts"
import type { Topic } from "./topics.ts"
import type { Trigger } from "./triggers.ts"

/** What a counting phrase was found to count, and what was told before it. */
interface Found {
  readonly metric: Metric
  readonly told: Topic | null
  readonly last: Draft | null
  readonly inParts: boolean
  readonly trigger: Trigger | null
  /** The kind that a topic of the sentence gave the numbers before. */
  readonly group: Draft["population"]
  /** The newest figure of the sentence, parts too. */
  readonly recent: Draft | null
}

/** How far behind a figure some "of them" are of it, in tokens: "61 civilians, 19 of them". */
const RECENT_WITHIN = 3

/** "(137 soldiers and) 61 civilians, 19 of whom died": of those who were counted right before. */
const kindOfRecent = (
  { analysis: { pack } }: Scan,
  { ofThem, noun, from, value }: Counted,
  recent: Draft | null,
): Draft["population"] =>
  pack.subject === "after" &&
  ofThem &&
  noun === "none" &&
  recent !== null &&
  recent.object === null &&
  // "27 hurt, among them 8 women, two of them ...": of the women only where the word for "them" says so.
  recent.population !== "women" &&
  recent.population !== "children" &&
  from >= recent.to &&
  from - recent.to <= RECENT_WITHIN &&
  (recent.value.min ?? 0) >= (value.min ?? 0)
    ? recent.population
    : null

/** How far behind those who are arrested the suspicion may be told, in tokens. */
const SUSPECTED_WITHIN = 14

/** "Arrested 2 on suspicion of": suspects, whatever else they are called by. */
export const isSuspected = (
  { analysis: { tokens }, run }: Pick<Scan, "analysis" | "run">,
  { to }: Run,
  at: number,
): boolean =>
  tokens.slice(to, Math.min(Math.max(to, at) + SUSPECTED_WITHIN, run.to)).some(token => plays(token, "suspicion"))

/** "(Arrested) a man on a charge of": a suspect. */
export const suspected = (bare: Bare, scan: Scan): Bare =>
  bare.metric === "detained" && bare.object === null && isSuspected(scan, bare, bare.trigger)
    ? { ...bare, population: "suspects" }
    : bare

/** "(Arrested) 14 members", of no body that is named, nor by a pronoun ("of its members"): nothing makes fighters of them. */
const areLoneMembers = ({ analysis: { tokens } }: Scan, { to, population }: Counted): boolean =>
  population === "fighters" &&
  readingThat(tokens[to - 1], (s, r) => s.counts?.member === true && !r.pronoun) !== undefined &&
  membersFrom(tokens, to - 1, to) === null

/** The missing behind migrants who were found are of their boat. */
const isAtSea = (metric: Metric, last: Draft | null): boolean => metric === "missing" && last?.population === "migrants"

/** Refugees who fled or came back are people. */
const isRefugees = ({ population, metric: own }: Counted, metric: Metric): boolean =>
  population === "migrants" && (metric === "displaced" || (metric === "returned" && own === "displaced"))

const HARM: ReadonlySet<Metric> = new Set(["killed", "injured", "missing"])

/** Kinds by age or sex, which others hurt beside them need not be of. */
const BY_AGE: ReadonlySet<Draft["population"]> = new Set<Draft["population"]>(["children", "women"])

/** How far behind a figure the next one of other harm may begin, in tokens. */
const BESIDE = 2

/** "11 civilians killed and 34 injured": hurt otherwise, told by that word alone right behind. */
const isOtherHarm = ({ analysis: { tokens, pack }, sentence }: Scan, phrase: Counted, last: Draft | null): boolean =>
  pack.subject === "before" &&
  last !== null &&
  last.sentence === sentence &&
  last.metric !== phrase.metric &&
  HARM.has(last.metric) &&
  phrase.metric !== null &&
  HARM.has(phrase.metric) &&
  !BY_AGE.has(last.population) &&
  phrase.from - last.to <= BESIDE &&
  phrase.to - phrase.from <= 3 &&
  readingThat(tokens[phrase.to - 1], (s, r) => r.lexeme.part === "adjective" && s.counts?.metric !== undefined) !==
    undefined

/** Whether the counted are of the group of the figure before: others, bare numbers, some of them, those added to it. */
function isOfGroup(scan: Scan, phrase: Counted, found: Found): boolean {
  const { metric, told, last, trigger } = found
  const joined =
    last !== null &&
    (phrase.other || phrase.noun === "none") &&
    // "(8 children.) The number of the dead is 1013": a toll of its own.
    ((!trigger && (told === null || phrase.other)) || last.sentence === scan.sentence)
  const added =
    phrase.metric !== null && last !== null && !last.part && !trigger && plus(scan.analysis.tokens, phrase.from)
  return (
    joined ||
    phrase.other ||
    phrase.ofThem ||
    added ||
    isOtherHarm(scan, phrase, last) ||
    isAtSea(metric, last) ||
    (told?.metric === metric && isTheirs(scan, last, metric))
  )
}

/** "(Two suspects were arrested.) Two more bodies": those of another sentence are not whom the dead are of. */
const wereArrested = ({ sentence }: Scan, metric: Metric, last: Draft | null): boolean =>
  last?.population === "suspects" && metric !== "detained" && last.sentence !== sentence

/** The kind of those who are counted: by suspicion, by their own words, by the topic, or as the figure before. */
export function whoIsCounted(scan: Scan, phrase: Counted, found: Found): Draft["population"] {
  const { metric, told, last, inParts, trigger } = found
  const theirs = kindOfRecent(scan, phrase, found.recent)
  if (theirs) return theirs
  if (metric === "detained" && (isSuspected(scan, phrase, trigger?.at ?? phrase.from) || areLoneMembers(scan, phrase)))
    return "suspects"
  const borrowed =
    isRefugees(phrase, metric) ||
    (phrase.ofThem &&
      last?.sentence === scan.sentence &&
      !isApart(scan.analysis.tokens, phrase.to) &&
      ofWhom(scan.analysis.tokens[phrase.to + 1]) === null)
  return (
    (borrowed ? null : phrase.population) ??
    (told?.metric === metric ? told.population : null) ??
    (phrase.metric !== null && (!trigger || trigger.happening.needs === "victim") ? found.group : null) ??
    (trigger && trigger.at >= phrase.to ? groupAfter(scan.analysis.tokens, trigger.at + 1) : null) ??
    (inParts || (isOfGroup(scan, phrase, found) && !wereArrested(scan, metric, last))
      ? groupOf(last, phrase.other && !inParts)
      : null)
  )
}

/** Harm to things, which may be told of some and of others. */
const RUIN: ReadonlySet<Metric> = new Set<Metric>(["destroyed", "damaged"])

/** The thing that is counted; of a bare number or "others" that of the figure before. */
export function whatIsCounted(phrase: Counted, metric: Metric, last: Draft | null): string | null {
  if (metric === "shelters") return null
  const alike = metric === last?.metric || (RUIN.has(metric) && last !== null && RUIN.has(last.metric))
  const same = alike && (phrase.noun === "none" || phrase.other)
  return phrase.object ?? (same ? (last?.object ?? null) : null)
}
