/** Builds data/places/pcodes.ndjson from OCHA's table of p-codes: `node scripts/pcodes.ts [FOLDER]`, the folder holding admin-pcodes. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { rowsOf } from "../src/knowledge/rows.ts"
import type { Place } from "../src/model/entity.ts"
import { byUnit } from "../src/model/order.ts"

const FROM = process.argv[2] ?? "../shared/data"
const TO = fileURLToPath(new URL("../data/places/", import.meta.url))

/** Provinces that OCHA's table writes otherwise than any rule of spelling tells. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...{ "YE-AD": "Aden", "YE-HD": "Hadramawt", "YE-HU": "Al Hodeidah", "YE-LA": "Lahj", "YE-MR": "Al Maharah" },
  ...{ "YE-SA": "Sana'a City", "YE-SD": "Sa'dah", "YE-TA": "Ta'iz", "SD-GD": "Gedaref", "SD-GZ": "Aj Jazirah" },
  ...{ "IQ-BA": "Al-Basrah", "IQ-BB": "Babil", "IQ-DA": "Duhok", "IQ-DQ": "Thi Qar", "IQ-KA": "Kerbala" },
  ...{ "IQ-NI": "Ninewa", "IQ-QA": "Al-Qadissiya", "IQ-SD": "Salah Al-Din", "IQ-WA": "Wassit", "LB-BI": "Bekaa" },
  ...{ "SO-BN": "Banadir", "SO-GA": "Galgaduud", "SO-HI": "Hiraan", "SO-NU": "Nugaal", "SO-SD": "Middle Shabelle" },
  ...{ "SO-SH": "Lower Shabelle", "EG-AST": "Assiut", "EG-BH": "Behera", "EG-FYM": "Fayoum", "EG-KB": "Kalyoubia" },
  ...{ "EG-KFS": "Kafr El-Shikh", "EG-MN": "Menia", "EG-MNF": "Menoufia", "EG-SHG": "Suhag", "EG-SHR": "Sharkia" },
  ...{ "AF-HEL": "Hilmand", "AF-HER": "Hirat", "AF-JOW": "Jawzjan", "AF-NIM": "Nimroz", "AF-PAN": "Panjsher" },
  ...{ "PS-JEM": "Jerusalem", "PS-KYS": "Khan Younis", "TN-14": "Manubah", "TN-33": "Le Kef", "LY-BU": "Tobruk" },
  ...{ "LY-JA": "Al Jabal Al Akhdar", "LY-JG": "Al Jabal Al Gharbi", "LY-JI": "Aljfara", "LY-JU": "Aljufra" },
  ...{ "LY-KF": "Alkufra", "LY-MJ": "Almarj", "LY-NQ": "Zwara", "LY-SR": "Sirt", "LY-SB": "Sebha", "LY-WA": "Ejdabia" },
  ...{ "LY-WD": "Ubari", "LY-WS": "Wadi Ashshati", "LY-ZA": "Azzawya" },
  ...{ "AF-PIA": "Paktya", "AF-SAR": "Sar-e-Pul", "AF-URU": "Uruzgan", "AF-WAR": "Maidan Wardak" },
}

/** Countries whose governorates are OCHA's second level: above them are parts of the country. */
const SECOND: ReadonlySet<string> = new Set(["PS", "LY", "TN"])

/** Parts of a country that have a place of their own. */
const PARTS: Readonly<Record<string, string>> = { PS01: "place:own:west-bank", PS02: "place:own:gaza-strip" }

const ARTICLES = /\b(al|el|ad|ar|as|ash|at|az|an)\b/g

/** A name without marks, articles and signs, for comparing spellings. */
const bare = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’`ʿʾ-]/g, " ")
    .replace(ARTICLES, " ")
    .replace(/[^a-z]/g, "")

const cells = (line: string): readonly string[] => line.split(",")
const read = (name: string): readonly string[] =>
  readFileSync(join(FROM, "admin-pcodes", name), "utf8")
    .trim()
    .split("\n")

const [head = "", ...countries] = read("countries.csv")
const at = (name: string): number => cells(head).indexOf(name)
const [two, three] = [at("ISO 3166-1 Alpha 2-Codes"), at("ISO 3166-1 Alpha 3-Codes")]
const isoOf = new Map(countries.map(line => [cells(line)[three] ?? "", cells(line)[two] ?? ""]))

interface Coded {
  readonly id: string
  readonly pcode: string
  readonly above?: Place["pcodeAbove"]
}

const rows = read("pcodes-adm1-adm2.csv").map(cells)
const named = (level: "1" | "2") =>
  Map.groupBy(
    rows.filter(row => row[1] === level),
    ([state = "", , , name = ""]) => `${isoOf.get(state)} ${bare(name)}`,
  )
const [first, second] = [named("1"), named("2")]

function codeOf({ id, country, name, precision }: Place): readonly Coded[] {
  if (precision !== "region") return []
  const key = `${country} ${bare(WRITTEN[id.replace("place:csc:", "")] ?? name.en)}`
  const isSecond = SECOND.has(country)
  const same = (isSecond ? second : first).get(key) ?? []
  const [, , pcode, , above = ""] = same[0] ?? []
  if (same.length !== 1 || pcode === undefined) return []
  return [isSecond ? { id, pcode, above: { pcode: above, place: PARTS[above] ?? null } } : { id, pcode }]
}

const parts = Object.entries(PARTS).map(([pcode, id]): Coded => ({ id, pcode }))
const found = [...parts, ...rowsOf<Place>(readFileSync(join(TO, "region.ndjson"), "utf8")).flatMap(codeOf)]
const lines = found.toSorted((a, b) => byUnit(a.id, b.id)).map(row => JSON.stringify(row))
writeFileSync(join(TO, "pcodes.ndjson"), `${lines.join("\n")}\n`)
console.error(`pcodes.ndjson: ${lines.length}`)
