import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { localArchive } from "../archive/local.ts"
import { trialWeaver } from "../archive/trial-weaver.ts"
import type { Archive } from "../model/archive.ts"
import { versionOf } from "../model/report.ts"
import { startAuthority, trialAuthority } from "../stamping/trial-authority.ts"
import type { Database } from "../store/database.ts"
import { openFolder } from "../store/open.ts"
import { trialReport } from "../store/trial-report.ts"
import { dueDays } from "./daily-stamps.ts"
import { engineFor } from "./engine.ts"
import type { Engine } from "./shell.ts"
import { type Called, called } from "./trial-shell.ts"

const DAY = "2031-03-31"
const AT = `${DAY}T10:00:00.000Z`

let folder: string
let trial: Awaited<ReturnType<typeof trialAuthority>>
let served: Awaited<ReturnType<typeof startAuthority>>
let database: Database
let archive: Archive
let engine: Promise<Engine>

const tawatur = (line: string, now = new Date(AT)): Promise<Called> =>
  called([...line.split(" "), "--lang", "en"], { HOME: folder }, () => engine, { now: () => now })

/** Keeps a report and the bytes that it was read from. */
const kept = async (id: string, text: string): Promise<void> => {
  const report = trialReport(id, text)
  const bytes = Buffer.from(`<p>${text}`)
  const address = `https://paper.example/${id}`
  const capture = {
    hash: createHash("sha256").update(bytes).digest("hex"),
    ...{ address, final: address, fetched: AT, status: 200, headers: [] },
    packed: gzipSync(bytes).toString("base64"),
    version: versionOf(report.report),
  }
  await archive.ingest([{ ...report, capture }])
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-stamp-"))
  trial = await trialAuthority()
  served = await startAuthority(query => trial.answer(query, { at: new Date(`${DAY}T23:00:00Z`) }))
  writeFileSync(join(folder, "roots.pem"), trial.pem)
  database = await openFolder(null)
  archive = localArchive(database, trialWeaver, () => new Date(AT))
  const open = async () => ({ ...archive, close: async () => {} })
  engine = engineFor(null).then(made => ({ ...made, open }))
  await kept("a", "harbour saw four boats")
})
afterAll(async () => {
  await Promise.all([served.close(), database.close()])
  rmSync(folder, { recursive: true, force: true })
})

const configured = (): string => `--authority ${served.at.address} --certificates ${join(folder, "roots.pem")}`

describe("a day's stamp", () => {
  it("is asked for only where an authority is named", async () => {
    expect(await tawatur("stamp")).toMatchObject({ code: 2, err: expect.stringContaining("No authority") })
    expect(await tawatur("stamp --authority ftp://clock.example")).toMatchObject({ code: 2 })
    expect(await tawatur("stamp --day soon")).toMatchObject({ code: 2, err: expect.stringContaining("soon") })
    expect((await tawatur("watch --once")).err).not.toContain("stamp")
    expect(served.at.asked).toBe(0)
  })

  it("is made, once for one list, and handed out as others check it", async () => {
    expect(await tawatur(`stamp --day 2020-01-01 ${configured()}`)).toMatchObject({ code: 0, out: "" })
    expect(served.at.asked).toBe(0)
    const output = join(folder, "out")
    const first = await tawatur(`stamp --day ${DAY} --output ${output} ${configured()}`)
    expect(first).toMatchObject({ code: 0, err: expect.stringContaining(`${DAY} is stamped: hashes 2`) })
    const [reply = "", statement = ""] = readdirSync(output).toSorted()
    expect([reply, statement]).toEqual([expect.stringMatching(/\.tsr$/), expect.stringMatching(/\.txt$/)])
    expect(readFileSync(join(output, statement), "utf8")).toMatch(new RegExp(`^${DAY}\n([0-9a-f]{64}\n){2}$`))
    expect(readFileSync(join(output, reply)).includes("Sarel Clock")).toBe(true)
    const second = JSON.parse((await tawatur(`stamp --day ${DAY} --json ${configured()}`)).out)
    expect(second).toMatchObject({ day: DAY, hashes: 2, authority: served.at.address })
    expect(served.at.asked).toBe(1)
  })

  it("is checked without the authority, and what comes later does not break it", async () => {
    await kept("b", "harbour saw five boats")
    const verified = await tawatur(`verify --certificates ${join(folder, "roots.pem")}`)
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining("time-stamps: 1)") })
    expect(await tawatur(`stamp --day ${DAY} ${configured()}`)).toMatchObject({ code: 0 })
    expect(JSON.parse((await tawatur("verify --json")).out)).toMatchObject({ stamps: 2, flaws: [] })
    expect(served.at.asked).toBe(2)
  })

  it("that others trust is a flaw", async () => {
    writeFileSync(join(folder, "others.pem"), (await trialAuthority()).pem)
    const verified = await tawatur(`verify --certificates ${join(folder, "others.pem")}`)
    expect(verified).toMatchObject({ code: 1, err: expect.stringContaining("does not lead to those") })
    writeFileSync(join(folder, "others.pem"), "none")
    expect(await tawatur(`verify --certificates ${join(folder, "others.pem")}`)).toMatchObject({ code: 1, out: "" })
  })

  it("that is refused leaves nothing behind", async () => {
    await kept("c", "harbour saw six boats")
    const secret = await tawatur(`stamp --day ${DAY} --authority http://u:hunter2@127.0.0.1:1/?key=hunter2`)
    expect(secret).toMatchObject({ code: 1, err: expect.stringContaining("http://127.0.0.1:1/") })
    expect(secret.err).not.toContain("hunter2")
    served.at.status = 503
    const refused = await tawatur(`stamp --day ${DAY} ${configured()}`)
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining("refusal of HTTP") })
    served.at.status = 200
    expect(JSON.parse((await tawatur("verify --json")).out)).toMatchObject({ stamps: 2, flaws: [] })
  })
})

describe("watching", () => {
  it("stamps each day once, after it is over", async () => {
    const asked = served.at.asked
    const tomorrow = new Date(Date.parse(`${DAY}T02:00:00Z`) + 864e5)
    const watched = await tawatur(`watch --once ${configured()}`, tomorrow)
    expect(watched.err).toContain(`${DAY} is stamped: hashes 6`)
    await tawatur(`watch --once ${configured()}`, tomorrow)
    expect(served.at.asked).toBe(asked + 1)
  })

  it("counts the days that are due", () => {
    const now = new Date("2031-04-05T00:59:00Z")
    expect(dueDays([], now)).toEqual(["2031-04-03"])
    expect(dueDays([], new Date("2031-04-05T01:00:00Z"))).toEqual(["2031-04-04"])
    expect(dueDays(["2031-04-03"], now)).toEqual([])
    expect(dueDays(["2031-03-30", "2031-03-31"], now)).toEqual(["2031-04-01", "2031-04-02", "2031-04-03"])
    expect(dueDays(["2030-01-01"], now)).toHaveLength(31)
    expect(dueDays(["2032-01-01"], now)).toEqual([])
  })
})

describe("what was changed after it was stamped is found", () => {
  const flaws = async () => JSON.parse((await tawatur("verify --json")).out).flaws

  it("in the statement", async () => {
    await database.query("update stamps set statement = replace(statement, 'a', 'b')")
    expect(await flaws()).toMatchObject(Array(3).fill({ code: "stamp/broken", details: { fault: "other statement" } }))
  })

  it("with its name too", async () => {
    await database.query("update stamps set hash = encode(sha256(statement::bytea), 'hex')")
    expect(await flaws()).toMatchObject(Array(3).fill({ code: "stamp/broken", details: { fault: "other hash" } }))
  })

  it("in the moment, and in the archive", async () => {
    await database.query("truncate stamps")
    await tawatur(`stamp --day ${DAY} ${configured()}`)
    await database.query("update stamps set stamped = stamped - interval '1 day'")
    await database.query("update captures set hash = (select min(hash) from bodies)")
    await database.query("update reports set hash = repeat('0', 64)")
    expect((await flaws()).slice(-2)).toMatchObject([
      { code: "stamp/broken", details: { fault: "other time" } },
      { code: "stamp/lacking", details: { hashes: 5 } },
    ])
  })
})
