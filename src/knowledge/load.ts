import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Actor, Place } from "../model/entity.ts"
import type { Knowledge } from "../model/knowledge.ts"
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

const isPlace = (row: Actor | Place): row is Place => "precision" in row

/** A later file's entry replaces an earlier one of the same id. */
function byId<Row extends { readonly id: string }>(list: readonly Row[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const row of list) rows.set(row.id, row)
  return [...rows.values()]
}

/** Codes read nothing out of a text, so they are no part of the version. */
function coded(places: readonly Place[], folder: string): readonly Place[] {
  interface Coded {
    readonly id: string
    readonly pcode: string
    readonly above?: NonNullable<Place["pcodeAbove"]>
  }
  const rows = rowsOf<Coded>(readFileSync(join(folder, CODE_FILE), "utf8"))
  const codes = new Map(rows.map(row => [row.id, row]))
  return places.map(place => {
    const code = codes.get(place.id)
    if (place.pcode !== undefined || code === undefined) return place
    return { ...place, pcode: code.pcode, ...(code.above === undefined ? {} : { pcodeAbove: code.above }) }
  })
}

const BUNDLED = new Map<string, Knowledge>()

/**
 * The bundled parties and places, with those of a team's own files (one actor or place a line, or one object of both) added or
 * put in their place. Read once for each list of files; throws where a file is missing or a line is no JSON.
 */
export function loadKnowledge(extraFiles: readonly string[] = []): Knowledge {
  const key = extraFiles.join("\n")
  const known = BUNDLED.get(key)
  if (known !== undefined) return known
  const folder = dataFolder()
  const texts = [ACTOR_FILE, ...PLACE_FILES].map(name => readFileSync(join(folder, name), "utf8"))
  const extra = extraFiles.map(file => readFileSync(file, "utf8"))
  const hash = createHash("sha256")
  for (const text of [...texts, ...extra]) hash.update(text).update("\0")
  const all = [...texts.flatMap(text => rowsOf<Actor | Place>(text)), ...extra.flatMap(entriesOf)]
  const knowledge: Knowledge = {
    version: hash.digest("hex").slice(0, 12),
    actors: byId(all.filter((row): row is Actor => !isPlace(row))),
    places: coded(byId(all.filter(isPlace)), folder),
  }
  BUNDLED.set(key, knowledge)
  return knowledge
}
