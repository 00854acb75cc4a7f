import { CLOSE, OPEN } from "../../languages/quotation.ts"
import type { Happening, Reading, Sense } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { behindAdverbial } from "./behind-adverbial.ts"
import { bareNoun, type Counted } from "./counted.ts"
import { isBesideDeath } from "./deaths.ts"
import type { Draft } from "./draft.ts"
import { bringsAbout } from "./fired.ts"
import { lifeOfOne, metBy } from "./met-death.ts"
import { metricOf, suits } from "./metrics.ts"
import { countable } from "./noun.ts"
import { isOffice } from "./persons.ts"
import {
  enumeration,
  type Ground,
  isDefinite,
  mateAt,
  officeAt,
  person,
  type Single,
  singleAt,
  together,
} from "./singles.ts"
import { ofWounds, opensClause, type Trigger } from "./triggers.ts"

/** How far an active verb's object may stand behind it, past the one who did it, in tokens. */
const OBJECT_WITHIN = 8

/** A figure without a number, ready but for its sentence. */
export type Bare = Omit<Draft, "sentence">

/** The object of a verb by its form: accusative, or feminine, which shows no case. */
const isObject = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      s.counts !== undefined &&
      r.before.length === 0 &&
      r.number === "singular" &&
      (r.gender === "female" ||
        (token?.text.startsWith(r.lexeme.lemma) === true && token.text.length === r.lexeme.lemma.length + 1)),
  ) !== undefined

const startOf = (tokens: readonly Token[], { at, joint, part, happening }: Trigger): number => {
  const behind = at + (joint ? 2 : 1)
  const next = tokens[behind]?.text === CLOSE ? behind + 1 : behind
  // "(The arrest) of «So-and-so»".
  if (
    part === "noun" &&
    isOn(tokens[next]) &&
    tokens[next + 1]?.text === OPEN &&
    tokens[next + 2]?.named?.kind === "person"
  )
    return next + 2
  const released = happening.metric === "released"
  const through = happening.through || part === "noun" || released
  // "Released, the army, a doctor": what binds it to him may stand behind the one who did.
  if (released && part === "verb")
    for (let on = next; on < next + SUBJECT && tokens[on]?.kind === "word" && !opensClause(tokens[on]); on++)
      if (plays(tokens[on], "quoting")) return on + 1
  if (happening.through && part === "verb")
    for (let on = next + 1; on < next + SUBJECT && tokens[on]?.kind === "word" && !opensClause(tokens[on]); on++)
      // "Resulted, the attack, in one dead".
      if (isOn(tokens[on]) || (happening.needs === "victim" && plays(tokens[on], "quoting", "to"))) return on + 1
  return through && (plays(tokens[next], "quoting", "to") || isOn(tokens[next])) ? next + 1 : next
}

/** How many words may stand between a verb and what binds it to its object: the one who did it. */
const SUBJECT = 5

/** "On", "about": what binds a happening to its object. */
const isOn = (token: Token | undefined): boolean => plays(token, "in") && token?.readings[0]?.before.length === 0

/** "The wounding of her driver": one of somebody's, by no office. */
const ownedAt = (ground: Ground, at: number): Single | null => {
  const one = mateAt(ground, at)
  return one && readingThat(ground.analysis.tokens[at], s => s.counts?.weak === true) === undefined ? one : null
}

/** "(They killed) a soldier": an ending that no doer has. */
const isAccusative = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.counts !== undefined && (r.tanwin === true || isKin(s, r))) !== undefined

/** "His wife": of whoever stands before it. */
const isKin = ({ counts }: Sense, { pronoun, before }: Reading): boolean =>
  counts?.kin === true && pronoun && before.length === 0

/** A word that says more of an indefinite noun: "unknown (gunmen)". */
const isQuality = (token: Token | undefined): boolean =>
  token?.kind === "word" && !token.definite && token.readings.every(r => r.lexeme.part === "adjective")

const canBeActive = ({ part, voice, happening }: Trigger): boolean =>
  part === "verb" && voice !== "passive" && happening.slot === "object" && !happening.through

/** A body or troops, which arrest: "the police". */
const isForce = (token: Token | undefined): boolean =>
  readingThat(token, s => s.head === "body" || s.head === "armed" || s.members !== undefined) !== undefined

/** Whom or what an active verb did it to, behind the one who did: "the police arrested a man", "the army destroyed a tank". */
function objectOf(ground: Ground, trigger: Trigger): { single: Single; agent: Run } | null {
  const { tokens } = ground.analysis
  const from = trigger.at + 1
  if (ground.phrases.has(from)) return null
  for (let at = from + 1; at < Math.min(from + OBJECT_WITHIN, ground.run.to); at++) {
    const token = tokens[at]
    if (ground.phrases.has(at) || token?.kind !== "word") return null
    if (opensClause(token) || plays(token, "in", "from", "to", "by", "cause", "that", "relative")) return null
    const arrested =
      arrests(trigger.happening) &&
      isForce(tokens[from]) &&
      isDefinite(token) &&
      token.known === undefined &&
      countable(token)?.lexeme.sense.counts?.object === undefined
    const object = isObject(token) || (isOffice(token) && tokens.slice(from + 1, at).every(isQuality)) || arrested
    const single = object ? singleAt(ground, at, false, arrested) : null
    if (single && single.form === "singular" && suits(trigger, single)) return { single, agent: { from, to: at } }
  }
  return null
}

/** "A policeman killed the student So-and-so": the bare noun behind the verb did it, where its object follows. */
function agentFirst(ground: Ground, trigger: Trigger, single: Single): { single: Single; agent: Run } | null {
  const { tokens } = ground.analysis
  const at = isQuality(tokens[single.to]) ? single.to + 1 : single.to
  const definite = readingThat(
    tokens[at],
    (s, r) => s.counts !== undefined && r.before.includes("the") && !r.before.includes("and"),
  )
  const kin = readingThat(tokens[at], isKin)
  const victim = definite || kin || isObject(tokens[at]) ? singleAt(ground, at) : null
  const numbered = ground.phrases.get(at)
  return victim && suits(trigger, victim) && !numbered ? { single: victim, agent: { from: single.from, to: at } } : null
}

/** A number follows: the bare noun behind the verb did it to those who are counted there. */
const byNumber = ({ analysis: { tokens, pack }, phrases }: Ground, single: Single): boolean => {
  for (let at = single.to; at <= single.to + 2; at++) {
    if (phrases.has(at)) return !pack.joins(tokens[at]?.text ?? "")
    const token = tokens[at]
    if (token?.kind !== "word" || plays(token, "in", "from", "to", "by", "cause", "stop") || opensClause(token))
      return false
    if (token.readings.some(r => r.before.length > 0 && !r.before.includes("the"))) return false
  }
  return false
}

/** Whether a bare plural is told to have happened: an indefinite one, of victims, of strikes, or of persons by a noun or passive. */
function pluralCounts(tokens: readonly Token[], trigger: Trigger, single: Single): boolean {
  const token = tokens[single.from]
  const bare = readingThat(token, (s, r) => s.counts !== undefined && r.before.every(b => b === "and") && !r.pronoun)
  if (single.other) return trigger.part === "verb" || trigger.happening.slot === "object"
  if (!bare || leansOnKnown(tokens, single.from)) return false
  return single.metric !== null || single.object === "strike" || HARM_OF_PERSONS.has(trigger.happening.metric)
}
/** "Men of the guard": definite by the word that they lean on. */
const leansOnKnown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.definite === true && !plays(tokens[at + 1], "time", "other")

const HARM_OF_PERSONS: ReadonlySet<string> = new Set(["killed", "injured", "detained", "abducted"])

const drafted = (trigger: Trigger, single: Single, agent: Run | null, only: Draft["only"]): Bare | null => {
  const metric = metricOf(trigger, single)
  // A bomber who blew himself up is only counted where he is numbered: "two", "the fourth".
  if (trigger.happening.makes && single.form === "singular" && !single.other) return null
  return (
    metric && {
      from: Math.min(single.from, trigger.at),
      to: Math.max(single.to, trigger.at + 1),
      rule: "figures/bare-noun",
      metric,
      population: trigger.happening.makes ?? single.population,
      object: single.object,
      value: single.value,
      part: false,
      trigger: trigger.at,
      counted: single.from,
      agent,
      only,
      unit: single.unit,
      names: single.name ? [single.name] : [],
    }
  )
}

/** A verb without a doer, or an arrest, befalls "the man" whom the text has told of or not. */
const befallsOne = ({ part, voice, happening }: Trigger): boolean =>
  happening.needs === "life" ||
  (!happening.of &&
    HARM_OF_PERSONS.has(happening.ofPersons ?? happening.metric) &&
    (part !== "verb" ? arrests(happening) : voice !== "active"))

const arrests = ({ metric, ofPersons }: Happening): boolean => (ofPersons ?? metric) === "detained"

/** "The fall of the president", "So-and-so came back to the country": one who lost his office, or travels. */
const isNoLoss = ({ happening: { needs, metric } }: Trigger, single: Single): boolean =>
  single.form === "singular" &&
  (metric === "returned" || (needs === "victim" && single.metric === null && single.population === "officials"))

/** "(Gunmen) killed the officer So-and-so": behind a verb in the plural, whose subject stands before it, a name with its title. */
const ofMany = (tokens: readonly Token[], { at }: Trigger, { name }: Single): boolean =>
  name !== null &&
  readingThat(tokens[at], (s, r) => s.happening !== undefined && r.number === "plural" && r.tense === "past") !==
    undefined

/** "A case of death and 5 hurt": one, beside those who are counted as hurt. */
function hurtBeside({ analysis, phrases }: Ground, trigger: Trigger, start: number): boolean {
  const hurt = phrases.get(start) ?? phrases.get(start + 1)
  const one = readingThat(
    analysis.tokens[trigger.at],
    (s, r) => s.happening?.natural === true && r.number === "singular" && !r.before.includes("the"),
  )
  return hurt !== undefined && one !== undefined && isBesideDeath(analysis, trigger, hurt)
}

/** Figures that a happening makes with bare nouns, names and "others" behind it; none where numbers or nothing follow. */
export function bareFigures(ground: Ground, trigger: Trigger): Bare[] {
  const { tokens } = ground.analysis
  const active = canBeActive(trigger)
  const begins = startOf(tokens, trigger)
  const start = behindAdverbial(ground, trigger, begins) ?? begins
  const death = hurtBeside(ground, trigger, start) ? person(trigger.at, trigger.at + 1) : null
  if (death) return listed(drafted(trigger, death, null, null))
  if (ground.phrases.has(start) || ground.analysis.pack.boundAfter(tokens, start)) return []
  const first =
    singleAt(
      ground,
      start,
      trigger.part === "verb" && trigger.voice !== "active",
      befallsOne(trigger) || plays(tokens[trigger.at], "meets"),
    ) ??
    (trigger.part === "noun" && HARM_OF_PERSONS.has(trigger.happening.metric)
      ? (ownedAt(ground, start) ?? officeAt(ground, start))
      : null)
  const far = active && trigger.voice === "active" ? objectOf(ground, trigger) : null
  const itself = first ? null : (lifeOfOne(tokens, trigger) ?? metBy(tokens, trigger, start))
  if (itself) return listed(drafted(trigger, itself, null, null))
  if (!first || !suits(trigger, first)) return onlyObject(ground, trigger, active)
  if (active && byNumber(ground, first)) return []
  if (isNoLoss(trigger, first) || bringsAbout(tokens, trigger, first)) return []
  // "Edited by So-and-so" is spelled like his release.
  if (trigger.part === "noun" && trigger.happening.metric === "released" && first.name?.from === first.from) return []
  const acted = active && first.form === "singular" ? agentFirst(ground, trigger, first) : null
  if (acted) return listed(drafted(trigger, acted.single, acted.agent, null))
  if (far) return listed(drafted(trigger, far.single, far.agent, null))
  if (active && trigger.voice === "active" && !isAccusative(tokens[start]) && !ofMany(tokens, trigger, first)) return []
  if (first.form === "plural" && !first.value.min) return []
  if (first.form === "plural") {
    if (!pluralCounts(tokens, trigger, first)) return []
    return listed(drafted(trigger, first, null, "alone"))
  }
  const only = trigger.happening.natural && !ofWounds(tokens, trigger.at) ? "beside harm" : null
  return together(enumeration(ground, first).filter(single => single.form !== "plural")).flatMap(single =>
    listed(drafted(trigger, single, null, only)),
  )
}

const listed = (bare: Bare | null): Bare[] => (bare ? [bare] : [])

function onlyObject(ground: Ground, trigger: Trigger, active: boolean): Bare[] {
  const strikes = strikesOf(ground, trigger)
  if (strikes) return listed(drafted(trigger, strikes, null, "alone"))
  const far = active ? objectOf(ground, trigger) : null
  return far ? listed(drafted(trigger, far.single, far.agent, null)) : []
}

/** "The air force carried out strikes": a bare plural of strikes behind a verb that launches. */
function strikesOf({ analysis: { tokens }, phrases, run }: Ground, trigger: Trigger): Single | null {
  if (trigger.happening.metric !== "launched") return null
  for (let at = trigger.at + 1; at < Math.min(trigger.at + OBJECT_WITHIN, run.to); at++) {
    if (phrases.has(at) || tokens[at]?.kind === "sign" || opensClause(tokens[at])) return null
    const phrase: Counted | null = bareNoun(tokens, at)
    const series = [1, 2].some(back => plays(tokens[at - back], "series"))
    const bare = series || readingThat(tokens[at], (s, r) => s.counts?.object === "strike" && r.before.length === 0)
    if (series && phrase?.object === "strike") return { ...phrase, form: "plural", name: null }
    if (phrase?.object === "strike" && bare && !plays(tokens[at - 1], "in", "from", "to"))
      return phrase.form === "plural" ? { ...phrase, name: null } : null
  }
  return null
}
