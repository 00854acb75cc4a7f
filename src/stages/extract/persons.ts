import { NAME_WORDS } from "../../languages/names.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"

/** Longest name of a person, in tokens. */
const LONGEST = 7

const isGiven = ({ text }: Token, first: boolean): boolean =>
  NAME_WORDS.given.has(text) || (first && NAME_WORDS.forms.unprefixed(text).some(form => NAME_WORDS.given.has(form)))

/** A word of a person's name that is not its first: who is known by it alone may be another man. */
const isSurname = ({ named }: Token): boolean => named?.kind === "person" && !named.starts

/** A word that can go on a person's name: a given name, or one that nothing else is known of. */
const goesOn = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.text.length > 1 &&
  (isGiven(token, false) ||
    (token.readings.length === 0 &&
      (token.known !== "actor" || isSurname(token)) &&
      !NAME_WORDS.nationalities.has(token.text)))

/** A person's name that begins at a token: a given name and at least one word more, or, behind a title, any unknown words. */
export function personName(tokens: readonly Token[], from: number, titled: boolean): Run | null {
  const first = tokens[from]
  if (
    first?.kind !== "word" ||
    plays(first, "one of") ||
    (plays(first, "in") && (tokens[from + 1]?.definite || first.readings.some(r => r.pronoun)))
  )
    return null
  const given = isGiven(first, true)
  if (!given && !(titled && goesOn(first) && !first.definite)) return null
  let to = from + 1
  while (to - from < LONGEST && goesOn(tokens[to])) to++
  return to - from >= 2 || (titled && given) ? { from, to } : null
}

/** Where a name may begin behind a title and further titles: "the leader of the brigade, Colonel So-and-so". */
export function nameBehind(tokens: readonly Token[], from: number): Run | null {
  for (let at = from; at < from + 4; at++) {
    const name = personName(tokens, at, at === from)
    if (name) return name
    if (tokens[at]?.kind !== "word" || plays(tokens[at], "in", "from", "that", "to")) return null
    if (tokens[at]?.readings.some(r => r.lexeme.part === "verb" || r.before.includes("and"))) return null
  }
  return null
}

/** A word that heads an office or a rank, by itself or with what it is of. */
export const isOffice = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.head === "office" && r.number !== "plural" && !r.pronoun) !== undefined
