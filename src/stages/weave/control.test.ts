import { describe, expect, it } from "vitest"
import type { EventClaim } from "../../model/claim.ts"
import { controlOf } from "./control.ts"
import { claim, knowing, member, mention } from "./invented.ts"

const KNOWN = {
  ...knowing({ "org:north": "org:north", "person:general": "org:north", "org:watch": "uninvolved:watch" }),
  nameOf: (entity: string) => `name of ${entity}`,
  sideOfOffice: (office: string) => (office === "commander of the North army" ? "org:north" : null),
}

const taken = (by: string | null, role: string | null = null, actor: string | null = null) => {
  const base = claim("r", 0, { value: 1, where: "place:ridge the ridge", ...(by === null ? {} : { by }) })
  const event: EventClaim = {
    id: base.id,
    kind: "event",
    because: [],
    type: "territory_taken",
    actors: actor === null ? [] : [mention(actor)],
    targets: [],
    means: null,
    attribution: { ...base.attribution, role },
    blamed: null,
    when: null,
    where: base.where,
    status: "asserted",
    evidence: base.evidence,
  }
  return { claim: event, member: member("r", 1, "2031-05-04", []) }
}

const holders = (each: ReturnType<typeof taken>) =>
  controlOf([each], { language: "en", known: KNOWN }).flatMap(({ holders: all }) =>
    all.map(({ holder }) => holder.name),
  )

describe("a place that is said to be taken", () => {
  it("is held by whoever the words name", () => {
    expect(holders(taken("org:watch Watch", null, "org:north North army"))).toEqual(["name of org:north"])
  })

  it("is held by the party whose speaker tells of it, by person or by office, never by the speaker", () => {
    expect(holders(taken("org:north North army"))).toEqual(["name of org:north"])
    expect(holders(taken("person:general Adar Velm"))).toEqual(["name of org:north"])
    expect(holders(taken("Adar Velm", "commander of the North army"))).toEqual(["name of org:north"])
  })

  it("has no holder where only somebody outside, or nobody known, tells of it", () => {
    expect(holders(taken("org:watch Watch"))).toEqual([])
    expect(holders(taken("Adar Velm"))).toEqual([])
    expect(holders(taken(null))).toEqual([])
  })

  it("has no holder by a taking that failed or is denied", () => {
    const each = taken(null, null, "org:north North army")
    expect(holders({ ...each, claim: { ...each.claim, status: "denied" } })).toEqual([])
  })
})
