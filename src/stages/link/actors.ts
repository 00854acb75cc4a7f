import type { NameIndex } from "../../knowledge/name-index.ts"
import { officeOf } from "../../knowledge/offices.ts"
import type { FoundName } from "../../knowledge/scan.ts"
import { chooseActor, type Surroundings } from "../../knowledge/surroundings.ts"
import { NAME_WORDS, type NameWord } from "../../languages/names.ts"
import type { Mention } from "../../model/claim.ts"
import type { Actor } from "../../model/entity.ts"
import { personId, personIn, withoutTitles } from "./persons.ts"
import { worded } from "./words.ts"

/** What links a mention: an entity with the rule and reason, or null with the reason why not. */
export interface Linked {
  readonly entity: string | null
  readonly rule: string
  readonly because: string
}

const forms = (word: string): readonly string[] => [word, ...NAME_WORDS.forms.unprefixed(word)]

const isUnnamed = (words: readonly NameWord[]): boolean =>
  forms(words[0]?.word ?? "").some(form => NAME_WORDS.unnamed.has(form))

/** True where the words around the name only introduce it or repeat its nationality. */
function onlyCarries(words: readonly NameWord[], { from, to }: FoundName): boolean {
  const { carriers, nationalities, titles } = NAME_WORDS
  const carries = (word: NameWord): boolean =>
    forms(word.word).some(form => carriers.has(form) || titles.has(form)) || nationalities.has(word.raw)
  return [...words.slice(0, from), ...words.slice(to)].every(carries)
}

/** Whose government is meant by a country or a capital that speaks: "أعلنت أنقرة". */
function speaksForState({ hit }: FoundName, index: NameIndex, around: Surroundings): Actor | null {
  const { seated, states } = speakersOf(index)
  const candidates = hit.places.flatMap(place => [
    ...(seated.get(place.id) ?? []),
    ...(place.precision === "country" ? (states.get(place.country) ?? []) : []),
  ])
  return chooseActor([...new Set(candidates)], around)
}

/** Who speaks by the name of his seat, and states by their country. */
interface Speakers {
  readonly seated: ReadonlyMap<string, readonly Actor[]>
  readonly states: ReadonlyMap<string, readonly Actor[]>
}

const SPEAKERS = new WeakMap<NameIndex, Speakers>()

function speakersOf(index: NameIndex): Speakers {
  const known = SPEAKERS.get(index)
  if (known) return known
  const { actors } = index.knowledge
  const made = {
    seated: Map.groupBy(actors, ({ seat }) => seat ?? ""),
    states: Map.groupBy(
      actors.filter(({ kind }) => kind === "state"),
      ({ country }) => country ?? "",
    ),
  }
  SPEAKERS.set(index, made)
  return made
}

/** A family name alone stands for the one known person of that name whom the text names in full. */
function lastNamed(words: readonly NameWord[], index: NameIndex, around: Surroundings): Actor | null {
  if (words.length > 2) return null
  const asked = words.map(({ word }) => word).join(" ")
  const named = [...around.actors].map(id => index.actor(id)).filter(actor => actor?.kind === "person")
  const fits = named.filter(actor =>
    [actor?.name.ar ?? "", actor?.name.en ?? ""].some(name =>
      worded(name, index)
        .words.map(({ word }) => word)
        .join(" ")
        .endsWith(` ${asked}`),
    ),
  )
  return fits.length === 1 ? (fits[0] ?? null) : null
}

const linked = (entity: string | null, rule: string, because: string): Linked => ({
  entity,
  rule: `link/${rule}`,
  because,
})

/** A person named anywhere in the mention, else the longest name of a body, the earlier of two equals. */
function mainName(names: readonly FoundName[]): FoundName | null {
  const actors = names.filter(({ hit }) => hit.actors.length > 0)
  const isPerson = ({ hit }: FoundName): boolean => hit.actors.some(actor => actor.kind === "person")
  const [longest] = [...actors].sort(
    (a, b) => Number(isPerson(b)) - Number(isPerson(a)) || b.hit.length - a.hit.length || a.from - b.from,
  )
  return longest ?? null
}

function byLexicon(words: readonly NameWord[], names: readonly FoundName[], around: Surroundings): Linked | null {
  const main = mainName(names)
  if (main === null) return null
  const person = main.hit.actors.some(actor => actor.kind === "person")
  if (!person && !onlyCarries(words, main)) return null
  const actor = chooseActor(main.hit.actors, around)
  const said = words
    .slice(main.from, main.to)
    .map(({ raw }) => raw)
    .join(" ")
  if (actor === null) return linked(null, "ambiguous", `${said}: ${main.hit.actors.map(({ id }) => id).join(", ")}`)
  return linked(actor.id, main.hit.loaded ? "label" : "name", `${said} is ${actor.id}`)
}

/** "X spokesman So-and-so": the words behind the bodies that are named, where a title begins them; none where it does not. */
function behindBodies(words: readonly NameWord[], names: readonly FoundName[]): readonly NameWord[] {
  const bodies = names.filter(({ hit }) => hit.actors.some(actor => actor.kind !== "person"))
  if (bodies.length === 0) return words
  const behind = words.slice(Math.max(...bodies.map(({ to }) => to)))
  return withoutTitles(behind).length < behind.length ? behind : []
}

/**
 * Which party, body or person a mention names: an unnamed source is nobody; then a known name, a local office, a country or
 * capital that speaks, a person known by the family name, and last a person who is not known but named.
 */
export function linkActor(mention: Mention, role: string | null, index: NameIndex, around: Surroundings): Linked {
  const { words, names } = worded(mention.text, index)
  if (isUnnamed(words)) return linked(null, "unnamed", "the source is not named")
  const known = byLexicon(words, names, around)
  if (known !== null) return known
  const office = officeOf(words, index, around)
  if (office !== null) return linked(office.id, "office", `${office.office} of ${office.place.id}`)
  const place = names.find(name => onlyCarries(words, name))
  const state = place === undefined ? null : speaksForState(place, index, around)
  if (state !== null) return linked(state.id, "seat", `a country or capital that speaks is ${state.id}`)
  const last = lastNamed(words, index, around)
  if (last !== null) return linked(last.id, "family-name", `named in full elsewhere in the text: ${last.id}`)
  const person = personIn(behindBodies(words, names), role !== null)
  if (person !== null) return linked(personId(person), "person", "a person whom the lexicon does not know")
  return linked(null, "unknown", "no known name in these words")
}
