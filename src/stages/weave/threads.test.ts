import { describe, expect, it } from "vitest"
import type { Claim, EventClaim, PositionClaim } from "../../model/claim.ts"
import type { ReportInStory } from "../../model/story.ts"
import { claim, knowing, member, mention } from "./invented.ts"
import { endOf } from "./moments.ts"
import { threadsOf } from "./threads.ts"

const KNOWN = knowing({
  "org:north": "north",
  "org:northern-command": "north",
  "org:south": "south",
  "org:watch": "uninvolved:watch",
})
const words = (quote: string) => ({ start: 0, end: quote.length, quote })

const report = (seq: number, published: string, outlet: string): ReportInStory =>
  member(`r${seq}`, seq, published, [], { outlet })

const base = (by: string) => claim("r", 0, { value: 1, by })

const accuses = (by: string, whom: string, quote: string): PositionClaim => ({
  ...base(by),
  kind: "position",
  stance: "accuse",
  toward: [mention(whom)],
  about: { claim: null, content: words(quote) },
  evidence: words(quote),
  id: `accuse ${quote}`,
})
const denies = (by: string, quote: string, toward: readonly string[] = []): PositionClaim => ({
  ...accuses(by, "nobody", quote),
  stance: "deny",
  toward: toward.map(mention),
  id: `deny ${quote}`,
})
const blames = (by: string, whom: string, quote: string): EventClaim => {
  const { metric: _m, population: _p, object: _o, value: _v, counts: _c, part: _t, people: _n, ...shared } = base(by)
  return {
    ...shared,
    kind: "event",
    type: "shelling",
    actors: [],
    targets: [],
    blamed: mention(whom),
    evidence: words(quote),
    id: `event ${quote}`,
  }
}

const NORTH = "org:north North army"
const SOUTH = "org:south South front"
const SHELLED = "shelled the silos of Quend with mortars"

type Pair = readonly [ReportInStory, Claim]

const threads = (...told: readonly Pair[]) =>
  threadsOf(
    {
      claims: told.map(([one, each]) => ({ claim: each, member: one })),
      members: told.map(([one]) => one),
      at: endOf("2031-05-06", "Asia/Damascus"),
    },
    { language: "en", known: KNOWN },
  )
const states = (...told: readonly Pair[]) =>
  threads(...told).map(({ accuser, accused, state }) => `${accuser.name} / ${accused.name}: ${state}`)

const first = report(1, "2031-05-04", "one")
const second = report(2, "2031-05-05", "two")

describe("an accusation", () => {
  it("has no answer in the outlets collected, for so long", () => {
    const [thread] = threads([first, accuses(NORTH, SOUTH, SHELLED)], [second, denies(NORTH, "any talks in Lorrin")])
    expect(thread).toMatchObject({ state: "no answer", outlets: 2, since: 2 * 24 * 60, answers: [] })
  })

  it("is denied by the accused side alone, in words of the same thing or towards the accuser", () => {
    const accusation = [first, accuses(NORTH, SOUTH, SHELLED)] as const
    expect(states(accusation, [second, denies(SOUTH, "having shelled any silos")])).toEqual([
      "North army / South front: denied",
    ])
    expect(states(accusation, [second, denies(SOUTH, "all of it", ["org:northern-command Northern command"])])).toEqual(
      ["North army / South front: denied"],
    )
    expect(states(accusation, [second, denies(SOUTH, "any talks in Lorrin")])).toEqual([
      "North army / South front: no answer",
    ])
    expect(states(accusation, [second, denies("org:watch Watch", "that the silos were shelled")])).toEqual([
      "North army / South front: no answer",
    ])
  })

  it("is denied by what the accused side denies after it in one report, and not before it", () => {
    const accusation = accuses(NORTH, SOUTH, SHELLED)
    const denial = denies(SOUTH, "all of it")
    const at = (start: number) => ({ ...denial, evidence: { ...denial.evidence, start, end: start + 9 } })
    const told = { ...accusation, evidence: { ...accusation.evidence, start: 50, end: 90 } }
    expect(states([first, told], [first, at(120)])).toEqual(["North army / South front: denied"])
    expect(states([first, told], [first, at(10)])).toEqual(["North army / South front: no answer"])
    expect(states([first, told], [second, at(120)])).toEqual(["North army / South front: no answer"])
  })

  it("is no answer to one that came later", () => {
    expect(
      states([second, accuses(NORTH, SOUTH, SHELLED)], [first, denies(SOUTH, "having shelled any silos")]),
    ).toEqual(["North army / South front: no answer"])
  })

  it("is accepted by the accused side's own words, and withdrawn by the accuser's", () => {
    const accusation = [first, blames(NORTH, SOUTH, SHELLED)] as const
    const own: PositionClaim = { ...denies(SOUTH, "the mortars on the silos"), stance: "claim_responsibility" }
    expect(states(accusation, [second, own])).toEqual(["North army / South front: accepted"])
    expect(states(accusation, [second, { ...blames(NORTH, SOUTH, "took back"), status: "denied" as const }])).toEqual([
      "North army / South front: withdrawn",
    ])
  })

  it("is told once for an accuser and an accused, and not of one's own deeds", () => {
    expect(
      states(
        [first, accuses(NORTH, SOUTH, SHELLED)],
        [second, blames(NORTH, SOUTH, "fired at the mole")],
        [second, blames(SOUTH, NORTH, "fired at Tasp")],
        [second, blames("org:northern-command Northern command", NORTH, "fired back")],
      ),
    ).toEqual(["North army / South front: no answer", "South front / North army: no answer"])
  })
})

it("a toll accuses once, and its parts not again", () => {
  const toll = (id: number, part: boolean) =>
    claim("r1", id, { value: 9 - id, by: SOUTH, blamed: NORTH, part, counts: "incident" })
  const [thread, ...none] = threads([first, toll(0, false)], [first, toll(1, true)], [first, toll(2, true)])
  expect(none).toEqual([])
  expect(thread?.accusations.length).toBe(1)
})

it("a denial answers where a word before the deed is attached to it in the accusation", () => {
  const accusation = [first, accuses("فصائل الجنوب", "جيش الشمال", "بقصف حي المناسج")] as const
  expect(states([first, denies("جيش الشمال", "مسؤوليته عن القصف")], accusation)).toEqual([
    "فصائل الجنوب / جيش الشمال: denied",
  ])
})
