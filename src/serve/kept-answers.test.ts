import { describe, expect, it } from "vitest"
import { keepingAnswers } from "./kept-answers.ts"

describe("answers that are kept", () => {
  it("are made once for all who ask, anew when the archive has changed, and not kept where they failed", async () => {
    let state = "1"
    let made = 0
    const kept = keepingAnswers({ state: async () => state })
    const keep = async (...asked: Parameters<typeof kept>) => (await kept(...asked)).body
    const make = async () => `answer ${++made}`
    expect(await Promise.all([keep("a", make), keep("a", make)])).toEqual(["answer 1", "answer 1"])
    expect(await keep("b", make)).toBe("answer 2")
    state = "2"
    expect([await keep("a", make), await keep("a", make)]).toEqual(["answer 3", "answer 3"])
    await expect(keep("c", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await keep("c", make)).toBe("answer 4")
    for (let i = 0; i < 40; i++) await keep(`many ${i}`, make)
    expect(await keep("a", make)).toBe("answer 45")
  })
})
