import { expect, it } from "vitest"
import { copyOf, reasonsOf } from "./copies.ts"
import { signatureOf } from "./signature.ts"

/** Words that no other kind of text has. */
const words = (kind: string, count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `${kind}${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}ond`,
  ).join(" ")

const signed = (seq: number, published: string, text: string) =>
  signatureOf(seq, {
    report: {
      id: `r${seq}`,
      outlet: null,
      published,
      language: "en",
      title: null,
      text,
      url: null,
      fetched: null,
      timezone: null,
      hash: String(seq).padEnd(12, "0"),
    },
    named: [],
    extraction: { version: "none", claims: [], attributions: [] },
  })

const carries = (passage: number, own: number, published: string): boolean => {
  const shared = words("wire", passage)
  const first = signed(1, "2031-05-04", `${words("harbour", own)} ${shared}`)
  const second = signed(2, published, `${words("budget", own)} ${shared}`)
  return copyOf(second, first) !== null
}

it("a long passage is taken over whatever else a report speaks of, a short one is background", () => {
  expect(carries(40, 110, "2031-05-05")).toBe(true)
  expect(carries(16, 60, "2031-05-05")).toBe(false)
})

it("days later only the larger part of a text shows it", () => {
  expect(carries(40, 110, "2031-05-06")).toBe(false)
  expect(carries(60, 90, "2031-05-06")).toBe(true)
  expect(carries(60, 90, "2031-05-08")).toBe(false)
})

/** Own words of a report, each beside one that both reports have: they are of one subject, and no two words in a row are the same. */
const ownWords = (kind: string, count: number): string =>
  words(kind, count)
    .split(" ")
    .map((word, i) => `${word} ${words("harbour", 12).split(" ")[i % 12]}`)
    .join(" ")

const sharing = (pieces: readonly string[], own: number): boolean => {
  const text = (kind: string): string => pieces.flatMap((piece, i) => [ownWords(`${kind}${i}`, own), piece]).join(" ")
  return copyOf(signed(2, "2031-05-05", text("quay")), signed(1, "2031-05-05", text("pier"))) !== null
}

it("where little is shared it is a passage in one piece; formulas scattered over both texts show nothing", () => {
  expect(sharing([words("wire", 22)], 45)).toBe(true)
  expect(sharing([words("wire", 7), words("toll", 7), words("form", 7), words("seal", 7)], 11)).toBe(false)
})

const opening = (passage: number, before: number): boolean => {
  const text = (kind: string): string =>
    `${ownWords(`${kind}head`, before)} ${words("wire", passage)} ${ownWords(kind, 70)}`
  return copyOf(signed(2, "2031-05-05", text("quay")), signed(1, "2031-05-05", text("pier"))) !== null
}

it("who opens with the words that another opens with has them from there, however differently both go on", () => {
  expect(opening(16, 4)).toBe(true)
  expect(opening(16, 40)).toBe(false)
  expect(opening(9, 4)).toBe(false)
})

it("one speaker quoted by two reporters is no passage that one took over from the other", () => {
  const said = words("wire", 22)
  expect(sharing([`"${said}"`], 45)).toBe(false)
  expect(sharing([`"${said}" ${words("told", 14)}`], 80)).toBe(true)
})

it("says why of a link, and each reason can be told again", () => {
  const passage = words("wire", 60)
  const quote = `"${words("speech", 14)}"`
  const earlier = signed(1, "2031-05-04", `${passage} ${quote} (Reuters)`)
  const later = { ...signed(2, "2031-05-04", `${passage} ${quote} (Reuters)`), firstOn: ["ahwal.example"] }
  const link = copyOf(later, earlier)
  expect(link && reasonsOf(link)).toEqual({ quotes: 1, credits: earlier.credits, firstOn: ["ahwal.example"] })
  expect(earlier.credits.length).toBeGreaterThan(0)
  const bare = copyOf(signed(4, "2031-05-04", passage), signed(3, "2031-05-04", passage))
  expect(bare && reasonsOf(bare)).toEqual({ quotes: 0, credits: [], firstOn: [] })
})
