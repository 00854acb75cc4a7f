import { words } from "../languages/ar/words.ts"
import { NAME_WORDS } from "../languages/names.ts"
import { type Run, readingThat, type Token } from "../languages/token.ts"

/** Longest role, in tokens. */
const LONGEST = 8

const forms = (word: string): readonly string[] => [word, ...NAME_WORDS.forms.unprefixed(word)]

/** True for a word that heads the name of a post, rank or calling. */
export const isPost = (token: Token | undefined): boolean =>
  token?.kind === "word" && forms(NAME_WORDS.forms.canonical(token.text)).some(word => NAME_WORDS.posts.has(word))

/** True where a role cannot go on: signs, numbers, verbs and small words. */
const ends = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind !== "word" ||
  token.text.length === 1 ||
  (readingThat(token, (_, { lexeme }) => lexeme.part === "verb" || lexeme.part === "particle") !== undefined &&
    readingThat(token, (_, { lexeme, pronoun }) => lexeme.part === "noun" && !pronoun) === undefined)

/** "His call": a word that only says whose it is goes on with the sentence, not with a role. */
const isOwned = (token: Token | undefined): boolean => {
  const readings = words(token?.text ?? "")
  return readings.length > 0 && readings.every(({ pronoun }) => pronoun)
}

/** The role that stands right before a name: from the farthest word that heads a post. */
function roleBefore(tokens: readonly Token[], name: Run): Run | null {
  let head: number | null = null
  for (let at = name.from - 1; at >= Math.max(0, name.from - LONGEST); at--) {
    if (isPost(tokens[at])) head = at
    if (ends(tokens[at])) break
  }
  return head === null ? null : { from: head, to: name.from }
}

/** The role told after a name, at once or behind a comma: "X, the director of Y,". */
function roleAfter(tokens: readonly Token[], name: Run): Run | null {
  const from = tokens[name.to]?.text === "," ? name.to + 1 : name.to
  if (!isPost(tokens[from])) return null
  let to = from + 1
  while (to < from + LONGEST && !ends(tokens[to]) && !isOwned(tokens[to])) to++
  return to - from > 1 ? { from, to } : null
}

/** The title, rank or office told beside a person's name; null where none is. */
export const roleOf = (tokens: readonly Token[], name: Run): Run | null =>
  roleBefore(tokens, name) ?? roleAfter(tokens, name)
