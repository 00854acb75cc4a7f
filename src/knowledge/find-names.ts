import type { FindNames, Known, Name } from "../languages/analysis.ts"
import { words } from "../languages/ar/words.ts"
import { whether } from "../languages/facts.ts"
import { NAME_WORDS } from "../languages/names.ts"
import { plays, type Run, type Token } from "../languages/token.ts"
import { type Bearer, isTag, type KnownNames, knownNames } from "./find-known.ts"
import { headedNames } from "./headed-names.ts"
import { behindHead, isOnlyDescribed, roadsIn, type TaggedPlace } from "./headed-places.ts"
import { type ByToken, byToken, settled } from "./name-bounds.ts"
import type { NameIndex } from "./name-index.ts"
import { type NameMaker, nameMaker } from "./name-maker.ts"
import { isPost } from "./roles.ts"
import { covering, shortForms } from "./short-forms.ts"
import type { Tagged } from "./tagger/labels.ts"
import type { Tagger } from "./tagger/tag.ts"

type Kind = Name["kind"]

/** What a known name is, by its entity; a known office is a post where nobody's name goes with it. */
function kindOf(known: Known, tokens: readonly Token[]): Kind {
  if (known.kind === "place") return "place"
  if (known.entity.startsWith("person:")) return "person"
  return isPost(tokens[known.from]) ? "post" : "organization"
}

/**
 * Places of the project's own table and countries are known by name alone, and bodies whose name is no other word; a single word of
 * another table may be any word.
 */
function isSure({ entity, from, to, attached, expected }: Known, tokens: readonly Token[]): boolean {
  if (to - from > 1 || expected || entity.startsWith("place:own:") || entity.startsWith("place:country:")) return true
  if (entity.startsWith("place:")) return placesNext(tokens[from - 1])
  return !entity.startsWith("person:") && words((tokens[from]?.text ?? "").slice(attached)).length === 0
}

/** "The countryside of", "the town of": a word behind which a place is named. */
const placesNext = whether((token: Token) => {
  const word = NAME_WORDS.forms.canonical(token.text)
  return [word, ...NAME_WORDS.forms.unprefixed(word)].some(
    form => NAME_WORDS.kinds.has(form) || NAME_WORDS.around.has(form),
  )
})

/** The known name that a tagged one is: the same words, or all of them behind a word that only says what it is ("the firm X"). */
function knownAs(name: Tagged, known: ByToken, tokens: readonly Token[]): Known | null {
  const whole = known[name.to - 1]
  if (whole === undefined || whole.to !== name.to || kindOf(whole, tokens) !== name.kind) return null
  const before = tokens.slice(name.from, whole.from).map(({ text }) => NAME_WORDS.forms.canonical(text))
  const onlySays = (word: string): boolean =>
    NAME_WORDS.carriers.has(word) || NAME_WORDS.titles.has(word) || NAME_WORDS.kinds.has(word)
  return before.every(onlySays) ? whole : null
}

/** How many words may stand before a known place in what a part of it was taken for: "on X Y", bounded with its "on". */
const LED_BY = 1

/** "(Strikes) on X Y": the whole of a known place of more words, where the words expect one of a country of the text and no more than it was bounded, whatever it was taken for. */
function ofExpected(name: Tagged, known: ByToken, tokens: readonly Token[]): Tagged {
  const there = known[name.to - 1]
  if (there?.expected !== true || there.to - there.from < 2 || there.precision === "site") return name
  if (there.from - name.from > LED_BY || (name.kind === "place" && placesNext(tokens[there.from]))) return name
  return { ...name, kind: "place", from: there.from, to: there.to }
}

/** "(Strikes) on X": what the words put something in or on is the place of the project's own table that it is called after, and no body. */
const inPlace = (name: Tagged, known: ByToken, tokens: readonly Token[]): Tagged => {
  const there = known[name.from]
  const isOwn = there?.entity.startsWith("place:own:") === true || (there?.kind === "place" && there.expected)
  const isPlace = there?.from === name.from && there.to === name.to && isOwn
  return name.kind === "organization" && isPlace && plays(tokens[name.from - 1], "in")
    ? { ...name, kind: "place" }
    : name
}

/** An adjective of nationality alone names no place; a tag names one only where one is known. */
function isName(name: Tagged, known: ByToken, tokens: readonly Token[], place: Bearer | null): boolean {
  const first = tokens[name.from]
  if (isTag(first)) return place !== null || knownAs(name, known, tokens) !== null
  if (name.kind === "place" && place === null && isOnlyDescribed(name, tokens)) return false
  const isAlone = name.to - name.from === 1
  return !(name.kind === "place" && isAlone && place === null && NAME_WORDS.nationalities.has(first?.text ?? ""))
}

/** The names of a text, and what it is about. */
export type FoundNames = ReturnType<FindNames> & Pick<KnownNames, "around">

/** All names: what the tagger bounds, with what is known of it, and the known names that it passes over. Without a tagger, the known. */
export const namesFinder =
  (index: NameIndex, day: string | null, tagger: Tagger | null): ((...text: Parameters<FindNames>) => FoundNames) =>
  (tokens, sentences) => {
    const found = knownNames(tokens, index, day)
    const { around, known } = found
    const isPersonWord = tagger?.isPersonWord ?? (() => false)
    const knownAt = byToken(known, tokens.length)
    const making = nameMaker({ tokens, knownAt, around, isPersonWord })
    const named =
      tagger === null ? [] : taggedNames(tagger.tag(tokens, sentences, known), tokens, knownAt, found, making)
    const isCovered = covering(named, tokens.length)
    const isFree = ({ from, to }: Run): boolean => {
      for (let at = from; at < to; at++) if (isCovered(at)) return false
      return true
    }
    const passedOver = known
      .filter(each => (tagger === null || isSure(each, tokens) || isTag(tokens[each.from])) && isFree(each))
      .map(each => making.known(each, kindOf(each, tokens), each))
    const certain = [...named, ...passedOver]
    const isTaken = covering(certain, tokens.length)
    const headed = tagger === null ? [] : headedNames(tokens, at => !isTaken(at), isPersonWord)
    const names = [...certain, ...headed.map(each => making.told(each, each.kind))].sort((a, b) => a.from - b.from)
    return {
      around,
      known,
      names: [...names, ...shortForms(tokens, names, isPersonWord)].sort((a, b) => a.from - b.from),
    }
  }

/** The names that the tagger bounds, and the roads, which are longer than it thinks. */
function taggedNames(
  tagged: readonly Tagged[],
  tokens: readonly Token[],
  knownAt: ByToken,
  { placeOf }: KnownNames,
  making: NameMaker,
): Name[] {
  const roads = roadsIn(tokens, knownAt)
  const isOnRoad = covering(roads, tokens.length)
  const named = roads.map(road => making.told(road, "place"))
  let last: TaggedPlace | undefined
  for (const each of tagged) {
    const name = inPlace(ofExpected(settled(each, tokens, knownAt), knownAt, tokens), knownAt, tokens)
    if (name.from < (last?.to ?? 0) || isOnRoad(name.from) || isOnRoad(name.to - 1)) continue
    const as = knownAs(name, knownAt, tokens)
    const place = as === null && name.kind === "place" ? placeOf(name) : null
    const bearer = as ?? place
    last = bearer === null ? behindHead(name, last, tokens) : { ...name, precision: null }
    if (!isName(last, knownAt, tokens, place)) continue
    named.push(bearer === null ? making.told(last, last.kind) : making.known(name, name.kind, as, bearer))
  }
  return named
}
