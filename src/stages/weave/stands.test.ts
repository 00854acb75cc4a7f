import { expect, it } from "vitest"
import type { EventClaim, PositionClaim, Stance } from "../../model/claim.ts"
import { claim, knowing, member, mention } from "./invented.ts"
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
const KNOWN = knowing({})
const conflicts = (...claims: Parameters<typeof conflictsOfStands>[0]) =>
  conflictsOfStands(claims, "en", KNOWN).map(({ a, b, why }) => `${a} / ${b}: ${why}`)

const OPPOSITE = "one says it of the same body, the other the opposite"

it("one body that is told to take both sides of one thing in two reports of a day is a conflict of the two", () => {
  expect(conflicts(stand("a", "support", "the dredging of Quend"), stand("b", "reject", "dredging Quend now"))).toEqual(
    [`a support / b reject: ${OPPOSITE}`],
  )
  expect(conflicts(stand("a", "deny", "dredging Quend"), stand("b", "support", "the dredging of Quend"))).toEqual([
    `a deny / b support: ${OPPOSITE}`,
  ])
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
  // A report that tells of both knows how they go together.
  const both = stand("a", "reject", "dredging at night", {})
  expect(conflicts(supports, both, stand("b", "reject", "dredging Quend"))).toEqual([])
  // A word of many is another matter of the same affair.
  expect(
    conflicts(
      stand("a", "warn", "stokers of Quend who moor barges beyond the lighthouse after dusk"),
      stand("b", "urge", "pilots to study Quend sandbanks, tides and buoys before the regatta"),
    ),
  ).toEqual([])
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
  const long = "nine stokers and two pilots drowned beyond the lighthouse when barges capsized near sandbanks"
  const other = stand(
    "b",
    "deny",
    "that stokers of Lorrin refused a truce with the harbour guild, drowned out by sirens",
  )
  expect(conflicts(asserted("a", long), other)).toEqual([])
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

it("what hurt nobody by one report and has a toll in another of that day is a conflict; another place or a toll of another kind is none", () => {
  const blast = (report: string, quote: string, where: string, more: Partial<EventClaim> = {}) => {
    const event: EventClaim = {
      ...claim(report, 1, { value: 1, where }),
      kind: "event",
      type: "explosion",
      actors: [],
      targets: [],
      evidence: words(quote),
      ...more,
    }
    return { claim: event, member: member(report, 1, "2031-05-04", []) }
  }
  const toll = (report: string, where: string, day = "2031-05-04", metric: "killed" | "injured" = "killed") => ({
    claim: claim(report, 2, { value: 9, where, metric }),
    member: member(report, 2, day, []),
  })
  const none = (unhurt: "killed" | "injured") =>
    blast("a", "a blast at the granary of Quend", "place:quend Quend", { unhurt })
  const other = blast("b", "the granary of Quend blew up", "place:quend Quend")
  const told = { ...other, member: toll("b", "place:quend Quend").member }
  const why = "one counts victims, the other says that there were none"
  expect(conflicts(none("injured"), told, toll("b", "place:quend Quend"))).toEqual([`b/2 / a/1: ${why}`])
  expect(conflicts(none("injured"), told, toll("b", "place:lorrin Lorrin"))).toEqual([])
  expect(conflicts(none("injured"), toll("b", "place:quend Quend"))).toEqual([])
  const itself = { ...toll("a", "place:quend Quend"), member: none("injured").member }
  expect(conflicts(none("injured"), itself, told, toll("b", "place:quend Quend"))).toEqual([])
  expect(conflicts(none("injured"), told, toll("b", "place:quend Quend", "2031-05-06"))).toEqual([])
  expect(conflicts(none("killed"), told, toll("b", "place:quend Quend", "2031-05-04", "injured"))).toEqual([])
})

it("the same people held by one report and freed by another of that day; by one that tells of both it is a course of things", () => {
  const count = (report: string, seq: number, metric: "detained" | "released", quote: string) => ({
    claim: { ...claim(report, seq, { value: 7, metric }), evidence: words(quote) },
    member: member(report, seq, "2031-05-04", []),
  })
  const held = count("a", 1, "detained", "seven stokers of Quend were arrested")
  const freed = count("b", 2, "released", "seven stokers walk free")
  expect(conflicts(held, freed)).toEqual([
    "a/1 / b/2: one tells of their arrest, the other of that day of their release",
  ])
  expect(conflicts(held, count("b", 2, "released", "divers walk free"))).toEqual([])
  expect(conflicts(held, freed, count("b", 2, "detained", "stokers who were arrested at dawn"))).toEqual([])
})

it("what a body rejects by one report and takes part in by another of that day is a conflict; somebody else's part is none", () => {
  const talks = (by: string) => {
    const event: EventClaim = {
      ...claim("b", 1, { value: 1 }),
      kind: "event",
      type: "meeting",
      actors: [mention(by)],
      targets: [],
      evidence: words("talks on the dredging"),
    }
    return { claim: event, member: member("b", 1, "2031-05-04", []) }
  }
  const rejection = stand("a", "reject", "talks on the mole")
  expect(conflicts(rejection, talks("org:port Port council"))).toEqual([`b/1 / a reject: ${OPPOSITE}`])
  expect(conflicts(rejection, talks("org:guild Guild"))).toEqual([])
})
