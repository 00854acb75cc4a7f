import { NAME_WORDS } from "../languages/names.ts"
import { plays, readingThat, type Token } from "../languages/token.ts"

const begins = (word: string): boolean =>
  [NAME_WORDS.given, NAME_WORDS.leading, NAME_WORDS.bodies, NAME_WORDS.heads, NAME_WORDS.kinds, NAME_WORDS.posts].some(
    list => list.has(word),
  )

/** Behind a verb, a title or an opening sign a name begins, and nothing is there that it could be joined to. */
const opensName = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind !== "word" ||
  NAME_WORDS.titles.has(NAME_WORDS.forms.canonical(token.text)) ||
  plays(token, "in", "to", "from") ||
  readingThat(token, (sense, { lexeme }) => sense.says !== undefined && lexeme.part === "verb") !== undefined

/** How many letters of a name's first token are words of their own ("and", "in"); `isName` tells words of persons' names. */
export function attachedTo(tokens: readonly Token[], from: number, isName: (word: string) => boolean): number {
  const { unjoined, unplaced, hasArticle } = NAME_WORDS.forms
  const text = tokens[from]?.text ?? ""
  if (begins(text)) return 0
  const rest = unjoined(text)
  const joins =
    rest !== null &&
    (begins(rest) || hasArticle(rest) || (!isName(text) && (isName(rest) || !opensName(tokens[from - 1]))))
  const word = joins ? rest : text
  const bare = unplaced(word)
  const places = bare !== null && !begins(word) && (begins(bare) || hasArticle(bare) || (!isName(word) && isName(bare)))
  return Number(joins) + Number(places)
}
