import { expect, it } from "vitest"
import { copyOf } from "./copies.ts"
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
