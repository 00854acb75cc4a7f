import { words } from "../languages/ar/words.ts"
import { whether } from "../languages/facts.ts"
import { NAME_WORDS } from "../languages/names.ts"
import { plays, type Run, type Token } from "../languages/token.ts"
import type { Precision } from "../model/claim.ts"
import type { ByToken } from "./name-bounds.ts"
import { forms, hasArticle, isOf, isUnknown, isWord } from "./name-tokens.ts"
import type { Tagged } from "./tagger/labels.ts"

/** A place that the word before its name tells, and how finely that word places it. */
export interface HeadedPlace extends Run {
  readonly kind: "place"
  readonly precision: Precision | null
}

type Tokens = readonly Token[]

/** Longest name behind the word that says what it is, and most places by which one road is called. */
const LONGEST = { name: 3, ends: 3 }

const isCalled = isOf(NAME_WORDS.called)
const isSpot = isOf(NAME_WORDS.spots)
const isRoad = isOf(NAME_WORDS.roads)
const isFront = isOf(NAME_WORDS.fronts)
const isKind = whether((token: Token) => precisionOf(token) !== null)
const isRegion = whether((token: Token) => forms(token).some(form => NAME_WORDS.kinds.get(form) === "region"))
const opensPlace = whether((token: Token) => NAME_WORDS.toponyms.has(token.text))
const isMound = whether((token: Token) => NAME_WORDS.mounds.has(token.text))
const isSmall = whether((token: Token) => words(token.text).some(({ lexeme }) => lexeme.part === "particle"))
/** A word that a name of two may end with: it names or describes. */
const mayEnd = whether((token: Token) =>
  words(token.text).some(
    ({ lexeme, before }) => (lexeme.part === "noun" || lexeme.part === "adjective") && before.length === 0,
  ),
)
/** "Airport" behind "road": what roads are called after though it is a common word. */
const endsRoad = isOf(NAME_WORDS.roadEnds)
const isLetters = whether((token: Token) => /^[a-z]{1,2}$/.test(token.text))
/** "M4": letters and a number in one word. */
const isCode = (tokens: Tokens, at: number): boolean =>
  isLetters(tokens[at]) && tokens[at + 1]?.kind === "number" && tokens[at]?.end === tokens[at + 1]?.start
/** "The international", "the coastal": what a road is, behind what it is called by. */
const describes = whether((token: Token) => hasArticle(token) && /^ال.+ي$/.test(token.text))

/** A word that says what kind of place its name follows; asked first. */
export const mayHeadPlace = whether(
  (token: Token) => isCalled(token) || isSpot(token) || isRoad(token) || isFront(token),
)

/** The spellings of a word that may be on a list of kinds: as it stands, without what is attached, with and without article. */
const kindForms = (token: Token): readonly string[] =>
  forms(token).flatMap(form => [form, ...NAME_WORDS.forms.otherArticle(form)])

/** How finely a word places what it heads; null for one that heads no place. */
export const precisionOf = (token: Token | undefined): Precision | null =>
  token === undefined ? null : (kindForms(token).flatMap(form => NAME_WORDS.kinds.get(form) ?? [])[0] ?? null)

/** How many letters are attached before a word that says what kind of place it is. */
export function attachedToKind(token: Token): number {
  const form = forms(token).find(each => NAME_WORDS.kinds.has(each))
  return form === undefined ? 0 : Math.max(0, token.text.length - form.length)
}

const headedBy = (tokens: Tokens, from: number, to: number): HeadedPlace => ({
  from,
  to,
  kind: "place",
  precision: precisionOf(tokens[from]),
})

/** "Hill X", "Father of X": behind a word that names of places begin with. */
function isLed(tokens: Tokens, at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]]
  if (!opensPlace(first) || !isWord(next) || isSmall(next)) return false
  return isUnknown(next) || hasArticle(next) || isMound(first) || mayEnd(next)
}

/** Where a name that begins at `at` ends: a word that is only a name, or two that one leads to, and what is definite behind. */
function endOfName(tokens: Tokens, at: number): number {
  const led = isLed(tokens, at)
  if (!led && !isUnknown(tokens[at])) return at
  let to = led ? at + 2 : at + 1
  while (to < at + LONGEST.name && isUnknown(tokens[to]) && hasArticle(tokens[to])) to++
  return to
}

/** "The village of Tell X", "Forty Street", "the front of the coast": a place that no gazetteer needs to have. */
export function placeHeaded(tokens: Tokens, at: number): HeadedPlace | null {
  const [head, next] = [tokens[at], tokens[at + 1]]
  if (isFront(head)) return isRegion(next) && hasArticle(next) ? headedBy(tokens, at, at + 2) : frontOfTown(tokens, at)
  if (!isCalled(head) && !isSpot(head) && !isRoad(head)) return null
  if (isRoad(head) && isNoRoad(tokens, at)) return null
  const to = endOfName(tokens, at + 1)
  if (to > at + 1) return headedBy(tokens, at, to)
  // "Forty Street", "Airport Road": something definite, and no place of a kind itself.
  const isDefinite = hasArticle(next) && !hasArticle(head)
  const isCalledSo = isRoad(head) ? endsRoad(next) : isSpot(head) && !isKind(next)
  return isDefinite && isCalledSo ? headedBy(tokens, at, at + 2) : null
}

/** A body may be called a front too: only a name that is a place's by its first word tells one. */
function frontOfTown(tokens: Tokens, at: number): HeadedPlace | null {
  return isLed(tokens, at + 1) ? headedBy(tokens, at, endOfName(tokens, at + 1)) : null
}

const isNoRoad = (tokens: Tokens, at: number): boolean => {
  const before = tokens[at - 1]
  return before !== undefined && forms(before).some(form => NAME_WORDS.noRoads.has(form))
}

/** "M4 road", "the international road from X to Y": where a road that is called so ends; `from` where none is. */
function endOfRoad(tokens: Tokens, from: number, known: ByToken): number {
  const rated = describes(tokens[from]) ? from + 1 : from
  if (isCode(tokens, rated)) return rated + 2
  let [to, ends] = [rated, 0]
  for (let at = rated; ends < LONGEST.ends; ) {
    const place = known[at]
    if (place?.kind !== "place" || place.from !== at) break
    to = place.to
    ends++
    at = tokens[to]?.text === "-" ? to + 1 : to
  }
  const described = describes(tokens[to]) ? to + 1 : to
  return ends > 1 || (ends === 1 && described > to) ? described : from
}

/** A road by its number or its ends, the front of a coast: longer than a town, so that it lies in none. */
export function isWide({ from, to }: Run, tokens: Tokens, known: ByToken): boolean {
  const [head, next] = [tokens[from], tokens[from + 1]]
  if (isFront(head)) return isRegion(next)
  if (!isRoad(head)) return false
  for (let at = from + 1; at < to; at++) if (known[at]?.kind === "place" || isCode(tokens, at)) return true
  return false
}

/** Roads that are called by a number or by the places at their ends: one place, and not those. */
export function roadsIn(tokens: Tokens, known: ByToken): HeadedPlace[] {
  const found: HeadedPlace[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isRoad(tokens[at]) || isNoRoad(tokens, at)) continue
    const to = endOfRoad(tokens, at + 1, known)
    if (to > at + 1) found.push(headedBy(tokens, at, to))
  }
  return found
}

/** A name as the tagger bounds it, and how finely the word before it places it. */
export type TaggedPlace = Tagged & { readonly precision: Precision | null }

const isSeveral = whether(
  (token: Token) => isCalled(token) && token.readings.some(({ number }) => number === "plural" || number === "dual"),
)

/** True for the first of several places behind one word for them: "the fronts of X". */
const isOneOf = ({ from }: Run, tokens: Tokens): boolean => isSeveral(tokens[from]) || isSeveral(tokens[from - 1])

/**
 * A name of which nothing is known, right behind a word that says what kind of place it is, is that place's, whatever it sounds like:
 * streets and crossings are called after people, and nobody is told of as in "Father of X". "And X" behind one of several such ("the fronts of X and Y") is as well.
 */
export function behindHead(name: Tagged, before: TaggedPlace | undefined, tokens: Tokens): TaggedPlace {
  const head = name.from - (opensPlace(tokens[name.from - 1]) ? 2 : 1)
  const heads = isCalled(tokens[head]) || isSpot(tokens[head]) || (isRoad(tokens[head]) && !isNoRoad(tokens, head))
  if (heads && !hasArticle(tokens[head]))
    return {
      from: head + 1,
      to: Math.max(name.to, endOfName(tokens, head + 1)),
      kind: "place",
      precision: precisionOf(tokens[head]),
    }
  if (name.kind === "person" && opensPlace(tokens[name.from]) && plays(tokens[head], "in"))
    return { ...name, kind: "place", precision: null }
  const joins = NAME_WORDS.forms.unjoined(tokens[name.from]?.text ?? "") !== null
  if (before?.kind === "place" && before.to === name.from && joins && isOneOf(before, tokens))
    return { ...name, kind: "place", precision: before.precision }
  const tells = name.kind === "place" && name.to > name.from + 1
  return { ...name, precision: tells ? precisionOf(tokens[name.from]) : null }
}

const isDescription = whether((token: Token) => {
  const readings = words(token.text)
  return !hasArticle(token) && readings.length > 0 && readings.every(({ lexeme }) => lexeme.part === "adjective")
})

/** "A long street": a word that says what it is, with no more than how it is, names no place. */
export const isOnlyDescribed = ({ from, to }: Run, tokens: Tokens): boolean =>
  to === from + 2 && isKind(tokens[from]) && isDescription(tokens[to - 1])
