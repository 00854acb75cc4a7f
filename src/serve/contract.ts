import { z } from "zod"
import { METRICS, MODES, POPULATIONS, PRECISIONS, QUALIFIERS, STATUSES } from "../model/claim.ts"

/** The public forms. Each is closed: a field that is not here is not printed, and a test holds real output against them. */
export const Evidence = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), quote: z.string() })
  .describe("UTF-16 offsets into the report's text, and the words that stand there.")

export const Mention = z.strictObject({
  text: z.string(),
  entity: z.string().nullable().describe("Null where the name is linked to nothing known."),
  evidence: Evidence,
})

export const PlaceMention = Mention.extend({ precision: z.enum(PRECISIONS).nullable() })

export const Attribution = z.strictObject({
  claimant: Mention.nullable().describe("Null where the outlet speaks itself."),
  role: z.string().nullable(),
  via: z.array(Mention).describe("Relays between claimant and outlet, nearest the claimant first."),
  mode: z.enum(MODES),
  direct: z.boolean(),
})

export const Value = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.enum(QUALIFIERS),
  word: z.string().nullable().describe("The word of a vague quantity; its bounds serve comparing only."),
})

const When = z.strictObject({ edtf: z.string(), basis: z.enum(["said", "assumed"]), evidence: Evidence })

const Person = z.strictObject({
  name: z.string(),
  age: z.number().nullable(),
  sex: z.enum(["female", "male"]).nullable(),
  role: z.string().nullable(),
  evidence: Evidence,
})

export const FigureClaim = z.strictObject({
  id: z.string(),
  kind: z.literal("figure"),
  because: z.array(z.string()).min(1),
  metric: z.enum(METRICS),
  population: z.enum(POPULATIONS).nullable(),
  object: z.string().nullable(),
  means: z.string().nullable(),
  value: Value,
  counts: z.enum(["incident", "campaign", "daily"]),
  part: z.boolean(),
  status: z.enum(STATUSES),
  attribution: Attribution,
  blamed: Mention.nullable(),
  when: When.nullable(),
  where: PlaceMention.nullable(),
  people: z.array(Person),
  evidence: Evidence,
})

export const ReportedSpeech = Attribution.extend({ cue: Evidence, content: Evidence, claims: z.array(z.string()) })

/** One line of `tawatur extract --json`. */
export const ExtractLine = z.strictObject({
  report: z.strictObject({
    id: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
  }),
  version: z.string().describe("The rules that read the report."),
  claims: z.array(FigureClaim),
  attributions: z.array(ReportedSpeech),
})
export type ExtractLine = z.infer<typeof ExtractLine>

const Head = ExtractLine.shape.report

/** One line of `tawatur analyse --json`. */
export const AnalyseLine = z.strictObject({
  report: Head,
  sentences: z.array(z.tuple([z.int(), z.int()])),
  numbers: z.array(
    Evidence.extend({
      min: z.number().nullable(),
      max: z.number().nullable(),
      qualifier: z.enum(QUALIFIERS),
      ordinal: z.boolean(),
    }),
  ),
  dates: z.array(Evidence.extend({ edtf: z.string(), assumed: z.array(z.string()) })),
  names: z.array(
    Evidence.extend({
      kind: z.enum(["person", "organization", "place", "post"]),
      entity: z.string().nullable(),
      role: z.string().nullable(),
    }),
  ),
  places: z.array(
    Evidence.extend({
      place: z.string().nullable(),
      country: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      precision: z.enum(PRECISIONS).nullable(),
    }),
  ),
})
export type AnalyseLine = z.infer<typeof AnalyseLine>

/** The JSON Schema (2020-12) of the lines that `tawatur extract --json` prints. */
export const extractSchema = (): object =>
  z.toJSONSchema(ExtractLine.meta({ title: "A report's claims, as `tawatur extract --json` prints them" }), {
    target: "draft-2020-12",
  })

/** One line of `tawatur stories --json`. */
export const StoryLine = z.strictObject({
  story: z.string(),
  title: z.string(),
  reports: z.array(z.string()).describe("Ids of the reports whose main story it is."),
  also: z.array(z.string()).describe("Ids of reports of which only parts belong to it."),
  witnesses: z.int(),
  sides: z.int(),
  from: z.string().nullable(),
  to: z.string().nullable(),
})

export type StoryLine = z.infer<typeof StoryLine>

/** One line of `tawatur stories --copies --json`. */
export const CopyGroup = z.strictObject({ copies: z.array(z.string()), why: z.string() })

/** An error of the API (RFC 9457). */
export const ProblemDocument = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
})
export type ProblemDocument = z.infer<typeof ProblemDocument>
