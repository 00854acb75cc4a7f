import { Hono } from "hono"
import { describe, expect, it } from "vitest"
import { tellNews } from "./events.ts"
import { ARCHIVE } from "./trial-archive.ts"
import { trialIntake } from "./trial-intake.ts"

/** The first so many events of a stream, as "name id data". */
async function heard(
  count: number,
  seqs: readonly number[],
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const left = [...seqs]
  const hono = new Hono()
  tellNews(hono, { ...ARCHIVE, newest: async () => (left.length > 1 ? left.shift() : left[0]) ?? 0 }, null, 1)
  const answer = await hono.request("/api/events", { headers })
  expect(answer.headers.get("content-type")).toContain("text/event-stream")
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let words = ""
  while (words.split("\n\n").filter(event => event.includes("event:")).length <= count) {
    const next = await reader?.read()
    if (next === undefined || next.done) break
    words += next.value
    if (words.split("\n\n").length > count) break
  }
  await reader?.cancel()
  const field = (event: string, name: string): string => new RegExp(`^${name}: ?(.*)$`, "m").exec(event)?.[1] ?? ""
  return words
    .split("\n\n")
    .filter(event => event.includes("event:"))
    .slice(0, count)
    .map(event => `${field(event, "event")} ${field(event, "id")} ${field(event, "data")}`.trim())
}

describe("news of the archive", () => {
  it("are told as they come, and no others", async () => {
    expect(await heard(3, [4, 4, 6, 6, 7])).toEqual([
      "ready 4",
      'reports 6 {"seq":6,"reports":2}',
      'reports 7 {"seq":7,"reports":1}',
    ])
  })

  it("are told at once where they come through this server", async () => {
    const intake = trialIntake()
    let seq = 4
    const hono = new Hono()
    tellNews(hono, { ...ARCHIVE, newest: async () => seq }, intake, 60_000)
    const answer = await hono.request("/api/events")
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    let words = (await reader?.read())?.value ?? ""
    await new Promise(resolve => setTimeout(resolve, 20))
    seq = 5
    intake.tell({
      source: "s",
      address: "https://a.example/1",
      role: "article",
      problem: null,
      reports: 1,
      versions: 0,
    })
    while (!words.includes("event: reports")) words += (await reader?.read())?.value ?? ""
    await reader?.cancel()
    expect(words).toContain('{"seq":5,"reports":1}')
  })

  it("of the time in between are told to who comes back", async () => {
    expect(await heard(2, [9], { "last-event-id": "5" })).toEqual(["ready 5", 'reports 9 {"seq":9,"reports":4}'])
  })

  it("begin now for who says nothing that can be understood", async () => {
    expect(await heard(1, [9], { "last-event-id": "now" })).toEqual(["ready 9"])
  })
})
