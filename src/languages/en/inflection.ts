import type { Reading } from "../sense.ts"

/** A form of a word with what it says. */
export interface Form {
  readonly text: string
  readonly voice?: Reading["voice"]
  readonly tense?: Reading["tense"]
  readonly number?: Reading["number"]
  /** First person. */
  readonly self?: true
}

/** A verb's principal parts; regular ones are made from the first. */
export interface Parts {
  readonly plain: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

const VOWEL = /[aeiou]/
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][^aeiouwxy]$/
/** Verbs of several syllables whose last letter is doubled, the stress being on the last syllable or by habit. */
const DOUBLED = new Set(
  "admit commit refer kidnap repel expel compel transfer regret rebut begin occur control cancel travel".split(" "),
)

const doubled = (plain: string): string =>
  DOUBLED.has(plain) || ONE_SYLLABLE.test(plain) ? plain + plain.slice(-1) : plain

const endsInConsonantY = (word: string): boolean => word.endsWith("y") && !VOWEL.test(word.at(-2) ?? "a")

/** kill, kills; flee, flees; push, pushes; carry, carries. The same ending makes a noun's plural. */
export function withS(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

const withEd = (plain: string): string => {
  if (plain.endsWith("e")) return `${plain}d`
  return endsInConsonantY(plain) ? `${plain.slice(0, -1)}ied` : `${doubled(plain)}ed`
}

const withIng = (plain: string): string => {
  if (plain.endsWith("ie")) return `${plain.slice(0, -2)}ying`
  return plain.endsWith("e") && !plain.endsWith("ee") ? `${plain.slice(0, -1)}ing` : `${doubled(plain)}ing`
}

/** "kill", or "withdraw withdrew withdrawn" where the past is irregular; a lone second word is past and participle. */
export function partsOf(entry: string): Parts {
  const [plain = "", past, participle] = entry.split(" ")
  return { plain, past: past ?? withEd(plain), participle: participle ?? past ?? withEd(plain), ing: withIng(plain) }
}

/** All finite forms and participles. "Killed" may be past or passive participle: its voice is either. */
export function verbForms({ plain, past, participle, ing }: Parts): readonly Form[] {
  const own = past !== participle
  const finite: readonly Form[] = [
    { text: past, tense: "past", voice: own ? "active" : "either" },
    { text: withS(plain), tense: "present", voice: "active", number: "singular" },
    { text: ing, tense: "present", voice: "active" },
    { text: plain, tense: "present", voice: "active" },
  ]
  return own ? [...finite, { text: participle, tense: "past", voice: "either" }] : finite
}

/** soldier, soldiers; policeman, policemen; child/children where the plural is given; aircraft/aircraft counts as plural only after a number. */
export function nounForms(entry: string): readonly Form[] {
  const [singular = "", given] = entry.split("/")
  const plural = given ?? (/(?<!hu|ger)man$/.test(singular) ? `${singular.slice(0, -2)}en` : withS(singular))
  if (plural === singular) return [{ text: singular, number: "plural" }]
  return [
    { text: singular, number: "singular" },
    { text: plural, number: "plural" },
  ]
}
