import { fact } from "../../facts.ts"
import type { Token } from "../../token.ts"
import { NUMERALS, type NumberWord } from "../lexicon/numerals.ts"

/** A number word as it stands, with what is attached before it. */
export interface Atom {
  readonly and: boolean
  readonly prep: boolean
  readonly the: boolean
  readonly word: NumberWord
}

/** Words that only look like a number: "I am not" is spelled as "for six", Monday as "the two". */
const NEVER = new Set([
  "كميه",
  "وكميه",
  "بكميه",
  "الكميه",
  "كمايه",
  "الاثنين",
  "والاثنين",
  "بالاثنين",
  "للاثنين",
  "فالاثنين",
  "لست",
  "كست",
  "فست",
  "بثمن",
  "الثمن",
  "وثمن",
  "والثمن",
  "بالثمن",
])
/** What may be attached, in one piece: and, preposition, article. */
const ATTACHED = /^([وف])?([بلك])?(ال)?$/
const PREFIXES = ["", "و", "ف"].flatMap(and =>
  ["", "ب", "ل", "ك"].flatMap(prep => ["", "ال"].map(the => (prep === "ل" && the ? `${and}لل` : and + prep + the))),
)

function read(text: string): Atom | null {
  if (NEVER.has(text)) return null
  for (const prefix of PREFIXES) {
    const word = text.startsWith(prefix) ? NUMERALS.get(text.slice(prefix.length)) : undefined
    if (!word) continue
    const [, and, prep, the] = ATTACHED.exec(prefix.replace("لل", "لال")) ?? []
    return { and: and !== undefined, prep: prep !== undefined, the: the !== undefined, word }
  }
  return null
}

const atom = fact(({ kind, text }: Token): Atom | null => (kind === "word" && text.length <= 20 ? read(text) : null))

/** The number word that a token is; null for other words, digits and signs. */
export const atomOf = (token: Token | undefined): Atom | null => (token === undefined ? null : atom(token))

/** True where nothing stands between a token and the next, not even a space. */
export const adjacent = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && token.end === tokens[at + 1]?.start
}

/** Where a part joined by "and" begins: the word that carries it, or the one after it where it stands apart; null where none is joined. */
export function joined(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.text === "و") return tokens[at + 1] ? at + 1 : null
  return token?.kind === "word" && token.text.length > 2 && token.text.startsWith("و") ? at : null
}

/** A token's text without an attached "and" or "so". */
export const unjoined = (token: Token | undefined): string => {
  const text = token?.text ?? ""
  return text.length > 3 ? text.replace(/^[وف]/, "") : text
}
