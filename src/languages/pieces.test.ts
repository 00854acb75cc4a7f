import fc from "fast-check"
import { expect, test } from "vitest"
import { fold } from "./fold.ts"
import { pieceEnd, pieceFrom } from "./pieces.ts"

/** A word: letters, then Latin ones behind an apostrophe, a stop or a hyphen. */
const LETTERS = String.raw`[\p{L}\p{M}_]`
const LATIN = `(?:['_.-](?=[a-zß-öø-ɏ])[a-zß-öø-ɏ]+)*`
/** What a piece is, in order: addresses, handles and tags, words, numbers with their inner signs, single signs; white space falls between. */
const PIECE = new RegExp(
  [
    String.raw`https?:\/\/\S+`,
    String.raw`[@#]\d*${LETTERS}+${LATIN}(?:\d+${LETTERS}*${LATIN})*`,
    `${LETTERS}+${LATIN}`,
    String.raw`(?:(?<![^\s(-])\.)?\d+(?:[.,:]\d+)*`,
    String.raw`\n|[^\s]`,
  ].join("|"),
  "gu",
)

function piecesOf(body: string): string[] {
  const units = Uint16Array.from({ length: body.length }, (_, at) => body.charCodeAt(at))
  const pieces: string[] = []
  for (let at = pieceFrom(units, 0); at < body.length; ) {
    const end = pieceEnd(units, at)
    pieces.push(body.slice(at, end))
    at = pieceFrom(units, end)
  }
  return pieces
}

const BITS =
  "http:// https://x @ # _ ' . - , : 12 ٣ a é قتل ّ ﷺ 😀 𝒜 \ud800 \udc00 ( « \" أ İ ا ٔ ９ h \u00a0 \u200f \u0301".split(
    " ",
  )

test("pieces are those that the expression for them finds, in any text", () => {
  const text = fc.array(fc.constantFrom(" ", "\n", ...BITS), { maxLength: 14 }).map(bits => bits.join(""))
  const check = (written: string): void => {
    const { body } = fold(written)
    expect(piecesOf(body)).toEqual(body.match(PIECE) ?? [])
  }
  fc.assert(fc.property(text, check), { numRuns: 2000 })
  fc.assert(fc.property(fc.string({ unit: "binary" }), check), { numRuns: 500 })
})

test("each sign of a folded text leads back to where it was written, marks and all", () => {
  const { body, unfold } = fold("قُتِل ﷲ 😀 ٣")
  const quote = (found: string): string => {
    const start = body.indexOf(found)
    const { start: from, end } = unfold({ start, end: start + found.length })
    return "قُتِل ﷲ 😀 ٣".slice(from, end)
  }
  expect(["قتل", "3", "😀", "الله"].map(quote)).toEqual(["قُتِل", "٣", "😀", "ﷲ"])
})
