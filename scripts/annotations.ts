/**
 * Writes annotated reports as a scorer takes them, DIR/reports.ndjson and DIR/gold/*.json: those of cases/annotations/english and
 * cases/annotations/arabic, whose texts lie beside them, by `node scripts/annotations.ts --texts english --part tuning --out DIR`;
 * those of cases/annotations/figures, whose names are places in texts that others have, by `--reports corpus.ndjson` for `--texts`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { parseArgs } from "node:util"
import type { Metric, Population, Qualifier, Status } from "../src/model/claim.ts"
import type { Report } from "../src/model/report.ts"
import { readReports } from "../src/pipeline.ts"

const folderOf = (name: string): string => fileURLToPath(new URL(`../cases/annotations/${name}/`, import.meta.url))

/** Where the annotations lie, one file a report. */
export const ANNOTATIONS = folderOf("figures")

/** The folders of annotated texts of our own, named by their language. */
export const OWN_TEXTS: readonly string[] = ["english", "arabic"].filter(name => existsSync(folderOf(name)))

/** Start and end of a name in the report's text. */
export type Place = readonly [start: number, end: number]

/** A field's value, or all values that are right. */
export type Right<Value> = Value | readonly Value[]

/** A figure claim; its names are places in the text, or words of it. */
export interface Annotated<Name = Place> {
  readonly metric: Right<Metric>
  readonly object?: Right<string>
  readonly min: Right<number | null>
  readonly max: Right<number | null>
  readonly qualifier: Right<Qualifier>
  readonly population?: Right<Population>
  readonly claimant: Name | null | readonly (Name | null)[]
  readonly via: readonly Name[]
  readonly blamed: Name | null | readonly (Name | null)[]
  readonly when: Right<string | null>
  readonly where: Name | null | readonly (Name | null)[]
  readonly status: Right<Status>
  readonly part: Right<boolean>
  readonly optional?: true
}

/** A figure claim of a text of our own: names in words, the words that count, and the two fields that no scorer asks for. */
export interface Worded extends Annotated<string> {
  readonly quote: string
  readonly means?: string
  readonly unit?: "household"
}

/** What a careful reader found in one report; an empty list is a report without a figure claim. */
export interface Annotation<Claim = Annotated> {
  readonly report: string
  readonly set: "tuning" | "aside"
  readonly claims: readonly Claim[]
}

const annotationsIn = <Claim>(folder: string): ReadonlyMap<string, Annotation<Claim>> =>
  new Map(
    readdirSync(folder)
      .filter(file => file.endsWith(".json"))
      .sort()
      .map(file => [file, JSON.parse(readFileSync(join(folder, file), "utf8")) as Annotation<Claim>]),
  )

/** All annotations of texts that are not here, by file name. */
export const annotations = (): ReadonlyMap<string, Annotation> => annotationsIn(ANNOTATIONS)

/** All annotations of a folder of our own texts, by file name. */
export const wordedIn = (name: string): ReadonlyMap<string, Annotation<Worded>> => annotationsIn(folderOf(name))

/** The texts of such a folder, as files to read. */
export const textsIn = (name: string): readonly string[] =>
  readdirSync(folderOf(name))
    .filter(file => file.endsWith(".txt"))
    .map(file => join(folderOf(name), file))

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

const wordedGold = ({ report, claims }: Annotation<Worded>, { outlet, published }: Report): object => ({
  report,
  source: outlet,
  date: published?.slice(0, 10) ?? null,
  claims,
})

/** What is to be written of one report: the name of its gold file, and what goes into it. */
interface Wanted {
  readonly file: string
  readonly gold: (report: Report) => object
}

const wantedOf = <Claim>(
  all: ReadonlyMap<string, Annotation<Claim>>,
  part: string,
  gold: (one: Annotation<Claim>, report: Report) => object,
): ReadonlyMap<string, Wanted> =>
  new Map(
    [...all]
      .filter(([, { set }]) => set === part)
      .map(([file, one]) => [one.report, { file, gold: report => gold(one, report) }]),
  )

async function write(inputs: readonly string[], wanted: ReadonlyMap<string, Wanted>, out: string): Promise<void> {
  const lines: string[] = []
  mkdirSync(join(out, "gold"), { recursive: true })
  for await (const read of readReports(inputs)) {
    const found = "report" in read ? wanted.get(read.report.id) : undefined
    if (!("report" in read) || !found) continue
    const { id, url, outlet, published, language, title, text } = read.report
    const body = title === null ? text : text.slice(title.length + 2)
    lines.push(`${JSON.stringify({ id, url, outlet, published, language, title, body })}\n`)
    writeFileSync(join(out, "gold", found.file), `${JSON.stringify(found.gold(read.report))}\n`)
  }
  writeFileSync(join(out, "reports.ndjson"), lines.join(""))
  process.stdout.write(`${out}: ${lines.length} of ${wanted.size} annotated reports\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { texts, reports, part, out } = parseArgs({
    options: {
      texts: { type: "string" },
      reports: { type: "string" },
      part: { type: "string" },
      out: { type: "string" },
    },
  }).values
  const known = out !== undefined && (part === "tuning" || part === "aside")
  if (known && texts !== undefined && OWN_TEXTS.includes(texts))
    await write(textsIn(texts), wantedOf(wordedIn(texts), part, wordedGold), out)
  else if (known && reports !== undefined) await write([reports], wantedOf(annotations(), part, goldOf), out)
  else {
    process.stderr.write(
      `usage: node scripts/annotations.ts --texts ${OWN_TEXTS.join("|")} --part tuning|aside --out DIR\n` +
        "       node scripts/annotations.ts --reports CORPUS.ndjson --part tuning|aside --out DIR\n",
    )
    process.exitCode = 2
  }
}
