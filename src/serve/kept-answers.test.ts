import { gunzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import type { Changed } from "../model/archive.ts"
import { type Basis, BOUND, keepingAnswers } from "./kept-answers.ts"
import { FRESH } from "./watched-state.ts"

/** An archive of which nothing is there but its state, a clock, and what counts what is made. */
function trial({ most = 1000 } = {}) {
  const history: (Changed | null)[] = []
  let [made, written, time, asked] = [0, 0, 0, 0]
  let [lost, slow]: [boolean, Promise<void>] = [false, Promise.resolve()]
  let impatient = true
  const archive = {
    written: () => written,
    stateSince: async (since: string | null) => {
      asked++
      if (lost) throw new Error("lost")
      const news = since === null ? [null] : history.slice(Number(since))
      const all = news.flatMap(one => one ?? [])
      const changed = news.includes(null)
        ? null
        : { stories: all.flatMap(({ stories }) => stories), reports: all.flatMap(({ reports }) => reports) }
      return { state: String(history.length), changed }
    },
  }
  const keep = keepingAnswers(archive, {
    ...{ most, now: () => time },
    // Nobody waits: whatever is not made at once takes too long.
    patience: async () => {
      for (let turn = 0; turn < 20; turn++) await null
      if (!impatient) await new Promise(() => {})
    },
  })
  return {
    ask: async (
      key: string,
      { basis = null, letters = 0, bound }: { basis?: Basis; letters?: number; bound?: number } = {},
    ) => {
      const make = async () => {
        const body = `${++made}`
        await slow
        return { body: body.padEnd(letters, "."), basis }
      }
      return (await keep(key, make, bound)).body.replaceAll(".", "")
    },
    keep,
    asked: () => asked,
    change: (changed: Changed | null) => void history.push(changed),
    write: () => void written++,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    lose: () => {
      lost = true
    },
    /** From now on making takes until the end that is given is called. */
    slowly: (): (() => void) => {
      let end = (): void => {}
      slow = new Promise(resolve => {
        end = resolve
      })
      return end
    },
    patiently: () => {
      impatient = false
    },
  }
}

const touching = (...stories: readonly string[]): Changed => ({ stories, reports: [] })
const SOMETHING = touching("other")

describe("answers that are kept", () => {
  it("are made once for all who ask, anew when the archive has changed, and not kept where they failed", async () => {
    const { ask, keep, change, pass } = trial()
    expect(await Promise.all([ask("a"), ask("a")])).toEqual(["1", "1"])
    expect(await ask("b")).toBe("2")
    change(SOMETHING)
    pass(FRESH + 1)
    expect([await ask("a"), await ask("a")]).toEqual(["3", "3"])
    await expect(keep("c", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await ask("c")).toBe("4")
  })

  it("stay while nothing changes that they rest on", async () => {
    const { ask, change, pass } = trial()
    const asked = () =>
      Promise.all([ask("a", { basis: touching("s1") }), ask("b", { basis: { stories: [], reports: ["r1"] } })])
    expect(await asked()).toEqual(["1", "2"])
    change(SOMETHING)
    pass(FRESH + 1)
    expect(await asked()).toEqual(["1", "2"])
    change(touching("s1"))
    pass(FRESH + 1)
    expect(await asked()).toEqual(["3", "2"])
    change({ stories: [], reports: ["r1"] })
    pass(FRESH + 1)
    expect(await asked()).toEqual(["3", "4"])
    change(null)
    pass(FRESH + 1)
    expect(await asked()).toEqual(["5", "6"])
  })

  it("are made anew where what they rest on changed while they were made", async () => {
    const { ask, change, pass, slowly } = trial()
    await ask("other")
    const end = slowly()
    const first = ask("a", { basis: touching("s1") })
    for (let turn = 0; turn < 9; turn++) await null
    change(touching("s1"))
    pass(FRESH + 1)
    await ask("other")
    end()
    expect(await first).toBe("2")
    // Its rest is over.
    pass(4 * (FRESH + 1))
    expect(await ask("a", { basis: touching("s1") })).toBe("4")
  })

  it("are the ones of before while new ones are being made, no longer than the bound, and one is made at a time", async () => {
    const { ask, change, pass, slowly } = trial()
    expect(await ask("a")).toBe("1")
    change(SOMETHING)
    pass(FRESH + 1)
    const end = slowly()
    expect([await ask("a"), await ask("a")]).toEqual(["1", "1"])
    pass(BOUND - FRESH - 1)
    expect(await ask("a")).toBe("1")
    pass(1)
    const late = Promise.race([ask("a"), new Promise(resolve => setTimeout(() => resolve("waits"), 20))])
    expect(await late).toBe("waits")
    end()
    expect(await ask("a")).toBe("2")
  })

  it("are left as they are for a while that grows with what their making took, no longer than the bound", async () => {
    const { ask, change, pass, slowly } = trial()
    const end = slowly()
    const first = ask("a")
    for (let turn = 0; turn < 9; turn++) await null
    pass(300)
    end()
    expect(await first).toBe("1")
    change(SOMETHING)
    pass(FRESH + 1)
    // Known to be of before, and not begun anew yet: 300 ms of work are followed by four times as much rest.
    expect([await ask("a"), await ask("a")]).toEqual(["1", "1"])
    pass(1200)
    expect(await ask("a")).toBe("2")
  })

  it("are as old as a question allows that says so", async () => {
    const { ask, change, pass, slowly } = trial()
    expect(await ask("a", { bound: 10 * BOUND })).toBe("1")
    change(SOMETHING)
    pass(9 * BOUND)
    slowly()
    expect(await ask("a", { bound: 10 * BOUND })).toBe("1")
  })

  it("are never those of before what was written here", async () => {
    const { ask, change, write, slowly } = trial()
    expect(await ask("a")).toBe("1")
    change(SOMETHING)
    write()
    const end = slowly()
    const asked = ask("a")
    setTimeout(end, 5)
    expect(await asked).toBe("2")
    write()
    expect(await ask("a")).toBe("2")
  })

  it("fail with the archive, at once", async () => {
    const { ask, pass, lose, patiently } = trial()
    expect(await ask("a")).toBe("1")
    lose()
    patiently()
    pass(FRESH + 1)
    await expect(ask("a")).rejects.toThrow("lost")
  })

  it("ask for the archive's state so often as it may have changed, and once for all who ask", async () => {
    const { ask, asked, pass } = trial()
    await ask("a")
    for (let i = 0; i < 50; i++) await ask(i % 2 === 0 ? "a" : "b")
    expect(asked()).toBe(1)
    pass(FRESH + 1)
    await Promise.all([ask("a"), ask("b"), ask("c")])
    expect(asked()).toBe(2)
  })

  it("are as many as have room, those that were asked for last; one that is too large is given all the same", async () => {
    const { ask } = trial({ most: 100 })
    const told: string[] = []
    for (const key of ["a", "b", "c", "d", "a", "e", "a", "b"]) told.push(await ask(key, { letters: 25 }))
    expect(told).toEqual(["1", "2", "3", "4", "1", "5", "1", "6"])
    expect([await ask("large", { letters: 26 }), await ask("large", { letters: 26 })]).toEqual(["7", "8"])
  })

  it("are packed once", async () => {
    const { keep } = trial()
    const answer = () => keep("a", async () => ({ body: "a story that is told", basis: null }))
    const [first, second] = [await (await answer()).packed(), await (await answer()).packed()]
    expect(gunzipSync(first).toString()).toBe("a story that is told")
    expect(second).toBe(first)
  })
})
