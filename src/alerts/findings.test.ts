import { describe, expect, it } from "vitest"
import type { PositionClaim, Value } from "../model/claim.ts"
import type { Series, Step, StepKind } from "../model/ledger.ts"
import type { ClaimInReport, StoryView } from "../model/story.ts"
import { CLAIMS, VIEW } from "../serve/invented.ts"
import { instantOf } from "./deadlines.ts"
import { findingsIn } from "./findings.ts"

const exact = (n: number): Value => ({ min: n, max: n, qualifier: "exact", word: null })
const DOZENS: Value = { min: 20, max: 99, qualifier: "vague", word: "عشرات" }
const [CLAIM] = CLAIMS

/** A series of one claimant: values in order, each as it stands to the one before; the claim of the nth value is `name` and n. */
const series = (name: string, steps: readonly (readonly [StepKind, Value])[], more: Partial<Step> = {}): Series => ({
  question: "q1",
  claimant: { key: name, name },
  steps: steps.map(([step, value], i) => ({
    ...{
      claim: `${name}${i}`,
      report: "r",
      value,
      via: [],
      published: null,
      said: null,
      when: null,
      step,
      quote: "",
      version: "r@0",
    },
    origins: [{ claims: [`${name}${i}`], reports: ["r"], side: null, why: [] }],
    ...{ witnesses: 1, sides: 0 },
    ...more,
  })),
})

const carried = (id: string, seq: number, more: object = {}): ClaimInReport =>
  ({ ...VIEW.claims[0], seq, claim: { ...CLAIM, id, ...more } }) as ClaimInReport

/** A story of these series, their claims told in the order of the alphabet. */
const told = (all: readonly Series[], more: Partial<StoryView> = {}): StoryView => {
  const ids = [...new Set(all.flatMap(({ steps }) => steps.flatMap(({ origins }) => origins.flatMap(o => o.claims))))]
  return {
    ...VIEW,
    ...{ series: all, relations: [], rows: VIEW.rows.map(row => ({ ...row, cells: [] })) },
    claims: ids.toSorted().map((id, i) => carried(id, i + 1)),
    ...more,
  }
}
const keys = (view: StoryView, percent = 50) => findingsIn(view, [], percent).map(({ key }) => key)

describe("a toll that rises", () => {
  it("is told of where it is by half above what it was, at once or by and by, and again from there", () => {
    expect(
      keys(
        told([
          series("a", [
            ["first", exact(10)],
            ["rise", exact(15)],
          ]),
        ]),
      ),
    ).toEqual(["rise a1"])
    const slow = [
      ["first", exact(10)],
      ["rise", exact(12)],
      ["rise", exact(14)],
      ["rise", exact(16)],
      ["rise", exact(23)],
      ["rise", exact(24)],
    ] as const
    const view = told([series("a", slow)])
    expect(keys(view)).toEqual(["rise a3", "rise a5"])
    expect(findingsIn(view, [], 50)[0]).toEqual({ kind: "rise", key: "rise a3", seq: 4, claims: ["a3", "a0"] })
    expect(keys(view, 100)).toEqual(["rise a4"])
  })

  it("is none where it rises less, is vague, has no known order, or counts something else", () => {
    for (const steps of [
      [
        ["first", exact(10)],
        ["rise", exact(14)],
      ],
      [
        ["first", exact(10)],
        ["rise", DOZENS],
      ],
      [
        ["first", DOZENS],
        ["rise", exact(50)],
      ],
      [
        ["first", exact(10)],
        ["order unknown", exact(20)],
      ],
      [
        ["first", exact(20)],
        ["repeat", exact(20)],
      ],
    ] as const)
      expect(keys(told([series("a", steps)]))).toEqual([])
    const rise = [
      series("a", [
        ["first", exact(10)],
        ["rise", exact(20)],
      ]),
    ]
    expect(keys(told(rise, { rows: VIEW.rows.map(row => ({ ...row, metric: "displaced" })) }))).toEqual([])
    expect(keys(told(rise, { rows: VIEW.rows.map(row => ({ ...row, counts: "daily" })) }))).toEqual([])
  })
})

describe("other findings", () => {
  it("are corrections, by their claimant and by a report's newer version", () => {
    const view = told([
      series("a", [
        ["first", exact(12)],
        ["correction", exact(9)],
        ["drop", exact(8)],
        ["repeat", exact(8)],
      ]),
    ])
    expect(keys(view)).toEqual(["correction a1", "correction a2"])
    const [before, after] = [view.claims[0]?.claim ?? null, view.claims[1]?.claim ?? null]
    const change = { id: "x", report: "r", from: "r@0", to: "r@1", what: "changed", before, after } as const
    expect(findingsIn(told([], { claims: view.claims }), [change], 50)).toEqual([
      { kind: "correction", key: "change x", seq: 2, claims: ["a1", "a0"] },
    ])
    expect(findingsIn(view, [{ ...change, what: "added", before: null }], 50).map(({ key }) => key)).not.toContain(
      "change x",
    )
  })

  it("are second sides, once for both series of one value, however many sides come later", () => {
    const side = (name: string, claims: readonly string[]) => ({ claims, reports: ["r"], side: name, why: [] })
    const two = { origins: [side("army", ["a0"]), side("guard", ["b0"])], sides: 2 }
    const one = { origins: [side("army", ["a0", "b0"])], sides: 1 }
    expect(keys(told([series("a", [["first", exact(9)]], one)]))).toEqual([])
    const view = told([series("a", [["first", exact(9)]], two), series("b", [["first", exact(9)]], two)])
    expect(findingsIn(view, [], 50)).toEqual([
      { kind: "second-side", key: "second side a0", seq: 2, claims: ["b0", "a0"] },
    ])
    const three = { origins: [...two.origins, side("office", ["c0"])], sides: 3 }
    expect(findingsIn(told([series("a", [["first", exact(9)]], three)]), [], 50)).toEqual(findingsIn(view, [], 50))
    const unsaid = { origins: [side("army", ["a0"]), { ...side("", ["b0"]), side: null }] }
    expect(keys(told([series("a", [["first", exact(9)]], unsaid)]))).toEqual([])
  })

  it("are denials, one of a speaker's on one day, whoever carries it", () => {
    const stance = (id: string, seq: number, more: Partial<PositionClaim> = {}) =>
      carried(id, seq, { kind: "position", stance: "deny", toward: [], about: null, ...more })
    const claims = [
      stance("x", 3),
      stance("w", 4),
      stance("y", 5, { stance: "accuse" }),
      stance("z", 6, { status: "denied", stance: "accuse" }),
    ]
    expect(keys(told([], { claims: claims.slice(0, 3) }))).toEqual(["denial x"])
    expect(keys(told([], { claims: [claims[2] as ClaimInReport] }))).toEqual([])
    expect(keys(told([], { claims: [claims[3] as ClaimInReport] }))).toEqual(["denial z"])
  })

  it("are conflicts, by the first claims of both values", () => {
    const [row] = VIEW.rows
    const cell = row?.cells[0]
    if (row === undefined || cell === undefined) throw new Error("invented")
    const cells = [
      { ...cell, claim: "a2", claims: ["a0", "a2"] },
      { ...cell, claim: "b1", claims: ["b1"] },
    ]
    const relation = { question: "q1", a: "a2", b: "b1", differs: [], why: "" } as const
    const claims = [carried("a0", 1), carried("b1", 2), carried("a2", 3)]
    const view = (kind: "conflict" | "counterpart") =>
      told([], { claims, rows: [{ ...row, cells }], relations: [{ ...relation, kind }] })
    expect(findingsIn(view("conflict"), [], 50)).toEqual([
      { kind: "conflict", key: "conflict a0 b1", seq: 2, claims: ["b1", "a0"] },
    ])
    expect(findingsIn(view("counterpart"), [], 50)).toEqual([])
  })
})

describe("the instant of a deadline", () => {
  it("is that of its words: with an offset, in the place's zone, or the beginning of a day", () => {
    const at = (edtf: string, zone: string | null) => {
      const found = instantOf(edtf, zone)
      return found === null ? null : new Date(found).toISOString()
    }
    expect(at("2031-03-06T21:00+03:00", null)).toBe("2031-03-06T18:00:00.000Z")
    expect(at("2031-03-06T21:00", "Asia/Damascus")).toBe("2031-03-06T18:00:00.000Z")
    expect(at("2031-03-06", "Asia/Damascus")).toBe("2031-03-05T21:00:00.000Z")
    for (const vague of ["2031-03", "2031", "2031-03-06/2031-03-07", "soon", "2031-02-31"])
      expect(at(vague, null)).toBeNull()
  })
})
