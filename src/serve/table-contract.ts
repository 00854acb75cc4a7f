import { z } from "zod"
import { Value } from "./contract.ts"
import { Next } from "./page-contract.ts"

const Area = z
  .strictObject({
    id: z.string().nullable().describe("The gazetteer's id; null: the words name no place that it knows."),
    name: z.string().nullable().describe("In the language asked for."),
    level: z.int().nullable().describe("0 a country, 1 a province, 2 a district."),
    pcode: z.string().nullable().describe("OCHA's code, where open data has it."),
    country: z.string().nullable().describe("ISO 3166-1 alpha-2."),
    within: z.string().nullable().describe("Name of the level above."),
    withinPcode: z.string().nullable(),
  })
  .describe("An administrative area.")

const CellOfTable = z.strictObject({
  area: z.int().describe("Index in `areas`."),
  day: z.string(),
  claimant: z.string().describe("Key of who gives it."),
  counts: z.enum(["incident", "campaign", "daily"]),
  story: z.string(),
  question: z.string(),
  value: Value,
  words: z.string().describe("The value in the language asked for; a vague one by its word alone."),
  claim: z.string(),
  quote: z.string(),
  report: z.string(),
  version: z.string(),
  published: z.string().nullable(),
  witnesses: z.int().describe("Independent origins."),
  sides: z.int(),
})

/** What one metric is counted in, by area and day, whoever gives it. */
export const MetricTable = z.strictObject({
  key: z.string().describe("metric/unit"),
  metric: z.string(),
  unit: z.string().describe("A population, or the kind of thing: households and persons are two tables."),
  claimants: z
    .array(z.strictObject({ key: z.string(), name: z.string().nullable(), values: z.int() }))
    .describe("Those that give the most values first; the first is chosen where nobody chooses."),
  chosen: z.string().describe("Key of the claimant whose values the table shows."),
  areas: z.array(Area),
  days: z.array(z.string()),
  cells: z.array(CellOfTable).describe("Of all claimants: the latest value of each to one question, area and day."),
})
export type MetricTable = z.infer<typeof MetricTable>

/** One metric, counted across stories by administrative area and day. */
export const TableAcross = z.strictObject({
  asOf: z.strictObject({ at: z.string().nullable(), clock: z.enum(["published", "recorded"]) }),
  stories: z.int().describe("Of how many stories it is made: the latest with figures among those asked for."),
  choices: z
    .array(z.strictObject({ key: z.string(), metric: z.string(), unit: z.string(), values: z.int() }))
    .describe("What these stories count, that with the most values first; the first is shown where nobody chooses."),
  table: MetricTable.nullable().describe("Null where these stories count nothing."),
  next: Next,
})
export type TableAcross = z.infer<typeof TableAcross>

/** A story's counts by administrative area and day. */
export const InfoTable = z.strictObject({
  story: z.string(),
  title: z.string(),
  asOf: z.strictObject({ at: z.string().nullable(), clock: z.enum(["published", "recorded"]) }),
  tables: z.array(MetricTable),
})
export type InfoTable = z.infer<typeof InfoTable>
