import type { Value } from "../model/claim.ts"
import type { Span } from "../model/span.ts"
import { fact, type Spelled } from "./facts.ts"
import type { Clitic, Reading, Role, Sense } from "./sense.ts"

/** A piece of the text: with the white space between them, tokens tile it. */
export interface Token extends Span, Spelled {
  readonly kind: "word" | "number" | "sign" | "break"
  /** Folded. */
  readonly text: string
  /** Ways to read it, the likeliest first; empty for signs and for words that the lexicon does not know. */
  readonly readings: readonly Reading[]
  /** What some reading of it plays. */
  readonly roles: readonly Role[]
  /** It carries the article, as far as its letters tell. */
  readonly definite?: boolean | undefined
  /** Where it is not known: words that may be attached before it, as far as its letters tell. */
  readonly attached?: readonly Clitic[] | undefined
  /** Where it is a word of letters alone: the spelling that names are compared by. */
  readonly name?: string | undefined
  /** What may begin with it, in bits (`BEGINS`), as far as its letters tell; absent where the language does not say. */
  readonly begins?: number | undefined
  /** It belongs to the name of a known party or place. */
  readonly known?: "actor" | "place" | undefined
  /** It belongs to a name, of whatever is or is not known. */
  readonly named?: Named | undefined
}

/** What a token may begin: a quantity, a phrase that bounds one, a date; "lead" for a small word that a date may begin with. */
export const BEGINS = { quantity: 1, bound: 2, date: 4, lead: 8 } as const

/** A token's place in a name; `starts` at its first token, which may have a word attached. */
export interface Named {
  readonly kind: "person" | "organization" | "place" | "post"
  readonly starts: boolean
  readonly attached: boolean
}

/** A run of tokens, half-open. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A number or vague amount as the words bound it. */
export interface Quantity extends Run {
  readonly value: Value
  /** False for percents, ordinals, times and other numbers that count nothing. */
  readonly counts: boolean
  readonly ordinal: boolean
  /** So many are in the one group that the noun behind is for: "a ten-member family". */
  readonly members?: true
}

/** A date or window that the words give, resolved against the day they were said. */
export interface Dated extends Run {
  readonly edtf: string
  /** What the words did not say and the report's date did: "year", "month", "day". */
  readonly assumed: readonly string[]
  /** A clock time: alone, or of a day that the words give; absent where no time is told. */
  readonly hour?: "alone" | "of a day"
  /** It is told by its distance from a day told before: "the following day". */
  readonly follows?: true
}

/** False for the many words that can do nothing for a reader of claims; asked first, so that rules pass over them at once. */
export const means: (token: Token) => boolean = fact(({ readings }: Token): boolean =>
  readings.some(({ lexeme }) => Object.values(lexeme.sense).some(field => field !== undefined)),
)

/** The first reading whose sense satisfies the question. */
export function readingThat(
  token: Token | undefined,
  asks: (sense: Sense, reading: Reading) => boolean,
): Reading | undefined {
  if (token === undefined) return undefined
  const { readings } = token
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i] as Reading
    if (asks(reading.lexeme.sense, reading)) return reading
  }
  return undefined
}

/** True where some reading of the token plays one of the roles. */
export function plays(token: Token | undefined, ...roles: readonly Role[]): boolean {
  if (token === undefined) return false
  for (let i = 0; i < token.roles.length; i++) if (roles.includes(token.roles[i] as Role)) return true
  return false
}
