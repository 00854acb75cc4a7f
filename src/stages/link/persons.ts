import { createHash } from "node:crypto"
import { NAME_WORDS, type NameWord } from "../../languages/names.ts"

/** Names longer than this are phrases. */
const LONGEST_NAME = 6

/** How many words of titles stand at the beginning: "قائد ..." is none, "اللواء", "وزير الخارجية" are. */
function titleLength(words: readonly NameWord[], at: number): number {
  const two = `${words[at]?.word ?? ""} ${words[at + 1]?.word ?? ""}`
  if (NAME_WORDS.titles.has(two)) return 2
  const word = words[at]?.word ?? ""
  return NAME_WORDS.titles.has(word) || NAME_WORDS.nationalities.has(word) ? 1 : 0
}

/** The words without the titles, and the adjectives of nationality, before them. */
export function withoutTitles(words: readonly NameWord[]): readonly NameWord[] {
  let at = 0
  for (let length = titleLength(words, at); length > 0 && at + length < words.length; length = titleLength(words, at))
    at += length
  return words.slice(at)
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12)

/** The id of a person whom the lexicon does not know: by the folded name without titles. */
export const personId = (words: readonly NameWord[]): string =>
  `person:${hash(words.map(({ word }) => word).join(" "))}`

/**
 * The words of a person's name, where the mention is one: it stands beside a role, behind a title, or begins with a given
 * name. Null for what begins like an organisation and for long phrases.
 */
export function personIn(words: readonly NameWord[], hasRole: boolean): readonly NameWord[] | null {
  const name = withoutTitles(words)
  const first = name[0]?.word ?? ""
  if (name.length === 0 || name.length > LONGEST_NAME || NAME_WORDS.bodies.has(first)) return null
  if (NAME_WORDS.heads.has(first) || NAME_WORDS.unnamed.has(first)) return null
  const isNamed = NAME_WORDS.given.has(first) || name.length < words.length
  return (hasRole || isNamed) && (name.length > 1 || hasRole) ? name : null
}
