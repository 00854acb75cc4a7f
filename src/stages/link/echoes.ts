import type { NameIndex } from "../../knowledge/name-index.ts"
import type { Surroundings } from "../../knowledge/surroundings.ts"
import { chooseActor } from "../../knowledge/surroundings.ts"
import { NAME_WORDS } from "../../languages/names.ts"
import type { Mention } from "../../model/claim.ts"
import { worded } from "./words.ts"

const wordsOf = (text: string, index: NameIndex): readonly string[] => worded(text, index).words.map(({ word }) => word)

/** A family name after the full name: the one person among the linked mentions whose name ends so. */
function samePerson(words: readonly string[], persons: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const asked = ` ${words.join(" ")}`
  const ids = new Set([...persons].flatMap(([name, ids]) => (name.endsWith(asked) ? [...ids] : [])))
  return ids.size === 1 ? ([...ids][0] ?? null) : null
}

/** Whom the names of persons are linked to, by the words of each. */
function personsIn(mentions: readonly Mention[], index: NameIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const byText = new Map<string, Set<string>>()
  for (const { entity, text } of mentions) {
    if (entity?.startsWith("person:") !== true) continue
    const ids = byText.get(text) ?? new Set()
    byText.set(text, ids.add(entity))
  }
  const persons = new Map<string, Set<string>>()
  for (const [text, ids] of byText) {
    const name = wordsOf(text, index).join(" ")
    persons.set(name, new Set([...(persons.get(name) ?? []), ...ids]))
  }
  return persons
}

const sameHead = (a: string, b: string): boolean => a === b || NAME_WORDS.forms.otherArticle(a).includes(b)

/** A head noun alone ("الهيئة") after a known name that begins with it: the nearest such name before `start`. */
function sameHeadNoun(word: string, start: number, around: Surroundings, index: NameIndex): string | null {
  const names = around.names.filter(({ from, hit }) => {
    const first = around.words[from]
    const isHead =
      first !== undefined && [first.word, ...NAME_WORDS.forms.unprefixed(first.word)].some(form => sameHead(word, form))
    return isHead && hit.length > 1 && hit.actors.length > 0 && (first?.start ?? 0) < start
  })
  const actors = names.at(-1)?.hit.actors ?? []
  const actor = chooseActor(actors, around)
  return actor === null ? null : (index.actor(actor.id)?.id ?? null)
}

/**
 * Finds what a mention that names nothing by itself takes up from earlier words, among the other mentions of its report: a family
 * name, or a head noun alone.
 */
export function echoesOf(
  others: readonly Mention[],
  around: Surroundings,
  index: NameIndex,
): (mention: Mention) => string | null {
  const persons = personsIn(others, index)
  return mention => {
    const words = wordsOf(mention.text, index)
    const [first] = words
    if (first === undefined || words.length > 2 || NAME_WORDS.unnamed.has(first)) return null
    if (words.length === 1 && NAME_WORDS.forms.otherArticle(first).some(form => NAME_WORDS.bodies.has(form)))
      return sameHeadNoun(first, mention.evidence.start, around, index)
    return samePerson(words, persons)
  }
}
