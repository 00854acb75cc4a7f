import { describe, expect, it } from "vitest"
import type { CommitmentClaim, EventClaim, MeasureClaim, Mention, PlaceMention, When } from "../../model/claim.ts"
import { asking, knowing, member } from "./invented.ts"
import { viewStory } from "./view.ts"

const words = (quote: string) => ({ start: 0, end: quote.length, quote })
const mention = (text: string): Mention => ({ text, entity: `org:${text.replaceAll(" ", "-")}`, evidence: words(text) })
const when = (edtf: string): When => ({ edtf, basis: "said", evidence: words(edtf) })
const place = (text: string): PlaceMention => ({
  text,
  entity: `place:${text}`,
  precision: "city",
  evidence: words(text),
})

const shared = (id: string, by: string | null) => ({
  id,
  attribution: {
    claimant: by === null ? null : mention(by),
    role: null,
    via: [],
    mode: "asserts" as const,
    direct: false,
  },
  blamed: null,
  when: null,
  where: null,
  evidence: words(id),
})

const commitment = (id: string, by: string | null, more: Partial<CommitmentClaim>): CommitmentClaim => ({
  ...shared(id, by),
  kind: "commitment",
  because: ["commitments/ceasefire"],
  type: "ceasefire",
  parties: [mention("north army"), mention("river front")],
  terms: [],
  area: null,
  name: null,
  effectiveFrom: null,
  deadline: null,
  status: "announced",
  ...more,
})

const measure = (id: string, by: string, more: Partial<MeasureClaim>): MeasureClaim => ({
  ...shared(id, by),
  kind: "measure",
  because: ["measures/curfew"],
  type: "curfew",
  window: null,
  status: "asserted",
  ...more,
})

const FIRST = commitment("a", "north army", {
  effectiveFrom: when("2031-03-01T06:00+03:00"),
  deadline: when("2031-03-04T06:00+03:00"),
  terms: [{ text: "the crossing is open", evidence: words("the crossing is open") }],
})
const BROKEN = commitment("b", "river front", { status: "said_violated", blamed: mention("north army"), parties: [] })
const LONGER = commitment("c", "north army", { status: "extended", deadline: when("2031-03-07T06:00+03:00") })
const OTHER = commitment("d", "south guard", { parties: [mention("south guard"), mention("hill league")] })
const CURFEW = measure("m", "governor", { where: place("Sadd"), window: when("2031-03-01T18:00+03:00/") })
const LIFTED = measure("n", "governor", {
  where: place("Sadd"),
  because: ["measures/curfew", "measures/lifted"],
  window: when("../2031-03-04"),
})

const deed = (id: string, type: EventClaim["type"], more: Partial<EventClaim>): EventClaim => ({
  ...shared(id, null),
  kind: "event",
  because: ["events/verb"],
  type,
  actors: [],
  targets: [],
  means: null,
  status: "asserted",
  ...more,
})

const MEMBERS = [
  member("r1", 1, "2031-03-01", [], { claims: [FIRST, CURFEW] }),
  member("r2", 2, "2031-03-02", [], { claims: [BROKEN, OTHER] }),
  member("r3", 3, "2031-03-04", [], { claims: [LONGER, LIFTED] }),
]

const at = (moment: string) => {
  const view = viewStory(MEMBERS, asking(knowing({}), { at: moment, clock: "published" }))
  if (view === null) throw new Error("nothing was known")
  return view
}

describe("clocks", () => {
  it("tell what is left of one commitment, by the minute, at the moment asked for", () => {
    const [clock] = at("2031-03-01").clocks
    expect([clock?.phase, clock?.left, clock?.since]).toEqual(["running", 54 * 60, 18 * 60])
    expect(clock?.terms.map(({ quote }) => quote)).toEqual(["the crossing is open"])
  })

  it("gather what each side says of it across reports, and nobody's word decides", () => {
    const [clock] = at("2031-03-02").clocks
    expect(clock?.steps.map(({ status, by, blamed }) => [status, by?.name, blamed?.name])).toEqual([
      ["announced", "north army", undefined],
      ["said_violated", "river front", "north army"],
    ])
    expect(clock?.phase).toBe("running")
  })

  it("move their end when it is extended, and keep the first", () => {
    const [clock] = at("2031-03-05").clocks
    expect(clock?.deadline?.edtf).toBe("2031-03-04T06:00+03:00")
    expect(clock?.extended.map(({ edtf }) => edtf)).toEqual(["2031-03-07T06:00+03:00"])
    expect(clock?.phase).toBe("running")
    expect(at("2031-03-08").clocks[0]?.phase).toBe("over")
  })

  it("keep commitments of other parties apart", () => {
    expect(at("2031-03-05").clocks.map(({ parties }) => parties.map(({ name }) => name))).toEqual([
      ["north army", "river front"],
      ["south guard", "hill league"],
    ])
  })
})

describe("what followed a commitment", () => {
  const demand = commitment("u", "north army", {
    type: "ultimatum",
    deadline: when("2031-03-02T09:00+03:00"),
  })
  const front = [mention("river front")]
  const followed = (...claims: readonly (CommitmentClaim | EventClaim)[]) =>
    viewStory(
      [member("r1", 1, "2031-03-01", [], { claims }), member("r2", 2, "2031-03-02", [], { claims: [] })],
      asking(knowing({})),
    )?.clocks.map(clock => clock.followed.map(({ type, by, claim }) => [type, by?.name, claim]))

  it("is what its parties are told to have done once its time was up, each deed once", () => {
    const left = { actors: front, when: when("2031-03-03") }
    expect(
      followed(
        demand,
        deed("w", "withdrawal", left),
        deed("v", "withdrawal", left),
        deed("s", "shelling", { targets: front, blamed: mention("north army"), when: when("2031-03-02T12:00+03:00") }),
      ),
    ).toEqual([
      [
        ["shelling", "north army", "s"],
        ["withdrawal", "river front", "w"],
      ],
    ])
  })

  it("is of a ceasefire what came since it began", () => {
    expect(followed(FIRST, deed("c", "clash", { actors: front, when: when("2031-03-01") }))).toEqual([
      [["clash", "river front", "c"]],
    ])
  })

  it("is nothing of before, of others, denied, or met for", () => {
    const after = when("2031-03-03")
    expect(
      followed(
        demand,
        deed("a1", "withdrawal", { actors: front, when: when("2031-03-01") }),
        deed("a2", "withdrawal", { actors: [mention("hill league")], when: after }),
        deed("a3", "withdrawal", { actors: front, when: after, status: "denied" }),
        deed("a4", "meeting", { actors: front, when: after }),
      ),
    ).toEqual([[]])
  })
})

describe("measures at a moment", () => {
  it("are in force until they are said to be lifted", () => {
    expect(at("2031-03-03").measures.map(({ type, phase, until }) => [type, phase, until])).toEqual([
      ["curfew", "running", null],
    ])
    expect(at("2031-03-06").measures.map(({ phase, until }) => [phase, until])).toEqual([["over", "2031-03-04"]])
  })
})
