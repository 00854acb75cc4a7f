import type { FindKnown, Known } from "../languages/analysis.ts"
import { NAME_WORDS, type NameWord } from "../languages/names.ts"
import type { Token } from "../languages/token.ts"
import { choosePlace } from "./choose-place.ts"
import type { NameIndex } from "./name-index.ts"
import { expectsPlace, type FoundName } from "./scan.ts"
import { chooseActor, type Surroundings, surroundingsOf } from "./surroundings.ts"

/** The token in which each sign of the joined text stands; tokens are joined by one blank, breaks stay. */
function joined(tokens: readonly Token[]): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = []
  let text = ""
  tokens.forEach((token, number) => {
    for (let i = 0; i <= token.text.length; i++) at.push(number)
    text += `${token.text} `
  })
  return { text, at }
}

/** A place where only places bear the name or the words before expect one; else the actor, where the text tells which. */
function decide(
  found: FoundName,
  words: readonly NameWord[],
  around: Surroundings,
): Pick<Known, "kind" | "entity" | "precision"> | null {
  const { actors, places } = found.hit
  const place = choosePlace(places, { kind: null, near: [] }, around)
  const asPlace = place === null ? null : { kind: "place" as const, entity: place.id, precision: place.precision }
  if (
    asPlace !== null &&
    (actors.length === 0 || actors.every(actor => actor.kind === "state") || expectsPlace(words, found.from))
  )
    return asPlace
  const actor = chooseActor(actors, around)
  return actor === null ? asPlace : { kind: "actor", entity: actor.id, precision: null }
}

/** Finds the known names of one text on `day` (ISO date): the longest at each word, several bearers told apart by the text. */
export const knownFinder =
  (index: NameIndex, day: string | null): FindKnown =>
  tokens => {
    const { text, at } = joined(tokens)
    const around = surroundingsOf(text, day, index)
    return around.names.flatMap(found => {
      const [first, last] = [around.words[found.from], around.words[found.to - 1]]
      const known = decide(found, around.words, around)
      if (known === null || first === undefined || last === undefined) return []
      const joined = found.hit.form === "prefixed" && NAME_WORDS.forms.unjoined(first.raw) !== null
      return [{ ...known, joined, from: at[first.start] ?? 0, to: (at[last.end - 1] ?? 0) + 1 }]
    })
  }
