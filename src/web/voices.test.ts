import { expect, it } from "vitest"
import { event, heldIn } from "./invented.ts"
import { nameOfVoice, saidBy, voiceOf, voicesIn } from "./voices.ts"

const told = { edtf: null, place: null }
const CLAIMS = [
  heldIn("r2", "2031-03-05", event("c3", "clash", { ...told, claimant: "the mayor" })),
  heldIn("r3", null, event("c4", "attack", { ...told, claimant: "the mayor" })),
  heldIn("r1", "2031-03-04", event("c1", "clash", told)),
  heldIn("r1", "2031-03-04", event("c2", "shelling", { ...told, claimant: "the mayor" })),
]

it("what one voice says stands in the order of its reports, undated ones last", () => {
  expect(saidBy(CLAIMS, "words:the mayor").map(({ claim }) => claim.id)).toEqual(["c2", "c3", "c4"])
  expect(saidBy(CLAIMS, "outlet:Almond Times").map(({ claim }) => claim.id)).toEqual(["c1"])
})

it("everybody who speaks is listed, those who say most first, by a name for people", () => {
  const voices = voicesIn(CLAIMS)
  expect(voices).toEqual([
    { voice: "words:the mayor", claims: 3 },
    { voice: "outlet:Almond Times", claims: 1 },
  ])
  expect(CLAIMS.map(voiceOf).map(voice => nameOfVoice(voice, {}))[2]).toBe("Almond Times")
  expect(nameOfVoice("org:a", { "org:a": "Health office" })).toBe("Health office")
  // Somebody who is known and has no name here, as private persons have none, is called as the words do.
  const [held] = CLAIMS
  if (held === undefined) throw new Error("no claim")
  const { attribution } = held.claim
  const claimant = attribution.claimant && { ...attribution.claimant, entity: "person:1" }
  const unnamed = { ...held, claim: { ...held.claim, attribution: { ...attribution, claimant } } }
  expect(nameOfVoice("person:1", {}, [unnamed])).toBe("the mayor")
})
