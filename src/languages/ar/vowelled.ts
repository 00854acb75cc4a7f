import type { Reading } from "../sense.ts"
import type { Token } from "../token.ts"

/** The "a" before ـين that makes it a two: سائقَين. */
const TWO = /\u064E[\u0651\u0652]*\u064A\u0652?\u0646\u0650?$/

const isMarked = ({ kind, text, start, end }: Token, report: string): boolean =>
  kind === "word" && end - start > text.length && text.endsWith("ين") && TWO.test(report.slice(start, end))

/** A two, where a vowel mark shows that what may be two or several is two. */
const two = (token: Token): Token => ({
  ...token,
  readings: token.readings.map(reading =>
    reading.number === "plural" ? { ...reading, number: "dual" as const } : reading,
  ),
  facts: [],
})

/** The mark of an indefinite noun. */
const TANWIN = "\u064B"

const isConjugated = ({ tense, lexeme: { part } }: Reading): boolean => part === "verb" && tense !== undefined

/** "طالباً", which is spelled as a verb and which its mark makes a noun. */
const isNoun = ({ kind, text, start, end, readings }: Token, report: string): boolean =>
  kind === "word" &&
  end - start > text.length &&
  text.endsWith("ا") &&
  (report[end - 1] === TANWIN || report[end - 2] === TANWIN) &&
  readings.some(isConjugated) &&
  !readings.every(isConjugated)

/** "آفاد", which is spelled as a verb of speech, none of which begins with that letter. */
const isLong = ({ kind, text, start, readings }: Token, report: string): boolean =>
  kind === "word" &&
  report[start] === "آ" &&
  text.startsWith("ا") &&
  readings.some(reading => isConjugated(reading) && reading.lexeme.sense.cue === "verb")

/** "بيّن", which is spelled as "between" and which its mark makes a verb. */
const isMadeClear = ({ kind, text, start, end }: Token, report: string): boolean =>
  kind === "word" && text === "بين" && end - start > text.length && report.slice(start, end).includes("\u064A\u0651")

type Read = Pick<Token, "readings" | "roles" | "facts">

/** What is left of the readings of a spelling, for all that are spelled so. */
const AS_NOUN = new WeakMap<readonly Reading[], Read>()

function asNoun({ readings: all }: Token): Read {
  const known = AS_NOUN.get(all)
  if (known) return known
  const read = only(all.filter(reading => !isConjugated(reading)))
  AS_NOUN.set(all, read)
  return read
}

const only = (readings: readonly Reading[]): Read => ({
  readings,
  roles: [...new Set(readings.flatMap(({ lexeme }) => lexeme.sense.role ?? []))],
  facts: [],
})

/** The tokens of a text, where a vowel mark shows what a word that may be read in two ways is. */
export const vowelled = (tokens: readonly Token[], text: string): readonly Token[] =>
  tokens.some(token => isMarked(token, text) || isNoun(token, text) || isLong(token, text) || isMadeClear(token, text))
    ? tokens.map(token =>
        isMarked(token, text)
          ? two(token)
          : isNoun(token, text) || isLong(token, text)
            ? { ...token, ...asNoun(token) }
            : isMadeClear(token, text)
              ? { ...token, ...only(token.readings.filter(isConjugated)) }
              : token,
      )
    : tokens
