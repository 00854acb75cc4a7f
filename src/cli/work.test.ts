import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openQueue } from "../queue/queue.ts"
import { startPostgres, type TrialPostgres } from "../store/trial-postgres.ts"
import { engineFor } from "./engine.ts"
import { type Called, called } from "./trial-shell.ts"

const engine = engineFor(null)
let server: TrialPostgres
let folder: string
beforeAll(async () => {
  server = await startPostgres()
  folder = mkdtempSync(join(tmpdir(), "tawatur-work-"))
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.stop()
})

const tawatur = (line: string, interrupted = (): Promise<void> => Promise.resolve()): Promise<Called> =>
  called(line.split(" "), { HOME: folder, LANG: "en_GB.UTF-8" }, () => engine, { interrupted })

const emptied = (address: string) => async (): Promise<void> => {
  const queue = await openQueue(address, { watches: false, heard: () => {} })
  while ((await queue.counts()).waiting > 0) await wait(50)
  await queue.close()
}

const written = (): string => {
  const file = join(folder, "reports.ndjson")
  const lines = ["Nine people were killed in Marjan.", "Ten people were killed in Marjan, the mayor said.", ""].map(
    (body, i) => JSON.stringify({ id: `r${i}`, title: "Shelling", published: "2026-01-08", body }),
  )
  writeFileSync(file, `${lines[0]}\n${lines[1]}\n{"id": 3}\nnot JSON\n`)
  return file
}

describe("work", { timeout: 120_000 }, () => {
  it("reads and weaves what ingest --queue handed in: the bytes are those of ingest itself, and queue says what was put aside", async () => {
    const [address, file] = [await server.fresh(), written()]
    const at = `--database ${address}`
    const handed = await tawatur(`ingest --queue --json ${at} ${file}`)
    expect([handed.code, handed.err]).toEqual([0, ""])
    expect(handed.out.split("\n")[1]).toBe(JSON.stringify({ position: 2, name: `${file}:2` }))
    const worked = await tawatur(`work --threads 1 ${at}`, emptied(address))
    expect([worked.code, worked.out]).toEqual([0, ""])
    expect(worked.err).toContain("waiting for reports that are handed in")
    expect(worked.err).toContain("put aside: 3")
    const queue = JSON.parse((await tawatur(`queue --json ${at}`)).out)
    expect(queue).toMatchObject({ waiting: 0, read: 0, oldest: null, back: 0 })
    expect(queue.aside.map(({ position }: { position: number }) => position)).toEqual([3, 4])
    expect((await tawatur(`ingest --data ${folder}/alone ${file}`)).code).toBe(1)
    expect((await tawatur(`export ${at}`)).out).toBe((await tawatur(`export --data ${folder}/alone`)).out)
    expect((await tawatur(`verify ${at}`)).code).toBe(0)
    expect((await tawatur(`queue --retry ${at}`)).err).toBe(
      "handed in again: 2\nwaiting: 2 (of these read: 0); put aside: 0",
    )
  })

  it("tells machines in JSON what it does", async () => {
    const address = await server.fresh()
    let lead = (): void => {}
    const leading = new Promise<void>(resolve => {
      lead = resolve
    })
    const lines: { readonly event: string }[] = []
    const tell = (line: string): void => {
      lines.push(JSON.parse(line))
      if (line.includes("leading")) lead()
    }
    const args = `work --log json --only weave --database ${address}`.split(" ")
    const { code } = await called(args, { HOME: folder }, () => engine, { tell, interrupted: () => leading })
    expect(code).toBe(0)
    expect(lines.map(({ event }) => event)).toEqual(["started", "leading", "stopping", "following"])
    expect(lines[0]).toEqual({ time: "2031-04-01T00:00:00.000Z", level: "info", event: "started" })
  })

  it("is refused without a PostgreSQL database", async () => {
    for (const line of ["work", "queue", `ingest --queue --data ${folder}/none a`]) {
      const { code, err } = await tawatur(line)
      expect([code, err]).toEqual([2, expect.stringContaining("needs a PostgreSQL database")])
    }
  })
})
