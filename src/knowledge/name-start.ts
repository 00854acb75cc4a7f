import { NAME_WORDS } from "../languages/names.ts"
import { plays, readingThat, type Token } from "../languages/token.ts"

const begins = (word: string): boolean =>
  [NAME_WORDS.given, NAME_WORDS.bodies, NAME_WORDS.heads, NAME_WORDS.kinds, NAME_WORDS.posts].some(list =>
    list.has(word),
  )

/** Behind a verb, a title or an opening sign a name begins, and nothing is there that it could be joined to. */
const opensName = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind !== "word" ||
  NAME_WORDS.titles.has(NAME_WORDS.forms.canonical(token.text)) ||
  plays(token, "in", "to", "from") ||
  readingThat(token, (sense, { lexeme }) => sense.says !== undefined && lexeme.part === "verb") !== undefined

/** How many letters of a name's first token are a joining word of their own ("and"); `isName` tells words of persons' names. */
export function attachedTo(tokens: readonly Token[], from: number, isName: (word: string) => boolean): number {
  const text = tokens[from]?.text ?? ""
  const bare = NAME_WORDS.forms.unjoined(text)
  if (bare === null || begins(text)) return 0
  if (begins(bare) || NAME_WORDS.forms.hasArticle(bare)) return 1
  if (isName(text)) return 0
  return isName(bare) || !opensName(tokens[from - 1]) ? 1 : 0
}
