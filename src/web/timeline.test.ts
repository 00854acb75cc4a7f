import { describe, expect, it } from "vitest"
import { cell, event, exactly, heldIn, row, story } from "./invented.ts"
import { timelineOf } from "./timeline.ts"

const VIEW = story(
  [
    row("q1", [cell("f1", "health", exactly(9)), cell("f2", "army", exactly(12))]),
    row("q2", [cell("f3", "health", exactly(40))]),
  ],
  {
    names: { "place:a": "Almond Street" },
    claims: [
      heldIn("r1", "2031-03-05", event("e1", "shelling", { edtf: "2031-03-04", place: "place:a" })),
      heldIn("r2", "2031-03-04", event("e2", "shelling", { edtf: "2031-03-04", place: "place:a" })),
      heldIn("r2", "2031-03-04", event("e3", "clash", { edtf: null, place: null })),
      heldIn("r2", "2031-03-04", event("e4", "clash", { edtf: "2030", place: null, status: "background" })),
      ...["f1", "f2", "f3"].map(id =>
        heldIn("r1", "2031-03-05", event(id, "attack", { edtf: "2031-03-03", place: "place:a" })),
      ),
    ],
    clocks: [
      {
        id: "k1",
        type: "ultimatum",
        name: null,
        parties: [],
        area: { entity: null, name: "Almond Street" },
        terms: [],
        start: null,
        deadline: {
          claim: "e1",
          report: "r1",
          version: "r1@0",
          published: null,
          quote: "",
          edtf: "2031-03-06T09:00+03:00",
          basis: "said",
        },
        extended: [],
        followed: [],
        phase: "over",
        left: null,
        since: null,
        steps: [
          {
            claim: "e1",
            report: "r1",
            version: "r1@0",
            published: null,
            quote: "",
            status: "announced",
            by: null,
            blamed: null,
          },
        ],
      },
    ],
  },
)

const told = (order: "event" | "report") =>
  timelineOf(VIEW, order).map(({ day, entries }) => [
    day,
    entries.map(({ what, claims }) => `${what} ${claims.map(held => held.claim.id).join(" ")}`),
  ])

describe("the timeline", () => {
  it("tells one happening once, by its own day, and what has none last", () => {
    expect(told("event")).toEqual([
      ["2031-03-03", ["incident f1 f2 f3", "event f1 f2 f3"]],
      ["2031-03-04", ["event e2 e1"]],
      ["2031-03-06", ["ends e1"]],
      [null, ["event e3"]],
    ])
  })

  it("is told by the first report of each happening too", () => {
    expect(told("report")).toEqual([
      ["2031-03-04", ["event e2 e1", "event e3"]],
      ["2031-03-05", ["incident f1 f2 f3", "event f1 f2 f3", "ends e1"]],
    ])
  })
})
