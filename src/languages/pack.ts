import type { Precision } from "../model/claim.ts"
import type { CreditWords } from "./credits.ts"
import type { ActorWords, PlaceWords } from "./name-words.ts"
import type { CommonWords } from "./rarity.ts"
import type { Clitic, Reading } from "./sense.ts"
import type { Dated, Quantity, Run, Token } from "./token.ts"

/** A place that a text names, as it is written: with the word that says what it is, and the name alone. */
export interface WrittenPlace extends Run {
  readonly name: Run
  /** As fine as the word says; null where it only stands where a place does. */
  readonly precision: Precision | null
}

/** Everything that is known of one language: words, numbers, dates. A stage holds no word of any; an empty part is a fair answer, a missing one does not compile. */
export interface Pack {
  /** BCP 47. */
  readonly code: string
  readonly direction: "rtl" | "ltr"
  /** Every way to read a folded word that steers reading; none where no such word is spelled so. */
  readings(word: string): readonly Reading[]
  /** Every way in which a folded word tells of commitments and measures; none where it does not. */
  undertakings(word: string): readonly Reading[]
  /** A length of time that is told at a token; null where none is. */
  length(tokens: readonly Token[], at: number): { readonly hours: number; readonly to: number } | null
  /** Every way to read a folded word by the whole lexicon: those that steer reading, or else the general ones; none where it is not known. */
  words(word: string): readonly Reading[]
  /** True where a folded word looks definite by its letters alone. */
  looksDefinite(word: string): boolean
  /** What may begin with a token, in bits (`BEGINS`), by its letters alone: asked once a spelling, so that rules pass over most tokens; null where rules ask each token. */
  readonly begins: ((token: Token) => number) | null
  /** True where a folded word is, or begins with, the word that joins it to what stands before. */
  joins(word: string): boolean
  /** Words that may be attached before a folded word that is not known, as far as its letters tell. */
  attached(word: string): readonly Clitic[]
  /** Of how many a pronoun that ends a folded word is; null where the language attaches none. */
  owners(word: string): "one" | "two" | "many" | null
  /** Words of a name as they stand alone, where the article of the first is written into the "to" before it. */
  alone(words: string): string
  /** A folded word without its article, for comparing names. */
  bare(word: string): string
  /** Quantities of a run of tokens, in order, not overlapping. */
  numbers(tokens: readonly Token[]): readonly Quantity[]
  /** Tokens whose readings their neighbours settle (whether "killed" is active or passive), or the text as it is written. */
  settled(tokens: readonly Token[], quantities: readonly Quantity[], text: string): readonly Token[]
  /** Places that the writing names, known or not, in order, not overlapping; null where it has no capitals to tell names by, or they are not read. */
  readonly places: ((tokens: readonly Token[], text: string) => readonly WrittenPlace[]) | null
  /**
   * Dates and windows, resolved against a day counted from 1970-01-01; clock times in the zone given (IANA; null where none is known).
   * `story` is the last day that the text before the tokens tells: "the following day" is the one behind it.
   */
  dates(tokens: readonly Token[], said: number, zone: string | null, story?: number | null): readonly Dated[]
  /** A phrase that ends right before a token and bounds the amount there; null where none does. */
  boundBefore(
    tokens: readonly Token[],
    at: number,
  ): { readonly bound: "about" | "over" | "under"; readonly from: number } | null
  /** A phrase that begins at a token and bounds the amount told before it; null where none does. */
  boundAfter(
    tokens: readonly Token[],
    at: number,
  ): { readonly bound: "about" | "over" | "under"; readonly to: number } | null
  /** True where a noun's dual or bare singular counts by itself (قتيلين). */
  readonly dualCounts: boolean
  /** Where a verb's subject stands. */
  readonly subject: "after" | "before"
  /** Where a verb's object stands; before the verb its form tells it from a subject (`Reading.object`). */
  readonly object: "after" | "before"
  /** Whether its words tell who says what; where they do not, a report that is read says so. */
  readonly tellsSpeakers: boolean
  /** The words around names of parties and persons, and of places. */
  readonly actorWords: ActorWords
  readonly placeWords: PlaceWords
  /** How papers say that a text or a figure is not their own. */
  readonly creditWords: CreditWords
  /** Words by how many reports hold them. */
  readonly commonWords: readonly CommonWords[]
}
