import fc from "fast-check"
import { expect, it } from "vitest"
import { highest } from "./highest.ts"

it("gives what sorting all would give", () => {
  const scores = fc.uniqueArray(fc.tuple(fc.nat(500), fc.integer({ min: 0, max: 5 })), { selector: ([n]) => n })
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 9 }), (all, most) => {
      const sorted = all.toSorted(([a, x], [b, y]) => y - x || b - a)
      expect(highest(new Map(all), most)).toEqual(sorted.slice(0, most).map(([n]) => n))
    }),
  )
})
