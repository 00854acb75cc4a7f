import { expect, it } from "vitest"
import { event, heldIn } from "./invented.ts"
import { ledTo, namesakesOf, saidBy, type Voice, voiceOf } from "./voices.ts"

const told = { edtf: null, place: null }
const CLAIMS = [
  heldIn("r2", "2031-03-05", event("c3", "clash", { ...told, claimant: "the mayor" })),
  heldIn("r3", null, event("c4", "attack", { ...told, claimant: "the mayor" })),
  heldIn("r1", "2031-03-04", event("c1", "clash", told)),
  heldIn("r1", "2031-03-04", event("c2", "shelling", { ...told, claimant: "the mayor" })),
  heldIn("r1", "2031-03-06", event("c2", "shelling", { ...told, claimant: "the mayor" })),
]

const voice = (address: string, claims: readonly string[], also: readonly string[] = []): Voice => ({
  ...{ voice: address, name: address, offices: [], side: null, from: null, to: null },
  ...{ claims: [...claims], also: [...also] },
})
const MAYOR = voice("words:the mayor", ["c2", "c3", "c4"])
const PAPER = voice("voice:Almond Times", ["c1"], ["outlet:Almond Times"])
const DOCTOR = voice("person:1/doctor", ["c5"], ["person:1"])
const JUDGE = voice("person:1/judge", ["c6"], ["person:1", "person:1/magistrate"])
const ALL = [MAYOR, PAPER, DOCTOR, JUDGE]

it("what one voice says stands once each in the order of its reports, undated ones last", () => {
  expect(saidBy(CLAIMS, MAYOR).map(({ claim }) => claim.id)).toEqual(["c2", "c3", "c4"])
  expect(saidBy(CLAIMS, PAPER).map(({ claim }) => claim.id)).toEqual(["c1"])
})

it("an address leads to one voice, an older one too, and a name that several share to all of them", () => {
  expect(ledTo(ALL, "words:the mayor")).toEqual([MAYOR])
  expect(ledTo(ALL, "outlet:Almond Times")).toEqual([PAPER])
  expect(ledTo(ALL, "person:1/judge")).toEqual([JUDGE])
  expect(ledTo(ALL, "person:1/magistrate")).toEqual([JUDGE])
  expect(ledTo(ALL, "person:1")).toEqual([DOCTOR, JUDGE])
  expect(ledTo(ALL, "person:2")).toEqual([])
})

it("who shares a name is known from either, and a claim has one voice", () => {
  expect(namesakesOf(ALL, DOCTOR)).toEqual([JUDGE])
  expect(namesakesOf(ALL, MAYOR)).toEqual([])
  expect(voiceOf(ALL, "c6")).toBe(JUDGE)
  expect(voiceOf(ALL, "c9")).toBe(null)
})
