import type { FindNames, Known, Name } from "../languages/analysis.ts"
import { words } from "../languages/ar/words.ts"
import { whether } from "../languages/facts.ts"
import { NAME_WORDS } from "../languages/names.ts"
import { type Run, readingThat, type Token } from "../languages/token.ts"
import type { Precision } from "../model/claim.ts"
import { type Bearer, isTag, type KnownNames, knownNames } from "./find-known.ts"
import { headedNames } from "./headed-names.ts"
import { attachedToKind, behindHead, isOnlyDescribed, isWide, roadsIn, type TaggedPlace } from "./headed-places.ts"
import { type ByToken, byToken, settled, withPairs } from "./name-bounds.ts"
import type { NameIndex } from "./name-index.ts"
import { attachedTo } from "./name-start.ts"
import { isPost, roleOf } from "./roles.ts"
import { townOf } from "./surroundings.ts"
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
function isSure({ entity, from, to, attached }: Known, tokens: readonly Token[]): boolean {
  if (to - from > 1 || entity.startsWith("place:own:") || entity.startsWith("place:country:")) return true
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

/** An adjective of nationality alone names no place; a tag names one only where one is known. */
function isName(name: Tagged, known: ByToken, tokens: readonly Token[], place: Bearer | null): boolean {
  const first = tokens[name.from]
  if (isTag(first)) return place !== null || knownAs(name, known, tokens) !== null
  if (name.kind === "place" && place === null && isOnlyDescribed(name, tokens)) return false
  const isAlone = name.to - name.from === 1
  return !(name.kind === "place" && isAlone && place === null && NAME_WORDS.nationalities.has(first?.text ?? ""))
}

/** True for the tokens that some of the runs cover. */
function covering(runs: readonly Run[], tokens: number): (at: number) => boolean {
  const covered = new Uint8Array(tokens)
  for (const { from, to } of runs) covered.fill(1, from, to)
  return at => covered[at] === 1
}

/** Later in a report a person is called by the last word of the full name. */
function shortForms(tokens: readonly Token[], names: readonly Name[], isPersonWord: (word: string) => boolean): Name[] {
  const isRare = (token: Token | undefined): token is Token =>
    token !== undefined && token.text.length > 3 && (token.readings.length === 0 || isPersonWord(token.text))
  const full = new Map<string, Name>()
  for (const name of names) {
    const last = tokens[name.to - 1]
    if (name.kind === "person" && name.to - name.from > 1 && isRare(last) && !full.has(last.text))
      full.set(last.text, name)
  }
  if (full.size === 0) return []
  const isCovered = covering(names, tokens.length)
  const found: Name[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const bearer = full.get(token.text)
    if (bearer === undefined || at < bearer.to || token.known !== undefined || isCovered(at)) continue
    found.push({ ...bearer, from: at, to: at + 1, attached: 0, role: roleOf(tokens, { from: at, to: at + 1 }) })
  }
  return found
}

/** The names of a text, and what it is about. */
export type FoundNames = ReturnType<FindNames> & Pick<KnownNames, "around">

/** All names: what the tagger bounds, with what is known of it, and the known names that it passes over. Without a tagger, the known. */
export const namesFinder =
  (index: NameIndex, day: string | null, tagger: Tagger | null): ((...text: Parameters<FindNames>) => FoundNames) =>
  (tokens, sentences) => {
    const { around, known, placeOf } = knownNames(tokens, index, day)
    const knownAt = byToken(known, tokens.length)
    const isPersonWord = tagger?.isPersonWord ?? (() => false)
    /** Nothing is attached inside a known name: its own first letter is not "to" or "so". */
    const lettersBefore = ({ from }: Run, as: Known | null): number => {
      const around = as ?? knownAt[from] ?? null
      if (around !== null && around.from < from) return 0
      if (as?.from === from) return as.attached
      const first = tokens[from]
      return (first === undefined ? 0 : attachedToKind(first)) || attachedTo(tokens, from, isPersonWord)
    }
    const made = (run: Run, kind: Kind, as: Known | null, bearer: Bearer | null): Name => ({
      ...withPairs(run, tokens),
      kind,
      attached: Number(isTag(tokens[run.from])) + lettersBefore(run, as),
      entity: (as ?? bearer)?.entity ?? null,
      precision: (as ?? bearer)?.precision ?? null,
      town: null,
      role: kind === "person" ? roleOf(tokens, run) : null,
    })
    const roads = tagger === null ? [] : roadsIn(tokens, knownAt)
    const isOnRoad = covering(roads, tokens.length)
    const town = townOf(around)?.id ?? null
    const told = (run: Run & { precision: Precision | null }, kind: Kind): Name => {
      const isCare =
        kind === "organization" && readingThat(tokens[run.from], sense => sense.care === true) !== undefined
      const precision = isCare ? "site" : run.precision
      const lies = (precision === "neighbourhood" || precision === "site") && !isWide(run, tokens, knownAt)
      return { ...made(run, kind, null, null), precision, town: lies ? town : null }
    }
    const named: Name[] = roads.map(road => told(road, "place"))
    let last: TaggedPlace | undefined
    for (const tagged of tagger?.tag(tokens, sentences, known) ?? []) {
      const name = settled(tagged, tokens, knownAt)
      if (name.from < (last?.to ?? 0) || isOnRoad(name.from) || isOnRoad(name.to - 1)) continue
      const as = knownAs(name, knownAt, tokens)
      const place = as === null && name.kind === "place" ? placeOf(name) : null
      const isKnown = as !== null || place !== null
      last = isKnown ? { ...name, precision: null } : behindHead(name, last, tokens)
      if (isName(last, knownAt, tokens, place))
        named.push(isKnown ? made(name, name.kind, as, place) : told(last, last.kind))
    }
    const isCovered = covering(named, tokens.length)
    const isFree = ({ from, to }: Run): boolean => {
      for (let at = from; at < to; at++) if (isCovered(at)) return false
      return true
    }
    const passedOver = known
      .filter(each => (tagger === null || isSure(each, tokens) || isTag(tokens[each.from])) && isFree(each))
      .map(each => made(each, kindOf(each, tokens), each, null))
    const certain = [...named, ...passedOver]
    const isTaken = covering(certain, tokens.length)
    const headed = tagger === null ? [] : headedNames(tokens, at => !isTaken(at), isPersonWord)
    const names = [...certain, ...headed.map(each => told(each, each.kind))].sort((a, b) => a.from - b.from)
    return {
      around,
      known,
      names: [...names, ...shortForms(tokens, names, isPersonWord)].sort((a, b) => a.from - b.from),
    }
  }
