import type { FindKnown, Known } from "../languages/analysis.ts"
import { NAME_WORDS, type NameWord, wordsOfTokens } from "../languages/names.ts"
import type { Run, Token } from "../languages/token.ts"
import type { Precision } from "../model/claim.ts"
import { choosePlace, NO_HINTS, type PlaceHints } from "./choose-place.ts"
import type { NameIndex } from "./name-index.ts"
import { expectsPlace, type FoundName, isExpected } from "./scan.ts"
import { chooseActor, type Surroundings, surroundingsOf } from "./surroundings.ts"

/** What a name in the text stands for. */
export type Bearer = Pick<Known, "entity" | "precision">

/** The known names of one text, and the reader of names that somebody else has bounded. */
export interface KnownNames {
  /** What the text is about. */
  readonly around: Surroundings
  readonly known: readonly Known[]
  /** Which place the words of a run name; null where none is known, or several are and the text does not tell. */
  placeOf(run: Run): Bearer | null
}

/** A place where only places bear the name or the words before expect one; else the actor, where the text tells which. */
function decide(
  found: FoundName,
  words: readonly NameWord[],
  around: Surroundings,
): Omit<Known, "from" | "to" | "attached" | "expected"> | null {
  const { actors, places } = found.hit
  const place = choosePlace(places, hintsBefore(words, found.from), around)
  const asPlace =
    place === null ? null : { kind: "place" as const, entity: place.id, precision: place.precision, medium: false }
  if (
    asPlace !== null &&
    (actors.length === 0 || actors.every(actor => actor.kind === "state") || expectsPlace(words, found.from))
  )
    return asPlace
  const actor = chooseActor(actors, around)
  return actor === null ? asPlace : { kind: "actor", entity: actor.id, precision: null, medium: actor.medium === true }
}

const kindOf = ({ word }: NameWord): Precision | null => {
  for (const form of [word, ...NAME_WORDS.forms.unprefixed(word)]) {
    const kind = NAME_WORDS.kinds.get(form)
    if (kind !== undefined) return kind
  }
  return null
}

/** True for a word that makes a name that of a part of a town (حي). */
export const isQuarter = ({ word }: NameWord): boolean =>
  [word, ...NAME_WORDS.forms.unprefixed(word)].some(form => NAME_WORDS.quarters.has(form))

/** What the word before a name says it is (حي, مدينة). */
function hintsBefore(words: readonly NameWord[], at: number): PlaceHints {
  const before = words[at - 1]
  if (before === undefined || words[at]?.apart !== false) return NO_HINTS
  return { kind: kindOf(before), quarter: isQuarter(before), near: [] }
}

/** A tag of posts: its words are read like others, but together they name something. */
export const isTag = (token: Token | undefined): boolean => token?.text.startsWith("#") === true

/** True where the words are all that one token says, but for words of kind and direction: a tag of more words names something else. */
function fillsToken({ from, to }: Run, words: readonly NameWord[]): boolean {
  if (words[to] !== undefined && words[to].at === words[to - 1]?.at) return false
  let start = from
  while (start > 0 && words[start - 1]?.at === words[from]?.at) start--
  return onlyKinds(words.slice(start, from))
}

/** True where the words only say what kind of place follows, or in which direction. */
const onlyKinds = (words: readonly NameWord[]): boolean =>
  words.every(word => kindOf(word) !== null || NAME_WORDS.around.has(word.word))

/** The longest name of places with which words end: what it is may stand before; `strict` lets nothing else stand there. */
function placeIn(
  words: readonly NameWord[],
  around: Surroundings,
  index: NameIndex,
  { before, strict }: { readonly before: PlaceHints; readonly strict: boolean },
): Bearer | null {
  for (let at = 0; at < words.length; at++) {
    const hit = index.find(words, at).find(({ places, length }) => places.length > 0 && at + length === words.length)
    if (hit === undefined) continue
    if (strict && !onlyKinds(words.slice(0, at))) return null
    const place = choosePlace(hit.places, at === 0 ? before : hintsBefore(words, at), around)
    return place === null ? null : { entity: place.id, precision: place.precision }
  }
  return null
}

/** The first word that stands in a token or behind it, by halving. */
function firstAt(token: number, words: readonly NameWord[]): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.at ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Finds the known names of a text on `day` (ISO date): the longest at each word, several bearers told apart by the text. */
export function knownNames(tokens: readonly Token[], index: NameIndex, day: string | null): KnownNames {
  const around = surroundingsOf(wordsOfTokens(tokens), day, index)
  const { words } = around
  const known = around.names.flatMap(found => {
    const [first, last] = [words[found.from], words[found.to - 1]]
    if (first === undefined || last === undefined || !fillsToken(found, words)) return []
    const bearer = decide(found, words, around)
    if (bearer === null) return []
    const attached = found.hit.form === "prefixed" ? Math.max(0, first.word.length - found.hit.first.length) : 0
    const expected =
      bearer.kind === "place" &&
      found.hit.places.some(({ id, country }) => id === bearer.entity && around.countries.has(country ?? "")) &&
      isExpected(found, words)
    return [{ ...bearer, attached, expected, from: first.at, to: last.at + 1 }]
  })
  const placeOf = (run: Run): Bearer | null => {
    const [from, to] = [run.from, run.to].map(token => firstAt(token, words)) as [number, number]
    if (from === to) return null
    const before = hintsBefore(words, from)
    const strict = isTag(tokens[run.from])
    return (
      placeIn(words.slice(from, to), around, index, { before, strict }) ??
      (before.kind === null ? null : placeIn(words.slice(from - 1, to), around, index, { before: NO_HINTS, strict }))
    )
  }
  return { around, known, placeOf }
}

/** The known names of texts of one day. */
export const knownFinder =
  (index: NameIndex, day: string | null): FindKnown =>
  tokens =>
    knownNames(tokens, index, day).known
