import { describe, expect, it } from "vitest"
import { silent } from "../../model/note.ts"
import { decode } from "./encoding.ts"

/** The bytes of a text in a single-byte encoding, by the decoder's own table. */
function bytesIn(encoding: string, text: string): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text)
  const decoder = new TextDecoder(encoding)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, letter => {
    const byte = table.get(letter)
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`)
    return byte
  })
}

/** Too short for statistics, and nothing declares their encoding. */
const SHORT: readonly (readonly [encoding: string, text: string, why: string])[] = [
  ["utf-8", "لا", "two letters"],
  ["utf-8", "مقتل 3", "a headline's beginning"],
  ["utf-8", "هدوء حذر", "letters that two other encodings have too"],
  ["windows-1256", "عاجل: مقتل 3 في قصف", "letters where ISO-8859-6 has none"],
  ["windows-1256", "سلام", "ISO-8859-6 gives a word too: the usual encoding is taken"],
  ["windows-1256", "هدوء حذر", "ISO-8859-6 gives words of more frequent letters: the usual encoding is still taken"],
  ["windows-1256", "هدنة أسبوع", "the same"],
  ["windows-1256", "Update: 3 جرحى", "among Latin words"],
  ["windows-1256", "گفت: 3 نفر", "Persian letters"],
  ["iso-8859-6", "عاجل: مقتل 3 في قصف", "letters that windows-1256 gives as Latin ones"],
  ["iso-8859-6", "نزوح الأهالي", "the same"],
  ["windows-1252", "Été à Genève", "Latin letters among ASCII ones"],
  ["windows-1252", "Zürich: 3 Verletzte", "the same"],
]

describe("a short text without a declared encoding", () => {
  for (const [encoding, text, why] of SHORT)
    it(`is read as ${encoding}: ${text} (${why})`, () =>
      expect(decode("short", bytesIn(encoding, text), null, silent)).toBe(text))
})

it("what is declared decides where two encodings give words", () => {
  const bytes = bytesIn("iso-8859-6", "عمال الرصد")
  expect(decode("page", bytes, "iso-8859-6", silent)).toBe("عمال الرصد")
})
