import { foldWord } from "../languages/fold.ts"
import { NAME_WORDS, nameWords } from "../languages/names.ts"
import type { NameIndex } from "./name-index.ts"
import { officeOf } from "./offices.ts"
import { sideOf } from "./sides.ts"
import { chooseActor, surroundingsOf } from "./surroundings.ts"

/**
 * The party or uninvolved body that the holder of an office speaks for: the side of the local office that the words name ("media
 * director of the health of Aleppo"), or of the one known body that ends them ("spokesman of the ministry"). Null for other
 * words, and for an office that is held no more.
 */
export function sideOfOffice(words: string, index: NameIndex, day: string | null): string | null {
  const around = surroundingsOf(nameWords(foldWord(words)), day, index)
  if (around.words.some(({ word }) => NAME_WORDS.former.has(word))) return null
  const office = officeOf(around.words, index, around)
  if (office !== null) return sideOf(office.id, index, day)
  const last = around.names.findLast(({ to }) => to === around.words.length)
  const bodies = last?.hit.actors.filter(({ kind }) => kind !== "person") ?? []
  return sideOf(chooseActor(bodies, around)?.id ?? null, index, day)
}
