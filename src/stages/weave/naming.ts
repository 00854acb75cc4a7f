import { fill, WORDS } from "../../messages/words.ts"
import type { Acquaintance } from "../../model/story.ts"

/** Who knows names, and the language that they are wanted in. */
export interface Naming {
  readonly known: Acquaintance
  readonly language: "ar" | "en"
}

interface Named {
  readonly text: string
  readonly entity: string | null
}

const neutralNameOf = ({ entity }: Named, { known, language }: Naming): string | null =>
  entity === null ? null : known.nameOf(entity, language)

/** The neutral name of a mention, else its words; null where there is none. */
export const nameIn = (mention: Named | null, naming: Naming): string | null =>
  mention === null ? null : (neutralNameOf(mention, naming) ?? mention.text)

/** The same within a sentence of our own: the text's words only in quotation marks, "?" where there are none. */
export const nameInSentence = (mention: Named | null, naming: Naming): string => {
  if (mention === null) return "?"
  const name = neutralNameOf(mention, naming) ?? fill(WORDS[naming.language].ledger.quoted, mention.text)
  return `\u2068${name}\u2069`
}
