import { createHash, randomBytes } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { unzipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { CDXIndexer, WARCParser, type WARCRecord } from "warcio"
import { type Site, startSite } from "../collector/trial-site.ts"
import type { Archive } from "../model/archive.ts"
import { engineFor } from "./engine.ts"
import { type Called, called } from "./trial-shell.ts"

const page = (words: string): string => `<html lang="en"><head><title>Boat sinks off Sarel</title></head><body><article>
  <p>${words}</p></article></body></html>`
const FEED = `<rss version="2.0"><channel><title>t</title>
  <item><title>x</title><link>/a</link></item><item><title>y</title><link>/b</link></item></channel></rss>`
const FIRST = page("Four people were killed when a boat sank off the port of Sarel on Sunday, the harbour office said.")
const SECOND = page("Seven people were wounded in Nahr on Monday when a wall fell, a doctor of the clinic there said.")
const FILE = "On Tuesday two people were killed in Sarel by a fire in the market, the mayor said.\n"

const engine = engineFor(null)
let folder: string
let site: Site
/** Owns the folder meanwhile, so that no command has to open the database. */
let owner: Archive

const tawatur = (...args: readonly string[]): Promise<Called> =>
  called([...args, "--data", join(folder, "data"), "--lang", "en"], {}, () => engine, { now: () => new Date() })

const bytesOf = ({ out }: Called): Buffer => Buffer.from(out, "latin1")
const sha256 = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`

interface ReadBack {
  readonly type: string
  readonly uri: string | null | undefined
  readonly payload: Buffer
  readonly head: WARCRecord["httpHeaders"]
  readonly field: (name: string) => string | null
}

/** All records as another program reads them. */
const readBack = async (bytes: Uint8Array): Promise<readonly ReadBack[]> => {
  const all: ReadBack[] = []
  for await (const record of WARCParser.iterRecords([bytes])) {
    const payload = Buffer.from(await record.readFully(false))
    const field = (name: string): string | null => record.warcHeaders.headers.get(name) ?? null
    all.push({ type: record.warcType ?? "", uri: record.warcTargetURI, payload, head: record.httpHeaders, field })
  }
  return all
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-captures-"))
  site = await startSite({
    "/rss": FEED,
    "/a": FIRST,
    "/b": (_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" })
      response.end(gzipSync(SECOND))
      return undefined
    },
  })
  owner = await (await engine).open({ folder: join(folder, "data") })
  writeFileSync(join(folder, "fire.txt"), FILE)
  await tawatur("add-source", `${site.origin}/rss`)
  await tawatur("watch", "--once", "--trust", site.host)
  await tawatur("ingest", join(folder, "fire.txt"))
}, 60_000)
afterAll(async () => {
  await owner.close()
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("what was captured, as WARC", () => {
  it("is what the server sent, with its head, time and hashes, as another program reads it", async () => {
    const warc = await tawatur("export", "--format", "warc")
    expect(warc).toMatchObject({ code: 0, err: expect.stringContaining("no name in it is covered") })
    const records = await readBack(bytesOf(warc))
    expect(records.map(({ type }) => type).filter(type => type !== "metadata")).toEqual([
      "warcinfo",
      "response",
      "response",
      "response",
      "resource",
    ])
    const [feed, a, b] = [`${site.origin}/rss`, `${site.origin}/a`, `${site.origin}/b`].map(uri =>
      records.find(record => record.type === "response" && record.uri === uri),
    )
    expect(feed?.payload.toString()).toBe(FEED)
    expect(a?.payload.toString()).toBe(FIRST)
    expect(b?.payload.toString()).toBe(SECOND)
    expect(a?.field("WARC-Payload-Digest")).toBe(sha256(Buffer.from(FIRST)))
    expect(Date.parse(a?.field("WARC-Date") ?? "")).toBeGreaterThan(Date.now() - 600_000)
    expect(a?.head?.statusline).toBe("HTTP/1.1 200 OK")
    expect(a?.head?.headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect(b?.head?.headers.get("x-orig-content-encoding")).toBe("gzip")
    const notes = records.find(({ type, uri }) => type === "metadata" && uri === a?.uri)
    expect(notes?.payload.toString()).toMatch(/^tawatur-version: r-[0-9a-f]{12}@[0-9a-f]{12}\r\n$/)
  })

  it("holds a file that was read from this machine, without the folders that it lay in", async () => {
    const records = await readBack(bytesOf(await tawatur("export", "--format", "warc")))
    const [file] = records.filter(({ type }) => type === "resource")
    expect([file?.uri, file?.payload.toString(), file?.field("Content-Type")]).toEqual([
      "file:///fire.txt",
      FILE,
      "text/plain",
    ])
    const before = (await tawatur("verify")).out
    await tawatur("ingest", join(folder, "fire.txt"))
    expect((await tawatur("verify")).out).toBe(before)
    expect(before).toContain("captures: 3")
  })

  it("tells bytes once, and refers to them where they were met again", async () => {
    writeFileSync(join(folder, "again.txt"), FILE)
    await tawatur("ingest", join(folder, "again.txt"))
    const warc = await tawatur("export", "--format", "warc")
    const records = await readBack(bytesOf(warc))
    const [file] = records.filter(({ type }) => type === "resource")
    const [again] = records.filter(({ type }) => type === "revisit")
    expect([again?.uri, again?.payload.length]).toEqual(["file:///again.txt", 0])
    expect(again?.field("WARC-Refers-To")).toBe(file?.field("WARC-Record-ID"))
    expect(again?.field("WARC-Payload-Digest")).toBe(file?.field("WARC-Payload-Digest"))
    expect(bytesOf(await tawatur("export", "--format", "warc")).equals(bytesOf(warc))).toBe(true)
  })

  it("goes into files that are whole, each with a head of its own", async () => {
    const output = join(folder, "warcs")
    const noise = randomBytes(1_100_000).toString("hex")
    for (const name of ["one", "two"])
      writeFileSync(join(folder, `${name}.html`), FIRST.replace("<p>", `<!-- ${name} ${noise} --><p>`))
    await tawatur("ingest", join(folder, "one.html"), join(folder, "two.html"))
    const told = await tawatur("export", "--format", "warc", "--output", output, "--split", "1")
    const names = readdirSync(output)
    expect(names).toEqual(["tawatur-00001.warc.gz", "tawatur-00002.warc.gz"])
    expect(told).toMatchObject({ code: 0, out: "", err: expect.stringContaining("tawatur-00002.warc.gz is written") })
    for (const name of names) {
      const records = await readBack(readFileSync(join(output, name)))
      expect([records[0]?.type, records[0]?.field("WARC-Filename")]).toEqual(["warcinfo", name])
    }
  })
})

describe("a story, as WACZ", () => {
  it("holds its pages, an index that finds them, its claims, and the hash of each part", async () => {
    const [line = ""] = (await tawatur("stories", "--text", "boat", "--json")).out.split("\n")
    const { story } = JSON.parse(line) as { story: string }
    const wacz = bytesOf(await tawatur("export", "--format", "wacz", "--story", story))
    const parts = unzipSync(wacz)
    const words = (path: string): string => Buffer.from(parts[path] ?? []).toString()
    const lines = (path: string): readonly Record<string, unknown>[] =>
      words(path)
        .trimEnd()
        .split("\n")
        .map(one => JSON.parse(one))
    const manifest = JSON.parse(words("datapackage.json"))
    for (const { path, hash, bytes } of manifest.resources)
      expect([path, hash, bytes]).toEqual([path, sha256(parts[path] ?? Buffer.of()), parts[path]?.length])
    expect(JSON.parse(words("datapackage-digest.json")).hash).toBe(sha256(parts["datapackage.json"] ?? Buffer.of()))
    const [, first] = lines("pages/pages.jsonl")
    expect(first).toMatchObject({
      url: `${site.origin}/a`,
      title: "Boat sinks off Sarel",
      claims: [expect.any(String)],
    })
    const [claim] = lines("tawatur/claims.jsonl")
    expect(claim).toMatchObject({ page: expect.stringMatching(/^\/claim\//), quote: expect.stringContaining("Four") })
    const warc = parts["archive/data.warc.gz"] ?? Buffer.of()
    expect(words("indexes/index.cdx")).toBe(await indexOf(warc))
    expect(bytesOf(await tawatur("export", "--format", "wacz", "--story", story)).equals(wacz)).toBe(true)
  })

  it("needs a story, and one that is there", async () => {
    expect((await tawatur("export", "--format", "wacz")).code).toBe(2)
    expect((await tawatur("export", "--format", "wacz", "--story", "none")).code).toBe(1)
  })
})

describe("what was exported", () => {
  it("is read again as the reports that it was read from, from WARC and from WACZ", async () => {
    const kept = (await tawatur("export")).out
      .trim()
      .split("\n")
      .map(line => JSON.parse(line))
    const ofWeb = kept.filter(({ report }) => report.url !== null)
    expect(ofWeb.map(({ report }) => report.url).sort()).toEqual([`${site.origin}/a`, `${site.origin}/b`])
    const read = async (name: string, ...how: readonly string[]): Promise<readonly string[]> => {
      const file = join(folder, name)
      writeFileSync(file, bytesOf(await tawatur("export", "--format", ...how)))
      const { out } = await called(["extract", "--json", file, "--lang", "en"], {}, () => engine)
      return out
        .trim()
        .split("\n")
        .flatMap(line => JSON.parse(line).claims.map(({ id }: { readonly id: string }) => id))
    }
    const claims = kept.flatMap(one => one.claims.map(({ id }: { readonly id: string }) => id))
    expect(claims.length).toBeGreaterThan(2)
    expect(new Set(await read("all.warc.gz", "warc"))).toEqual(new Set(claims))
    const [{ story, claims: own }] = ofWeb
    expect(await read("story.wacz", "wacz", "--story", story)).toEqual(
      expect.arrayContaining(own.map(({ id }: { readonly id: string }) => id)),
    )
  })
})

/** The index of a WARC file as another program makes it, with numbers as words and the name of the digest. */
const indexOf = async (warc: Uint8Array): Promise<string> => {
  const lines: string[] = []
  const reader = [{ filename: "data.warc.gz", reader: new Blob([new Uint8Array(warc)]).stream() }]
  for await (const found of new CDXIndexer({ format: "cdxj" }).iterIndex(reader)) {
    const { urlkey, timestamp, digest, ...about } = found
    const { url, mime, status, length, offset, filename } = about
    const told = { url, mime, status, digest: `sha256:${digest}`, length: `${length}`, offset: `${offset}`, filename }
    const line = JSON.stringify({ ...told, status: status === undefined ? undefined : `${status}` })
    lines.push(`${urlkey} ${timestamp} ${line}\n`)
  }
  return lines.sort().join("")
}
