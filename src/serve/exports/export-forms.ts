import type { Archive } from "../../model/archive.ts"
import { claimsIn } from "./claims/claims-in.ts"
import { claimsCsv } from "./claims/csv.ts"
import { claimsGeoJson } from "./claims/geojson.ts"
import { claimsHxl } from "./claims/hxl.ts"
import { claimsJsonLd } from "./claims/jsonld.ts"
import type { About } from "./claims/row.ts"
import { ACLED, fitsAcled } from "./incidents/acled.ts"
import { AIRWARS, fitsAirwars } from "./incidents/airwars.ts"
import { incidentsIn } from "./incidents/incidents-in.ts"
import { incidentsCsv } from "./incidents/layout.ts"
import { incidentsStix } from "./incidents/stix.ts"
import { fitsUcdp, UCDP } from "./incidents/ucdp.ts"
import { tableHxl } from "./table/hxl.ts"
import { tablesIn } from "./table/tables-in.ts"
import { claimsXlsx } from "./xlsx/xlsx.ts"

/** What an export is asked for: of which archive, as of when, in which language, of which story (null: all). */
export interface Exported extends About {
  readonly archive: Archive
  readonly language: "ar" | "en"
  readonly story: string | null
}

/** A form that an archive leaves in: as a stream, so that memory stays flat. */
export interface ExportForm {
  /** What the file is called. */
  readonly file: string
  readonly type: string
  /** Whether one story can be asked for alone. */
  readonly ofStory: boolean
  readonly says: string
  readonly out: (asked: Exported) => AsyncIterable<string | Uint8Array>
}

const CSV = "text/csv; charset=utf-8"

const claims =
  (form: (claims: ReturnType<typeof claimsIn>, about: About) => AsyncIterable<string>) => (asked: Exported) =>
    form(claimsIn(asked.archive, asked.asOf), asked)

const incidents = ({ archive, story, ...about }: Exported) => incidentsIn(archive, about, story)

/** Every form, by the name that `export --format` and the API know it by. */
export const EXPORT_FORMS = {
  csv: { file: "claims.csv", type: CSV, ofStory: false, says: "All claims as CSV.", out: claims(claimsCsv) },
  geojson: {
    file: "claims.geojson",
    type: "application/geo+json",
    ofStory: false,
    says: "All claims as GeoJSON, each as large as its words leave open.",
    out: claims(claimsGeoJson),
  },
  hxl: { file: "figures.hxl.csv", type: CSV, ofStory: false, says: "All figures as HXL.", out: claims(claimsHxl) },
  jsonld: {
    file: "claims.jsonld",
    type: "application/x-ndjson",
    ofStory: false,
    says: "All claims as JSON-LD, one a line.",
    out: claims(claimsJsonLd),
  },
  xlsx: {
    file: "claims.xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ofStory: false,
    says: "All claims as a workbook.",
    out: ({ archive, language, ...about }) => claimsXlsx(() => claimsIn(archive, about.asOf), about, language),
  },
  acled: {
    file: "acled.csv",
    type: CSV,
    ofStory: true,
    says: "Incidents in ACLED's columns.",
    out: asked => incidentsCsv(incidents(asked), ACLED, fitsAcled),
  },
  ucdp: {
    file: "ucdp.csv",
    type: CSV,
    ofStory: true,
    says: "Incidents with deaths in the columns of UCDP GED.",
    out: asked => incidentsCsv(incidents(asked), UCDP, fitsUcdp),
  },
  airwars: {
    file: "airwars.csv",
    type: CSV,
    ofStory: true,
    says: "Incidents as archives of civilian harm lay them out.",
    out: asked => incidentsCsv(incidents(asked), AIRWARS, fitsAirwars),
  },
  table: {
    file: "table.hxl.csv",
    type: CSV,
    ofStory: false,
    says: "Counts by administrative area and day of every story, as HXL; of each the claimant that gives the most values.",
    out: ({ archive, story, asOf, language, place }) =>
      tableHxl(tablesIn(archive, { story, asOf, language, place, claimant: null })),
  },
  stix: {
    file: "incidents.stix.json",
    type: "application/stix+json;version=2.1",
    ofStory: true,
    says: "Incidents as a STIX 2.1 bundle, with Admiralty grades.",
    out: asked => incidentsStix(incidents(asked)),
  },
} as const satisfies Readonly<Record<string, ExportForm>>

/** The name of a form. */
export type ExportName = keyof typeof EXPORT_FORMS

/** True for the name of a form. */
export const isExportForm = (name: string): name is ExportName => Object.hasOwn(EXPORT_FORMS, name)
