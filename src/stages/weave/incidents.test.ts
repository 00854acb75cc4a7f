import { describe, expect, it } from "vitest"
import type { EventClaim, EventType } from "../../model/claim.ts"
import type { ReportInStory } from "../../model/story.ts"
import { asking, claim, knowing, member, type Told } from "./invented.ts"
import { viewStory } from "./view.ts"

const KNOWN = knowing({}, { "place:market": ["place:town"] })
const MARKET = "place:market the market"
const TOWN = "place:town Sarel"

/** An event, told as a figure would be. */
const event = (report: string, number: number, type: EventType, told: Partial<Told> & { quote?: string } = {}) => {
  const {
    metric: _,
    population,
    object,
    value,
    counts,
    part,
    people,
    ...stated
  } = claim(report, number, {
    value: 1,
    ...told,
  })
  const evidence = { ...stated.evidence, quote: told.quote ?? `${report} ${number}` }
  return { ...stated, evidence, kind: "event", type, actors: [], targets: [] } satisfies EventClaim
}

/** Each incident as the ids of its claims. */
const incidents = (...members: readonly ReportInStory[]): readonly string[] =>
  viewStory(members, asking(KNOWN))?.incidents.map(({ claims }) => claims.join(" ")) ?? []

const count = (report: string, seq: number, ...told: readonly Told[]): ReportInStory =>
  member(
    report,
    seq,
    "2031-03-01",
    told.map(each => ({ counts: "incident", when: "2031-03-01", where: MARKET, ...each })),
  )

describe("incidents", () => {
  it("hold the counts of one sentence, whatever is counted", () => {
    expect(incidents(count("a", 1, { value: 9, by: "witnesses nearby" }, { metric: "injured", value: 12 }))).toEqual([
      "a@1/0 a@1/1",
    ])
  })

  it("are one in two reports of one place and day, and hold the event that both tell", () => {
    const [a, b] = [count("a", 1, { value: 9 }), count("b", 2, { metric: "injured", value: 12, where: TOWN })]
    const strike = event("b@2", 9, "air_strike", { when: "2031-03-01", where: MARKET })
    expect(incidents(a, { ...b, claims: [...b.claims, strike] })).toEqual(["a@1/0 b@2/0 b@2/9"])
  })

  it("are two on two days, at two places, by two means", () => {
    expect(incidents(count("a", 1, { value: 9 }), count("b", 2, { value: 9, when: "2031-03-02" }))).toHaveLength(2)
    expect(
      incidents(
        count("a", 1, { value: 9 }),
        count("b", 2, { metric: "injured", value: 9, where: "place:port the port" }),
      ),
    ).toHaveLength(2)
    expect(
      incidents(
        count("a", 1, { value: 9, means: "drone" }),
        count("b", 2, { metric: "injured", value: 4, means: "shelling" }),
      ),
    ).toHaveLength(2)
  })

  it("of two kinds of event stay two, and a copy is none of its own", () => {
    const told = (report: string, seq: number, type: EventType): ReportInStory => ({
      ...count(report, seq),
      claims: [event(`${report}@${seq}`, 0, type, { quote: "fighting in the hills" })],
    })
    expect(incidents(told("a", 1, "clash"), told("b", 2, "clash"))).toEqual(["a@1/0 b@2/0"])
    expect(incidents(told("a", 1, "clash"), told("b", 2, "arrest"))).toHaveLength(2)
    expect(incidents(told("a", 1, "clash"), told("b", 2, "air_strike"))).toHaveLength(2)
  })

  it("take an attack for whatever it is told to have been, and for one of these", () => {
    const told = (number: number, type: EventType, when: string) =>
      event("a@1", number, type, { when, where: MARKET, at: number * 400 })
    const claims = [
      told(1, "attack", "2031-03-01"),
      told(2, "air_strike", "2031-03-01"),
      told(3, "arrest", "2031-03-01"),
    ]
    expect(incidents({ ...count("a", 1), claims })).toEqual(["a@1/1 a@1/2", "a@1/3"])
  })

  it("are no totals of a campaign, no denied and no recalled events, and nowhere where forces stand", () => {
    const a = count("a", 1, { value: 90, counts: "campaign" })
    const others = [
      event("a@1", 5, "clash", { status: "denied" }),
      event("a@1", 6, "clash", { status: "background" }),
      event("a@1", 7, "deployment"),
      event("a@1", 8, "meeting"),
    ]
    expect(incidents({ ...a, claims: [...a.claims, ...others] })).toEqual([])
  })
})
