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

function classOf(body: string, at: number): number {
  const unit = body.charCodeAt(at)
  const known = CLASSES[unit] ?? 0
  if (known !== 0 && known !== HALF) return known
  const sign = String.fromCodePoint(body.codePointAt(at) ?? 0)
  const found = classOfSign(sign)
  CLASSES[unit] = isHalf(unit) ? HALF : found
  return found
}

/** How many units the sign at a place takes. */
const widthAt = (body: string, at: number): number => ((body.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Where the next piece begins: the first unit from `at` on that is no white space, line feeds apart. */
export function pieceFrom(body: string, at: number): number {
  while (at < body.length && body.charCodeAt(at) !== 10 && classOf(body, at) === SPACE) at++
  return at
}

const isLatin = (unit: number): boolean => unit >= 97 && unit <= 122

/** The end of a run of letters, marks and underscores. */
function lettersEnd(body: string, at: number): number {
  while (at < body.length && classOf(body, at) === LETTER) at += widthAt(body, at)
  return at
}

/** The end of a word: letters, then Latin ones behind an apostrophe, a stop or a hyphen. */
function wordEnd(body: string, at: number): number {
  let end = lettersEnd(body, at)
  while ("'_.-".includes(body.charAt(end)) && isLatin(body.charCodeAt(end + 1))) {
    end++
    while (isLatin(body.charCodeAt(end))) end++
  }
  return end
}

function digitsEnd(body: string, at: number): number {
  while (at < body.length && classOf(body, at) === DIGIT) at++
  return at
}

/** The end of a number with its inner signs. */
function numberEnd(body: string, at: number): number {
  let end = digitsEnd(body, at)
  while (end < body.length && ".,:".includes(body.charAt(end))) {
    const next = digitsEnd(body, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

/** True where a stop may belong to the digits behind it: at the beginning, behind a space, a bracket or a dash. */
const opensNumber = (body: string, at: number): boolean =>
  at === 0 || body[at - 1] === "(" || body[at - 1] === "-" || classOf(body, at - 1) === SPACE

/** The end of an address; its own beginning where none stands there. */
function addressEnd(body: string, at: number): number {
  const scheme = body.startsWith("http://", at) ? 7 : body.startsWith("https://", at) ? 8 : 0
  let end = at + scheme
  if (scheme > 0) while (end < body.length && classOf(body, end) !== SPACE) end++
  return end > at + scheme ? end : at
}

/** The end of a handle or a tag: letters and digits, a letter among them; its own beginning where there is none. */
function tagEnd(body: string, at: number): number {
  const digits = digitsEnd(body, at)
  if (digits >= body.length || classOf(body, digits) !== LETTER) return at
  let end = wordEnd(body, digits)
  while (end < body.length && classOf(body, end) === DIGIT) end = wordEnd(body, digitsEnd(body, end))
  return end
}

/** The end of the piece that begins at a place: an address or a handle, a word, a number with its inner signs, or a single sign. */
export function pieceEnd(body: string, at: number): number {
  const first = body.charAt(at)
  if (first === "h") {
    const address = addressEnd(body, at)
    if (address > at) return address
  }
  const kind = classOf(body, at)
  if (kind === LETTER) return wordEnd(body, at)
  if (kind === DIGIT) return numberEnd(body, at)
  const next = at + 1 < body.length ? classOf(body, at + 1) : SPACE
  if ((first === "@" || first === "#") && (next === LETTER || next === DIGIT)) {
    const tag = tagEnd(body, at + 1)
    if (tag > at + 1) return tag
  }
  if (first === "." && next === DIGIT && opensNumber(body, at)) return numberEnd(body, at + 1)
  return at + widthAt(body, at)
}
