import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { linesOf, segmentsOf } from "./segments.ts"

const LENGTH = 40
const mark = fc
  .tuple(fc.nat(LENGTH + 5), fc.nat(LENGTH + 5), fc.string())
  .map(([start, end, kind]) => ({ start, end, kind }))

describe("segments", () => {
  it("tile the stretch, and each carries exactly the marks over it", () => {
    fc.assert(
      fc.property(fc.array(mark), marks => {
        const segments = segmentsOf(0, LENGTH, marks)
        expect(segments[0]?.start).toBe(0)
        expect(segments.at(-1)?.end).toBe(LENGTH)
        segments.forEach((segment, i) => {
          expect(segment.start).toBeLessThan(segment.end)
          if (i > 0) expect(segment.start).toBe(segments[i - 1]?.end)
          for (let at = segment.start; at < segment.end; at++)
            expect(segment.kinds).toEqual(marks.filter(m => m.start <= at && at < m.end).map(m => m.kind))
        })
      }),
    )
  })

  it("share what overlaps", () => {
    const marks = [
      { start: 2, end: 8, kind: "figure" },
      { start: 5, end: 12, kind: "place" },
    ]
    expect(segmentsOf(0, 14, marks).map(({ start, end, kinds }) => [start, end, kinds.join("+")])).toEqual([
      [0, 2, ""],
      [2, 5, "figure"],
      [5, 8, "figure+place"],
      [8, 12, "place"],
      [12, 14, ""],
    ])
  })
})

describe("lines", () => {
  it("are those with words, at their places", () => {
    const text = "Title\n\nOne line\r\n \nlast"
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Title", "One line\r", "last"])
  })
})
