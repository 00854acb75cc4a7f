import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { type Site, startSite } from "../collector/trial-site.ts"
import { engineFor } from "./engine.ts"
import { called } from "./trial-shell.ts"

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "tawatur-trouble-"))
const mounts: string[] = []

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const started = (args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, [MAIN, ...args, "--lang", "en"], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })

/** The same command in this process: for what has to work, of which no process of its own is asked. */
const here = async (args: readonly string[]): Promise<Ended> =>
  called([...args, "--lang", "en"], {}, engineFor, { now: () => new Date() })

/** The real command, to its end. */
const tawatur = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise(resolve => {
    const child = started(args, env)
    const [out, err]: [string[], string[]] = [[], []]
    child.stdout?.on("data", part => out.push(String(part)))
    child.stderr?.on("data", part => err.push(String(part)))
    child.once("close", code => resolve({ code, out: out.join(""), err: err.join("") }))
  })

const run = (command: string, ...args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

/** True where a file as large as the disk leaves no room on it: some sandboxes mount a disk of any size and bound it by memory alone. */
const isBounded = (disk: string): boolean => {
  try {
    const { bsize, blocks } = statfsSync(disk)
    if (bsize * blocks > 2_000_000) return false
    writeFileSync(join(disk, "all"), Buffer.alloc(2_000_000))
    return false
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "ENOSPC"
  }
}

/** Only whoever may mount can give the command a full disk or one that cannot be written: for root `chmod` is no obstacle. */
const mayMount = ((): boolean => {
  const at = join(folder, "probe")
  mkdirSync(at)
  if (!run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", at)) return false
  const may = isBounded(at)
  run("umount", at)
  return may
})()

const mounted = (name: string, ...args: readonly string[]): string => {
  const at = join(folder, name)
  mkdirSync(at)
  if (!run("mount", ...args, at)) throw new Error(`no mount at ${at}`)
  mounts.push(at)
  return at
}

afterAll(() => {
  for (const at of mounts) run("umount", at)
  rmSync(folder, { recursive: true, force: true })
})

const report = (id: string): string => {
  const path = join(folder, `${id}.md`)
  writeFileSync(
    path,
    `---\nid: ${id}\npublished: 2031-03-04\n---\nFour people were killed when a boat sank off ${id} on Monday, the harbour office said.\n`,
  )
  return path
}

const noise = (length: number): string =>
  Array.from({ length }, (_, at) => ((at * 7919) % 104_729).toString(36)).join(" ")

describe.skipIf(!mayMount)("where it may mount: the archive's disk", () => {
  it("is full: that is said, nothing is lost, and it goes on once there is room", { timeout: 240_000 }, async () => {
    const disk = mounted("disk", "-t", "tmpfs", "-o", "size=120m", "tmpfs")
    const data = ["--data", join(disk, "archive")]
    expect((await here(["ingest", report("first"), ...data])).code).toBe(0)
    const ballast = join(disk, "ballast")
    const { bsize, bavail } = statfsSync(disk)
    writeFileSync(ballast, Buffer.alloc(bsize * bavail))

    const shut = await tawatur(["ingest", report("second"), ...data])
    expect([shut.code, shut.out]).toEqual([1, ""])
    expect(shut.err).toMatch(/cannot be written: ENOSPC/)
    expect(shut.err).not.toMatch(/ at .*\.ts:/)

    // Enough to open, too little to keep a large report.
    truncateSync(ballast, bsize * bavail - 600_000)
    const large = join(folder, "large.html")
    writeFileSync(
      large,
      `<html lang="en"><head><title>Large</title></head><body><article><p>Four people were killed in Sarel.</p><!-- ${noise(900_000)} --></article></body></html>`,
    )
    const full = await tawatur(["ingest", large, ...data])
    expect([full.code, full.out]).toEqual([1, ""])
    expect(full.err).toMatch(/cannot be written: .*[Nn]o space left/)

    rmSync(ballast)
    const [first] = (await here(["export", ...data])).out.trim().split("\n")
    expect(JSON.parse(first ?? "")).toMatchObject({ seq: 1, report: { id: "first" } })
    expect((await here(["ingest", report("second"), large, ...data])).code).toBe(0)
    expect(await here(["verify", ...data])).toMatchObject({ code: 0, out: expect.stringContaining("3 reports") })
  })

  it("cannot be written: that is said, and it is as it was", { timeout: 120_000 }, async () => {
    const data = join(folder, "kept")
    expect((await here(["ingest", report("first"), "--data", data])).code).toBe(0)
    const shut = mounted("shut", "--bind", data)
    run("mount", "-o", "remount,ro,bind", shut)
    const refused = await tawatur(["ingest", report("second"), "--data", shut])
    expect([refused.code, refused.out]).toEqual([1, ""])
    expect(refused.err).toMatch(/cannot be written: .*EROFS/)
    run("mount", "-o", "remount,rw,bind", shut)
    expect((await here(["ingest", report("second"), "--data", shut])).code).toBe(0)
    expect(await here(["verify", "--data", shut])).toMatchObject({
      code: 0,
      out: expect.stringContaining("2 reports"),
    })
  })
})

const ARTICLE = `<html lang="en"><head><title>Boat sinks off Sarel</title></head><body><article>
  <p>Four people were killed when a boat sank off the port of Sarel on Sunday, the harbour office said.</p></article></body></html>`
const rss = `<rss version="2.0"><channel><title>t</title><item><title>x</title><link>/a</link></item></channel></rss>`

const following = async (site: Site, data: string): Promise<void> =>
  void (await here(["add-source", `${site.origin}/rss`, "--data", data]))

describe("a collector", () => {
  it("that is killed in the middle of an answer loses and doubles nothing", { timeout: 180_000 }, async () => {
    const data = join(folder, "killed")
    const asked = Promise.withResolvers<void>()
    const site = await startSite({
      "/rss": rss,
      "/a": (_, response) => {
        response.writeHead(200, { "content-type": "text/html" })
        response.write(ARTICLE.slice(0, 80))
        asked.resolve()
        return undefined
      },
    })
    await following(site, data)
    const watching = started(["watch", "--trust", site.host, "--data", data])
    await asked.promise
    const ended = new Promise(resolve => watching.once("close", resolve))
    watching.kill("SIGKILL")
    await ended
    site.pages.set("/a", () => ARTICLE)
    const { out } = await here(["watch", "--once", "--json", "--trust", site.host, "--data", data])
    expect(
      out
        .trim()
        .split("\n")
        .map(line => JSON.parse(line).outcome),
    ).toEqual(["new"])
    expect(await here(["verify", "--data", data])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/1 report .*captures: 1/),
    })
    await site.close()
  })

  it("whose clock was a year ahead visits again once it is set back, and records in order", {
    timeout: 180_000,
  }, async () => {
    const data = join(folder, "clock")
    const ahead = join(folder, "ahead.mjs")
    writeFileSync(
      ahead,
      `const real = Date.now; const YEAR = 365 * 86_400_000
      globalThis.Date = class extends Date { constructor(...given) { given.length === 0 ? super(real() + YEAR) : super(...given) } static now() { return real() + YEAR } }`,
    )
    const shifted = { NODE_OPTIONS: `--import ${ahead}` }
    let words = ARTICLE
    const site = await startSite({ "/rss": rss, "/a": () => words })
    await following(site, data)
    await tawatur(["watch", "--once", "--trust", site.host, "--data", data], shifted)
    words = ARTICLE.replace("Four", "Five")
    const { out } = await here(["watch", "--once", "--json", "--trust", site.host, "--data", data])
    expect(
      out
        .trim()
        .split("\n")
        .filter(Boolean)
        .map(line => JSON.parse(line).outcome),
    ).toEqual(["version"])
    const asKnown = (await here(["export", "--as-of", new Date().toISOString(), "--clock", "recorded", "--data", data]))
      .out
    expect(asKnown).toBe("")
    expect(await here(["verify", "--data", data])).toMatchObject({ code: 0 })
    await site.close()
  })
})
