import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { isComma, isPeople, isSign, isVerb } from "../words.ts"
import type { Happening } from "./draft.ts"
import { attached, doerAt, isNation, joinedTo, phraseAt } from "./parties.ts"
import { carrying } from "./steering.ts"
import { behindTimes } from "./times.ts"

/** How far the words of one happening reach, in tokens. */
const REACH = 40
/** How many adjectives may stand behind a noun. */
const ADJECTIVES = 4

const add = (to: Run[], run: Run | null): void => {
  if (run && !to.some(each => each.from === run.from)) to.push(run)
}

/** What a weapon or a word beside an attack makes of it; a type that says more is kept. */
export function turn(happening: Happening, token: Token | undefined): void {
  const type = readingThat(token, s => s.turns !== undefined)?.lexeme.sense.turns
  if (!type) return
  happening.armed = true
  if (
    happening.type === "attack" ||
    (happening.type === "shelling" && (type === "air_strike" || type === "drone_strike"))
  )
    happening.type = type
  else if (happening.type === "air_strike" && type === "drone_strike") happening.type = type
}

/** Adjectives behind a noun: the kind of attack, the state that made it. */
function readAdjectives({ tokens }: Analysis, happening: Happening, end: number): number {
  const { at, event } = happening
  const definite = tokens[at]?.definite === true
  let i = at + 1
  for (; i < Math.min(end, at + 1 + ADJECTIVES); i++) {
    const token = tokens[i]
    if (token?.kind !== "word" || (token.definite === true) !== definite || token.known === "actor") break
    if (isNation(token) && event.frame === "onto") add(happening.actors, { from: i, to: i + 1 })
    const turns = readingThat(
      token,
      (s, r) => s.turns !== undefined && s.counts === undefined && r.before.every(b => b === "the"),
    )
    const plain = token.readings.length === 0 && !token.named && !token.attached?.some(b => b === "with" || b === "to")
    if (turns) turn(happening, token)
    else if (!definite && event.frame !== "onto" && isQuality(token)) continue
    else if (!isNation(token) && !plain && !plays(token, "scattered") && !isAdjective(token)) break
  }
  return i
}

/** A word behind an indefinite noun that says of which kind it is; many persons are no quality. */
const isQuality = (token: Token): boolean =>
  !token.named &&
  !isVerb(token) &&
  !plays(token, "in", "to", "from", "by", "among", "relative", "that", "stop", "time") &&
  !token.readings.some(r => r.before.some(b => b !== "as")) &&
  readingThat(token, (s, r) => s.joint === true || (s.counts !== undefined && r.number === "plural")) === undefined

const isAdjective = (token: Token): boolean =>
  token.readings.length > 0 && token.readings.every(r => r.lexeme.part === "adjective")

/** The weapons of a phrase say how it was done. */
export const turnBy = ({ tokens }: Analysis, happening: Happening, run: Run): void => {
  for (let i = run.from; i < run.to; i++) turn(happening, tokens[i])
}

/** A phrase that names somebody, or tells of people: what has only a pronoun, or is a place, takes no part. */
function someParty({ tokens }: Analysis, run: Run | null): Run | null {
  if (!run) return null
  const people = tokens
    .slice(run.from, run.to)
    .some(token => token.named?.kind === "person" || token.named?.kind === "organization" || isPeople(token))
  return people ? run : null
}

function partiesFrom(analysis: Analysis, happening: Happening, from: number, end: number): number {
  const read = (at: number): Run | null => doerAt(analysis, at, end) ?? someParty(analysis, phraseAt(analysis, at, end))
  let run = read(from)
  let to = from
  while (run) {
    add(happening.actors, run)
    to = run.to
    // "From one side and ..."
    if (plays(analysis.tokens[to], "from") && plays(analysis.tokens[to + 1], "side")) to += 2
    run = joinedTo(analysis, { from: run.from, to }, end, read)
  }
  return Math.max(to, from + 1)
}

function targetsFrom(analysis: Analysis, happening: Happening, from: number, end: number): number {
  const read = (at: number): Run | null => phraseAt(analysis, at, end)
  let run = read(plays(analysis.tokens[from], "beside") ? from + 1 : from)
  let to = from
  while (run && happening.targets.length < 4) {
    add(happening.targets, run)
    to = run.to
    run = joinedTo(analysis, run, end, read)
  }
  return Math.max(to, from)
}

/** The noun phrases right behind the word: who does it, and to whom. */
function readDirect(analysis: Analysis, happening: Happening, from: number, end: number): number {
  const { event, reading } = happening
  const { tokens } = analysis
  const start = behindTimes(analysis, from, end)
  const first = tokens[start]
  if (reading.before.includes("the") || !first || attached(first)) return start
  if (reading.pronoun)
    return event.frame === "onto" && reading.lexeme.part === "noun" && !event.through
      ? targetsFrom(analysis, happening, start, end)
      : start
  const doer = reading.voice === "passive" || event.frame === "befalls" ? null : doerAt(analysis, start, end)
  if (event.frame === "together" || event.frame === "does") {
    if (doer && event.frame === "does") {
      add(happening.actors, doer)
      turnBy(analysis, happening, doer)
      return doer.to
    }
    return doer ? partiesFrom(analysis, happening, start, end) : withPhrase(analysis, happening, start, end)
  }
  if (event.frame === "bursts" || event.frame === "befalls") return withPhrase(analysis, happening, start, end)
  if (!doer) return event.through ? start : targetsFrom(analysis, happening, start, end)
  add(happening.actors, doer)
  turnBy(analysis, happening, doer)
  const next = behindTimes(analysis, doer.to, end)
  if (tokens[next] && attached(tokens[next])) return next
  return event.through || isSign(tokens[next], ",", ".") ? next : targetsFrom(analysis, happening, next, end)
}

/** What stands behind a word that nobody does: those whom it befalls, a weapon that went off. */
function withPhrase(analysis: Analysis, happening: Happening, start: number, end: number): number {
  const phrase = phraseAt(analysis, start, end)
  if (!phrase) return start
  turnBy(analysis, happening, phrase)
  if (happening.event.frame === "befalls") add(happening.targets, phrase)
  if (happening.event.frame === "does") add(happening.actors, phrase)
  if (happening.event.frame === "together") add(happening.actors, someParty(analysis, phrase))
  return phrase.to
}

const isBy = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "by") && (plays(tokens[at - 1], "in", "from") || plays(tokens[at - 1], "by"))

const isLink = (token: Token | undefined, links: readonly string[]): boolean => links.includes(token?.text ?? "")

/** Clitics that lead to whom it is done to. */
const isLed = (token: Token | undefined, links: readonly string[]): boolean =>
  token?.readings.some(r => r.before.some(b => links.includes(b))) === true

/** A verb that tells more of a noun's happening: "which X launched", "hit Y"; null where it begins another matter. */
function readVerb(analysis: Analysis, happening: Happening, at: number, end: number): number | null {
  const { tokens } = analysis
  const carries = carrying(tokens[at])
  const how = carries?.lexeme.sense.carries
  const hits =
    how === "hits" ||
    readingThat(tokens[at], s => s.events?.some(e => e.suffered === true && e.needs === undefined) === true)
  if (plays(tokens[at], "result")) {
    happening.told ??= happening.reading.before.includes("the") ? "amid" : "fact"
    return null
  }
  if (happening.reading.lexeme.part === "verb" || (!how && !hits)) return null
  happening.told ??= moreTold(tokens, at, how === "undergoes")
  happening.verbs.push(at)
  if (how === "does" || how === "performs") {
    let next = at + 1
    if (plays(tokens[next], "of it") || readingThat(tokens[next], (s, r) => s.role === "in" && r.pronoun)) next++
    next = behindTimes(analysis, next, end)
    const doer = doerAt(analysis, next, end) ?? (carries?.pronoun ? phraseAt(analysis, next, end) : null)
    if (doer) turnBy(analysis, happening, doer)
    add(happening.actors, doer)
    return doer?.to ?? at + 1
  }
  const pronoun = readingThat(tokens[at], (_, r) => r.pronoun && r.lexeme.part === "verb")
  return hits && !pronoun
    ? Math.max(targetsFrom(analysis, happening, behindTimes(analysis, at + 1, end), end), at + 1)
    : at + 1
}

/** What a verb behind a happening says of it: a past one that it was so, a coming one that it is yet to be. */
function moreTold(tokens: readonly Token[], at: number, undergone: boolean): Happening["told"] {
  const verb = readingThat(tokens[at], (_, r) => r.lexeme.part === "verb")
  if (verb?.before.includes("will")) return "barred"
  if (verb?.tense !== "past") return plays(tokens[at - 1], "relative") ? "barred" : "amid"
  return plays(tokens[at - 1], "relative") || undergone ? "amid" : "fact"
}

/** A comma is passed where what follows tells more of the same happening. */
function behindComma({ tokens }: Analysis, { event }: Happening, at: number): number | null {
  const next = tokens[at + 1]
  const more =
    plays(next, "relative") ||
    (event.frame === "together" && isJoint(next)) ||
    (isVerb(next) && (carrying(next) || plays(next, "result")))
  return more ? at + 1 : null
}

/** Those who take part, behind a link: "by", "between", "with", "on", "of"; null where none leads to one. */
function linked(analysis: Analysis, happening: Happening, at: number, end: number): number | null {
  const { tokens } = analysis
  const { event, actors, targets, reading } = happening
  const token = tokens[at]
  if (isBy(tokens, at)) {
    const doer = doerAt(analysis, at + 1, end) ?? phraseAt(analysis, at + 1, end)
    add(actors, doer)
    return doer?.to ?? at + 1
  }
  if (event.frame === "together" && (plays(token, "among") || isJoint(token)))
    return partiesFrom(analysis, happening, at + 1, end)
  const links = event.through ?? (reading.lexeme.part === "noun" ? event.on : undefined) ?? []
  if (targets.length === 0 && event.frame === "onto") {
    if (isLink(token, links)) return Math.max(targetsFrom(analysis, happening, at + 1, end), at + 1)
    if (isLed(token, links)) return Math.max(targetsFrom(analysis, happening, at, end), at + 1)
  }
  const owned = ownersOf(analysis, happening, at, end)
  if (owned !== null) return owned
  const from = plays(token, "from") && event.frame === "onto" && actors.length === 0 && reading.lexeme.part === "noun"
  const doer = from ? doerAt(analysis, at + 1, end) : null
  add(actors, doer)
  return doer?.to ?? null
}

/** One step behind the direct phrases; null where the happening's words end. */
function step(analysis: Analysis, happening: Happening, at: number, end: number): number | null {
  const { tokens } = analysis
  const token = tokens[at]
  if (isSign(token, ".", ":", ";", "?", "!") || plays(token, "that")) return null
  if (isComma(token)) return behindComma(analysis, happening, at)
  if (token?.kind !== "word") return at + 1
  const link = linked(analysis, happening, at, end)
  if (link !== null) return link
  if (readingThat(token, (s, r) => s.turns !== undefined && r.before.includes("with")))
    return withWeapon(analysis, happening, at, end)
  const hit = happening.hits && happening.targets.length === 0 ? targetsFrom(analysis, happening, at, end) : at
  if (hit > at) return hit
  if (isVerb(token))
    return plays(tokens[at - 1], "relative") || !startsAnew(token) ? readVerb(analysis, happening, at, end) : null
  return another(happening, token) && !isPlaceWord(tokens[at - 1]) ? null : at + 1
}

const isPlaceWord = (token: Token | undefined): boolean => readingThat(token, s => s.place !== undefined) !== undefined

const isJoint = (token: Token | undefined): boolean => readingThat(token, s => s.joint === true) !== undefined

/** "A withdrawal of X", "a wide exodus of the inhabitants": whose it is, behind "to". */
function ownersOf(analysis: Analysis, happening: Happening, at: number, end: number): number | null {
  const { tokens, pack } = analysis
  const { reading, event, actors, targets } = happening
  const token = tokens[at]
  const may = event.frame === "does" ? actors : event.frame === "befalls" ? targets : null
  if (!may || may.length > 0 || reading.lexeme.part !== "noun" || token?.kind !== "word") return null
  const lone = token.text.length === 1 && !pack.joins(token.text)
  if (!lone && !readingThat(token, (_, r) => r.before[0] === "to" && r.lexeme.part !== "verb")) return null
  const owner = phraseAt(analysis, lone ? at + 1 : at, end)
  add(may, owner)
  return owner?.to ?? null
}

const startsAnew = (token: Token): boolean => token.readings[0]?.before.includes("and") === true

/** Another happening begins. */
const another = ({ event }: Happening, token: Token): boolean =>
  readingThat(
    token,
    (s, r) =>
      s.events?.some(e => e.type !== event.type || !r.before.includes("the")) === true && r.lexeme.part === "noun",
  ) !== undefined && !readingThat(token, s => s.thing !== undefined)

/** "With the bullets of the army": whose weapon it was. */
function withWeapon(analysis: Analysis, happening: Happening, at: number, end: number): number {
  turn(happening, analysis.tokens[at])
  let i = at + 1
  while (i < at + 3 && readingThat(analysis.tokens[i], s => s.turns !== undefined))
    turn(happening, analysis.tokens[i++])
  const doer = happening.actors.length === 0 && happening.event.frame === "onto" ? doerAt(analysis, i, end) : null
  add(happening.actors, doer)
  const next = behindTimes(analysis, doer?.to ?? i, end)
  const open = happening.targets.length === 0 && !happening.event.through && happening.event.frame === "onto"
  const first = analysis.tokens[next]
  return open && (happening.hits || happening.reading.lexeme.part === "verb") && first && !attached(first)
    ? targetsFrom(analysis, happening, next, end)
    : next
}

/** Reads what stands behind the word of a happening. */
export function readAround(analysis: Analysis, happening: Happening): void {
  const end = Math.min(happening.sentence.to, happening.at + REACH)
  const noun = happening.reading.lexeme.part === "noun"
  let at = noun ? readAdjectives(analysis, happening, end) : happening.at + 1
  at = readDirect(analysis, happening, at, end)
  happening.to = Math.max(happening.to, at)
  for (let last = -1; at < end && at > last; ) {
    last = at
    const next = step(analysis, happening, at, end)
    if (next === null) return
    at = next
  }
}
