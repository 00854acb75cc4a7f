import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric } from "../../model/claim.ts"
import { isHelper } from "./asides.ts"
import type { Counted } from "./counted.ts"
import { isBesideDeath } from "./deaths.ts"
import { metricOf, THING_METRICS } from "./metrics.ts"
import { isHead } from "./tolls.ts"
import type { Topic } from "./topics.ts"
import type { Trigger } from "./triggers.ts"

/** How far behind "the toll" the word stands that says what it counts; a happening farther on tells of something else. */
const TOPIC_WITHIN = 3

/** What was told before a phrase that may be what it counts. */
interface Before {
  /** By the figure that the phrase is joined to. */
  readonly carried: Metric | null
  /** By the figure of its sentence that it may be the total of. */
  readonly total: Metric | null
  /** By the last figure of persons, where the phrase is a figure without words of its own. */
  readonly before: Metric | null
  /** By the same, where somebody speaks of the number alone. */
  readonly spoken: Metric | null
}

/** The metric of a phrase: by what its own words, a topic or a happening say, as the figure it is joined to, or as the one it is the total of. */
export function befell(
  analysis: Analysis,
  phrase: Counted,
  trigger: Trigger | null,
  told: Topic | null,
  { carried, total, before, spoken }: Before,
): Metric | null {
  const { tokens } = analysis
  if (phrase.object === "building" && isForShelter(tokens, phrase)) return "shelters"
  if (phrase.object === "shelter" && !trigger) return "shelters"
  if (areHurt(tokens, phrase)) return "injured"
  if (phrase.population === "perpetrators" && phrase.form !== "singular" && plays(tokens[phrase.to], "self"))
    return "killed"
  if (trigger?.happening.needs === "victim" && !phrase.metric && isCaptured(tokens, phrase)) return "detained"
  const own =
    phrase.metric !== null ||
    phrase.ofThem ||
    (trigger !== null && told !== null && trigger.at > told.at + TOPIC_WITHIN)
  if (trigger && isLoss(tokens, trigger, phrase)) return "killed"
  if (trigger && (isBesideDeath(analysis, trigger, phrase) || areHurtBeside(analysis, trigger, phrase)))
    return "injured"
  const metric =
    (told?.metric && !own && suitsTopic(told.metric, phrase) ? told.metric : metricOf(trigger, phrase)) ??
    carried ??
    (told?.metric === null && phrase.noun === "none"
      ? (harmOf(total) ?? tollOf(tokens, told) ?? total ?? (plays(tokens[told.at], "toll") ? before : null))
      : spoken)
  if (metric === "destroyed" && onlyPartly(tokens, phrase)) return "damaged"
  return metric === "evacuated" && wereHeld(tokens, phrase) ? "released" : metric
}

/** "(11 were destroyed and) 63 partially", with no verb of their own behind it. */
function onlyPartly(tokens: readonly Token[], { to }: Counted): boolean {
  const at = isHelper(tokens[to]) ? to + 1 : to
  return plays(tokens[at], "partly") && tokens[at + 1]?.readings[0]?.lexeme.part !== "verb"
}

/** "The killing of a man and three wounded": hurt, joined to the dead whom a happening before them counts. */
const areHurtBeside = ({ tokens, pack }: Analysis, { at, happening }: Trigger, { metric, from }: Counted): boolean =>
  metric === "injured" &&
  happening.metric === "killed" &&
  at < from - 1 &&
  [from, from - 1].some(i => i > at + 1 && pack.joins(tokens[i]?.text ?? ""))

/** "(140,000 fled) as the toll rose to 22": those who fled are in no toll. */
const harmOf = (metric: Metric | null): Metric | null =>
  metric === "displaced" || metric === "evacuated" ? null : metric

/** A toll of which nothing else is said is one of deaths. */
const tollOf = (tokens: readonly Token[], { at }: Topic): Metric | null =>
  plays(tokens[at], "toll") && !isHead(tokens[at]) ? "killed" : null

/** How far behind the hurt their condition may be told, in tokens. */
const CONDITION_WITHIN = 4

/** "The wounds of", but not "(the death) and wounding of". */
const isWound = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.role === "wound" && r.before[0] !== "and") !== undefined

/** "The wounds of seven of them", "the condition of three is critical". */
export const areHurt = (tokens: readonly Token[], { from, to, metric, object, ofThem }: Counted): boolean =>
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
    .slice(phrase.from, phrase.to + 3)
    .some(
      (token, i) =>
        readingThat(token, s => s.counts?.metric === "detained" || s.counts?.metric === "abducted") !== undefined ||
        (phrase.from + i < phrase.to && readingThat(token, s => s.happening?.metric === "abducted") !== undefined),
    )
