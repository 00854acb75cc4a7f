import { fact } from "../../languages/facts.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import type { Countable, Reading } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Metric, Population } from "../../model/claim.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { isWeapon, membersFrom, narrowedBy, ofThem, populationAt } from "./populations.ts"
import { isSign } from "./words.ts"

/** The reading by which a word counts: as one who suffered something, else as person or thing, else loosely. */
export const countable = (token: Token | undefined): Reading | undefined =>
  token?.kind === "word" ? (counting(token) ?? undefined) : undefined

const counting = fact(
  (token: Token): Reading | null =>
    readingThat(token, sense => sense.counts?.metric !== undefined) ??
    readingThat(token, (sense, r) => sense.counts?.kin === true && r.pronoun) ??
    readingThat(token, sense => sense.counts !== undefined && !sense.counts.weak) ??
    readingThat(token, sense => sense.counts !== undefined) ??
    null,
)

/** Words after the noun that say more of it, up to a sign, a verb, a particle or a word joined by "and". */
function* following(tokens: readonly Token[], from: number): Generator<number> {
  for (let at = from; at < Math.min(from + 3, tokens.length); at++) {
    const token = tokens[at]
    if (token?.kind === "sign" && (token.text === OPEN || token.text === CLOSE)) continue
    if (token?.kind !== "word" || token.readings.length === 0) return
    const [first] = token.readings
    if (first?.lexeme.part === "particle" || first?.lexeme.part === "verb" || first?.before.includes("and")) return
    // "The sons of the province": spelled as its governor.
    if (token.readings.every(r => r.pronoun) || readingThat(token, s => s.place === "region")) return
    yield at
  }
}

/** A noun that counts, with what its adjectives add. */
export interface Noun {
  readonly to: number
  readonly counts: Countable
  readonly population: Population | null
  readonly metric: Metric | null
  /** It names what happened, which is counted by its cases: "a case of arrest". */
  readonly happened?: boolean
  /** How many tokens it stands before its amount: "medics, two". */
  readonly behind?: number
}

/** "Dead and wounded" share one amount. */
const alsoWounded = (tokens: readonly Token[], at: number, metric: Metric | null): boolean =>
  (metric === "killed" || metric === "injured") &&
  readingThat(
    tokens[at],
    (s, r) =>
      r.before.includes("and") &&
      r.number !== "dual" &&
      s.counts?.metric !== undefined &&
      s.counts.metric !== metric &&
      (s.counts.metric === "killed" || s.counts.metric === "injured"),
  ) !== undefined &&
  // "(27) wounded and the bodies of 9": those have a number of their own.
  tokens[at + 1]?.kind !== "number" &&
  !readingThat(tokens[at], s => s.happening !== undefined)

/** "(40) killed and wounded": the other harm, joined by a word of its own; not "(left 40) dead and injured scores", which has others for its object. */
const isOtherHarm = (token: Token | undefined, metric: Metric | null): boolean =>
  !readingThat(token, (s, r) => s.happening !== undefined && r.voice === "active") &&
  (metric === "killed" || metric === "injured") &&
  readingThat(
    token,
    (s, r) => r.lexeme.part === "adjective" && s.counts?.metric === (metric === "killed" ? "injured" : "killed"),
  ) !== undefined

/** "Between dead and wounded", behind an amount: the token after it; null where it is not so. */
export function deadOrWounded(tokens: readonly Token[], at: number): number | null {
  if (!plays(tokens[at], "among")) return null
  const first = readingThat(tokens[at + 1], (s, r) => s.counts?.metric !== undefined && r.before.length === 0)
  const metric = first?.lexeme.sense.counts?.metric ?? null
  return alsoWounded(tokens, at + 2, metric) ? at + 3 : null
}

/** "Aircraft without a pilot", or "an aircraft" with the word for a drone beside it. */
const isUnmanned = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], s => s.counts?.object === "drone") !== undefined ||
  (plays(tokens[at], "negation") && readingThat(tokens[at + 1], s => s.counts?.population !== undefined) !== undefined)

/** The token after the words that make an aircraft a drone; null where none do. */
function unmannedTo(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 3; at++)
    if (isUnmanned(tokens, at)) return plays(tokens[at], "negation") ? at + 2 : at + 1
  return null
}

/** What befell somebody, by a noun that leans on nothing: "(a case of) arrest". */
const happeningAt = (token: Token | undefined): Metric | null =>
  readingThat(token, (s, r) => r.lexeme.part === "noun" && s.happening !== undefined && r.before.length === 0)?.lexeme
    .sense.happening?.metric ?? null

/** "(Cases of) death and injury": two harms of which one number is told, with no other number and nobody behind the second. */
const isBoth = (tokens: readonly Token[], at: number, metric: Metric | null): boolean =>
  isHarm(metric) &&
  readingThat(
    tokens[at + 1],
    (s, r) => r.before.join() === "and" && !r.pronoun && isHarm(s.happening?.metric) && s.happening?.metric !== metric,
  ) !== undefined &&
  tokens[at + 2]?.kind !== "number" &&
  countable(tokens[at + 2]) === undefined

const isHarm = (metric: Metric | null | undefined): boolean => metric === "killed" || metric === "injured"

/** The kind of persons that a field is named for: "in the field of health". */
const kindOfField = (tokens: readonly Token[], at: number): Population | null =>
  tokens[at + 1]?.definite && tokens[at + 2]?.definite ? narrowedBy(tokens[at + 2], undefined) : null

/** "(Nine) detained": a participle that nothing but its number counts with. */
const isHeldNow = (tokens: readonly Token[], at: number, reading: Reading | undefined): boolean =>
  reading?.lexeme.part === "adjective" &&
  reading.number === undefined &&
  reading.lexeme.sense.counts?.metric === "detained" &&
  !countable(tokens[at + 1])

/** "(Two security) sources", "(three aid) agencies": they tell of something, and are no people of whom it is told. */
const onlySpeaks = (token: Token | undefined): boolean =>
  readingThat(token, s => s.head === "source" || s.head === "body") !== undefined &&
  readingThat(token, s => s.counts !== undefined) === undefined

/** The noun that starts at a token, with what its adjectives add: "12 civilians killed" gives both. `alone` where no amount is before it. */
export function nounAt(tokens: readonly Token[], at: number, alone = false): Noun | null {
  const reading = countable(tokens[at])
  const counts = reading?.lexeme.sense.counts
  if (!counts || (tokens[at - 1]?.kind === "number" && reading?.before[0] === "and")) return null
  if (counts.weak && reading?.lexeme.part === "adjective" && onlySpeaks(tokens[at + 1])) return null
  const unmanned = counts.object === "aircraft" ? unmannedTo(tokens, at + 1) : null
  if (unmanned) return { to: unmanned, counts: { object: "drone" }, population: null, metric: null }
  let population = counts.population ?? (reading?.pronoun ? null : populationAt(tokens[at]))
  let metric = counts.metric ?? null
  let happened = counts.act === true || isHeldNow(tokens, at, reading)
  let to = at + 1
  for (const next of following(tokens, at + 1)) {
    // "By shelling of the rebels": whose it was, not whom it hit.
    if (isWeapon(tokens[next] as Token)) break
    const more = countable(tokens[next])?.lexeme.sense.counts
    if (more?.object) continue
    // "A case of arrest".
    if (counts.weak && next === at + 1 && metric === null) {
      metric = happeningAt(tokens[next])
      happened = metric !== null
      if (isBoth(tokens, next, metric)) return { to: next + 2, counts, population, metric: "casualties", happened }
    }
    const narrower = narrowedBy(tokens[next], more)
    // "UN peacekeepers": the noun says who they are.
    if (population === "aid_workers" && counts.weak && next === at + 1 && more?.population && !more.weak)
      population = more.population
    if (population === null || (population === "fighters" && !more)) population = narrower ?? population
    metric ??= more?.metric ?? null
    if (more?.metric || narrower) to = next + 1
  }
  // "Those who work in the humanitarian field".
  if (population === null && !counts.object && plays(tokens[to], "in")) population = kindOfField(tokens, to)
  // "30 deaths and injuries".
  if (to === at + 1 && tokens[at - 1]?.kind === "number" && isBoth(tokens, at, metric))
    return { to: at + 2, counts, population, metric: "casualties", happened }
  // Two dead and one hurt are told apart, and so are one dead and one hurt; "30 dead and wounded" are not.
  if (reading?.number !== "dual" && !(alone && reading?.number === "singular") && alsoWounded(tokens, to, metric))
    return { to: to + 1, counts, population, metric: "casualties" }
  if (plays(tokens[to], "and") && isOtherHarm(tokens[to + 1], metric) && tokens[to + 2]?.kind !== "number")
    return { to: to + 2, counts, population, metric: "casualties" }
  return { to, counts, population, metric, happened }
}

/** "(84) attack drones", "(10) fleeing inmates": a noun or participle right before the noun that counts. */
const saysMore = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at + 1], (s, r) => s.counts !== undefined && r.number === "plural" && r.before.length === 0) !==
    undefined &&
  tokens[at]?.readings.every(r => r.lexeme.part !== "particle" && r.before.length === 0) === true &&
  readingThat(
    tokens[at],
    (_, r) => r.lexeme.part === "noun" || (r.lexeme.part === "verb" && r.tense === "present" && r.number === undefined),
  ) !== undefined

/** How many words may stand between a determiner and its noun. */
const BETWEEN = 3

/** "(Three of its) own local contractors": the noun behind a determiner and its adjectives. */
function nounOfKnown(tokens: readonly Token[], from: number): Noun | null {
  for (let at = from; at < from + BETWEEN; at++) {
    if (countable(tokens[at])) return nounAt(tokens, at)
    if (tokens[at]?.kind !== "word" || tokens[at]?.readings.some(r => r.lexeme.part !== "adjective")) return null
  }
  return null
}

/** What those are called by who may be told of otherwise: "(one of the four) hostages (was killed)". */
const HELD: ReadonlySet<Metric> = new Set<Metric>(["abducted", "detained"])

/** "(147) Ukrainian drones": a word for persons of whom nothing is said, right before the things that it says more of. */
function thingBehind(tokens: readonly Token[], at: number, { counts, population, metric }: Noun): Noun | null {
  const person = countable(tokens[at])
  const kind = counts.weak === true && !metric
  // "(Two) police stations".
  const body = person?.number === "plural" && person.lexeme.lemma === tokens[at]?.text
  if (!kind && !body && (Object.keys(counts).length > 0 || population || metric || person?.number === "plural"))
    return null
  const thing = readingThat(
    tokens[at + 1],
    (s, r) => s.counts?.object !== undefined && r.number === "plural" && !r.pronoun && r.before.length === 0,
  )
  return thing && person?.before.length === 0 ? nounAt(tokens, at + 1) : null
}

/** "32 magazines of cartridges", which are spelled as stores. */
const magazines = (tokens: readonly Token[], noun: Noun): Noun | null =>
  noun.counts.object === "building" &&
  readingThat(tokens[noun.to], (s, r) => s.counts?.object === "ammunition" && r.before.join() === "to")
    ? { ...noun, counts: { object: "ammunition" } }
    : null

/** A mark of make, which a number belongs to: "(four) AK-47 (rifles)"; the token behind it. */
const behindMake = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === "word" &&
  tokens[at]?.readings.length === 0 &&
  isSign(tokens[at + 1], "-") &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  tokens[at + 2]?.kind === "number" &&
  tokens[at + 1]?.end === tokens[at + 2]?.start
    ? at + 3
    : at

/** No noun behind an amount: a small word, or a verb in a form that no plural is spelled like. */
const isNoNoun = ({ lexeme: { part }, tense }: Reading): boolean =>
  part !== "noun" && !(part === "verb" && tense === "present")

/** "(400) rounds of ammunition", "items of unexploded ordnance": a thing that is no plural, behind the word that counts it. */
export function massAfter(tokens: readonly Token[], from: number): Noun | null {
  const by = tokens[from]
  if (by?.kind !== "word" || by.readings.some(isNoNoun) || !plays(tokens[from + 1], "from")) return null
  for (const at of [from + 2, from + 3]) {
    const token = tokens[at]
    const noun = countable(token)?.lexeme.sense.counts?.object ? nounAt(tokens, at) : null
    if (noun) return isMass(token) ? noun : null
    if (token?.kind !== "word" || token.readings.some(r => r.lexeme.part === "particle" || r.tense === "past"))
      return null
  }
  return null
}

/** Its plural is its singular. */
const isMass = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) => s.counts?.object !== undefined && r.number === "plural" && r.lexeme.lemma === token?.text,
  ) !== undefined

/** "(12) army | casualties": of the body that is named right before the word for what befell them. */
function ofBodyBefore(tokens: readonly Token[], at: number, start: number, noun: Noun): Noun {
  const body = at > start && noun.metric && !noun.population ? membersFrom(tokens, at - 1, at, 0) : null
  return body ? { ...noun, population: body } : noun
}

/** From an amount to its noun: directly, after "of", or with unknown words of a group's name between. */
export function nounAfter(tokens: readonly Token[], from: number, reach = 2): Noun | null {
  const opener = tokens[from]
  const ofGroup = plays(opener, "from") && !ofThem(opener)
  const shown = ofGroup && plays(tokens[from + 1], "stop") ? 1 : 0
  const known = ofGroup && isDeterminer(tokens[from + 1]) ? nounOfKnown(tokens, from + 2) : null
  if (known && (!known.metric || HELD.has(known.metric)) && !known.counts.unit && !known.counts.object) return known
  const start =
    (ofGroup || opener?.text === OPEN || opener?.text === CLOSE || opener?.text === ")"
      ? from + 1
      : behindMake(tokens, from)) + shown
  for (let at = start; at < start + (ofGroup ? 4 : reach); at++) {
    const token = tokens[at]
    if (token?.kind !== "word" || token.readings.some(r => r.before.includes("and") && r.lexeme.sense.happening))
      return null
    // "(30 were hurt) by strikes": what they were hurt with.
    if (countable(token)?.before.includes("with")) return null
    // "(A number of) breaches for workers": whose those are.
    if (at > start && countable(token)?.before[0] === "to") return null
    const noun = nounAt(tokens, at)
    // "Some of the kin of the martyr": one who is known, and nobody counted.
    if (noun?.metric && countable(token)?.number === "singular" && token.definite) return null
    // "Ten of one family" are persons.
    if (noun?.counts.unit && ofGroup && countable(token)?.number === "singular") return { ...noun, counts: {} }
    if (noun) return thingBehind(tokens, at, noun) ?? magazines(tokens, noun) ?? ofBodyBefore(tokens, at, start, noun)
    const armed = ofGroup && readingThat(token, s => s.head === "armed") !== undefined
    // "(An) army | commander".
    const before = countable(tokens[at + 1])?.lexeme.sense.counts?.employed === true
    const members = at > start || ofGroup || before ? membersFrom(tokens, at, at + 1) : null
    if (members || armed) return { to: at + 1, counts: {}, population: members, metric: null }
    if (isWeapon(token) || (token.readings.length === 0 && token.attached?.includes("with") && !ofGroup)) return null
    if (!ofGroup && token.readings.length > 0 && token.readings.every(r => r.before.includes("with"))) return null
    if (at > start && token.readings.some(r => r.before.includes("and"))) return null
    if (token.readings.some(r => r.lexeme.part === "particle" || r.lexeme.part === "verb") && !saysMore(tokens, at))
      return null
  }
  return null
}
