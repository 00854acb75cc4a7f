import { PRECISIONS, type Precision } from "../../model/claim.ts"
import { wordList } from "../name-words.ts"
import type { WrittenPlace } from "../pack.ts"
import { plays, type Run, readingThat, type Token } from "../token.ts"
import { englishActorWords } from "./actor-words.ts"
import { MONTHS, WEEKDAYS } from "./calendar-words.ts"
import { englishPlaceWords, MOVES, NO_PLACES, PLACE_COMPOUNDS, WRITTEN_KINDS } from "./place-words.ts"

/** Longest name by its capitals, in words. */
const LONGEST = 5

/** How many words may stand between a move and the place that it goes to or comes from. */
const MOVED_WITHIN = 5

/** Share of a line's longer words with a capital from which on capitals say nothing: a headline. */
const HEADLINE = 0.7

const plural = (word: string): string =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:ch|s)$/.test(word) ? `${word}es` : `${word}s`

const kindsOf = (form: (word: string) => string): ReadonlyMap<string, Precision> =>
  new Map(
    [englishPlaceWords.kinds, WRITTEN_KINDS].flatMap(kinds =>
      PRECISIONS.flatMap(precision =>
        [...wordList(kinds[precision] ?? "")].map(word => [form(word), precision] as const),
      ),
    ),
  )

const KINDS = kindsOf(word => word)
const PLURALS = kindsOf(plural)
const COMPOUNDS = wordList(PLACE_COMPOUNDS)
const MOTION = wordList(MOVES)
const { titles, posts, given, bodies } = englishActorWords
const PERSONS = new Set([titles, posts, given].flatMap(list => [...wordList(list)]))
const NATIONS = new Set(Object.values(englishPlaceWords.nationalities).flatMap(list => [...wordList(list)]))
const NEVER = new Set([...wordList(NO_PLACES), ...wordList(bodies), ...MONTHS.keys(), ...WEEKDAYS.keys()])

const wordAt = (tokens: readonly Token[], at: number): string => (tokens[at]?.text ?? "").replace(/'s?$/, "")
const kindAt = (tokens: readonly Token[], at: number): Precision | undefined =>
  KINDS.get(wordAt(tokens, at)) ?? PLURALS.get(wordAt(tokens, at))

/** Runs of words with a capital, from left to right; a possessive ends one. */
function capitals(tokens: readonly Token[], text: string): Run[] {
  const isCapital = (token: Token | undefined): boolean =>
    token?.kind === "word" && /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u.test(text.slice(token.start, token.end))
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    const from = at
    while (isCapital(tokens[at]) && !(at > from && tokens[at - 1]?.text.endsWith("'s"))) at++
    if (at > from) runs.push({ from, to: at })
    if (at > from && isCapital(tokens[at])) at--
  }
  return runs
}

/** A word that only its place at the head of a sentence gives a capital, as far as the text tells. */
const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1] === undefined || tokens[at - 1]?.kind === "break" || /^[.!?:"“•]$/.test(tokens[at - 1]?.text ?? "")

const isArticle = (token: Token | undefined): boolean => token?.text === "the"

const says = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.says !== undefined && r.lexeme.part === "verb") !== undefined

/** A verb of speaking behind a name that nothing is put in; no single one is told by "state". */
const speaks = (tokens: readonly Token[], { from, to }: Run): boolean =>
  says(tokens[to]) && !KINDS.has(tokens[to]?.text ?? "") && !plays(tokens[from - 1], "in")

/** Somebody's name: a title, post or given name in it or before it, or a verb of speaking beside it. */
function isPerson(tokens: readonly Token[], name: Run): boolean {
  const { from, to } = name
  for (let at = from - 1; at < to; at++) if (PERSONS.has(wordAt(tokens, at))) return true
  return speaks(tokens, name) || (says(tokens[from - 1]) && !plays(tokens[from - 1], "in"))
}

/** "X's": whose something is. */
const isOwner = (tokens: readonly Token[], { to }: Run): boolean => tokens[to - 1]?.text.endsWith("'s") === true

/** Words with a capital that may name a place: one of them is no word of the lexicon, none heads a body or a date. */
const mayName = (tokens: readonly Token[], { from, to }: Run): boolean => {
  const words = tokens.slice(from, to)
  const isPlain = ({ text, readings }: Token): boolean =>
    readings.length === 0 && !NATIONS.has(text) && !/(?:ian|ese|ish)$/.test(text)
  return (
    to > from &&
    to - from <= LONGEST &&
    words.some(isPlain) &&
    !words.some((_, i) => NEVER.has(wordAt(tokens, from + i)))
  )
}

/** "X district", "X refugee camp", "X and Y districts": the name with the kind behind it, up to the kind's end. */
function withKind(
  tokens: readonly Token[],
  name: Run,
  runs: readonly Run[],
): { to: number; precision: Precision } | null {
  const behind = (at: number): { to: number; precision: Precision } | null => {
    const kind = KINDS.get(tokens[at]?.text ?? "")
    if (kind) return { to: at + 1, precision: kind }
    const second = COMPOUNDS.has(tokens[at]?.text ?? "") ? KINDS.get(tokens[at + 1]?.text ?? "") : undefined
    return second ? { to: at + 2, precision: second } : null
  }
  const own = isOwner(tokens, name) ? null : behind(name.to)
  if (own) return own
  const other = tokens[name.to]?.text === "and" ? runs.find(({ from }) => from === name.to + 1) : undefined
  const shared = other && PLURALS.get(tokens[other.to]?.text ?? "")
  return other && shared ? { to: other.to + 1, precision: shared } : null
}

/** "Village of X", "districts of X and Y": where the kind before the name begins. */
function kindBefore(
  tokens: readonly Token[],
  { from }: Run,
): { from: number; precision: Precision; plural: boolean } | null {
  const of = isArticle(tokens[from - 1]) ? from - 2 : from - 1
  const kind = tokens[of]?.text === "of" ? kindAt(tokens, of - 1) : undefined
  return kind ? { from: of - 1, precision: kind, plural: PLURALS.has(wordAt(tokens, of - 1)) } : null
}

/** Where the second of two names joined behind "districts of" ends. */
const joinedEnd = (tokens: readonly Token[], { to }: Run, runs: readonly Run[]): number | undefined =>
  tokens[to]?.text === "and" ? runs.find(({ from }) => from === to + 1)?.to : undefined

/** "(On) the RSF": letters behind the article are no place. */
const isLetters = (tokens: readonly Token[], text: string, { from, to }: Run): boolean =>
  to === from + 1 &&
  isArticle(tokens[from - 1]) &&
  /^\p{Lu}{3,}$/u.test(text.slice(tokens[from]?.start, tokens[from]?.end))

/** "In X", "near the X", "fled to X": something is put there. */
function isLed(tokens: readonly Token[], { from }: Run): boolean {
  const at = isArticle(tokens[from - 1]) ? from - 2 : from - 1
  const before = tokens[at]
  if (before?.kind !== "word") return false
  if (plays(before, "in", "beside")) return true
  return (
    plays(before, "to", "from") &&
    before.text !== "of" &&
    tokens.slice(Math.max(0, at - MOVED_WITHIN), at).some(({ text }) => MOTION.has(text))
  )
}

/** The lines whose words nearly all have a capital tell nothing by them. */
function isHeadline(tokens: readonly Token[], text: string, at: number): boolean {
  let [from, to] = [at, at]
  while (from > 0 && tokens[from - 1]?.kind !== "break") from--
  while (to < tokens.length && tokens[to]?.kind !== "break") to++
  const long = tokens.slice(from, to).filter(({ kind, text: word }) => kind === "word" && word.length > 4)
  return (
    long.length > 3 && long.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? "")).length / long.length > HEADLINE
  )
}

/** The name and kind that a run of capitals may hold: "Wunthar County", without a first word that only opens its sentence. */
function partsOf(
  tokens: readonly Token[],
  run: Run,
  inner: ReadonlySet<string>,
): { name: Run; own: Precision | undefined } {
  const alone = run.to === run.from + 1
  if (alone && KINDS.has(wordAt(tokens, run.from)))
    return { name: { from: run.from, to: tokens[run.to]?.kind === "number" ? run.to + 1 : run.from }, own: undefined }
  const labels = KINDS.has(tokens[run.to]?.text ?? "") && tokens[run.to + 1]?.text === ":"
  const opens = opensSentence(tokens, run.from) && !labels && !inner.has(wordAt(tokens, run.from))
  const from = opens && (tokens[run.from]?.readings.length !== 0 || alone) ? run.from + 1 : run.from
  // "The Liberation Front": with a capital, a party.
  const last = wordAt(tokens, run.to - 1)
  const own = run.to - from > 1 && last !== "front" ? KINDS.get(last) : undefined
  return { name: { from, to: own ? run.to - 1 : run.to }, own }
}

/** Where a text names places by its words and capitals, whether anybody knows them or not: behind or before the kind of place, where something is put in them, and wherever a name is told again. */
export function writtenPlaces(tokens: readonly Token[], text: string): WrittenPlace[] {
  const runs = capitals(tokens, text)
  const inner = new Set(
    runs.flatMap(({ from, to }) =>
      tokens.slice(opensSentence(tokens, from) ? from + 1 : from, to).map(({ text: word }) => word.replace(/'s?$/, "")),
    ),
  )
  const nameOf = ({ from, to }: Run): string =>
    tokens
      .slice(from, to)
      .map((_, i) => wordAt(tokens, from + i))
      .join(" ")
  const heard = new Set<string>()
  const named = runs.map(run => ({ run, ...partsOf(tokens, run, inner) })).filter(({ name }) => mayName(tokens, name))
  // Of several words, one that speaks: a body, which is no place where something is put in it either.
  const bodies = new Set(
    named.filter(({ name }) => name.to > name.from + 1 && speaks(tokens, name)).map(({ name }) => nameOf(name)),
  )
  const parts = named.filter(
    ({ name }) => !bodies.has(nameOf(name)) && !isPerson(tokens, name) && !isHeadline(tokens, text, name.from),
  )
  const places = parts.flatMap(({ run, name, own }): WrittenPlace[] => {
    const before = kindBefore(tokens, name)
    const behind = own ? { to: run.to, precision: own } : withKind(tokens, name, runs)
    if (!before && !behind && (isOwner(tokens, name) || !isLed(tokens, name) || isLetters(tokens, text, name)))
      return []
    heard.add(nameOf(name))
    const precision = before?.precision ?? behind?.precision ?? null
    return [
      {
        from: before?.from ?? name.from,
        to: behind?.to ?? (before?.plural ? joinedEnd(tokens, name, runs) : undefined) ?? Math.max(run.to, name.to),
        name,
        precision,
      },
    ]
  })
  const again = parts
    .filter(
      ({ name }) =>
        heard.has(nameOf(name)) &&
        !isOwner(tokens, name) &&
        !places.some(({ from, to }) => from <= name.from && name.from < to),
    )
    .map(({ name }) => ({ ...name, name, precision: null }))
  return [...places, ...again]
    .sort((a, b) => a.from - b.from)
    .filter((place, i, all) => place.from >= (all[i - 1]?.to ?? 0))
}
