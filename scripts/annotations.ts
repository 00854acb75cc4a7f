/**
 * Gives the annotations of cases/annotations/figures their words back, for whoever has the texts:
 * `node scripts/annotations.ts --reports corpus.ndjson --part tuning --out DIR` writes DIR/reports.ndjson and DIR/gold/*.json.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { parseArgs } from "node:util"
import type { Metric, Population, Qualifier, Status } from "../src/model/claim.ts"
import type { Report } from "../src/model/report.ts"
import { readReports } from "../src/pipeline.ts"

/** Where the annotations lie, one file a report. */
export const ANNOTATIONS = fileURLToPath(new URL("../cases/annotations/figures/", import.meta.url))

/** Start and end of a name in the report's text. */
export type Place = readonly [start: number, end: number]

/** A field's value, or all values that are right. */
export type Right<Value> = Value | readonly Value[]

/** A figure claim without words: names are places in the text. */
export interface Annotated {
  readonly metric: Right<Metric>
  readonly object?: Right<string>
  readonly min: Right<number | null>
  readonly max: Right<number | null>
  readonly qualifier: Right<Qualifier>
  readonly population?: Right<Population>
  readonly claimant: Place | null | readonly (Place | null)[]
  readonly via: readonly Place[]
  readonly blamed: Place | null | readonly (Place | null)[]
  readonly when: Right<string | null>
  readonly where: Place | null | readonly (Place | null)[]
  readonly status: Right<Status>
  readonly part: Right<boolean>
  readonly optional?: true
}

/** What a careful reader found in one report; an empty list is a report without a figure claim. */
export interface Annotation {
  readonly report: string
  readonly set: "tuning" | "aside"
  readonly claims: readonly Annotated[]
}

/** All annotations, by file name. */
export const annotations = (): ReadonlyMap<string, Annotation> =>
  new Map(
    readdirSync(ANNOTATIONS)
      .filter(file => file.endsWith(".json"))
      .sort()
      .map(file => [file, JSON.parse(readFileSync(join(ANNOTATIONS, file), "utf8")) as Annotation]),
  )

const isPlace = (value: Annotated["claimant"]): value is Place => value !== null && typeof value[0] === "number"

/** The places of a field that may hold none, one or several right ones. */
export const placesOf = (value: Annotated["claimant"]): readonly (Place | null)[] =>
  value === null || isPlace(value) ? [value] : value

/** An annotation as the scorer takes it, with the words that stand at its places. */
export function goldOf({ report, claims }: Annotation, { outlet, published, text }: Report): object {
  const word = (place: Place | null): string | null => (place === null ? null : text.slice(...place))
  const words = (value: Annotated["claimant"]): Right<string | null> =>
    value === null || isPlace(value) ? word(value) : value.map(word)
  const filled = claims.map(claim => ({
    ...claim,
    claimant: words(claim.claimant),
    via: claim.via.map(word),
    blamed: words(claim.blamed),
    where: words(claim.where),
  }))
  return { report, source: outlet, date: published?.slice(0, 10) ?? null, claims: filled }
}

async function write(reports: string, part: string, out: string): Promise<void> {
  const wanted = new Map(
    [...annotations()].filter(([, { set }]) => set === part).map(([file, one]) => [one.report, { file, one }]),
  )
  const lines: string[] = []
  mkdirSync(join(out, "gold"), { recursive: true })
  for await (const read of readReports([reports])) {
    const found = "report" in read ? wanted.get(read.report.id) : undefined
    if (!("report" in read) || !found) continue
    const { id, url, outlet, published, language, title, text } = read.report
    const body = title === null ? text : text.slice(title.length + 2)
    lines.push(`${JSON.stringify({ id, url, outlet, published, language, title, body })}\n`)
    writeFileSync(join(out, "gold", found.file), `${JSON.stringify(goldOf(found.one, read.report))}\n`)
  }
  writeFileSync(join(out, "reports.ndjson"), lines.join(""))
  process.stdout.write(`${out}: ${lines.length} of ${wanted.size} annotated reports\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { reports, part, out } = parseArgs({
    options: { reports: { type: "string" }, part: { type: "string" }, out: { type: "string" } },
  }).values
  if (reports && out && (part === "tuning" || part === "aside")) await write(reports, part, out)
  else {
    process.stderr.write("usage: node scripts/annotations.ts --reports CORPUS.ndjson --part tuning|aside --out DIR\n")
    process.exitCode = 2
  }
}
