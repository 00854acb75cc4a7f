import type { Analysis } from "../../../languages/analysis.ts"
import { NAME_WORDS } from "../../../languages/names.ts"
import type { Reading, Sense } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { actorAt, quoteMarks } from "../actors.ts"
import { standsBehindFree, standsFree } from "../another-party.ts"
import { runAround, runFrom } from "../runs.ts"
import { isUnitNumber } from "../unit-numbers.ts"
import { isArticle, isInside, isSign, isVerb, parenthesis } from "../words.ts"
import { isMany, isTroops, isWeapon } from "./who-acts.ts"

/** Longest name of a party or a thing, in tokens. */
const LONGEST = 12

/** A word that stands in no name of a party or a thing. */
const ends = (token: Token): boolean =>
  plays(
    token,
    "that",
    "in",
    "to",
    "from",
    "by",
    "relative",
    "negation",
    "stop",
    "since",
    "cause",
    "among",
    "if",
    "time",
    "quoting",
    "beside",
    "after",
    "self",
    "pronoun",
    "this",
  ) ||
  readingThat(token, (s, r) => s.joint === true || (s.bars === true && r.lexeme.part === "particle")) !== undefined ||
  isVerb(token)

/** Other words are attached before it, so that it begins no phrase that leans on the word before. */
export const attached = (token: Token): boolean =>
  token.named?.attached === true ||
  (token.known === "place" && token.attached?.[0] === "with") ||
  (token.readings.length === 0 &&
    token.named === undefined &&
    token.known === undefined &&
    token.attached?.[0] === "and") ||
  token.readings[0]?.before.some(b => b !== "the") === true ||
  (token.readings.length === 0 &&
    token.known === undefined &&
    token.attached?.some(b => b === "with") === true &&
    token.definite === true)

const isDefinite = (token: Token | undefined): boolean =>
  token?.definite === true || token?.known !== undefined || token?.named !== undefined

/** A noun of people, things or places without the article: it begins a phrase of its own behind what is closed. */
const isNoun = (token: Token): boolean =>
  !token.definite &&
  token.named === undefined &&
  readingThat(
    token,
    (s, r) =>
      r.lexeme.part === "noun" &&
      (s.counts !== undefined ||
        s.place !== undefined ||
        s.head !== undefined ||
        s.thing !== undefined ||
        s.events !== undefined),
  ) !== undefined

/** A word behind which nothing leans any more: a definite one, an adjective, a name. */
const isClosed = (token: Token | undefined): boolean =>
  isDefinite(token) ||
  token?.readings.every(r => r.pronoun) === true ||
  readingThat(token, (s, r) => s.turns !== undefined && r.lexeme.part === "noun" && s.counts?.object !== "aircraft") !==
    undefined

/** "Armed rebels": two words whose endings lean on nothing name the same people. */
const areAlike = (before: Token | undefined, token: Token): boolean =>
  standsFree(before) &&
  standsFree(token) &&
  readingThat(token, (s, r) => r.number === "plural" && s.counts?.object === undefined) !== undefined

/** "The sides | of the conflict": those who fight it, and no place beside it. */
const areSides = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "beside") &&
  readingThat(tokens[at + 1], (s, r) => s.lasts === true && r.before.join() === "the") !== undefined

/** True where a phrase that has run up to a token cannot go on with it. */
function stops(analysis: Analysis, from: number, at: number): boolean {
  const { tokens } = analysis
  const token = tokens[at]
  if (token?.kind === "number") return at > from + 1 && tokens[at - 1]?.kind !== "number" && !isUnitNumber(tokens, at)
  if (token?.kind !== "word") return true
  if (isInside(token) || areSides(tokens, at)) return false
  if (analysis.pack.subject === "before" && plays(token, "and")) return true
  if (token.text.length === 1 || (at > from && (attached(token) || plays(token, "opening"))) || ends(token)) return true
  if (at === from) return false
  const before = tokens[at - 1]
  if ((isClosed(before) && isNoun(token) && !areAlike(before, token)) || standsBehindFree(analysis, at)) return true
  return isDefinite(before) && !isDefinite(token) && before?.named === undefined && token.readings.length > 0
}

/** The token behind a name of few words in quotation marks, however these are paired. */
function behindQuoted(tokens: readonly Token[], at: number): number | null {
  if (!quoteMarks(tokens[at])) return null
  for (let i = at + 2; i <= at + 5; i++) {
    if (quoteMarks(tokens[i])) return i + 1
    if (tokens[i]?.kind !== "word") return null
  }
  return null
}

/** An article is no part of a name. */
export const behindArticle = ({ tokens, pack }: Analysis, at: number): number =>
  pack.subject === "before" && isArticle(tokens[at]) ? at + 1 : at

/** The noun phrase that begins at a token; quantities and short names in quotation marks belong to it. */
export function phraseAt(analysis: Analysis, begin: number, end: number): Run | null {
  const { tokens, quantities, dates, pack } = analysis
  const from = behindArticle(analysis, begin)
  // "(An attack) last | night".
  if (pack.subject === "before" && runAround(dates, from)) return null
  const amount = runFrom(quantities, from)
  let at = amount?.to ?? from
  if (amount && plays(tokens[at], "from")) at++
  const first = at
  while (at < Math.min(end, from + LONGEST)) {
    const quoted = behindQuoted(tokens, at)
    if (quoted !== null) at = quoted
    else if (isSign(tokens[at], "(") && at > from) {
      const close = parenthesis(tokens, at)
      if (close === null || close > at + 5) break
      at = close
    } else if (stops(analysis, first, at) || (at > first && runFrom(quantities, at) && !isUnitNumber(tokens, at))) break
    else at++
  }
  return at > from ? { from, to: at } : null
}

/** "The inhabitants", "the sick", and no members of a body. */
const isPeopleOf = ({ counts, turns }: Sense, { number, lexeme }: Reading): boolean =>
  lexeme.part === "noun" &&
  number === "plural" &&
  counts !== undefined &&
  !counts.object &&
  !counts.member &&
  !turns &&
  (counts.population === undefined || UNARMED.has(counts.population))

const UNARMED: ReadonlySet<string> = new Set(["civilians", "children", "women"])

/** "The police", "the army". */
const isForce = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => (s.head === "armed" || s.head === "body") && r.before[0] === "the") !== undefined

/** Behind a definite word, a noun without the article, or another head with it, is somebody or something else. */
export function opensAnew(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isDefinite(tokens[at - 1]) || !token || token.named) return false
  const definite = token.definite === true
  return (
    readingThat(token, (s, r) =>
      definite
        ? r.before[0] === "the" &&
          (s.events !== undefined ||
            s.head === "body" ||
            s.head === "armed" ||
            (s.head === "office" && isForce(tokens[at - 1])) ||
            (isPeopleOf(s, r) && !isMany(tokens[at - 1])))
        : r.lexeme.part === "noun" && r.before.length === 0,
    ) !== undefined && token.known === undefined
  )
}

/** Cuts a phrase where a noun of its own begins: "armed men | an officer". */
function cut({ tokens, pack, quantities }: Analysis, run: Run): Run {
  for (let at = run.from + 1; at < run.to; at++) {
    const token = tokens[at] as Token
    if (runFrom(quantities, at)?.counts && !isUnitNumber(tokens, at)) return { from: run.from, to: at }
    if (isInside(token)) continue
    if (pack.subject === "before" && pack.joins(token.text)) return { from: run.from, to: at }
    if (
      pack.subject === "after" &&
      isClosed(tokens[at - 1]) &&
      (isNoun(token) || opensAnew(tokens, at)) &&
      !areAlike(tokens[at - 1], token)
    )
      return { from: run.from, to: at }
  }
  return run
}

/** "Three fighter jets | positions of X": ends a phrase at the next noun of its own. */
function cutBehind(tokens: readonly Token[], run: Run, from: number): Run {
  for (let at = from; at < run.to; at++) if (isNoun(tokens[at] as Token)) return { from: run.from, to: at }
  return run
}

/** "Teams | of rescue": what they are for belongs to them. */
const isNamedFor = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to === from + 1 &&
  tokens[from]?.definite !== true &&
  readingThat(tokens[to], (s, r) => s.kind !== undefined && r.before[0] === "the") !== undefined

/** "Members | of X", "two units of X": a plural or dual of those who act, with whose they are. */
function withForce(analysis: Analysis, run: Run, end: number): Run {
  const { tokens } = analysis
  const several = readingThat(
    tokens[run.from],
    (s, r) =>
      (s.counts?.member || s.thing === "troops" || s.head === "armed" || s.counts?.population === "fighters") &&
      r.number !== "singular" &&
      !r.pronoun,
  )
  if (run.to > run.from + 2 || !several || !plays(tokens[run.to], "from")) return run
  const party = actorAt(analysis, run.to + 1, end)
  return party?.from === run.to + 1 ? { from: run.from, to: party.to } : run
}

/** A party that can act: an armed or official one, a person, people, or a weapon that stands for them. */
export function doerAt(analysis: Analysis, begin: number, end: number): Run | null {
  const run = partyAt(analysis, begin, end)
  return run && withForce(analysis, run, end)
}

function partyAt(analysis: Analysis, begin: number, end: number): Run | null {
  const at = behindArticle(analysis, begin)
  const { tokens, quantities, names } = analysis
  const token = tokens[at]
  if (!token || (token.kind === "word" && token.named === undefined && ends(token))) return null
  if (runFrom(quantities, at)) {
    const phrase = phraseAt(analysis, at, end)
    const armed = phrase && tokens.slice(phrase.from, phrase.to).findIndex(isWeapon)
    if (phrase && armed !== null && armed >= 0) return cutBehind(tokens, phrase, phrase.from + armed + 1)
    return phrase && tokens.slice(phrase.from, phrase.to).some(isActing) ? phrase : null
  }
  const actor = actorAt(analysis, at, end, true)
  const quoted = behindQuoted(tokens, at)
  if (quoted !== null) return actor ? { from: at, to: quoted } : null
  const led = actor && actor.from === at ? cut(analysis, actor) : null
  if (led) return isNamedFor(tokens, led) ? { from: led.from, to: led.to + 1 } : led
  if (isWeapon(token) || isTroops(token) || isMany(token)) return phraseAt(analysis, at, end)
  const named = token.named?.starts ? runFrom(names, at) : undefined
  const state = named?.kind === "place" && named.precision === "country" ? named : null
  if (state) return { from: state.from, to: state.to }
  return actor ? cut(analysis, { from: at, to: actor.to }) : null
}

const isActing = (token: Token): boolean =>
  readingThat(
    token,
    s =>
      s.counts?.population !== undefined ||
      s.head !== undefined ||
      (s.counts !== undefined && s.counts.object === undefined),
  ) !== undefined || token.known === "actor"

/** The state that an adjective of nationality beside an attack names. */
export const isNation = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.named?.kind !== "person" && NAME_WORDS.nationalities.has(token.text)

/** Who is joined to a party by "and". */
export function joinedTo(analysis: Analysis, run: Run, end: number, read: (at: number) => Run | null): Run | null {
  const { tokens, pack } = analysis
  const at = quoteMarks(tokens[run.to]) ? run.to + 1 : run.to
  const token = tokens[at]
  if (at >= end || token?.kind !== "word" || !pack.joins(token.text)) return null
  const called = (from: number): number => {
    let i = from
    while (i < from + 2 && plays(tokens[i], "relative", "called")) i++
    return i
  }
  if (token.text.length === 1 || pack.subject === "before") return read(called(at + 1))
  if (plays(token, "relative")) return plays(tokens[at + 1], "called") ? read(at + 2) : null
  const joins =
    token.named?.attached ||
    token.readings.some(r => r.before[0] === "and" && r.lexeme.part !== "verb") ||
    token.attached?.[0] === "and" ||
    runFrom(analysis.quantities, at) !== undefined
  return joins && !isVerb(token) ? read(at) : null
}
