import { words } from "../languages/ar/words.ts"
import { whether } from "../languages/facts.ts"
import { NAME_WORDS } from "../languages/names.ts"
import type { Token } from "../languages/token.ts"

/** A word as names are compared by, with and without what is attached before it. */
export const forms = (token: Token): readonly string[] => {
  const word = NAME_WORDS.forms.canonical(token.text)
  return [word, ...NAME_WORDS.forms.unprefixed(word)]
}

/** A word of more than one letter. */
export const isWord = (token: Token | undefined): token is Token => token?.kind === "word" && token.text.length > 1

/** Whether a word is on a list, with or without what is attached before it. */
export const isOf = (list: ReadonlySet<string>): ((token: Token | undefined) => boolean) =>
  whether((token: Token) => isWord(token) && forms(token).some(form => list.has(form)))

/** A word that only a name can be, as far as the lexicon tells. */
export const isUnknown = whether(
  (token: Token) => isWord(token) && token.text.length > 2 && words(token.text).length === 0,
)

/** A word with the article. */
export const hasArticle = whether((token: Token) => NAME_WORDS.forms.hasArticle(token.text))
