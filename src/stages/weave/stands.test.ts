import { expect, it } from "vitest"
import type { EventClaim, PositionClaim, Stance } from "../../model/claim.ts"
import { claim, member, mention } from "./invented.ts"
import { conflictsOfStands } from "./stands.ts"

const words = (quote: string) => ({ start: 0, end: quote.length, quote })

const stand = (
  report: string,
  stance: Stance,
  content: string,
  more: { by?: string; day?: string; toward?: string } = {},
) => {
  const position: PositionClaim = {
    ...claim(report, 0, { value: 1, by: more.by ?? "org:port Port council" }),
    id: `${report} ${stance}`,
    kind: "position",
    stance,
    toward: more.toward === undefined ? [] : [mention(more.toward)],
    about: content === "" ? null : { claim: null, content: words(content) },
    evidence: words(content),
  }
  return { claim: position, member: member(report, 1, more.day ?? "2031-05-04", []) }
}
const conflicts = (...claims: Parameters<typeof conflictsOfStands>[0]) =>
  conflictsOfStands(claims, "en").map(({ a, b, why }) => `${a} / ${b}: ${why}`)

const OPPOSITE = "one says it of the same body, the other the opposite"

it("one body that is told to take both sides of one thing in two reports of a day is a conflict of the two", () => {
  expect(conflicts(stand("a", "support", "the dredging of Quend"), stand("b", "reject", "dredging Quend now"))).toEqual(
    [`a support / b reject: ${OPPOSITE}`],
  )
  expect(
    conflicts(
      stand("a", "warn", "the dredging of Quend", { toward: "Lorrin" }),
      stand("b", "urge", "", { toward: "Lorrin" }),
    ),
  ).toEqual([`a warn / b urge: ${OPPOSITE}`])
})

it("it is none on another day, of two bodies, on two things, or where both can be meant", () => {
  const supports = stand("a", "support", "the dredging of Quend")
  expect(conflicts(supports, stand("b", "reject", "dredging Quend", { day: "2031-05-06" }))).toEqual([])
  expect(conflicts(supports, stand("b", "reject", "dredging Quend", { by: "org:mole Mole guild" }))).toEqual([])
  expect(conflicts(supports, stand("b", "reject", "a levy on sugar"))).toEqual([])
  expect(conflicts(supports, stand("b", "demand", "dredging Quend"))).toEqual([])
})

it("a denial meets what another report asserts in two telling words, told once however many carry it", () => {
  const asserted = (report: string, quote: string) => ({
    claim: { ...claim(report, 1, { value: 9 }), evidence: words(quote) },
    member: member(report, 1, "2031-05-04", []),
  })
  const denial = stand("b", "deny", "that stokers drowned at Quend")
  const told = [asserted("a", "nine stokers drowned"), asserted("c", "nine stokers drowned"), denial]
  expect(conflicts(...told)).toEqual(["a/1 / b deny: one asserts it, the other denies it"])
  expect(conflicts(asserted("a", "nine stokers hurt"), denial)).toEqual([])
})

it("what one tells as taken and another of that day as failed is a conflict; of another place or day it is none", () => {
  const taking = (report: string, quote: string, status: EventClaim["status"], day = "2031-05-04") => {
    const event: EventClaim = {
      ...claim(report, 1, { value: 1 }),
      kind: "event",
      type: "territory_taken",
      actors: [],
      targets: [],
      status,
      evidence: words(quote),
    }
    return { claim: event, member: member(report, 1, day, []) }
  }
  const taken = taking("a", "the harbour of Quend was taken", "asserted")
  expect(conflicts(taken, taking("b", "taking the harbour of Quend", "denied"))).toEqual([
    "a/1 / b/1: one asserts it, the other denies it",
  ])
  expect(conflicts(taken, taking("b", "taking the mole of Lorrin", "denied"))).toEqual([])
  expect(conflicts(taken, taking("b", "taking the harbour of Quend", "denied", "2031-05-02"))).toEqual([])
})
