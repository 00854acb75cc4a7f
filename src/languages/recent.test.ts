import { describe, expect, it } from "vitest"
import { recent } from "./recent.ts"

describe("what was worked out last", () => {
  it("is there again", () => {
    const kept = recent<number>(10)
    kept.set("a", 1)
    expect(kept.get("a")).toBe(1)
    expect(kept.get("b")).toBeUndefined()
  })

  it("stays while it is asked for, and goes when twice as many came after it", () => {
    const kept = recent<number>(10)
    kept.set("asked for", 1)
    kept.set("not asked for", 2)
    for (let i = 0; i < 20; i++) {
      kept.set(`other ${i}`, i)
      if (i % 5 === 0) expect(kept.get("asked for")).toBe(1)
    }
    expect(kept.get("not asked for")).toBeUndefined()
    expect(kept.get("asked for")).toBe(1)
    expect(kept.get("other 19")).toBe(19)
  })
})
