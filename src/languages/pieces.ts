/** The code units of a folded text. */
type Units = Uint16Array

/** What a code unit of a folded text can be in a piece of it; half of a sign of two units is told by the whole sign. */
const LETTER = 1
const DIGIT = 2
const SPACE = 3
const SIGN = 4
const HALF = 5
const CLASSES = new Uint8Array(0x10000)

const classOfSign = (sign: string): number =>
  /[\p{L}\p{M}_]/u.test(sign) ? LETTER : /\d/u.test(sign) ? DIGIT : /\s/u.test(sign) ? SPACE : SIGN

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

/** The whole sign that stands at a place. */
function signAt(units: Units, at: number): string {
  const unit = units[at] as number
  const next = units[at + 1] ?? 0
  const isWhole = unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff
  return isWhole ? String.fromCharCode(unit, next) : String.fromCharCode(unit)
}

function classOf(units: Units, at: number): number {
  const unit = units[at] as number
  const known = CLASSES[unit] as number
  return known !== 0 && known !== HALF ? known : foundClass(units, at)
}

function foundClass(units: Units, at: number): number {
  const unit = units[at] as number
  const found = classOfSign(signAt(units, at))
  CLASSES[unit] = isHalf(unit) ? HALF : found
  return found
}

const LINE_FEED = 10

/** Where the next piece begins: the first unit from `at` on that is no white space, line feeds apart. */
export function pieceFrom(units: Units, at: number): number {
  while (at < units.length && units[at] !== LINE_FEED && classOf(units, at) === SPACE) at++
  return at
}

/** Small letters of Latin script, those with marks too. */
const isLatin = (unit: number | undefined): boolean =>
  unit !== undefined && ((unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0x24f && unit !== 0xf7))

/** The end of a run of letters, marks and underscores. */
function lettersEnd(units: Units, at: number): number {
  while (at < units.length && classOf(units, at) === LETTER)
    at += isHalf(units[at] as number) ? signAt(units, at).length : 1
  return at
}

const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map(sign => sign.charCodeAt(0)))

const IN_WORD = codes("'_.-")
const IN_NUMBER = codes(".,:")

/** The end of a word: letters, then Latin ones behind an apostrophe, a stop or a hyphen. */
function wordEnd(units: Units, at: number): number {
  let end = lettersEnd(units, at)
  while (isLatin(units[end + 1]) && IN_WORD.has(units[end] as number)) {
    end++
    while (isLatin(units[end])) end++
  }
  return end
}

function digitsEnd(units: Units, at: number): number {
  while (at < units.length && classOf(units, at) === DIGIT) at++
  return at
}

/** The end of a number with its inner signs. */
function numberEnd(units: Units, at: number): number {
  let end = digitsEnd(units, at)
  while (end < units.length && IN_NUMBER.has(units[end] as number)) {
    const next = digitsEnd(units, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

/** Signs that begin more than themselves. */
const SIGN_OF = { stop: 46, bracket: 40, dash: 45, handle: 64, tag: 35, h: 104 }
/** True where a stop may belong to the digits behind it: at the beginning, behind a space, a bracket or a dash. */
function opensNumber(units: Units, at: number): boolean {
  const before = units[at - 1]
  return at === 0 || before === SIGN_OF.bracket || before === SIGN_OF.dash || classOf(units, at - 1) === SPACE
}

const SCHEMES = ["http://", "https://"].map(scheme => Uint16Array.from(scheme, sign => sign.charCodeAt(0)))

/** The end of an address; its own beginning where none stands there. */
function addressEnd(units: Units, at: number): number {
  const scheme = SCHEMES.find(letters => letters.every((letter, i) => units[at + i] === letter))?.length ?? 0
  let end = at + scheme
  if (scheme > 0) while (end < units.length && classOf(units, end) !== SPACE) end++
  return end > at + scheme ? end : at
}

/** The end of a handle or a tag: letters and digits, a letter among them; its own beginning where there is none. */
function tagEnd(units: Units, at: number): number {
  const digits = digitsEnd(units, at)
  if (digits >= units.length || classOf(units, digits) !== LETTER) return at
  let end = wordEnd(units, digits)
  while (end < units.length && classOf(units, end) === DIGIT) end = wordEnd(units, digitsEnd(units, end))
  return end
}

/** The end of the piece that begins at a place: an address or a handle, a word, a number with its inner signs, or a single sign. */
export function pieceEnd(units: Units, at: number): number {
  const first = units[at]
  if (first === SIGN_OF.h) {
    const address = addressEnd(units, at)
    if (address > at) return address
  }
  const kind = classOf(units, at)
  if (kind === LETTER) return wordEnd(units, at)
  if (kind === DIGIT) return numberEnd(units, at)
  const next = at + 1 < units.length ? classOf(units, at + 1) : SPACE
  if ((first === SIGN_OF.handle || first === SIGN_OF.tag) && (next === LETTER || next === DIGIT)) {
    const tag = tagEnd(units, at + 1)
    if (tag > at + 1) return tag
  }
  if (first === SIGN_OF.stop && next === DIGIT && opensNumber(units, at)) return numberEnd(units, at + 1)
  return at + signAt(units, at).length
}
