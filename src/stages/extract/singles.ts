import type { Analysis } from "../../languages/analysis.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { bareNoun, boundBehind, type Counted, exactly, several } from "./counted.ts"
import { countable } from "./noun.ts"
import { isOffice, nameBehind, personName } from "./persons.ts"
import { populationAt } from "./populations.ts"
import { isComma } from "./words.ts"

/** Somebody or something counted by a bare noun or a name. */
export interface Single extends Counted {
  readonly name: Run | null
}

/** What a sentence is searched in: its tokens, and the counting phrases by where they begin. */
export interface Ground {
  readonly analysis: Analysis
  readonly phrases: ReadonlyMap<number, Counted>
  readonly run: Run
}

/** One person, by whatever words stand for him. */
export const person = (from: number, to: number, more: Partial<Single> = {}): Single => ({
  from,
  to,
  value: exactly(1),
  population: null,
  object: null,
  metric: null,
  told: false,
  some: false,
  other: false,
  ofThem: false,
  noun: "named",
  form: "singular",
  unit: null,
  name: null,
  ...more,
})

/** "The man": a noun that counts, with its article. */
export const isDefinite = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.counts !== undefined && r.before.includes("the")) !== undefined

/** "(One of) the most dangerous (of the wanted)": a word of degree before the group. */
const isDegree = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" &&
  !tokens[at]?.definite &&
  tokens[at]?.readings.every(r => r.lexeme.part !== "verb" && r.lexeme.part !== "particle" && r.before.length === 0) ===
    true &&
  isDefinite(tokens[at + 1])

/** "One of the leaders of ...": one, of the kind that the group's noun says; "one, and" is a number. */
function oneOf(tokens: readonly Token[], at: number): Single | null {
  if (!plays(tokens[at], "one of") || tokens[at]?.readings.some(r => r.pronoun)) return null
  if (tokens[at + 1]?.readings.some(r => r.before[0] === "and")) return null
  const group = bareNoun(tokens, at + 1, true) ?? (isDegree(tokens, at + 1) ? bareNoun(tokens, at + 2, true) : null)
  return group
    ? {
        ...group,
        from: at,
        value: exactly(1),
        form: "singular",
        noun: "named",
        metric: null,
        name: nameBehind(tokens, group.to),
      }
    : null
}

/** "(The arrest of one) and the wounding of another": behind a noun that tells what befell him, and of his gender. */
const isAnother = (tokens: readonly Token[], at: number): boolean => {
  const noun = plays(tokens[at - 1], "in") ? at - 2 : at - 1
  const suffered = readingThat(
    tokens[noun],
    (s, r) => s.happening !== undefined && r.lexeme.part === "noun" && r.before[0] === "and",
  )
  return (
    suffered !== undefined &&
    readingThat(tokens[at], (s, r) => s.role === "other" && r.gender !== "female") !== undefined
  )
}

/** "Another", "others", without a noun; behind a noun, "another" says more of that noun. */
function otherAt(tokens: readonly Token[], at: number, afterVerb: boolean): Single | null {
  const reading = readingThat(tokens[at], s => s.role === "other")
  if (!reading) return null
  if (reading.number === undefined || (reading.number === "singular" && !afterVerb && !isAnother(tokens, at)))
    return null
  const plural = reading.number === "plural"
  const value = plural ? several(tokens[at]?.text ?? "") : exactly(reading.number === "dual" ? 2 : 1)
  return person(at, at + 1, { other: true, value, form: plural ? "plural" : "singular" })
}

/** What an office is of: a definite or unknown word that nothing is attached to. */
const leadsBody = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  (token.definite === true || token.readings.length === 0 || token.known !== undefined) &&
  !token.readings.some(r => r.before.includes("to") || r.before.includes("with") || r.before.includes("and"))

const isCrew = (token: Token | undefined): boolean => readingThat(token, s => s.counts?.group === true) !== undefined

/** A noun that counts one by itself. A definite noun does so where a verb befalls it or the caller says so, else only with a name behind it. */
function nounSingle(tokens: readonly Token[], at: number, definite: boolean): Single | null {
  const owned = definite && readingThat(tokens[at], s => s.counts?.object !== undefined) === undefined
  const phrase = tokens[at]?.known === "place" ? null : bareNoun(tokens, at, owned)
  // "Was hit a direct hit" tells of one hit, not of one hurt.
  const hit =
    phrase?.metric === "injured" && phrase.form !== "plural" && readingThat(tokens[at], s => s.happening !== undefined)
  if (!phrase || hit || (phrase.form === "singular" && isCrew(tokens[at]))) return null
  const office = isOffice(tokens[at])
  if (phrase.noun === "weak" && !office) return null
  const titled = office || isDefinite(tokens[at])
  if (phrase.noun === "weak" && !nameBehind(tokens, at + 1) && !leadsBody(tokens[at + 1])) return null
  const name = phrase.object || !titled ? null : nameBehind(tokens, office ? at + 1 : phrase.to)
  const kin = readingThat(tokens[at], s => s.counts?.kin === true) !== undefined
  const known = isDefinite(tokens[at]) && !name && !kin && phrase.form === "singular"
  if (known && (!definite || phrase.object !== null)) return null
  const one = tokens[phrase.to]
  return { ...phrase, noun: "named", name, to: name && one ? Math.max(phrase.to, name.to) : phrase.to }
}

/** A noun that one in construct can lean on. */
const leansOn = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !token.attached?.length &&
  token.readings.every(r => r.lexeme.part !== "particle" && r.lexeme.part !== "verb" && r.before.length === 0)

/** "The killing of": a noun that tells what befell the one behind it. */
const suffers = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.happening !== undefined && r.lexeme.part === "noun" && !r.pronoun) !== undefined

/** "The wounding of (a third)". */
const suffersHarm = (token: Token | undefined): boolean =>
  suffers(token) &&
  readingThat(token, ({ happening }) => happening?.metric === "injured" || happening?.metric === "killed") !== undefined

/** Whoever or whatever is counted by a bare word or a name at a token; right behind a verb that befalls its subject, a subject. `definite` takes "the man" too. */
export function singleAt(ground: Ground, at: number, subject = false, definite = false): Single | null {
  const { tokens, pack } = ground.analysis
  if (at >= ground.run.to || ground.phrases.has(at)) return null
  // "To his father", "with a soldier": nobody whom it befell.
  if (readingThat(tokens[at], (s, r) => s.counts !== undefined && r.before.some(b => b === "to" || b === "with")))
    return null
  const found = upToCount(ground, oneOf(tokens, at) ?? otherAt(tokens, at, subject) ?? nounSingle(tokens, at, definite))
  // A subject takes no accusative: what looks like one is two ("two men of the police").
  const dual = readingThat(tokens[at], (_, r) => r.construct === true && r.number === "dual")
  const two = found && subject && dual && leansOn(tokens[at + 1])
  if (found)
    return boundBehind(
      pack,
      tokens,
      two ? { ...found, value: exactly(2) } : paired(ground, pointedAt(ground, atLeastOne(ground, found))),
    )
  const third =
    (subject || (suffersHarm(tokens[at - 1]) && !tokens[at]?.definite)) &&
    ground.analysis.quantities.some(quantity => quantity.ordinal && quantity.from === at)
  if (third) return person(at, at + 1, { other: true })
  const known =
    tokens[at]?.named?.kind === "person" && (subject || (tokens[at]?.named?.starts && suffers(tokens[at - 1])))
  const name = countable(tokens[at]) ? null : personName(tokens, at, known === true)
  return name ? person(name.from, name.to, { name, population: populationAt(tokens[at]) }) : null
}

/** A name ends where others are counted: "the minister So-and-so and nine of his men". */
function upToCount({ phrases }: Ground, single: Single | null): Single | null {
  if (!single?.name) return single
  for (let at = single.name.from + 1; at < single.name.to; at++)
    if (phrases.has(at)) return { ...single, to: at, name: { from: single.name.from, to: at } }
  return single
}

/** "One soldier at least": the noun's own number stands behind it. */
function atLeastOne({ phrases }: Ground, single: Single): Single {
  for (const at of [single.to, single.to + 1]) {
    const one = phrases.get(at)
    if (single.form === "singular" && one?.noun === "none" && one.value.min === 1 && !one.other)
      return { ...single, value: one.value, to: one.to }
  }
  return single
}

/** How many tokens may say more of one before the next is joined: "a girl of nine years and her brother". */
const JOINED_WITHIN = 4

/** The token at which something is joined by "and", at or soon behind a token; null where the clause goes on otherwise. */
function joinedAt({ analysis: { tokens, pack }, run }: Ground, from: number): number | null {
  for (let at = from; at < Math.min(from + JOINED_WITHIN, run.to); at++) {
    const token = tokens[at]
    if (token?.text === OPEN || token?.text === CLOSE) continue
    if (isComma(token) && pack.joins(tokens[at + 1]?.text ?? "")) continue
    if (token?.kind !== "word") return null
    if (token.text.length === 1 && pack.joins(token.text)) return at + 1
    if (token.readings.some(r => r.before.includes("and"))) return at
    if (token.readings[0]?.lexeme.part === "verb" || plays(token, "stop", "that")) return null
  }
  return null
}

/** "A commander of a cell", "a field commander": one by his office, which a word without the article says more of. */
export function officeAt({ analysis: { tokens }, phrases, run }: Ground, at: number): Single | null {
  const next = tokens[at + 1]
  const told =
    next?.kind === "word" &&
    next.readings.length > 0 &&
    next.readings.every(
      r => (r.lexeme.part === "noun" || r.lexeme.part === "adjective") && r.before.length === 0 && !r.pronoun,
    )
  const office = at + 1 < run.to && !phrases.has(at) && isOffice(tokens[at]) && !isDefinite(tokens[at])
  return office && told ? person(at, at + 2, { population: populationAt(tokens[at]) ?? populationAt(next) }) : null
}

/** "(A driver) and his mate": one more, by whatever he is to the one before. */
export function mateAt({ analysis: { tokens }, phrases }: Ground, at: number): Single | null {
  const mate = readingThat(
    tokens[at],
    ({ counts }, r) =>
      counts !== undefined &&
      !counts.object &&
      !counts.metric &&
      !counts.unit &&
      !counts.group &&
      r.pronoun &&
      r.number === "singular",
  )
  const phrase = mate && !phrases.has(at) ? bareNoun(tokens, at, true) : null
  return phrase?.form === "singular" ? { ...phrase, noun: "named", name: null } : null
}

/** "Suspected of it, those": a suspect whom the pronoun behind makes two or several. */
function pointedAt({ analysis: { tokens, pack } }: Ground, single: Single): Single {
  const next = tokens[single.to]
  const points = plays(next, "of it", "pronoun") || (plays(next, "in") && next?.readings.every(r => r.pronoun))
  if (single.population !== "suspects" || single.form !== "singular" || !points) return single
  const owners = pack.owners(next?.text ?? "")
  if (owners === "two") return { ...single, value: exactly(2) }
  return owners === "many" ? { ...single, value: several(next?.text ?? ""), form: "plural" } : single
}

/** "(Residents), one of the two ...": a plural that the next word takes up as two. */
function paired({ analysis: { tokens, pack } }: Ground, single: Single): Single {
  const next = tokens[single.to]
  const two =
    single.form === "plural" &&
    readingThat(next, (s, r) => s.role === "one of" && r.pronoun) !== undefined &&
    pack.owners(next?.text ?? "") === "two"
  return two ? { ...single, value: exactly(2), form: "dual" } : single
}

/** One, and those joined to it by "and": "a man, his wife and a child". */
export function enumeration(ground: Ground, first: Single): Single[] {
  const found = [first]
  for (let last = first; ; ) {
    const at = joinedAt(ground, last.to)
    const next = at === null ? null : (singleAt(ground, at) ?? mateAt(ground, at))
    const token = at === null ? undefined : ground.analysis.tokens[at]
    const happening = token?.readings.some(r => r.lexeme.part === "verb" || r.lexeme.sense.happening)
    if (!next || happening || (next.object === null) !== (first.object === null)) return found
    found.push(next)
    last = next
  }
}

/** Those of one kind count together: a boy and a girl are two children. Plurals and others stay apart. */
export function together(singles: readonly Single[]): Single[] {
  const out: Single[] = []
  for (const single of singles) {
    const same = out.findIndex(
      other =>
        other.metric === single.metric &&
        other.population === single.population &&
        other.object === single.object &&
        isOne(other) &&
        isOne(single),
    )
    const other = out[same]
    if (!other) out.push(single)
    else
      out[same] = {
        ...other,
        to: Math.max(other.to, single.to),
        value: exactly((other.value.min ?? 1) + (single.value.min ?? 1)),
      }
  }
  return out
}

const isOne = ({ value }: Single): boolean => value.qualifier === "exact"
