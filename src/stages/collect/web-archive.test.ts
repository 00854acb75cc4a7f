import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { zipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Note } from "../../model/note.ts"
import { disk } from "./files.ts"
import { collect, failed } from "./index.ts"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tawatur-warc-"))
})
afterAll(() => rm(folder, { recursive: true }))

const NEXT = Buffer.from("\r\n\r\n")

/** One record as ISO 28500 has it. */
function record(type: string, uri: string, contentType: string, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block)
  const head = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${uri}`,
    "WARC-Date: 2031-03-04T05:06:07Z",
    `WARC-Record-ID: <urn:uuid:${crypto.randomUUID()}>`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${bytes.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), bytes, NEXT])
}

const answer = (uri: string, status: string, head: string, body: string | Uint8Array): Buffer =>
  record(
    "response",
    uri,
    "application/http; msgtype=response",
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n`), Buffer.from(body)]),
  )

const HTML = "Content-Type: text/html; charset=windows-1256"
const page = (words: string): string => `<html><body><p>${words}</p></body></html>`
const RECORDS = [
  record("warcinfo", "", "application/warc-fields", "software: trial\r\n"),
  record("request", "https://a.example/1", "application/http; msgtype=request", "GET /1 HTTP/1.1\r\n\r\n"),
  answer("https://a.example/1?utm_source=x", "200 OK", HTML, page("one")),
  answer("https://a.example/2", "404 Not Found", HTML, page("gone")),
  answer("https://a.example/i.png", "200 OK", "Content-Type: image/png", "\x89PNG"),
  answer("https://a.example/3", "200 OK", `${HTML}\r\nContent-Encoding: gzip`, gzipSync(page("three"))),
  record("resource", "file:///four.txt", "text/plain", "four"),
  record("resource", "file:///five.ndjson#line=2", "application/json", '{"id":"five","body":"five"}'),
]
const WHOLE = Buffer.concat(RECORDS)

async function collected(name: string, content: Uint8Array, notes: Note[] = []): Promise<readonly string[]> {
  const path = join(folder, name)
  await writeFile(path, content)
  const seen: string[] = []
  for await (const found of collect([path], disk, note => notes.push(note)))
    seen.push(
      failed(found)
        ? `${found.name} ${found.problem.code}`
        : `${found.name} ${found.form} ${Buffer.from(found.bytes)} ${found.given?.url} ${found.given?.encoding} ${found.fetched}`,
    )
  return seen.map(line => line.replaceAll(`${folder}/`, ""))
}

const AT = "2031-03-04T05:06:07.000Z"
const PAGES = (name: string): readonly string[] => [
  `${name}:https://a.example/1?utm_source=x html ${page("one")} https://a.example/1 windows-1256 ${AT}`,
  `${name}:https://a.example/3 html ${page("three")} https://a.example/3 windows-1256 ${AT}`,
  `${name}:file:///four.txt text four undefined undefined ${AT}`,
  `${name}:file:///five.ndjson#line=2 record {"id":"five","body":"five"} undefined undefined ${AT}`,
]

describe("a WARC file", () => {
  it("gives its pages and files, and tells what it passes over", async () => {
    const notes: Note[] = []
    expect(await collected("a.warc", WHOLE, notes)).toEqual(PAGES("a.warc"))
    expect(notes.map(({ because }) => because)).toEqual([
      "warcinfo  is no page",
      "request https://a.example/1 is no page",
      "response https://a.example/2 is no page",
      "response https://a.example/i.png is no page",
    ])
  })

  it("is read packed, each record by itself", async () => {
    const packed = Buffer.concat(RECORDS.map(one => gzipSync(one)))
    expect(await collected("b.warc.gz", packed)).toEqual(PAGES("b.warc.gz"))
  })

  it("that breaks off gives what stands before, and says so", async () => {
    const third = RECORDS.slice(0, 6).reduce((sum, one) => sum + one.length, 0)
    const cut = WHOLE.subarray(0, third - 20)
    expect(await collected("c.warc", cut)).toEqual([PAGES("c.warc")[0], "c.warc collect/broken-archive"])
    const packed = Buffer.concat(RECORDS.slice(0, 6).map(one => gzipSync(one)))
    expect(await collected("d.warc.gz", packed.subarray(0, packed.length - 20))).toEqual([
      PAGES("d.warc.gz")[0],
      "d.warc.gz collect/broken-archive",
    ])
  })

  it("that breaks off in what is passed over ends too", { timeout: 20_000 }, async () => {
    const within = RECORDS.slice(0, 5).reduce((sum, one) => sum + one.length, 0)
    expect(await collected("g.warc", WHOLE.subarray(0, within - 6))).toEqual([
      PAGES("g.warc")[0],
      "g.warc collect/broken-archive",
    ])
  })

  it("without a page is told", async () => {
    expect(await collected("e.warc", Buffer.concat(RECORDS.slice(0, 2)))).toEqual(["e.warc collect/no-pages"])
  })

  it("gives no page of more than 32 MB, however small it is packed, and all others", async () => {
    const bomb = answer(
      "https://a.example/bomb",
      "200 OK",
      `${HTML}\r\nContent-Encoding: gzip`,
      gzipSync(Buffer.alloc(40_000_000, 97)),
    )
    const [first, ...rest] = PAGES("f.warc")
    expect(await collected("f.warc", Buffer.concat([...RECORDS.slice(0, 3), bomb, ...RECORDS.slice(3)]))).toEqual([
      first,
      "f.warc:https://a.example/bomb collect/too-large",
      ...rest,
    ])
  })
})

describe("a WACZ file", () => {
  const packed = gzipSync(WHOLE)
  const list = (...urls: readonly string[]): Uint8Array =>
    Buffer.from(['{"format":"json-pages-1.0"}', ...urls.map(url => JSON.stringify({ url })), "{"].join("\n"))

  it("gives the pages that it lists", async () => {
    const zip = zipSync({
      "archive/data.warc.gz": [packed, { level: 0 }],
      "indexes/index.cdx": Buffer.from("x"),
      "pages/pages.jsonl": list("https://a.example/3"),
      "pages/extraPages.jsonl": list("file:///four.txt"),
    })
    expect(await collected("a.wacz", zip)).toEqual([PAGES("a.wacz")[1], PAGES("a.wacz")[2]])
  })

  it("gives all pages where it lists none", async () => {
    expect(await collected("b.wacz", zipSync({ "archive/one.warc": WHOLE }))).toEqual(PAGES("b.wacz"))
  })

  it("that is none is told", async () => {
    expect(await collected("c.wacz", Buffer.from("PK no zip at all"))).toEqual(["c.wacz collect/broken-archive"])
    expect(await collected("d.wacz", zipSync({ "readme.txt": Buffer.from("x") }))).toEqual(["d.wacz collect/no-pages"])
  })
})

describe("a feed as a file", () => {
  const ITEM =
    "<item><title>Fire</title><link>https://a.example/1</link><pubDate>Tue, 04 Mar 2031 05:06:07 GMT</pubDate>"
  const FEED = `<rss version="2.0"><channel><title>Sarel News</title>
    ${ITEM}<description>&lt;p&gt;حريق&lt;/p&gt;</description></item>
    <item><title>Bare</title><link>https://a.example/2</link></item></channel></rss>`
  const carried = (name: string): string =>
    `${name}:https://a.example/1 html <!doctype html><meta charset="utf-8"><body><article><p>حريق</p></article> https://a.example/1 utf-8 null`

  it("gives the articles whose text it carries, and tells those that it only names", async () => {
    const notes: Note[] = []
    expect(await collected("feed.xml", Buffer.from(FEED), notes)).toEqual([carried("feed.xml")])
    expect(notes.map(({ because }) => because)).toEqual(["https://a.example/2 is named without its text"])
  })

  it("is told by how it begins, in the encoding that it declares", async () => {
    expect(await collected("feed", Buffer.from(`<?xml version="1.0"?>\n${FEED}`))).toEqual([carried("feed")])
    const arabic = Buffer.from(
      `<?xml version="1.0" encoding="windows-1256"?>${FEED}`.replaceAll("حريق", "####"),
      "latin1",
    )
    const bytes = Buffer.from(arabic.toString("latin1").replace("####", "\xcd\xd1\xed\xde"), "latin1")
    expect(await collected("feed.rss", bytes)).toEqual([carried("feed.rss")])
    const json = {
      version: "https://jsonfeed.org/version/1.1",
      title: "t",
      items: [{ url: "https://a.example/1", content_html: "<p>حريق</p>" }],
    }
    expect(await collected("feed.json", Buffer.from(JSON.stringify(json, null, 2)))).toEqual([carried("feed.json")])
  })

  it("that is broken or carries no text is told, and other XML is taken as text", async () => {
    expect(await collected("map.xml", Buffer.from("<urlset><url/></urlset>"))).toEqual([
      "map.xml text <urlset><url/></urlset> undefined undefined null",
    ])
    expect(await collected("broken.rss", Buffer.from("<rss version="))).toEqual(["broken.rss collect/not-a-feed"])
    expect(
      await collected("bare.xml", Buffer.from(`<rss version="2.0"><channel>${ITEM}</item></channel></rss>`)),
    ).toEqual(["bare.xml collect/no-pages"])
  })
})
