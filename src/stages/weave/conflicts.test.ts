import { describe, expect, it } from "vitest"
import { asking, knowing, member, type Told } from "./invented.ts"
import { viewStory } from "./view.ts"

const KNOWN = knowing({ "org:north": "north", "org:south": "south" }, { "place:oldtown": ["place:port"] })
const PORT = { where: "place:port Port", counts: "incident" } as const
const OLD_TOWN = { where: "place:oldtown Old Town", counts: "incident" } as const
const DOCTOR = { ...PORT, by: "the hospital's director" }
const MAYOR = { ...PORT, by: "the town's mayor" }

interface Told2 {
  readonly day?: number
  readonly told: readonly Told[]
}

/** How each pair of figures of two reports, one after the other, stands to each other. */
const each = (...reports: readonly Told2[]): readonly string[] =>
  viewStory(
    reports.map(({ day = 2, told }, i) => member(`r${i}`, i + 1, `2031-03-0${day}`, told)),
    asking(KNOWN),
  )?.relations.map(({ kind, differs }) => `${kind}: ${differs.join(" ")}`) ?? []

/** In which ways they do. */
const kinds = (...reports: readonly Told2[]): readonly string[] => [...new Set(each(...reports))].toSorted()

const CONFLICT = ["conflict: claimant value"]
const ON_THE_FIRST = { when: "2031-03-01" }

describe("a toll of one day that is told as larger later", () => {
  it("has grown, whoever tells it", () =>
    expect(
      kinds(
        { day: 2, told: [{ value: 15, ...MAYOR, ...ON_THE_FIRST }] },
        { day: 3, told: [{ value: 21, ...DOCTOR, ...ON_THE_FIRST }] },
      ),
    ).toEqual(["not comparable: when claimant"]))
  it("has grown since it was said, not since it was reported", () =>
    expect(
      kinds(
        { day: 3, told: [{ value: 15, ...MAYOR, ...ON_THE_FIRST, said: "2031-03-01" }] },
        { day: 3, told: [{ value: 21, ...DOCTOR, ...ON_THE_FIRST }] },
      ),
    ).toEqual(["not comparable: when claimant"]))
  it("is in conflict where the later one is smaller", () =>
    expect(
      kinds(
        { day: 2, told: [{ value: 21, ...MAYOR, ...ON_THE_FIRST }] },
        { day: 3, told: [{ value: 15, ...DOCTOR, ...ON_THE_FIRST }] },
      ),
    ).toEqual(CONFLICT))
  it("is in conflict on one day", () =>
    expect(
      kinds(
        { told: [{ value: 15, ...MAYOR, ...ON_THE_FIRST }] },
        { told: [{ value: 21, ...DOCTOR, ...ON_THE_FIRST }] },
      ),
    ).toEqual(CONFLICT))
})

describe("what one report tells of both", () => {
  const both = [
    { value: 29, ...MAYOR },
    { value: 8, ...DOCTOR },
  ]
  it("counts two things, also where another report tells one of them", () =>
    expect(kinds({ told: both }, { told: [{ value: 8, ...DOCTOR }] })).toEqual(["not comparable: definition claimant"]))
  it("stays in conflict where two sides tell it", () =>
    expect(
      kinds(
        {
          told: [
            { value: 29, ...PORT, by: "org:north North" },
            { value: 8, ...PORT, by: "org:south South" },
          ],
        },
        { told: [{ value: 8, ...PORT, by: "org:south South" }] },
      ),
    ).toEqual(CONFLICT))
  it("says nothing of what somebody else gives with the same number", () =>
    expect(
      kinds(
        {
          told: [
            { value: 29, ...MAYOR },
            { value: 8, ...PORT, by: "a witness" },
          ],
        },
        { told: [{ value: 8, ...DOCTOR }] },
      ),
    ).toContain("conflict: claimant value"))
})

describe("two counts that two reports both tell", () => {
  const [ours, theirs] = [
    { ...PORT, population: "fighters", by: "the hospital's director" },
    { ...PORT, population: "fighters", by: "the town's mayor" },
  ] as const
  const witness = { ...PORT, population: "fighters", by: "a shopkeeper of the harbour" } as const
  it("meet each with its like, and not each with both", () =>
    expect(
      each(
        {
          told: [
            { value: 30, ...ours },
            { value: 20, ...witness },
          ],
        },
        {
          told: [
            { value: 35, ...theirs },
            { value: 22, ...theirs, by: "a nurse of the clinic" },
          ],
        },
      ).filter(kind => kind.startsWith("conflict")),
    ).toHaveLength(2))
})

describe("counts that make up another's", () => {
  it("are its parts, all of them or some", () =>
    expect(
      kinds(
        { told: [10, 8, 12, 3].map((value, at) => ({ value, ...MAYOR, at: at * 40 })) },
        { told: [{ value: 30, ...DOCTOR }] },
      ),
    ).not.toContain("conflict: claimant value"))
})

describe("a toll of long before", () => {
  it("is another's, where the later one's day is not told", () =>
    expect(
      kinds(
        { day: 9, told: [{ value: 40, ...MAYOR, when: "2031-02-01" }] },
        { day: 9, told: [{ value: 5, ...DOCTOR }] },
      ),
    ).not.toContain("conflict: claimant value"))
})

describe("a single thing beside several", () => {
  const house = { ...PORT, metric: "destroyed", object: "building" } as const
  it("is one of them, for all that is told", () =>
    expect(
      kinds({ told: [{ value: 1, ...house, by: "the mayor" }] }, { told: [{ value: 3, ...house, by: "a nurse" }] }),
    ).toEqual(["not comparable: definition claimant"]))
  it("is no victim: one and three killed are in conflict", () =>
    expect(kinds({ told: [{ value: 1, ...MAYOR }] }, { told: [{ value: 3, ...DOCTOR }] })).toEqual(CONFLICT))
})

describe("a vague word beside a number", () => {
  it("is of another time where one of the two days is not told", () =>
    expect(
      kinds(
        { told: [{ value: "vague 2000 9999 thousands", ...MAYOR }] },
        { told: [{ value: 12, ...DOCTOR, ...ON_THE_FIRST }] },
      ),
    ).toEqual([]))
  it("has no sharp bound", () =>
    expect(kinds({ told: [{ value: "vague 20 99 dozens", ...MAYOR }] }, { told: [{ value: 18, ...DOCTOR }] })).toEqual(
      [],
    ))
  it("is in conflict with what it can hardly mean", () =>
    expect(kinds({ told: [{ value: "vague 20 99 dozens", ...MAYOR }] }, { told: [{ value: 3, ...DOCTOR }] })).toEqual(
      CONFLICT,
    ))
})

describe("a part of a place beside the whole", () => {
  it("is another count where it has by far the fewer", () =>
    expect(kinds({ told: [{ value: 50, ...MAYOR }] }, { told: [{ value: 2, ...DOCTOR, ...OLD_TOWN }] })).toEqual([
      "not comparable: where claimant",
    ]))
  it("is one street and its town where the numbers are near", () =>
    expect(kinds({ told: [{ value: 12, ...MAYOR }] }, { told: [{ value: 9, ...DOCTOR, ...OLD_TOWN }] })).toEqual(
      CONFLICT,
    ))
  it("is in conflict where the part has more than the whole", () =>
    expect(kinds({ told: [{ value: 2, ...MAYOR }] }, { told: [{ value: 50, ...DOCTOR, ...OLD_TOWN }] })).toEqual(
      CONFLICT,
    ))
})
