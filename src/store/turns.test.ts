import { describe, expect, it } from "vitest"
import { inTurns, PATIENCE, SHARE } from "./turns.ts"

const order = async (now: () => number, wanted: readonly ("read" | "write")[]): Promise<readonly string[]> => {
  const turns = inTurns(now)
  const done: string[] = []
  await Promise.all(wanted.map((kind, index) => turns.take(kind, async () => void done.push(`${kind} ${index}`))))
  return done
}

describe("turns", () => {
  it("let reads go before waiting writes", async () => {
    expect(await order(() => 0, ["write", "write", "read", "read"])).toEqual(["write 0", "read 2", "read 3", "write 1"])
  })

  it("do not let a write wait for ever", async () => {
    let time = 0
    const now = () => (time += PATIENCE + 1)
    expect(await order(now, ["read", "write", "read", "read"])).toEqual(["read 0", "write 1", "read 2", "read 3"])
  })

  it("let a write in once it has waited for a multiple of what the one before took", async () => {
    const [LONG, SHORT] = [10, 4]
    let time = 0
    const turns = inTurns(() => time)
    const done: string[] = []
    const take = (kind: "read" | "write", took: number) =>
      turns.take(kind, async () => {
        time += took
        done.push(kind)
      })
    const reads = Array.from({ length: 20 }, () => () => take("read", SHORT))
    await take("write", LONG)
    await Promise.all([...reads.map(read => read()), take("write", LONG)])
    expect(done).toHaveLength(22)
    expect(done.lastIndexOf("write") - 1).toBe(Math.floor((SHARE * LONG) / SHORT) + 1)
  })

  it("let who has just read read on before a write begins", async () => {
    const turns = inTurns()
    const done: string[] = []
    const read = (name: string) => turns.take("read", async () => void done.push(name))
    const write = turns
      .take("read", async () => {})
      .then(() => turns.take("write", async () => void done.push("write")))
    for (const name of ["a", "b", "c"]) {
      await read(name)
      await null
    }
    await write
    expect(done).toEqual(["a", "b", "c", "write"])
  })

  it("go on after a failure", async () => {
    const turns = inTurns()
    await expect(turns.take("read", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await turns.take("write", async () => 1)).toBe(1)
  })
})
