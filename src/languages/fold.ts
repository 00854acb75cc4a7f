import type { Span } from "../model/span.ts"

/** A text in the one spelling that all words are compared in, with the way back to the original offsets. */
export interface Folded {
  readonly body: string
  /** The original span whose folded form is `span` of `body`. */
  unfold(span: Span): Span
}

/** Letters that papers spell in several ways, and the one they are compared by. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    أ: "ا",
    إ: "ا",
    آ: "ا",
    ٱ: "ا",
    ى: "ي",
    ی: "ي",
    ئ: "ي",
    ؤ: "و",
    ة: "ه",
    ہ: "ه",
    ھ: "ه",
    ک: "ك",
    ڪ: "ك",
  }),
)

/** Typographic signs, and the plain one they are compared by. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  [
    ["“”„‟«»″〝〞＂", '"'],
    ["‘’‚‛′`´＇", "'"],
    ["‐‑‒–—―−﹣－", "-"],
    ["٫", "."],
    ["٬", ","],
    ["٪", "%"],
    ["،", ","],
    ["؛", ";"],
    ["؟", "?"],
  ].flatMap(([from = "", to = ""]) => [...from].map(sign => [sign, to] as const)),
)

const SPACE = /\s/u
const DIGIT = /\p{Nd}/u
const COMPOSED = /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF10-\uFF5A]/u
/** Vowel marks, tatweel, the dagger alef, joiners and direction marks: written or not, the word is the same. */
const SILENT =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

const asDigit = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0
  // Every script's ten digits stand in a row: its zero is found by stepping back.
  let zero = code
  while (DIGIT.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return String(code - zero)
}

const foldLetter = (letter: string): string => {
  const plain = COMPOSED.test(letter) ? letter.normalize("NFKC") : letter
  // A few of these signs (ornate brackets) have no plainer form: they stay.
  if (plain !== letter) return [...plain].map(foldSign).join("")
  return LETTERS.get(letter) ?? SIGNS.get(letter) ?? (DIGIT.test(letter) ? asDigit(letter) : letter.toLowerCase())
}

/** Folded forms of single signs, kept because news text repeats the same few hundred. */
const KNOWN = new Map<string, string>()

/** The folded form of one sign: nothing for a mark that is not pronounced, several letters for a ligature. */
export function foldSign(sign: string): string {
  const known = KNOWN.get(sign)
  if (known !== undefined) return known
  const folded = SILENT.test(sign) ? "" : SPACE.test(sign) ? (sign === "\n" ? "\n" : " ") : foldLetter(sign)
  if (KNOWN.size < 5000) KNOWN.set(sign, folded)
  return folded
}

const RECOMPOSED: ReadonlyMap<string, string> = new Map([
  ["\u0653", ""],
  ["\u0654", ""],
  ["\u0655", ""],
])

/** Folds a whole text: line feeds stay, every other white space is one space a sign, nothing is trimmed. */
export function fold(text: string): Folded {
  const starts: number[] = []
  let body = ""
  let at = 0
  for (const sign of text) {
    const folded = RECOMPOSED.get(sign) ?? foldSign(sign)
    for (let i = 0; i < folded.length; i++) starts.push(at)
    body += folded
    at += sign.length
  }
  starts.push(text.length)
  return { body, unfold: span => unfold(starts, text, span) }
}

/** From the first sign's start to the end of the last sign and of the marks that follow it. */
function unfold(starts: readonly number[], text: string, span: Span): Span {
  const start = starts[span.start] ?? text.length
  if (span.end <= span.start) return { start, end: start }
  const last = starts[span.end - 1] ?? text.length
  let next = span.end
  while (next < starts.length - 1 && starts[next] === last) next++
  return { start, end: starts[next] ?? text.length }
}

/** The folded form of a word or phrase, for comparing; outer spaces dropped. */
export const foldWord = (word: string): string => fold(word).body.trim()
