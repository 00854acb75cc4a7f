import type { Analysis } from "../../../languages/analysis.ts"
import type { Sense } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { quoteMarks } from "../actors.ts"
import { behindWayOut } from "../let-go.ts"
import { runFrom } from "../runs.ts"
import { isPeople, isSign } from "../words.ts"
import { add, type Happening } from "./draft.ts"
import { readAdjectives, turn, turnBy } from "./kinds.ts"
import { attached, doerAt, joinedTo, phraseAt } from "./parties.ts"
import { leads } from "./steering.ts"
import { onSelf } from "./subjects.ts"
import { behindTimes } from "./times.ts"
import { isOne, isSomebody, isWeapon } from "./who-acts.ts"

/** A phrase that names somebody, or tells of people: what has only a pronoun, or is a place, takes no part. */
export function someParty({ tokens }: Analysis, run: Run | null): Run | null {
  if (!run) return null
  const people = tokens
    .slice(run.from, run.to)
    .some(token => token.named?.kind === "person" || token.named?.kind === "organization" || isPeople(token))
  return people ? run : null
}

/** "Between the rebels | and the police": the parties of one phrase, each of which "and" joins to the one before. */
function partiesIn({ tokens }: Analysis, { from, to }: Run): Run[] {
  const joined = (at: number): boolean =>
    !tokens[at]?.named &&
    readingThat(
      tokens[at],
      (s, r) =>
        r.before[0] === "and" && (s.head === "armed" || s.head === "body" || s.counts?.population !== undefined),
    ) !== undefined
  const begins = [from]
  for (let at = from + 1; at < to; at++) if (joined(at)) begins.push(at)
  return begins.map((begin, i) => ({ from: begin, to: begins[i + 1] ?? to }))
}

/** Those who do it together, from a token on; the token behind them. */
export function partiesFrom(analysis: Analysis, happening: Happening, from: number, end: number): number {
  const read = (at: number): Run | null => doerAt(analysis, at, end) ?? someParty(analysis, phraseAt(analysis, at, end))
  let run = read(from)
  let to = from
  while (run) {
    const between = plays(analysis.tokens[from - 1], "among")
    for (const party of between ? partiesIn(analysis, run) : [run]) add(happening.actors, party)
    to = run.to
    // "From one side, and ..."
    if (plays(analysis.tokens[to], "from") && plays(analysis.tokens[to + 1], "side"))
      to += isSign(analysis.tokens[to + 2], ",") ? 3 : 2
    run =
      joinedTo(analysis, { from: run.from, to }, end, read) ?? (between ? behindClause(analysis, to, end, read) : null)
  }
  return Math.max(to, from + 1)
}

/** How long a clause may be that says more of the first of two parties, in tokens. */
const CLAUSE_WITHIN = 12

/** "Between the forces, which have their seat in X, | and fighters": the second party behind what is said of the first. */
function behindClause(analysis: Analysis, from: number, end: number, read: (at: number) => Run | null): Run | null {
  const { tokens } = analysis
  if (!plays(tokens[from], "relative") || !tokens[from]?.definite) return null
  for (let at = from + 1; at < Math.min(end, from + CLAUSE_WITHIN); at++)
    if (
      readingThat(
        tokens[at],
        (s, r) =>
          r.before[0] === "and" &&
          (s.head === "armed" || s.members !== undefined || s.counts?.population === "fighters"),
      )
    )
      return read(at)
  return null
}

/** "A checkpoint of X": whose it is, behind "to", where that is a party. */
function withOwner({ tokens, known, pack }: Analysis, run: Run, end: number): Run {
  const token = tokens[run.to]
  if (run.to >= end || token?.kind !== "word") return run
  const lone = token.text.length === 1 && !pack.joins(token.text)
  const quoted = lone && quoteMarks(tokens[run.to + 1])
  const from = lone ? run.to + (quoted ? 2 : 1) : run.to
  const led = lone || token.attached?.[0] === "to" || token.readings.some(r => r.before[0] === "to")
  const owner = led ? known.find(each => each.kind === "actor" && each.from === from) : undefined
  return owner ? { from: run.from, to: quoted && quoteMarks(tokens[owner.to]) ? owner.to + 1 : owner.to } : run
}

/** "Stormed the middle of X": a link right behind what was done to a place. */
const isMiddle = ({ tokens }: Analysis, { event, reading }: Happening, at: number): boolean =>
  event.needs === "harmed" &&
  reading.lexeme.part === "verb" &&
  plays(tokens[at], "in") &&
  leads(tokens[at]) === "amid" &&
  (tokens[at + 1]?.known === "place" ||
    tokens[at + 1]?.named?.kind === "place" ||
    readingThat(tokens[at + 1], s => s.place !== undefined) !== undefined)

/** "(Took X) and the siege of Y": another happening, joined to a place that was taken. */
const isOther = ({ type }: Happening, token: Token | undefined): boolean =>
  type === "territory_taken" &&
  readingThat(token, (s, r) => s.events !== undefined && r.lexeme.part === "noun") !== undefined

/** Those to whom it is done, from a token on; the token behind them. */
export function targetsFrom(analysis: Analysis, happening: Happening, from: number, end: number): number {
  const read = (at: number): Run | null => phraseAt(analysis, at, end)
  const beside = plays(analysis.tokens[from], "beside") || isMiddle(analysis, happening, from)
  const start = behindWayOut(analysis.tokens, beside ? from + 1 : from)
  let run = start === null ? null : read(start)
  let to = from
  while (run && happening.targets.length < 4) {
    run = withOwner(analysis, run, end)
    add(happening.targets, run)
    to = run.to
    run = joinedTo(analysis, run, end, at => (isOther(happening, analysis.tokens[at]) ? null : read(at)))
  }
  return Math.max(to, from)
}

const STRIKES: ReadonlySet<string> = new Set(["attack", "shelling", "air_strike", "drone_strike", "explosion"])

/** A noun of an attack: one without the article, or the one that was told of. */
const strikeAt = (token: Token | undefined) =>
  readingThat(
    token,
    (s, r) =>
      r.lexeme.part === "noun" &&
      r.before.every(clitic => clitic === "the") &&
      !r.pronoun &&
      s.events?.some(({ type }) => STRIKES.has(type)) === true,
  )?.lexeme.sense.events?.[0]

/** "An air strike hit | X": what stands behind the verb is the attack itself, and says of which kind it was; the token behind its words. */
function behindStrike(analysis: Analysis, happening: Happening, from: number, end: number): number {
  const { tokens } = analysis
  const start = plays(tokens[from], "one of") && tokens[from + 1]?.definite ? from + 1 : from
  const { event, reading, type } = happening
  const strike = strikeAt(tokens[start])
  if (!strike || reading.lexeme.part !== "verb" || event.frame !== "onto" || event.through) return from
  if (type === "attack") happening.type = strike.type
  happening.armed = true
  happening.verbs.push(start)
  const at = readAdjectives(analysis, { ...happening, at: start }, end)
  for (let i = start; i < at; i++) turn(happening, tokens[i])
  return at
}

/** "And four others": behind somebody, as much as he. */
const joinsMore = ({ tokens, pack, quantities }: Analysis, at: number): boolean =>
  pack.subject === "after" &&
  pack.joins(tokens[at]?.text ?? "") &&
  runFrom(quantities, tokens[at]?.text.length === 1 ? at + 1 : at) !== undefined

/** One man or woman who does it: "an attacker hit | a meeting", "an attacker blew himself up". */
function aloneAt(analysis: Analysis, happening: Happening, start: number, end: number): Run | null {
  const { event, reading, at } = happening
  if (reading.lexeme.part !== "verb" || reading.voice === "passive" || event.through) return null
  const phrase = shortAt(analysis, start) ?? phraseAt(analysis, start, end)
  if (!phrase || onSelf(analysis, at)) return phrase
  const next = analysis.tokens[phrase.to]
  const other =
    next &&
    isOne(analysis.tokens[start]) &&
    (phrase.to === start + 1 || isSomebody(analysis.tokens[start])) &&
    !attached(next) &&
    !joinsMore(analysis, phrase.to)
      ? phraseAt(analysis, phrase.to, end)
      : null
  return other ? phrase : null
}

/** "Two attackers | a bath", "a man | his son": one word that nothing leans on. */
const shortAt = ({ tokens }: Analysis, at: number): Run | null =>
  isOne(tokens[at]) &&
  (tokens[at]?.readings.every(r => r.number === "dual" && r.lexeme.sense.counts?.population === "perpetrators") ||
    readingThat(tokens[at + 1], (s, r) => s.counts?.kin === true && r.pronoun && r.before.length === 0))
    ? { from: at, to: at + 1 }
    : null

/** "Two suicide bombings": what kind they are, spelled as who does it. */
const isKindOf = ({ reading }: Happening, token: Token | undefined): boolean =>
  reading.lexeme.part === "noun" &&
  reading.number === "dual" &&
  readingThat(token, s => s.turns !== undefined && s.counts?.population === "perpetrators") !== undefined

/** "(The killing of) So-and-so | head of the guard": an office without the article behind a person's name. */
const isHisPost = (tokens: Analysis["tokens"], at: number): boolean =>
  tokens[at - 1]?.named !== undefined &&
  tokens[at - 1]?.named?.kind !== "place" &&
  tokens[at]?.named === undefined &&
  readingThat(tokens[at], (s, r) => s.head === "office" && r.before.length === 0 && !r.pronoun) !== undefined

/** "(The gunmen) they attacked": a verb in the plural or the dual has its subject before it or in it. */
const hasOwnSubject = ({ lexeme, tense, number }: Happening["reading"]): boolean =>
  lexeme.part === "verb" && tense !== undefined && (number === "plural" || number === "dual")

/** "The blowing up of | a store": a building or a vehicle right behind it. */
const blowsUp = ({ event, reading }: Happening, token: Token): boolean =>
  event.type === "explosion" &&
  reading.lexeme.part === "noun" &&
  readingThat(token, s => s.counts?.object === "building" || s.counts?.object === "vehicle") !== undefined

/** The noun phrases right behind the word: who does it, and to whom. */
export function readDirect(analysis: Analysis, happening: Happening, from: number, end: number): number {
  const { event, reading } = happening
  const { tokens } = analysis
  const start = behindStrike(analysis, happening, behindTimes(analysis, from, end), end)
  const first = tokens[start]
  if (isKindOf(happening, first)) return start + 1
  if (reading.before.includes("the") || !first || attached(first)) return start
  if (reading.lexeme.part === "noun" && event.needs === "agent" && runFrom(analysis.quantities, start))
    return targetsFrom(analysis, happening, start, end)
  if (reading.pronoun)
    return event.frame === "onto" && reading.lexeme.part === "noun" && !event.through
      ? targetsFrom(analysis, happening, start, end)
      : start
  const same = reading.lexeme.part === "noun" && isWeapon(tokens[happening.at]) && isWeapon(tokens[start])
  const own = hasOwnSubject(reading)
  if (own && event.frame !== "onto") return start
  const doer =
    same || own || reading.voice === "passive" || event.frame === "befalls" ? null : doerAt(analysis, start, end)
  if (event.frame === "together" || event.frame === "does") {
    if (doer && event.frame === "does") {
      turnBy(analysis, happening, doer)
      return partiesFrom(analysis, happening, doer.from, end)
    }
    return doer ? partiesFrom(analysis, happening, start, end) : withPhrase(analysis, happening, start, end)
  }
  if (event.frame === "bursts" || event.frame === "befalls") return withPhrase(analysis, happening, start, end)
  const alone = doer || own ? null : aloneAt(analysis, happening, start, end)
  if (alone) add(happening.actors, alone)
  if (alone)
    return onSelf(analysis, happening.at)
      ? alone.to
      : targetsFrom(analysis, happening, behindTimes(analysis, alone.to, end), end)
  if (!doer) return event.through && !blowsUp(happening, first) ? start : targetsFrom(analysis, happening, start, end)
  return behindDoer(analysis, happening, doer, end)
}

/** "(Barrels) of explosives", "(missiles) of artillery". */
export const saysOfArms = ({ turns, counts }: Sense): boolean => turns !== undefined || counts?.object === "explosive"

/** "(The army shelled) with scores of rockets | the town": behind a number of weapons that it was done with. */
function behindArms(analysis: Analysis, happening: Happening, from: number): number {
  const { tokens, pack, quantities } = analysis
  const amount = runFrom(quantities, from)
  if (!amount || !pack.attached(tokens[from]?.text ?? "").includes("with")) return from
  let at = amount.to
  while (readingThat(tokens[at], saysOfArms)) at++
  turnBy(analysis, happening, { from, to: at })
  return at
}

/** Who does it right behind the word, and to whom behind him. */
function behindDoer(analysis: Analysis, happening: Happening, doer: Run, end: number): number {
  const { tokens } = analysis
  const { event, reading } = happening
  add(happening.actors, doer)
  turnBy(analysis, happening, doer)
  const next = behindArms(analysis, happening, behindTimes(analysis, doer.to, end))
  // "So-and-so was killed, | and four others": what "and" joins is no object of whoever stands before it.
  if (event.suffered && next === doer.to && joinsMore(analysis, next)) {
    happening.actors.splice(happening.actors.indexOf(doer), 1)
    return targetsFrom(analysis, happening, doer.from, end)
  }
  if (tokens[next] && attached(tokens[next])) return next
  if (reading.lexeme.part === "noun" && isHisPost(tokens, next)) return next
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
