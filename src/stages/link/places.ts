import { agree, choosePlace } from "../../knowledge/choose-place.ts"
import { isQuarter } from "../../knowledge/find-known.ts"
import type { NameIndex } from "../../knowledge/name-index.ts"
import { type FoundName, isSmall } from "../../knowledge/scan.ts"
import { type Surroundings, townOf } from "../../knowledge/surroundings.ts"
import { NAME_WORDS, type NameWord } from "../../languages/names.ts"
import { type PlaceMention, PRECISIONS, type Precision } from "../../model/claim.ts"
import type { Place } from "../../model/entity.ts"
import { type Worded, worded } from "./words.ts"

/** A place with how finely the words place it, and why. */
export interface LinkedPlace {
  readonly place: Place | null
  readonly precision: Precision | null
  readonly rule: string
  readonly because: string
}

const forms = (word: string): readonly string[] => [word, ...NAME_WORDS.forms.unprefixed(word)]
const kindOf = (word: string): Precision | null =>
  forms(word)
    .flatMap(form => [form, ...NAME_WORDS.forms.otherArticle(form)])
    .map(form => NAME_WORDS.kinds.get(form))
    .find(kind => kind !== undefined) ?? null
const goesAround = (word: string): boolean => forms(word).some(form => NAME_WORDS.around.has(form))

const fineness = (precision: Precision): number => PRECISIONS.indexOf(precision)
const coarser = (a: Precision, b: Precision): Precision => (fineness(a) < fineness(b) ? a : b)

/** The kind word at the name: before it (حي، مدينة), or behind it (Aleppo city). */
function kindAt(words: readonly NameWord[], { from, to }: FoundName): Precision | null {
  const [first, before, after] = [words[from], words[from - 1], words[to]]
  const own = first === undefined ? null : kindOf(first.word)
  return own ?? (before === undefined ? null : kindOf(before.word)) ?? (after === undefined ? null : kindOf(after.word))
}

interface Candidate {
  readonly name: FoundName
  readonly place: Place
}

/** Every name of the mention with the place that it most likely is, each seen beside the others. */
function candidates(named: Worded, index: NameIndex, around: Surroundings): readonly Candidate[] {
  const { words } = named
  const names = namesIn(named, index).filter(({ hit }) => hit.places.length > 0)
  return names.flatMap(name => {
    const near = names.filter(other => other !== name).flatMap(({ hit }) => hit.places)
    const before = words[name.from - 1]
    const quarter = before !== undefined && isQuarter(before)
    const place = choosePlace(name.hit.places, { kind: kindAt(words, name), quarter, near }, around)
    return place === null ? [] : [{ name, place }]
  })
}

/** True for the words that only say how or where about: city, near, north of. */
const isFrame = ({ word, raw }: NameWord): boolean =>
  kindOf(word) !== null ||
  goesAround(word) ||
  forms(word).some(form => NAME_WORDS.before.has(form)) ||
  NAME_WORDS.nationalities.has(raw)

/** True where every word of the mention is a part of a name or says only how or where about. */
const coversAll = (words: readonly NameWord[], names: readonly FoundName[]): boolean =>
  words.every((word, at) => isFrame(word) || names.some(({ from, to }) => from <= at && at < to))

/** Places named in the mention. A small place's name beside words that nothing explains is a part of a longer, unknown name. */
function namesIn({ words, names }: Worded, index: NameIndex): readonly FoundName[] {
  const found = names.filter(({ hit }) => hit.places.length > 0)
  if (found.length > 0) return coversAll(words, found) ? found : found.filter(({ hit }) => !isSmall(hit))
  for (let at = 0; at < words.length; at++) {
    const hit = index.find(words, at).find(({ places }) => places.length > 0)
    const name = hit === undefined ? [] : [{ from: at, to: at + hit.length, hit }]
    if (hit !== undefined) return coversAll(words, name) ? name : []
  }
  return []
}

/** The nearest place that holds both. */
function common(a: Place, b: Place, index: NameIndex): Place | null {
  const chain = [a.id, ...a.within]
  const shared = chain.find(id => id === b.id || b.within.includes(id))
  return shared === undefined ? null : index.place(shared)
}

/** The finest place that fits the others; for two side by side ("أحياء كذا وكذا"), what holds both. */
function settle(found: readonly Candidate[], index: NameIndex): Place | null {
  const [finest, ...rest] = [...found].sort((a, b) => fineness(b.place.precision) - fineness(a.place.precision))
  if (finest === undefined) return null
  return rest.reduce<Place | null>(
    (place, other) => (place === null || agree(place, other.place) ? place : common(place, other.place, index)),
    finest.place,
  )
}

/** Land around a town is the region or district that is called after it, else the nearest that holds it. */
function landAround(place: Place, index: NameIndex): Place {
  if (place.precision !== "city") return place
  const above = place.within.map(id => index.place(id)).filter(each => each !== null)
  const same = above.filter(each => each.precision === "region" && each.name.ar === place.name.ar)
  return same[0] ?? above.find(each => each.precision === "region") ?? place
}

const result = (place: Place | null, words: Precision | null, rule: string, because: string): LinkedPlace => ({
  place,
  precision: place === null ? null : words === null ? place.precision : coarser(words, place.precision),
  rule: `link/${rule}`,
  because,
})

/** An unknown quarter, front or hospital stands for the town that the text is about, no finer than the town. */
function inTown(words: readonly NameWord[], around: Surroundings): LinkedPlace | null {
  const kind = words.map(({ word }) => kindOf(word)).find(each => each === "neighbourhood" || each === "site")
  if (around.town !== null && words.length === 1 && kindOf(words[0]?.word ?? "") === "city")
    return result(around.town, null, "town", `"the town" in a text about ${around.town.id}`)
  const town = townOf(around)
  if (kind === undefined || town === null) return null
  return result(town, null, "town", `an unknown ${kind} in a text about ${town.id}`)
}

/** Which place a mention names, never finer than its words; nothing where several bear the name and the text does not tell. */
export function linkPlace(mention: PlaceMention, index: NameIndex, around: Surroundings): LinkedPlace {
  const named = worded(mention.text, index)
  const { words } = named
  const found = candidates(named, index, around)
  const place = settle(found, index)
  if (place === null)
    return inTown(words, around) ?? result(null, null, "no-place", "no known place in these words, or several")
  const first = found.find(candidate => candidate.place.id === place.id) ?? found[0]
  const before = words.slice(0, first?.name.from ?? 0)
  if (before.some(({ word }) => goesAround(word)) && place.precision === "city") {
    const land = landAround(place, index)
    return result(land, null, "around", `the land around ${place.id} is ${land.id}`)
  }
  return result(
    place,
    null,
    "place",
    `${first?.place.id === place.id ? "named" : "holds all that is named"}: ${place.id}`,
  )
}
