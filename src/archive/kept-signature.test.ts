import { expect, it } from "vitest"
import type { Signature } from "../model/story.ts"
import { keeping } from "./kept-signature.ts"

const signature: Signature = {
  seq: 1,
  version: "a@1",
  report: "a",
  outlet: null,
  language: "en",
  day: 20_000,
  keys: ["report:a", "word:harbour"],
  terms: [{ term: "word:harbour", weight: 1 }],
  // Shingles are hashes of 32 bits, in the order of the text.
  sketch: [4_294_967_295, 7, 2_147_483_648],
  quoted: [[0, 2]],
  quotes: [3_000_000_000],
  credits: [],
  firstOn: [],
}

it("keeps what reports are compared by, hashes of all 32 bits too", () => {
  const keep = keeping()
  const kept = keep(signature)
  expect(kept).toEqual({ ...signature, keys: [] })
  expect(signature.keys).toHaveLength(2)
})
