import { foldWord } from "../fold.ts"
import type { Reading, Role } from "../sense.ts"
import type { Quantity, Token } from "../token.ts"
import { reading } from "../uniform.ts"
import { OF_THEM_ENDINGS, TO_ENDINGS } from "./lexicon/particles.ts"
import { compoundsOf } from "./lookup.ts"

const particle = (role: Role, pronoun = false): Reading =>
  reading({}, { lemma: role, part: "particle", sense: { role } }, [], pronoun)
const OF = particle("from", true)
const THEM = particle("of them")
const TO = particle("to")
const TO_WORDS = new Set(TO_ENDINGS.split(", ").map(foldWord))
const OF_THEM_WORDS = new Set(OF_THEM_ENDINGS.split(", ").map(foldWord))

const readAs = (token: Token, readings: readonly Reading[]): Token => ({
  ...token,
  readings,
  roles: [...new Set(readings.flatMap(({ lexeme }) => lexeme.sense.role ?? []))],
  facts: [],
})

/** The words that mean something together with the one they end at. */
function compound(tokens: readonly Token[], at: number): readonly Reading[] {
  const all = compoundsOf(tokens[at]?.text ?? "")
  return all
    .filter(({ before }) => before.every((word, i) => tokens[at - before.length + i]?.text === word))
    .map(compound => compound.reading)
}

/** What stands behind a number's apostrophe: "7'si" is of those told before, "20'ye" is reached. */
function ending(tokens: readonly Token[], at: number): Reading | null {
  const isNumber = tokens[at - 2]?.kind === "number" && tokens[at - 1]?.text === "'"
  if (!isNumber) return null
  const word = tokens[at]?.text ?? ""
  return TO_WORDS.has(word) ? TO : OF_THEM_WORDS.has(word) ? THEM : null
}

/** Tokens whose readings their neighbours settle: verbs of several words, and the endings that numbers bear behind an apostrophe. */
export function settled(tokens: readonly Token[], _: readonly Quantity[]): readonly Token[] {
  return tokens.map((token, at) => {
    const own = token.kind === "word" ? ending(tokens, at) : null
    if (own) return readAs(token, [own])
    if (token.text === "'" && ending(tokens, at + 1) === THEM) return readAs(token, [OF])
    const together = token.kind === "word" ? compound(tokens, at) : []
    return together.length > 0 ? readAs(token, together) : token
  })
}
