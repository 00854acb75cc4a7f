import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { saysNothing } from "../../languages/uniform.ts"
import type { Metric, Population } from "../../model/claim.ts"
import type { Parted } from "./among.ts"
import { isHelper } from "./asides.ts"
import { exactly } from "./counted.ts"
import { namedVictims } from "./counted-as.ts"
import type { Draft } from "./draft.ts"
import { kindInAside, kindOfOffice, tellsOfOne } from "./kind-in-aside.ts"
import { nameJoined, namesBefore } from "./named-together.ts"
import { isActing, isCapital, isDeterminer, nounPhraseAt, nounPhraseBefore } from "./noun-phrases.ts"
import { populationAt } from "./populations.ts"
import { type Scan, wholeOf } from "./scan.ts"
import { ofWounds, type Trigger } from "./triggers.ts"
import { isComma, isSign } from "./words.ts"

/** What befalls one who is only named, or told by his office or kin. */
const OF_PERSONS: ReadonlySet<Metric> = new Set<Metric>([
  "killed",
  "injured",
  "detained",
  "abducted",
  "released",
  "surrendered",
])

/** Longest aside between one and his verb, and longest phrase for one, in tokens. */
const ASIDE = 14
const LONGEST = 8

/** One person as a phrase tells of him. */
interface One {
  readonly population: Population | null
  /** His name, where the phrase has one. */
  readonly name: Run | null
  /** "The attacker": neither his name nor whose he is, so that he may have been told of before. */
  readonly known: boolean
}

/** A word that heads one person: a noun of persons, an office. */
export const isPersonNoun = (token: Token | undefined): boolean =>
  readingThat(
    token,
    ({ counts, head }, r) =>
      r.number !== "plural" &&
      (head === "office" ||
        (counts !== undefined && !counts.object && !counts.metric && !counts.unit && !counts.group && !counts.weak)),
  ) !== undefined

const isOther = (token: Token | undefined): boolean =>
  token?.known !== undefined ||
  readingThat(token, s => s.place !== undefined || (s.head !== undefined && s.head !== "office")) !== undefined

/** Two or more words with a capital that end a phrase and name no place or body. */
function nameAtEnd(analysis: Analysis, { from, to }: Run, told = false): Run | null {
  const { tokens } = analysis
  let at = to
  while (at > from && isCapital(analysis, tokens[at - 1]) && !isOther(tokens[at - 1]) && !isPersonNoun(tokens[at - 1]))
    at--
  const unknown = tokens.slice(at, to).some(token => token.readings.length === 0)
  const titled = isPersonNoun(tokens[at - 1])
  return unknown && (to - at >= 2 || ((titled || told) && to > at)) && !isOther(tokens[at - 1])
    ? { from: at, to }
    : null
}

/** Where the words that head a phrase end: before "of", "in" and the like. */
function headEnd({ tokens }: Analysis, { from, to }: Run): number {
  for (let at = from + 1; at < to; at++) if (plays(tokens[at], "from", "in", "to", "relative")) return at
  return to
}

/** One person whom a phrase tells of by a name of his own, his office, whose he is, or as one who is known. */
export function personIn(analysis: Analysis, { from, to }: Run, told = false): One | null {
  const { tokens } = analysis
  if (to <= from || to - from > LONGEST) return null
  const head = headEnd(analysis, { from, to })
  const name = nameAtEnd(analysis, { from, to: head }, told && from === to - 1)
  const noun = tokens.slice(from, name?.from ?? head).findLast(isPersonNoun)
  const last = tokens[head - 1]
  const first = isDeterminer(tokens[from])
  if (!name && !(first && isPersonNoun(last) && !isCapital(analysis, last))) return null
  if (name && name.from > from && !noun) return null
  const owned = tokens[from]?.readings.some(r => r.pronoun) === true || tokens[head - 2]?.text.includes("'") === true
  const population = populationAt(noun) ?? (name ? null : kindOfOffice(tokens, { from, to }))
  return { population, name, known: !name && !owned && head === to }
}

/** Back from a verb over its helping verbs and small words; null where a passive has none. */
function subjectEnd({ analysis, run }: Scan, { at, voice, happening }: Trigger): number | null {
  const { tokens } = analysis
  let end = at
  let helped = false
  for (; end > run.from; end--) {
    const token = tokens[end - 1]
    const small =
      token?.kind === "word" &&
      (plays(token, "time", "unconfirmed", "condition", "partly") ||
        (token.readings.length === 0 && !isCapital(analysis, token)) ||
        (token.readings.length > 0 && token.readings.every(r => saysNothing(r.lexeme.sense))))
    helped ||= isHelper(token)
    if (!isHelper(token) && !(small && (helped || isHelper(tokens[end - 2])))) break
  }
  return voice === "passive" && happening.slot === "object" && !helped ? null : end
}

/** The phrase before a token, past an aside between commas. */
function phraseBefore({ analysis, run, phrases }: Scan, end: number): Run | null {
  const { tokens } = analysis
  let to = end
  if (isComma(tokens[end - 1])) {
    to = end - 2
    while (to > Math.max(run.from, end - ASIDE) && !isComma(tokens[to])) to--
    if (!isComma(tokens[to])) return null
    // "X, 45, | a former mayor, (was killed)".
    if (tokens[to - 1]?.kind === "number" && isComma(tokens[to - 2])) to -= 2
  }
  let from = nounPhraseBefore(analysis, run.from, to)
  for (let at = to - 1; at >= from; at--) if (isActing(analysis, tokens[at])) from = at + 1
  while (from < to && plays(tokens[from], "time") && !isDeterminer(tokens[from])) from++
  if (plays(tokens[from], "in", "to", "from")) {
    const at = tokens.slice(from, to).findIndex(isDeterminer)
    if (at < 0) return null
    from += at
  }
  for (let at = from; at < to; at++) if (phrases.has(at)) return null
  return from < to ? { from, to } : null
}

/** One who was told of before by the same metric and kind is told of again. */
const isToldOf = ({ told, out }: Scan, metric: Metric, { known, population }: One): boolean =>
  known &&
  [...told, ...out].some(draft => draft.metric === metric && (population === null || draft.population === population))

/** "(Killing) the driver and four passengers": told with others for the first time. */
const isBesideOthers = ({ analysis: { tokens, pack }, phrases }: Scan, { to }: Run): boolean =>
  pack.joins(tokens[to]?.text ?? "") && phrases.get(to + 1)?.metric === null

/** "Lena Dorvan and Tomas Brel (were detained)": several who are told by their names alone. */
function namedTogether(scan: Scan, { at, happening }: Trigger, end: number): Draft | null {
  const metric = happening.ofPersons ?? happening.metric
  const several = OF_PERSONS.has(metric) ? namesBefore(scan.analysis, end) : null
  return (
    several && {
      ...wholeOf(scan, Math.min(several.from, at), metric),
      to: Math.max(end, at + 1),
      rule: "figures/named-together",
      value: exactly(several.names.length),
      population: several.population,
      trigger: at,
      counted: several.from,
      names: several.names,
    }
  )
}

function oneOf(scan: Scan, { at, happening }: Trigger, phrase: Run): Draft | null {
  const one = personIn(scan.analysis, phrase, tellsOfOne(scan.analysis.tokens, phrase.to, at))
  const metric = happening.ofPersons ?? happening.metric
  if (!one || !OF_PERSONS.has(metric) || (isToldOf(scan, metric, one) && !isBesideOthers(scan, phrase))) return null
  return {
    ...wholeOf(scan, Math.min(phrase.from, at), metric),
    to: Math.max(phrase.to, at + 1),
    rule: "figures/one-named",
    value: exactly(1),
    population: one.population ?? (one.name && kindInAside(scan.analysis.tokens, phrase.to, at)),
    trigger: at,
    counted: phrase.from,
    only: happening.natural && !ofWounds(scan.analysis.tokens, at) ? "beside harm" : null,
    names: one.name ? [one.name] : [],
  }
}

/** "The caretaker of the school was shot", "X, 52, died": one who stands before the verb that tells what befell him. */
export function oneSubject(scan: Scan, trigger: Trigger): Draft | null {
  const { analysis, out } = scan
  const { part, voice, happening, at } = trigger
  if (analysis.pack.subject !== "before" || part !== "verb") return null
  if (happening.needs === "victim" || happening.needs === "thing" || happening.makes) return null
  if (!(voice === "passive" || happening.slot === "subject") || out.some(draft => draft.trigger === at)) return null
  const end = subjectEnd(scan, trigger) ?? (isOwnedBefore(scan, at) ? at : null)
  const phrase = end === null || end === at + 1 ? null : phraseBefore(scan, end)
  return phrase && (namedTogether(scan, trigger, phrase.to) ?? oneOf(scan, trigger, phrase))
}

/** How far before a participle without its "was" the "his" may stand, in tokens. */
const OWNED_WITHIN = 3

/** "(A bus was hit) and its driver injured": one by whose he is, joined to what was told before. */
function isOwnedBefore({ analysis: { tokens, pack } }: Scan, at: number): boolean {
  for (let i = at - 1; i >= at - OWNED_WITHIN; i--) {
    if (tokens[i]?.readings.some(r => r.pronoun && r.lexeme.part === "particle"))
      return i < at - 1 && pack.joins(tokens[i - 1]?.text ?? "")
    if (tokens[i]?.kind !== "word") return false
  }
  return false
}

/** "The mayor was among the dead": one who is told as one of the victims. */
export function oneAmong(scan: Scan, at: number): Draft | null {
  const { analysis } = scan
  const { tokens } = analysis
  if (analysis.pack.subject !== "before" || !plays(tokens[at], "among") || !isHelper(tokens[at - 1])) return null
  const metric = namedVictims(tokens, at + 1)
  if (!metric) return null
  const trigger: Trigger = { at, happening: { metric, slot: "subject" }, part: "verb", voice: "passive", joint: false }
  const end = subjectEnd(scan, trigger)
  const phrase = end === null ? null : phraseBefore(scan, end)
  const draft = phrase && oneOf(scan, trigger, phrase)
  return draft && { ...draft, part: true }
}

/** Where one behind a verb or behind "of" begins. */
const objectStart = ({ analysis: { tokens } }: Scan, { part, at }: Trigger): number | null => {
  // "(Mourns) the martyrs of X": several, whom X is none of.
  const several = readingThat(tokens[at], (s, r) => s.counts?.metric !== undefined && r.number === "plural")
  if (plays(tokens[at + 1], "from")) return several ? null : at + 2
  return part === "verb" ? at + 1 : null
}

/** How far behind "his" the word for one's kin may stand, in tokens: "his 70-year-old mother". */
const KIN_WITHIN = 7

/** "(Lost) his wife". */
function isKin(tokens: readonly Token[], from: number): boolean {
  if (!tokens[from]?.readings.some(r => r.pronoun && r.lexeme.part === "particle")) return false
  for (let at = from + 1; at < from + KIN_WITHIN && tokens[at]?.kind !== "break"; at++) {
    if (readingThat(tokens[at], (s, r) => s.counts?.kin === true && r.number === "singular")) return true
    if (
      tokens[at]?.kind === "word" &&
      readingThat(tokens[at], (_, r) => r.lexeme.part === "verb" || r.lexeme.part === "particle")
    )
      return false
  }
  return false
}

/** "(Detained) the plant's manager", "the arrest of the factory manager": one to whom it was done, behind the word for it. */
export function oneObject(scan: Scan, trigger: Trigger): Draft | null {
  const { analysis, phrases, run } = scan
  const { tokens, pack } = analysis
  const { part, voice, happening } = trigger
  if (pack.subject !== "before" || happening.needs === "thing") return null
  if (part === "verb" && (voice === "passive" || happening.slot === "subject")) return null
  const from = objectStart(scan, trigger)
  if (from === null || (happening.needs === "victim" && !isKin(tokens, from))) return null
  let to = from
  while (
    to < run.to &&
    to - from < LONGEST &&
    !phrases.has(to) &&
    (tokens[to]?.kind === "word" || tokens[to]?.kind === "number" || isSign(tokens[to], "-", "'")) &&
    !pack.joins(tokens[to]?.text ?? "") &&
    !plays(tokens[to], "in", "to", "stop", "relative", "that", "by", "time") &&
    !(to > from && isActing(analysis, tokens[to]))
  )
    to++
  if (phrases.has(to) && !pack.joins(tokens[to - 1]?.text ?? "") && to === from) return null
  const second = nameJoined(analysis, to)
  return (second && namedTogether(scan, trigger, second.to)) ?? oneOf(scan, trigger, { from, to })
}

/** How far behind "among" the verb may stand, in tokens: "among the dead was". */
const BEING_WITHIN = 4

/** Where the phrase behind "among the dead was", "including" or "among whom is" begins. */
function behindAmong({ tokens }: Analysis, at: number): number | null {
  const being = tokens.slice(at + 1, at + BEING_WITHIN).findIndex(isHelper)
  if (being >= 0) return at + 2 + being
  const from = plays(tokens[at + 1], "of them", "relative") ? at + 2 : at + 1
  return isDeterminer(tokens[from]) ? from : null
}

/** "Among the dead was the mayor, So-and-so", "including the commander of": one person behind the verb, or with his article. */
export function oneOfVictims({ analysis, run, phrases }: Scan, at: number): Parted | null {
  if (analysis.pack.subject !== "before") return null
  const from = behindAmong(analysis, at)
  if (from === null || phrases.has(from)) return null
  // "A former mayor": a word of time that no phrase begins with.
  const phrase = nounPhraseAt(analysis, plays(analysis.tokens[from + 1], "time") ? from + 2 : from, run.to)
  const one = phrase && personIn(analysis, { from, to: phrase.to })
  return phrase && one ? { from, to: phrase.to, value: exactly(1), population: one.population, name: one.name } : null
}
