import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { startCommand } from "./trial-command.ts"

const SAMPLES = fileURLToPath(new URL("../../samples/reports", import.meta.url))
const root = mkdtempSync(join(tmpdir(), "tawatur-nice-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The niceness of each thread of a process, as Linux tells it. */
const nicenessOf = (pid: number | undefined): readonly number[] =>
  readdirSync(`/proc/${pid}/task`).map(thread =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/stat`, "utf8").split(") ")[1]?.split(" ")[16]),
  )

describe.runIf(existsSync("/proc/self/task"))("long work", () => {
  it("gives way with every thread, those of the engine's compiler too", async () => {
    const work = startCommand(["ingest", "--data", join(root, "archive"), SAMPLES])
    const gaveWay = async (): Promise<boolean> => {
      for (let tries = 0; tries < 400 && work.child.exitCode === null; tries++) {
        const all = nicenessOf(work.child.pid)
        if (all.length > 4 && all.every(nice => nice > 0)) return true
        await new Promise(resolve => setTimeout(resolve, 10))
      }
      return false
    }
    expect(await gaveWay()).toBe(true)
    expect(await work.ended).toBe(0)
  })
})
