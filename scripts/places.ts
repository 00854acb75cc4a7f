/** Builds data/places from open tables: `node scripts/places.ts [FOLDER]`, the folder holding syria-geography, places-mena and admin-pcodes. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { rowsOf } from "../src/knowledge/rows.ts"
import { foldWord } from "../src/languages/fold.ts"
import type { Place } from "../src/model/entity.ts"
import { byUnit } from "../src/model/order.ts"

const FROM = process.argv[2] ?? "../shared/data"
const TO = fileURLToPath(new URL("../data/places/", import.meta.url))

const read = (...path: string[]): string => readFileSync(join(FROM, ...path), "utf8")
const own = (name: string): string => readFileSync(join(TO, name), "utf8")

/** Written one place a line, fields always in the same order, so that a rebuild shows only what changed. */
function write(name: string, places: readonly Place[]): void {
  const sorted = [...places].sort((a, b) => byUnit(a.id, b.id))
  writeFileSync(join(TO, name), `${sorted.map(place => JSON.stringify(place)).join("\n")}\n`)
  console.error(`${name}: ${sorted.length}`)
}

const round = (degrees: number | null): number | null => (degrees === null ? null : Math.round(degrees * 1e4) / 1e4)
const country = (iso: string): string => `place:country:${iso}`

/** Latin spellings without marks that no newspaper writes. */
const plainLatin = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u02be\u02bf‘’`ʿʾ]/g, "")
    .trim()

/** Each spelling once in its folded form, the place's own names left out. */
function spellings(names: readonly string[], name: Place["name"]): readonly string[] {
  const known = new Set([foldWord(name.ar), foldWord(name.en)])
  const kept: string[] = []
  for (const spelling of names.map(plainLatinOnly)) {
    if (known.has(foldWord(spelling)) || spelling.length < 3) continue
    known.add(foldWord(spelling))
    kept.push(spelling)
  }
  return kept
}
const plainLatinOnly = (name: string): string => (/\p{Script=Latin}/u.test(name) ? plainLatin(name) : name.trim())

interface SyrianPlace {
  readonly id: string
  readonly governorateId?: string
  readonly districtId?: string
  readonly name: Place["name"]
  readonly aliases: readonly { readonly value: string; readonly language: string; readonly type: string }[]
  readonly centroid: { readonly latitude: number; readonly longitude: number }
  readonly externalIds: { readonly ochaPcode?: string }
}

const OPEN_SYRIA = "place:opensyria:"
/** A transliteration letter by letter ("nahyt mrkz"), which no text has. */
const LETTER_BY_LETTER = /^(?=.*[a-z])[^aeiou\s]{3,}|^nahyt\b|[ێۆ]/

function syrian(place: SyrianPlace, precision: Place["precision"]): Place {
  const parents = [place.districtId, place.governorateId].filter(id => id !== undefined)
  const seat = place.name.ar.startsWith("مركز ") ? [place.name.ar.slice(5)] : []
  const aliases = place.aliases.map(alias => alias.value).filter(alias => !LETTER_BY_LETTER.test(alias.toLowerCase()))
  return {
    id: OPEN_SYRIA + place.id,
    name: place.name,
    aliases: spellings([...seat, ...aliases], place.name),
    country: "SY",
    precision,
    within: [...parents.map(id => OPEN_SYRIA + id), country("SY")],
    lat: round(place.centroid.latitude),
    lon: round(place.centroid.longitude),
    ...(place.externalIds.ochaPcode === undefined ? {} : { pcode: place.externalIds.ochaPcode }),
  }
}

function syria(): readonly Place[] {
  const table = (name: string): readonly SyrianPlace[] =>
    JSON.parse(read("syria-geography", `${name}.json`)) as SyrianPlace[]
  return [
    ...table("governorates").map(place => syrian(place, "region")),
    ...table("districts").map(place => syrian(place, "district")),
    ...table("subdistricts").map(place => syrian(place, "district")),
  ]
}

/** Cells of one comma-separated line, quotes resolved. */
const cells = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(match =>
    (match[1] ?? match[2] ?? "").replaceAll('""', '"'),
  )

interface CountryNames {
  readonly iso: string
  readonly ar: string
  readonly en: string
  readonly aliases: readonly string[]
}

function countries(): readonly Place[] {
  const [head = "", ...rows] = read("admin-pcodes", "countries.csv").trim().split("\n")
  const column = new Map(cells(head).map((name, at) => [name, at]))
  const named = new Map(rowsOf<CountryNames>(own("country-names.ndjson")).map(names => [names.iso, names]))
  return rows.map(cells).flatMap(row => {
    const at = (name: string): string => row[column.get(name) ?? -1] ?? ""
    const iso = at("ISO 3166-1 Alpha 2-Codes")
    const common = named.get(iso)
    const name = {
      ar: common?.ar ?? at("M49 Arabic").split("(")[0]?.trim() ?? "",
      en: common?.en ?? at("English Short").split(" (")[0] ?? "",
    }
    if (iso === "" || name.ar === "" || (at("Independent") !== "Y" && common === undefined)) return []
    const aliases = spellings(
      [...(common?.aliases ?? []), at("Arabic Short"), at("English Short")].filter(alias => !alias.includes("(")),
      name,
    )
    const point = { lat: round(Number(at("Latitude"))), lon: round(Number(at("Longitude"))) }
    return [{ id: country(iso), name, aliases, country: iso, precision: "country" as const, within: [], ...point }]
  })
}

interface RegionalPlace {
  readonly kind: "admin1" | "place"
  readonly type?: string
  readonly country: string
  readonly code?: string
  readonly admin1?: string
  readonly en: string
  readonly ar: string
  readonly lat: number
  readonly lon: number
  readonly population: number | null
}

const slug = (name: string): string =>
  plainLatin(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
/** Names that say a division, not a town. */
const DIVISION = /^(منطقة|قضاء|مديرية|ناحية|مقاطعة|محافظة)\s/
/** Countries whose small towns are many, seldom in the news and spelled by machine: only towns above 20,000 people. */
const LARGE_ONLY = new Set(["IR", "TR"])

/** Names of which the translation left only a direction or a common word. */
const BARE = new Set([
  "شمالي",
  "جنوبي",
  "مركزي",
  "شمال",
  "جنوب",
  "خليج",
  "يشيد",
  "مرقب",
  "غرب",
  "شرق",
  "وسط",
  "العاصمة",
  "الداخلية",
  "الوسطى",
  "المركزية",
  "لا",
])

function isWanted(place: RegionalPlace): boolean {
  if (place.country === "SY") return place.kind === "place" && place.type !== "district"
  if (BARE.has(place.ar)) return false
  if (place.type === "section" || place.type === "historical" || place.type === "destroyed") return false
  return !LARGE_ONLY.has(place.country) || place.kind === "admin1" || (place.population ?? 0) > 20_000
}

const SY_GOVERNORATES: Readonly<Record<string, string>> = {
  HM: "hama",
  RD: "rif-dimashq",
  SU: "as-suwayda",
  DY: "deir-ez-zor",
  LA: "latakia",
  DI: "damascus",
  ID: "idlib",
  HA: "al-hasakah",
  HI: "homs",
  QU: "quneitra",
  RA: "raqqa",
  DR: "daraa",
  HL: "aleppo",
  TA: "tartus",
}

function regional(place: RegionalPlace): Place {
  const region =
    place.country === "SY"
      ? `${OPEN_SYRIA}sy-${SY_GOVERNORATES[place.admin1 ?? ""]}`
      : `place:csc:${place.country}-${place.admin1}`
  const isRegion = place.kind === "admin1"
  const en = plainLatin(place.en.replace(/ (Governorate|Province|District)$/, ""))
  const ar = place.ar.replace(/^'/, "").replace(/^(محافظة|ولاية|إقليم) /, "")
  return {
    id: isRegion ? `place:csc:${place.code}` : `place:csc:${place.country}-${place.admin1}-${slug(place.en)}`,
    name: { ar, en },
    aliases: spellings(en.includes("-") ? [en.replaceAll("-", " ")] : [], { ar, en }),
    country: place.country,
    precision: isRegion ? "region" : DIVISION.test(place.ar) || place.type === "district" ? "district" : "city",
    within: isRegion ? [country(place.country)] : [region, country(place.country)],
    lat: round(place.lat),
    lon: round(place.lon),
  }
}

/** Towns that are written by hand in own.ndjson are not taken from the table again. */
function region(handwritten: readonly Place[]): readonly Place[] {
  const keys = (place: Place): readonly string[] =>
    [place.name.ar, place.name.en, ...place.aliases].map(name => `${place.country} ${foldWord(name)}`)
  const towns = new Set(handwritten.filter(place => place.precision === "city").flatMap(keys))
  const places = new Map<string, Place>()
  for (const row of rowsOf<RegionalPlace>(read("places-mena", "places.ndjson")).filter(isWanted)) {
    const place = regional(row)
    if (place.precision === "city" && keys(place).some(key => towns.has(key))) continue
    if (!places.has(place.id)) places.set(place.id, place)
  }
  const known = new Set(places.keys())
  const exists = (id: string): boolean => !id.startsWith("place:csc:") || known.has(id)
  return [...places.values()].map(place => ({ ...place, within: place.within.filter(exists) }))
}

write("syria.ndjson", syria())
write("countries.ndjson", countries())
write("region.ndjson", region(rowsOf<Place>(own("own.ndjson"))))
