import { describe, expect, it } from "vitest"
import type { ReportInStory, StoryView } from "../../model/story.ts"
import { asking, knowing, member, type Told } from "./invented.ts"
import { storyLine, viewStory } from "./view.ts"

const SIDES = { "org:north": "north", "org:south": "south", "body:health": "north", "org:un": "un" }
const ABOVE = { "place:oldtown": ["place:port"], "place:harbour": ["place:port"] }
const KNOWN = knowing(SIDES, ABOVE)

const see = (...members: readonly ReportInStory[]): StoryView => {
  const seen = viewStory(members, asking(KNOWN))
  if (seen === null) throw new Error("nothing known")
  return seen
}

const one = (id: string, seq: number, published: string, ...told: readonly Told[]): ReportInStory =>
  member(id, seq, published, told)
const kinds = (seen: StoryView): readonly string[] =>
  seen.relations.map(({ kind, differs }) => `${kind}: ${differs.join(", ")}`)
const steps = (seen: StoryView): readonly (readonly string[])[] =>
  seen.series.map(series => series.steps.map(({ value, step }) => `${value.min} ${step}`))

const NORTH = { by: "org:north North army" }
const SOUTH = { by: "org:south South front" }
const UN = { by: "org:un UN office" }

describe("two values for one question", () => {
  it("are counterparts where the claims blame opposite sides, even when the values are equal", () => {
    const seen = see(
      one("a", 1, "2031-03-01", { value: 9, ...NORTH, blamed: "org:south South front" }),
      one("b", 2, "2031-03-01", { value: 12, ...SOUTH, blamed: "org:north North army" }),
      one("c", 3, "2031-03-01", { value: 9, ...UN, blamed: "org:north North army" }),
    )
    expect(kinds(seen)).toEqual(["counterpart: blamed", "counterpart: blamed", "conflict: claimant, value"])
  })

  it("are a conflict where question, blame, place and day are one", () => {
    const toll = { blamed: "org:south South front", where: "place:port Port" }
    expect(
      kinds(
        see(
          one("a", 1, "2031-03-01", { value: 9, ...NORTH, ...toll }),
          one("b", 2, "2031-03-01", { value: 14, ...UN, ...toll }),
        ),
      ),
    ).toEqual(["conflict: claimant, value"])
  })

  it("agree within the tolerance of 'about'", () => {
    expect(
      kinds(
        see(
          one("a", 1, "2031-03-01", { value: "about 100", ...NORTH }),
          one("b", 2, "2031-03-01", { value: 104, ...UN }),
        ),
      ),
    ).toEqual([])
    expect(
      kinds(
        see(
          one("a", 1, "2031-03-01", { value: "about 100", ...NORTH }),
          one("b", 2, "2031-03-01", { value: 250, ...UN }),
        ),
      ),
    ).toEqual(["conflict: claimant, value"])
  })

  it("are counterparts at places apart, and may not be held against each other at a place and its part", () => {
    const apart = see(
      one("a", 1, "2031-03-01", { value: 4, ...NORTH, where: "place:oldtown Old Town" }),
      one("b", 2, "2031-03-01", { value: 9, ...UN, where: "place:harbour Harbour" }),
    )
    expect(kinds(apart)).toEqual(["counterpart: where"])
    const nested = (inner: number): readonly string[] =>
      kinds(
        see(
          one("a", 1, "2031-03-01", { value: inner, ...NORTH, where: "place:oldtown Old Town" }),
          one("b", 2, "2031-03-01", { value: 9, ...UN, where: "place:port Port" }),
        ),
      )
    expect(nested(4)).toEqual(["not comparable: where, claimant"])
    expect(nested(14)).toEqual(["conflict: claimant, value"])
  })

  it("of different days, or of displaced from different bodies, are not comparable", () => {
    const displaced = { metric: "displaced" } as const
    const seen = see(
      one("a", 1, "2031-03-01", { value: "over 46000", ...displaced, ...NORTH, where: "place:port Port" }),
      one("b", 2, "2031-03-02", { value: "about 165000", ...displaced, ...SOUTH, where: "place:oldtown Old Town" }),
    )
    expect(kinds(seen)).toEqual(["not comparable: where, when, claimant"])
  })

  it("take words in common for one blame where a name is not linked", () => {
    const seen = see(
      one("a", 1, "2031-03-01", { value: 9, ...NORTH, blamed: "org:south South front" }),
      one("b", 2, "2031-03-01", { value: 12, ...UN, blamed: "groups of the South front" }),
    )
    expect(kinds(seen)).toEqual(["conflict: claimant, value"])
  })

  it("say nothing of vague words, which keep their word", () => {
    const seen = see(
      one("a", 1, "2031-03-01", { value: "vague 20 99 dozens", ...NORTH, where: "Port" }),
      one("b", 2, "2031-03-02", { value: 9, ...UN }),
    )
    expect(kinds(seen)).toEqual([])
    expect(seen.title).not.toMatch(/20|99/)
    expect(see(one("a", 1, "2031-03-01", { value: "vague 20 99 dozens", ...NORTH })).title).toContain("“dozens”")
  })

  it("of one incident disagree with a vague word only where it names a size", () => {
    const beside = (a: number | string, b: number | string): readonly string[] => {
      const told = { counts: "incident", where: "place:port Port" } as const
      return kinds(
        see(
          one("a", 1, "2031-03-01", { value: a, ...told, ...NORTH }),
          one("b", 2, "2031-03-01", { value: b, ...told, ...UN }),
        ),
      )
    }
    expect(beside("vague 20 99 dozens", 400)).toEqual(["conflict: claimant, value"])
    expect(beside("vague 3 9 some", 1)).toEqual([])
    expect(beside("vague 3 9 some", 400)).toEqual([])
    expect(beside("vague 3 9 many", "vague 200 999 hundreds")).toEqual([])
  })

  it("are no conflict where one voice gives both in a report, or counts that make the other up", () => {
    const toll = { counts: "incident", where: "place:port Port" } as const
    const beside = (other: number, ...told: readonly number[]): readonly string[] =>
      kinds(
        see(
          one("a", 1, "2031-03-01", ...told.map(each => ({ value: each, ...toll, ...NORTH }))),
          one("b", 2, "2031-03-01", { value: other, ...toll, ...UN }),
        ),
      )
    expect(beside(23, 14)).toEqual(["conflict: claimant, value"])
    expect(beside(23, 8, 14)).toEqual(["conflict: claimant, value"])
    expect(beside(23, 9, 14)).toEqual(["not comparable: definition, claimant"])
    expect(beside(23, 3, 6, 14)).toEqual(["not comparable: definition, claimant"])
    expect(beside(14, 14, 23)).toEqual(["not comparable: definition, claimant"])
  })

  it("told by one report are a conflict only of two sides: by whomever else it tells of both, it knows what each counts", () => {
    const toll = { counts: "incident", where: "place:port Port" } as const
    const beside = (first: Partial<Told>, second: Partial<Told>): readonly string[] =>
      kinds(see(one("a", 1, "2031-03-01", { value: 29, ...toll, ...first }, { value: 8, ...toll, ...second })))
    expect(beside(NORTH, SOUTH)).toEqual(["conflict: claimant, value"])
    expect(beside({ by: "the elder Daro" }, { by: "the elder Velm" })).toEqual(["not comparable: definition, claimant"])
    expect(beside(NORTH, {})).toEqual(["not comparable: definition, claimant"])
    expect(beside({ by: "body:health Port health office" }, NORTH)).toEqual(["not comparable: definition, claimant"])
  })

  it("that disagreed are told as settled once one of the two claimants comes to the other's value, and by nobody else's word", () => {
    const toll = { where: "place:port Port" } as const
    const disagreed = [
      one("a", 1, "2031-03-01", { value: 9, ...toll, ...NORTH }),
      one("b", 2, "2031-03-01", { value: 14, ...toll, ...UN }),
    ]
    const why = (...later: readonly ReportInStory[]): readonly string[] =>
      see(...disagreed, ...later)
        .relations.filter(({ kind }) => kind === "conflict")
        .map(relation => relation.why)
    expect(why()).toEqual(["one question, one blame, one place and time"])
    expect(why(one("c", 3, "2031-03-02", { value: 14, ...toll, ...NORTH }))).toEqual([
      "one question, one blame, one place and time; settled: one of the two came to the other's value later",
    ])
    expect(why(one("c", 3, "2031-03-02", { value: 14, ...toll, ...SOUTH }))[0]).not.toContain("settled")
  })

  it("are not comparable where one is a campaign's total and the words of the other tell one happening", () => {
    expect(
      kinds(
        see(
          one("a", 1, "2031-03-01", { value: 4000, ...NORTH }),
          one("b", 2, "2031-03-01", { value: 5000, ...UN, counts: "incident" }),
        ),
      ),
    ).toEqual(["not comparable: definition, claimant"])
  })

  it("stand in a title so that names of the other direction leave its signs in their places", () => {
    const seen = see(one("a", 1, "2031-03-01", { value: 9, by: "مدير المشفى" }))
    expect(seen.title).toBe("killed: 9 (\u2068مدير المشفى\u2069)")
    expect(see(one("a", 1, "2031-03-01", { value: 9, ...NORTH })).title).not.toMatch(/[\u2066-\u2069]/)
  })

  it("are a conflict where one denies what the other asserts", () => {
    const seen = see(one("a", 1, "2031-03-01", { value: 12, ...SOUTH }, { value: 12, ...NORTH, status: "denied" }))
    expect(kinds(seen)).toEqual(["conflict: claimant, status"])
    expect(seen.rows.flatMap(({ cells }) => cells)).toHaveLength(1)
  })
})

describe("a cell", () => {
  const toll = { ...NORTH, blamed: "org:south South front" }

  it("keeps what its claimant gave before, newest first, with who only told it again", () => {
    const seen = see(
      one("a", 1, "2031-03-01", { value: 4, ...toll }),
      one("b", 2, "2031-03-02", { value: 9, ...toll }),
      one("c", 3, "2031-03-03", { value: 9, blamed: "org:south South front" }),
      one("d", 4, "2031-03-04", { value: 12, ...toll }),
    )
    const [cell] = seen.rows.flatMap(({ cells }) => cells)
    expect(cell?.value.min).toBe(12)
    expect(cell?.earlier.map(({ value, report }) => `${report} ${value.min}`)).toEqual(["b 9", "a 4"])
    expect(cell?.earlier[0]?.origins.map(({ reports, why }) => [reports, why])).toEqual([
      [["b", "c"], [expect.stringContaining("c is no new witness beside b")]],
    ])
  })

  it("holds each earlier value once, and not the one that is newest", () => {
    const seen = see(
      one("a", 1, "2031-03-01", { value: 9, ...toll }),
      one("b", 2, "2031-03-02", { value: 9, ...toll }),
      one("c", 3, "2031-03-03", { value: 12, ...toll }),
      one("d", 4, "2031-03-04", { value: 12, ...toll }),
    )
    const [cell] = seen.rows.flatMap(({ cells }) => cells)
    expect(cell?.earlier.map(({ report }) => report)).toEqual(["a"])
  })
})

describe("questions", () => {
  it("keep an incident apart from the campaign, and two incidents from each other", () => {
    const seen = see(
      one(
        "a",
        1,
        "2031-03-02",
        { value: 40, ...NORTH },
        { value: 3, ...NORTH, counts: "incident", where: "place:oldtown Old Town", when: "2031-03-01" },
        { value: 4, ...NORTH, counts: "incident", where: "place:harbour Harbour", when: "2031-03-01" },
      ),
    )
    expect(seen.rows.map(({ counts, cells }) => [counts, cells[0]?.value.min])).toEqual([
      ["campaign", 40],
      ["incident", 3],
      ["incident", 4],
    ])
  })

  it("take a count that nothing singles out for the campaign's, and a claimant's small one of the same day for an episode's", () => {
    const open = { counts: "incident" } as const
    const seen = see(
      one(
        "a",
        1,
        "2031-03-01",
        { value: 8, ...SOUTH },
        { value: 50, ...NORTH, ...open },
        { value: 9, ...NORTH, ...open },
      ),
      one("b", 2, "2031-03-02", { value: 20, ...SOUTH, ...open }),
    )
    expect(seen.rows.map(({ counts, cells }) => [counts, cells.map(({ value }) => value.min)])).toEqual([
      ["campaign", [20, 50]],
      ["incident", [9]],
    ])
  })

  it("take for the campaign's what has grown from a count that is one of its totals by being singled out by nothing", () => {
    const open = { counts: "incident" } as const
    const seen = see(
      one("a", 1, "2031-03-01", { value: 8, ...SOUTH }, { value: 9, ...NORTH, ...open }),
      one("b", 2, "2031-03-04", { value: 23, ...NORTH, ...open, when: "2031-03-04" }),
    )
    expect(steps(seen)).toEqual([["8 first"], ["9 first", "23 rise"]])
  })

  it("take people and civilians for one, medics for another, and list parts under their whole", () => {
    const seen = see(
      one("a", 1, "2031-03-01", { value: 9, ...NORTH }, { value: 2, ...NORTH, population: "children", part: true }),
      one(
        "b",
        2,
        "2031-03-01",
        { value: 9, ...UN, population: "civilians" },
        { value: 5, ...UN, population: "medics" },
      ),
    )
    expect(
      seen.rows.map(({ population, cells, parts }) => [population, cells.length, parts.map(({ value }) => value.min)]),
    ).toEqual([
      ["people", 2, [2]],
      ["medics", 1, []],
    ])
  })

  it("leave recalled events out", () => {
    expect(see(one("a", 1, "2031-03-01", { value: 9, ...NORTH, status: "background" })).rows).toEqual([])
  })
})

describe("origins", () => {
  const witnesses = (...members: readonly ReportInStory[]): readonly (readonly [number, number])[] =>
    see(...members).rows.flatMap(({ cells }) => cells.map(cell => [cell.witnesses, cell.sides] as const))

  it("count one claimant's statement once, however many outlets and relays carry it", () => {
    expect(
      witnesses(
        one("a", 1, "2031-03-01", { value: 9, by: "body:health Port health office", via: ["org:agency State agency"] }),
        one("b", 2, "2031-03-02", { value: 9, by: "body:health health office" }),
        one("c", 3, "2031-03-02", { value: 9, by: "org:agency State agency" }),
        one("d", 4, "2031-03-02", { value: 9 }),
      ),
    ).toEqual([
      [1, 1],
      [1, 1],
    ])
  })

  it("count two bodies twice, and their sides", () => {
    expect(
      witnesses(one("a", 1, "2031-03-01", { value: 9, ...NORTH }), one("b", 2, "2031-03-01", { value: 9, ...UN })),
    ).toEqual([
      [2, 2],
      [2, 2],
    ])
  })

  it("count an outlet's own earlier report as its own", () => {
    expect(
      witnesses(
        member("a", 1, "2031-03-01", [{ value: 9 }], { outlet: "Herald" }),
        one("b", 2, "2031-03-02", { value: 9, ...NORTH }),
      ),
    ).toContainEqual([2, 1])
  })

  it("count the outlets of one owner once, and say why", () => {
    const [cell] = see(
      member("a", 1, "2031-03-01", [{ value: 9 }], { outlet: "Morning Paper", publisher: "Vale Group" }),
      member("b", 2, "2031-03-02", [{ value: 9 }], { outlet: "Evening Channel", publisher: "Vale Group" }),
      member("c", 3, "2031-03-02", [{ value: 9 }], { outlet: "Another" }),
    ).rows.flatMap(({ cells }) => cells)
    expect([cell?.claimant.name, cell?.witnesses]).toEqual(["Morning Paper", 2])
    expect(cell?.origins[0]?.why).toEqual(["b is no new witness beside a: both outlets belong to one owner"])
  })

  it("count copies once", () => {
    const copies = [{ of: 1, kind: "whole" as const, share: 0.8, why: "80 %" }]
    const seen = see(
      one("a", 1, "2031-03-01", { value: 9, by: "a witness" }),
      member("b", 2, "2031-03-01", [{ value: 9, by: "a witness" }], { copies }),
    )
    expect(seen.witnesses).toBe(1)
    expect(seen.groups).toEqual([
      { copies: ["a", "b"], why: "80 % of the shorter text's wording stands in the longer" },
    ])
  })

  it("count a text that carries two others as neither's witness, whichever it is grouped with", () => {
    const from = (...of: readonly number[]) => ({
      copies: of.map(seq => ({ of: seq, kind: "part" as const, share: seq === 3 ? 0.3 : 0.9, why: "a passage" })),
    })
    const toll = (seq: number, value: number, copied = {}) =>
      member(`r${seq}`, seq, "2031-03-01", [{ value, by: `witness ${seq}` }], { outlet: `outlet ${seq}`, ...copied })
    const wire = [toll(1, 4), toll(2, 4, from(1)), toll(4, 4, from(1, 2)), toll(5, 4, from(1, 2, 4))]
    const seen = see(...wire, toll(3, 9), toll(6, 9, from(3)), toll(7, 9, from(1, 2, 4, 3)))
    expect(seen.groups.map(({ copies }) => copies)).toEqual([
      ["r1", "r2", "r4", "r5", "r7"],
      ["r3", "r6"],
    ])
    expect(seen.witnesses).toBe(1)
  })

  it("keep unnamed sources of two reports apart", () => {
    expect(
      witnesses(
        one("a", 1, "2031-03-01", { value: 9, by: "a source" }),
        one("b", 2, "2031-03-01", { value: 9, by: "a source" }),
      ),
    ).toEqual([
      [2, 0],
      [2, 0],
    ])
  })
})

describe("series", () => {
  const says = (id: string, seq: number, published: string, value: number, more: Partial<Told> = {}): ReportInStory =>
    one(id, seq, published, { value, ...NORTH, ...more })

  it("type rise, repeat, correction and an unknown order", () => {
    expect(
      steps(
        see(
          says("a", 1, "2031-03-01", 8),
          says("b", 2, "2031-03-02", 12),
          says("c", 3, "2031-03-03", 12),
          says("d", 4, "2031-03-04", 10),
          says("e", 5, "2031-03-05", 15),
          says("f", 6, "2031-03-05", 17),
        ),
      ),
    ).toEqual([["8 first", "12 rise", "12 repeat", "10 correction", "15 rise", "17 order unknown"]])
  })

  it("know the order of hours, and of versions of one report", () => {
    expect(steps(see(says("a", 1, "2031-03-01T18:00:00Z", 8), says("b", 2, "2031-03-01T09:00:00Z", 12)))).toEqual([
      ["12 first", "8 correction"],
    ])
    expect(steps(see(says("a", 1, "2031-03-01", 12), says("a", 2, "2031-03-01", 9)))).toEqual([
      ["12 first", "9 correction"],
    ])
  })

  it("let the displaced drop, and add to an earlier day", () => {
    expect(
      steps(
        see(
          says("a", 1, "2031-03-01", 900, { metric: "displaced" }),
          says("b", 2, "2031-03-02", 700, { metric: "displaced" }),
        ),
      ),
    ).toEqual([["900 first", "700 drop"]])
    expect(
      steps(
        see(
          says("a", 1, "2031-03-03", 8, { when: "2031-03-03", counts: "daily" }),
          says("b", 2, "2031-03-04", 9, { when: "2031-03-02", counts: "daily" }),
        ),
      ),
    ).toEqual([["8 first", "9 retroactive addition"]])
  })

  it("know an office and its holder for one claimant", () => {
    const seen = see(
      one("a", 1, "2031-03-01", { value: 9, by: "person:1 Sami Daro", role: "director of Port health office" }),
      one("b", 2, "2031-03-02", { value: 23, by: "Port health office" }),
    )
    expect(steps(seen)).toEqual([["9 first", "23 rise"]])
    expect(seen.series[0]?.claimant.name).toBe("Port health office")
    expect(seen.sources.map(({ why }) => why)).toEqual([
      ["“Port health office” (b) is taken for “Sami Daro” (a): a body or office, and who speaks for it"],
    ])
  })
})

describe("a story as known at a moment", () => {
  const members = [
    one("a", 1, "2031-03-01", { value: 8, ...NORTH, where: "Port" }),
    one("b", 2, "2031-03-03", { value: 12, ...NORTH, where: "Port" }),
  ]
  const at = (moment: string, clock: "published" | "recorded" = "published") =>
    viewStory(members, asking(KNOWN, { at: moment, clock }))

  it("has only what was published, or recorded, by then", () => {
    expect(at("2031-03-02")?.rows[0]?.cells[0]?.value.min).toBe(8)
    expect(at("2031-03-03")?.rows[0]?.cells[0]?.value.min).toBe(12)
    expect(at("2031-02-28")).toBeNull()
    expect(at("2026-02-01T00:00:01Z", "recorded")?.reports).toEqual(["a"])
  })

  it("counts a date to the end of its day in the report's zone", () => {
    expect(at("2031-03-01T20:59:00Z")).toBeNull()
    expect(at("2031-03-01T21:00:00Z")?.reports).toEqual(["a"])
  })

  it("shows what a report's newest version says, and keeps the older in the series", () => {
    const seen = see(
      one("a", 1, "2031-03-01", { value: 9, ...NORTH }),
      one("a", 2, "2031-03-01", { value: 12, ...NORTH }),
    )
    expect(seen.rows.flatMap(({ cells }) => cells.map(({ value, version }) => [value.min, version]))).toEqual([
      [12, "a@2"],
    ])
    expect(steps(seen)).toEqual([["9 first", "12 rise"]])
  })

  it("is titled by the question that most claimants speak to", () => {
    const seen = see(
      one("a", 1, "2031-03-01", { value: 34, ...UN, population: "fighters", counts: "campaign" }),
      one("b", 2, "2031-03-01", { value: 9, ...NORTH, counts: "campaign" }),
      one("c", 3, "2031-03-01", { value: 12, ...SOUTH, counts: "campaign" }),
    )
    expect(seen.title).toContain("9")
    expect(seen.title).toContain("12")
    expect(seen.title).not.toContain("34")
  })

  it("is titled by its claims with whose they are, or by the earliest title in quotation marks", () => {
    expect(storyLine(members, asking(KNOWN))).toMatchObject({
      story: "s",
      title: "Port · killed: 12 (North army)",
      reports: ["a", "b"],
      also: [],
      witnesses: 1,
      sides: 1,
      from: "2031-03-01",
      to: "2031-03-03",
    })
    expect(storyLine([member("a", 1, "2031-03-01", [], { title: "A  quiet day" })], asking(KNOWN))?.title).toBe(
      "“A quiet day”",
    )
  })

  it("is the same bytes every time, in whatever order its reports are given", () => {
    expect(JSON.stringify(viewStory(members.toReversed(), asking(KNOWN)))).toBe(
      JSON.stringify(viewStory(members, asking(KNOWN))),
    )
  })
})
