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
    // Capitals of the dotted and the dotless i fall together in a text that mixes languages.
    İ: "i",
    ı: "i",
    â: "a",
    Â: "a",
    î: "i",
    Î: "i",
    û: "u",
    Û: "u",
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
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DD\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uFE00-\uFE0F]/u

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
  // The dot that lower case leaves over a dotted capital i.
  ["\u0307", ""],
])

/** How a code unit folds, once it was met: to one unit, or to none or several of them. */
const PLAIN = 1
const OTHER = 2
const HOW = new Uint8Array(0x10000)
/** The one unit that each plain unit folds to. */
const FOLDED = new Uint16Array(0x10000)

/** Finds out how a unit that was not met before folds; half of a sign of two units never stands for itself. */
function howOf(unit: number): number {
  const sign = String.fromCharCode(unit)
  const folded = RECOMPOSED.get(sign) ?? foldSign(sign)
  const how = folded.length === 1 && (unit < 0xd800 || unit > 0xdfff) ? PLAIN : OTHER
  if (how === PLAIN) FOLDED[unit] = folded.charCodeAt(0)
  HOW[unit] = how
  return how
}

/** The code units of a folded text, with where each came from; behind the last stands where the text ends. */
export interface FoldedUnits {
  readonly units: Uint16Array
  readonly starts: Int32Array
}

/** Room for more, where a ligature stands for many letters. */
function grown({ units, starts }: FoldedUnits, size: number): FoldedUnits {
  const more = { units: new Uint16Array(size), starts: new Int32Array(size + 1) }
  more.units.set(units)
  more.starts.set(starts)
  return more
}

/** Folds a whole text: line feeds stay, every other white space is one space a sign, nothing is trimmed. */
export function foldUnits(text: string): FoldedUnits {
  let out: FoldedUnits = { units: new Uint16Array(text.length), starts: new Int32Array(text.length + 1) }
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const how = HOW[unit] || howOf(unit)
    if (how === PLAIN && length < out.units.length) {
      out.units[length] = FOLDED[unit] as number
      out.starts[length++] = at
      continue
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const folded = RECOMPOSED.get(sign) ?? foldSign(sign)
    if (length + folded.length > out.units.length) out = grown(out, (length + folded.length) * 2)
    for (let i = 0; i < folded.length; i++) {
      out.units[length] = folded.charCodeAt(i)
      out.starts[length++] = at
    }
    at += sign.length - 1
  }
  out.starts[length] = text.length
  return { units: out.units.subarray(0, length), starts: out.starts }
}

/** A text in the one spelling that all words are compared in. */
export function fold(text: string): Folded {
  const folded = foldUnits(text)
  const { buffer, byteOffset, byteLength } = folded.units
  const body = Buffer.from(buffer, byteOffset, byteLength).toString("utf16le")
  return { body, unfold: span => unfold(folded, span) }
}

/** Where the sign of the original ends, with the marks that follow it, that a unit before `to` came from. */
export function endBefore(starts: Int32Array, to: number): number {
  const last = starts[to - 1]
  let next = to
  while (starts[next] === last) next++
  return starts[next] as number
}

/** From the first sign's start to the end of the last sign and of the marks that follow it. */
function unfold({ units, starts }: FoldedUnits, span: Span): Span {
  const length = units.length
  const start = starts[Math.min(span.start, length)] as number
  if (span.end <= span.start) return { start, end: start }
  return { start, end: endBefore(starts, Math.min(span.end, length)) }
}

/** Longer ones are folded as texts are. */
const LONGEST_PHRASE = 200

/** The folded form of a word or phrase, for comparing; outer spaces dropped. */
export function foldWord(word: string): string {
  const units: number[] = []
  for (let at = 0; at < word.length && word.length <= LONGEST_PHRASE; at++) {
    const unit = word.charCodeAt(at)
    if ((HOW[unit] || howOf(unit)) !== PLAIN) break
    units.push(FOLDED[unit] as number)
  }
  return (units.length === word.length ? String.fromCharCode(...units) : fold(word).body).trim()
}
