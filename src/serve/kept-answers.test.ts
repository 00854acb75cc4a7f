import { gunzipSync } from "node:zlib"
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
  })
  it("are as many as have room, those that were asked for last; one that has none by itself is given all the same", async () => {
    let made = 0
    const kept = keepingAnswers({ state: async () => "1" }, 100)
    const keep = async (key: string, letters = 40) =>
      (await kept(key, async () => `${++made}`.padEnd(letters, "."))).body.replaceAll(".", "")
    expect([await keep("a"), await keep("b"), await keep("a"), await keep("c")]).toEqual(["1", "2", "1", "3"])
    expect([await keep("a"), await keep("b")]).toEqual(["1", "4"])
    expect([await keep("large", 200), await keep("large", 200)]).toEqual(["5", "6"])
  })
  it("are packed once", async () => {
    const kept = keepingAnswers({ state: async () => "1" })
    const answer = () => kept("a", async () => "a story that is told")
    const [first, second] = [await (await answer()).packed(), await (await answer()).packed()]
    expect(gunzipSync(first).toString()).toBe("a story that is told")
    expect(second).toBe(first)
  })
})
