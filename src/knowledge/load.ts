import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Actor, Place } from "../model/entity.ts"
import type { Knowledge } from "../model/knowledge.ts"
import { isPlace, readLater } from "./entities.ts"
import { rowTable } from "./row-table.ts"
import { rowsOf } from "./rows.ts"

/** The bundled tables; what stands earlier is preferred where two tables have the same place. */
const PLACE_FILES = [
  "places/own.ndjson",
  "places/countries.ndjson",
  "places/syria.ndjson",
  "places/region.ndjson",
  "places/small.ndjson",
] as const
/** P-codes of provinces, apart from the table of places, whose licence is another. */
const CODE_FILE = "places/pcodes.ndjson"
const ACTOR_FILE = "actors.ndjson"

/** The package's data folder: two folders up, from src/knowledge as from dist/knowledge. */
const dataFolder = (): string => fileURLToPath(new URL("../../data/", import.meta.url))

/** A team's file: one object with its actors and places, or one of them a line. */
function entriesOf(text: string): readonly (Actor | Place)[] {
  try {
    const whole = JSON.parse(text) as Partial<Pick<Knowledge, "actors" | "places">>
    if (whole.actors || whole.places) return [...(whole.actors ?? []), ...(whole.places ?? [])]
  } catch {
    // Not one object: a line each.
  }
  return rowsOf<Actor | Place>(text)
}

/** A later file's entry replaces an earlier one of the same id. */
function byId<Row extends { readonly id: string }>(list: readonly Row[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const row of list) rows.set(row.id, row)
  return [...rows.values()]
}

interface Coded {
  readonly id: string
  readonly pcode: string
  readonly above?: NonNullable<Place["pcodeAbove"]>
}

let codes: ReadonlyMap<string, Coded> | undefined

/** A place with its p-code where a table has one. Codes read nothing out of a text, so they are no part of the version. */
function coded(place: Place): Place {
  codes ??= new Map(rowsOf<Coded>(readFileSync(join(dataFolder(), CODE_FILE), "utf8")).map(row => [row.id, row]))
  const code = codes.get(place.id)
  if (place.pcode !== undefined || code === undefined) return place
  return { ...place, pcode: code.pcode, ...(code.above === undefined ? {} : { pcodeAbove: code.above }) }
}

const versionOf = (files: readonly Uint8Array[]): string => {
  const hash = createHash("sha256")
  for (const file of files) hash.update(file).update("\0")
  return hash.digest("hex").slice(0, 12)
}

const LOADED = new Map<string, Knowledge>()

/**
 * The bundled parties and places, with those of a team's own files (one actor or place a line, or one object of both) added or
 * put in their place. Read once for each list of files; throws where a file is missing or a line is no JSON.
 */
export function loadKnowledge(extraFiles: readonly string[] = []): Knowledge {
  const key = extraFiles.join("\n")
  const known = LOADED.get(key)
  if (known !== undefined) return known
  const files = bundledFiles()
  const knowledge = extraFiles.length === 0 ? bundled(files) : withOwn(files, extraFiles)
  LOADED.set(key, knowledge)
  return knowledge
}

/** The bundled tables, actors first. */
export const bundledFiles = (): readonly Buffer[] =>
  [ACTOR_FILE, ...PLACE_FILES].map(name => readFileSync(join(dataFolder(), name)))

function bundled(files: readonly Buffer[]): Knowledge {
  const version = versionOf(files)
  return readLater(version, rowTable(files, version), coded)
}

function withOwn(files: readonly Buffer[], extraFiles: readonly string[]): Knowledge {
  const extra = extraFiles.map(file => readFileSync(file))
  const rows = extra.flatMap(file => entriesOf(file.toString("utf8")))
  const { actors, places } = bundled(files)
  return {
    version: versionOf([...files, ...extra]),
    actors: byId([...actors, ...rows.filter((row): row is Actor => !isPlace(row))]),
    places: byId([...places, ...rows.filter(isPlace)]).map(coded),
  }
}
