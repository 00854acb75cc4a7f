import { createHash } from "node:crypto"
import type { Archive, StoredReport } from "../../../model/archive.ts"
import type { Capture } from "../../../model/collecting.ts"
import { byUnit } from "../../../model/order.ts"
import { maskReport } from "../../mask.ts"
import { type Part, zipped } from "../zip.ts"
import { cdx, cdxLine } from "./cdx.ts"
import { recordId } from "./record.ts"
import { warcRecords } from "./warc.ts"

/** What a WACZ file is made of: one story's title and the versions of its reports. */
export interface Packed {
  readonly story: string
  readonly title: string
  readonly versions: readonly string[]
  /** The program and its version. */
  readonly software: string
}

const DATA = "data.warc.gz"

interface Resource {
  readonly name: string
  readonly path: string
  readonly hash: string
  readonly bytes: number
}

/** Hands bytes or words on and keeps their hash and length. */
async function* noted<Portion extends string | Uint8Array>(
  path: string,
  portions: Iterable<Portion> | AsyncIterable<Portion>,
  note: (resource: Resource) => void,
): AsyncGenerator<Portion> {
  const digest = createHash("sha256")
  let length = 0
  for await (const portion of portions) {
    digest.update(portion)
    length += Buffer.byteLength(portion)
    yield portion
  }
  const name = path.slice(path.lastIndexOf("/") + 1)
  note({ name, path, hash: `sha256:${digest.digest("hex")}`, bytes: length })
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`

/** A capture as a page that a reader lists; the address of a file leads nowhere and is listed all the same. */
const pageLine = ({ final, fetched, version }: Capture, stored: StoredReport | undefined, capture: string): string =>
  json({
    id: capture.replace(/^<urn:uuid:|>$/g, ""),
    url: final,
    ts: fetched,
    title: stored?.report.title ?? final,
    report: version,
    claims: stored?.extraction.claims.map(({ id }) => id) ?? [],
  })

/** The claims with their addresses on the desk and in the API, each with its words and where they stand; names covered. */
function* claimLines(reports: readonly StoredReport[]): Generator<string> {
  for (const { report, version, extraction } of reports)
    for (const { id, kind, evidence } of extraction.claims)
      yield json({
        id: `urn:tawatur:claim:${id}`,
        page: `/claim/${id}`,
        api: `/api/claims/${id}`,
        ...{ kind, report: version, sha256: report.hash, url: report.url },
        ...{ start: evidence.start, end: evidence.end, quote: evidence.quote },
      })
}

const packageOf = ({ story, title, software }: Packed, pages: readonly Capture[], resources: readonly Resource[]) => {
  const [main] = pages
  const last = pages.at(-1)
  return {
    profile: "data-package",
    wacz_version: "1.1.1",
    title,
    software,
    ...(last === undefined ? {} : { created: last.fetched, modified: last.fetched }),
    ...(main === undefined ? {} : { mainPageUrl: main.final, mainPageDate: main.fetched }),
    story,
    resources,
  }
}

/** The captures of these versions, oldest first. */
async function capturesOf(archive: Archive, reports: readonly StoredReport[]): Promise<readonly Capture[]> {
  const wanted = new Set(reports.map(({ version }) => version))
  const ids = [...new Set(reports.map(({ report }) => report.id))]
  const found: Capture[] = []
  for (const id of ids) found.push(...(await archive.captures(id)).filter(({ version }) => wanted.has(version ?? "")))
  return found.toSorted((a, b) => byUnit(a.fetched, b.fetched) || byUnit(a.final, b.final) || byUnit(a.hash, b.hash))
}

/**
 * One story as a WACZ file (Web Archive Collection Zipped, 1.1.1), as a stream: the captures of its reports as WARC with an index,
 * the list of pages, the claims with their addresses, and the hash of each part. The same captures give the same bytes.
 */
export async function* storyWacz(archive: Archive, packed: Packed): AsyncGenerator<Uint8Array> {
  const found = await Promise.all(packed.versions.map(version => archive.report(version)))
  const reports = found.flatMap(stored => (stored === null ? [] : [maskReport(stored)]))
  const captures = await capturesOf(archive, reports)
  const byVersion = new Map(reports.map(stored => [stored.version, stored]))
  const [resources, lines, pages]: [Resource[], string[], string[]] = [[], [], []]
  const note = (resource: Resource): void => void resources.push(resource)
  async function* data(): AsyncGenerator<Uint8Array> {
    let offset = 0
    const files = { software: packed.software, most: Number.POSITIVE_INFINITY, nameOf: () => DATA }
    for await (const { bytes, capture, record } of warcRecords(captures, files)) {
      const spot = { offset, length: bytes.length, filename: DATA }
      if (capture !== null) {
        lines.push(cdxLine(capture, record, spot))
        pages.push(pageLine(capture, byVersion.get(capture.version ?? ""), recordId("page", record.id)))
      }
      offset += bytes.length
      yield bytes
    }
  }
  const words = (path: string, make: () => Iterable<string>): Part => [path, noted(path, lazily(make), note)]
  const summary = (): string => JSON.stringify(packageOf(packed, captures, resources), null, 2)
  yield* zipped([
    [`archive/${DATA}`, noted(`archive/${DATA}`, data(), note), "packed"],
    words("indexes/index.cdx", () => [cdx(lines)]),
    words("pages/pages.jsonl", () => [json({ format: "json-pages-1.0", id: "pages", title: packed.title }), ...pages]),
    words("tawatur/claims.jsonl", () => claimLines(reports)),
    ["datapackage.json", lazily(() => [summary()])],
    ["datapackage-digest.json", lazily(() => [json({ path: "datapackage.json", hash: sha256(summary()) })])],
  ])
}

const sha256 = (words: string): string => `sha256:${createHash("sha256").update(words).digest("hex")}`

/** What is made only when it is asked for: a part that tells of those before it. */
async function* lazily(make: () => Iterable<string>): AsyncGenerator<string> {
  yield* make()
}
