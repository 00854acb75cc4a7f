import { afterEach, describe, expect, it } from "vitest"
import type { Archive } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { inTime } from "./api/ready.ts"
import { type Listening, listen, listenTo } from "./listen.ts"
import { openMetrics } from "./metrics.ts"
import { ARCHIVE } from "./trial-archive.ts"
import { workerApp } from "./worker-app.ts"

const OPTIONS = { host: "127.0.0.1", port: 0, token: null, version: "0", pages: null, report: () => {} } as const

const opened: Listening[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

const over = async (archive: Archive, token: string | null = null): Promise<string> => {
  const listening = await listen(archive, { ...OPTIONS, token, metrics: openMetrics() })
  opened.push(listening)
  return listening.address
}

const worker = async (ready: () => Promise<unknown>): Promise<string> => {
  const metrics = openMetrics()
  metrics.gauge("tawatur_one", "One.", async () => 1)
  metrics.gauge("tawatur_none", "None.", () => Promise.reject(new Error("no")))
  metrics.counter("tawatur_some_total", "Some.")(3)
  const listening = await listenTo(OPTIONS, door => workerApp({ metrics, ready, ...door }))
  opened.push(listening)
  return listening.address
}

const status = async (address: string, init: RequestInit = {}): Promise<number> => (await fetch(address, init)).status

describe("metrics", () => {
  it("count requests by the path that answers, and never say what was asked for", async () => {
    const address = await over(ARCHIVE)
    await fetch(`${address}/api/stories/s1?text=secret`)
    await fetch(`${address}/api/stories/none`)
    const told = await (await fetch(`${address}/metrics`)).text()
    expect(told).toContain('tawatur_http_request_seconds_count{path="/api/stories/:id",method="GET",status="200"} 1')
    expect(told).toContain('tawatur_http_request_seconds_count{path="/api/stories/:id",method="GET",status="404"} 1')
    expect(told).toContain("process_cpu_seconds_total")
    expect(told).not.toMatch(/s1|secret/)
  })

  it("are for whoever has the token, where there is one", async () => {
    const address = await over(ARCHIVE, "a secret")
    expect(await status(`${address}/metrics`)).toBe(401)
    expect(await status(`${address}/metrics`, { headers: { authorization: "Bearer a secret" } })).toBe(200)
  })

  it("of a worker hold what can be had", async () => {
    const told = await (await fetch(`${await worker(async () => {})}/metrics`)).text()
    expect(told).toMatch(/^tawatur_one 1$/m)
    expect(told).toMatch(/^tawatur_some_total 3$/m)
    expect(told).not.toMatch(/^tawatur_none [1-9]/m)
  })
})

describe("readiness", () => {
  it("ends with the database", async () => {
    let there = true
    const newest = async (): Promise<number> => {
      if (!there) throw new Problem("store/unreachable", { address: "postgres://db" })
      return 1
    }
    const server = await over({ ...ARCHIVE, newest })
    const alone = await worker(newest)
    for (const address of [server, alone]) expect(await status(`${address}/api/ready`)).toBe(200)
    there = false
    for (const address of [server, alone]) expect(await status(`${address}/api/ready`)).toBe(503)
    expect(await status(`${alone}/api/health`)).toBe(200)
    expect(await status(`${alone}/api/stories`)).toBe(404)
  })

  it("does not wait for ever", async () => {
    await expect(inTime(new Promise(() => {}), 10)).rejects.toMatchObject({ code: "serve/not-ready" })
  })
})

describe("a server that is closed", () => {
  it("answers what was begun, and takes nobody in any more", async () => {
    let answer = (): void => {}
    let asked = (): void => {}
    const begun = new Promise<void>(resolve => {
      asked = resolve
    })
    const count = (): Promise<number> =>
      new Promise(resolve => {
        answer = () => resolve(7)
        asked()
      })
    const listening = await listen({ ...ARCHIVE, count }, OPTIONS)
    const slow = fetch(`${listening.address}/api/health`)
    await begun
    const closed = listening.close()
    await expect(fetch(`${listening.address}/api/health`)).rejects.toThrow()
    answer()
    expect(await (await slow).json()).toEqual({ status: "ok", stories: 7 })
    await closed
  })
})
