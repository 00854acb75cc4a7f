import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Note, silent } from "../../model/note.ts"
import { disk, type Files } from "./files.ts"
import { collect, failed } from "./index.ts"

const bytes = (text: string): Buffer => Buffer.from(text)
let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tawatur-collect-"))
})
afterAll(() => rm(folder, { recursive: true }))

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, ".."), { recursive: true })
  await writeFile(path, content)
  return path
}

const typed = (...chunks: readonly (string | Uint8Array)[]): Files => ({
  ...disk,
  standardInput: async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk)
  },
})

/** Each source as "name form text", each failure as "name code", with the folder's name taken off. */
async function collected(
  names: readonly string[],
  files: Files = disk,
  notes: Note[] = [],
): Promise<readonly string[]> {
  const seen: string[] = []
  for await (const found of collect(names, files, note => notes.push(note)))
    seen.push(
      failed(found)
        ? `${found.name} ${found.problem.code}`
        : `${found.name} ${found.form} ${Buffer.from(found.bytes).toString()}`,
    )
  return seen.map(line => line.replaceAll(`${folder}/`, ""))
}

describe("collect", () => {
  it("gives a failure in the place of each bad input, and reads the others", async () => {
    const names = [
      await put("bad/1.txt", "one"),
      join(folder, "bad/none.txt"),
      await put("bad/empty.txt", ""),
      await put("bad/blank.html", "\ufeff \r\n\n"),
      await put("bad/image.txt", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1")),
      await put("bad/2.txt", "two"),
    ]
    expect(await collected(names)).toEqual([
      "bad/1.txt text one",
      "bad/none.txt collect/not-found",
      "bad/empty.txt collect/empty",
      "bad/blank.html collect/empty",
      "bad/image.txt collect/binary",
      "bad/2.txt text two",
    ])
  })

  it("walks folders by code unit, passing over hidden and unknown files, with a note", async () => {
    for (const name of ["b.txt", "B.md", "a/z.html", "a/.hidden.txt", "a/photo.jpg", "ا.txt", "c.htm"])
      await put(`walk/${name}`, name)
    const notes: Note[] = []
    expect(await collected([`${join(folder, "walk")}/`], disk, notes)).toEqual([
      "walk/B.md text B.md",
      "walk/a/z.html html a/z.html",
      "walk/b.txt text b.txt",
      "walk/c.htm html c.htm",
      "walk/ا.txt text ا.txt",
    ])
    expect(notes.map(note => note.rule)).toEqual(["collect/ending"])
  })

  it("says so where a folder holds no reports", async () => {
    await put("barren/photo.jpg", "x")
    expect((await collected([join(folder, "barren")]))[0]).toContain("collect/no-reports")
  })

  it("takes one record a line, blank lines aside, and unpacks gzip", async () => {
    const lines = '\ufeff{"id":1}\r\n\n  \nnot json\n{"id":2}'
    const expected = ['r.ndjson:1 record \ufeff{"id":1}\r', "r.ndjson:4 record not json", 'r.ndjson:5 record {"id":2}']
    expect(await collected([await put("r.ndjson", lines)])).toEqual(expected)
    expect(await collected([await put("r.jsonl.gz", gzipSync(lines))])).toEqual(
      expected.map(line => line.replace("r.ndjson", "r.jsonl.gz")),
    )
    expect(await collected([await put("t.txt.gz", gzipSync("نص"))])).toEqual(["t.txt.gz text نص"])
    expect(await collected([await put("cut.txt.gz", gzipSync("a".repeat(9999)).subarray(0, 20))])).toEqual([
      "cut.txt.gz collect/unreadable",
    ])
  })

  const CONTENTS: readonly (readonly [name: string, ...chunks: string[]])[] = [
    ["stdin text", "عا", "جل"],
    ["stdin:2 record", "\n ", '{"a":1}\n'],
    ["stdin html", "<!-- x --> ", "<!DOCTYPE html><p>"],
    ["stdin html", "<?xml version='1.0'?><html>"],
    ["stdin text", "<3 this is text"],
  ]
  for (const [expected, ...chunks] of CONTENTS)
    it(`tells the form of standard input: ${chunks.join("")}`, async () =>
      expect((await collected(["-"], typed(...chunks)))[0]).toMatch(new RegExp(`^${expected} `)))

  it("takes UTF-16 as text, with a byte order mark and without", async () => {
    const wide = Buffer.from("قتل 9 مدنيين في حلب.\n", "utf16le")
    for (const chunks of [[Buffer.from([0xff, 0xfe]), wide], [wide]])
      expect((await collected(["-"], typed(...chunks)))[0]).toMatch(/^stdin text/)
  })

  it("refuses more than 32 MB for one report, at once where the size is known", async () => {
    const large = Buffer.alloc(33_000_000, "a")
    const path = await put("large.txt", large)
    const began = performance.now()
    expect(await collected([path])).toEqual(["large.txt collect/too-large"])
    expect(performance.now() - began).toBeLessThan(1000)
    expect(await collected(["-"], typed(large))).toEqual(["stdin collect/too-large"])
  })

  it("streams records past a line that is too long for one", async () => {
    const long = Buffer.alloc(20_000_000, "a")
    const input = typed('{"a":1}\n{"b":', long, long, '}\n{"c":1}\n')
    expect(await collected(["-"], input)).toEqual([
      'stdin:1 record {"a":1}',
      "stdin:2 read/bad-record",
      'stdin:3 record {"c":1}',
    ])
  })

  it("counts noise, compressed streams and many NULs as binary, a stray NUL as text", async () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + ((at * at) % 251)) % 256)
    expect(await collected(["-"], typed(noise))).toEqual(["stdin collect/binary"])
    expect(await collected(["-"], typed(bytes("a\0\0\0\0b")))).toEqual(["stdin collect/binary"])
    expect(await collected(["-"], typed(bytes(`نص${"a".repeat(100)}\0`)))).toHaveLength(1)
  })

  it("goes on after a file that fails while it is read", async () => {
    const broken: Files = {
      ...disk,
      look: async () => ({ kind: "file", size: 1, written: 0 }),
      open: async function* (name) {
        if (name === "bad.txt") throw new Error("disk")
        yield bytes("good")
      },
    }
    const names: string[] = []
    for await (const found of collect(["bad.txt", "good.txt"], broken, silent))
      names.push(failed(found) ? found.problem.code : found.name)
    expect(names).toEqual(["collect/unreadable", "good.txt"])
  })
})
