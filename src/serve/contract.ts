import { z } from "zod"
import {
  COMMITMENT_STATUSES,
  COMMITMENT_TYPES,
  EVENT_TYPES,
  MEASURE_TYPES,
  METRICS,
  MODES,
  POPULATIONS,
  PRECISIONS,
  QUALIFIERS,
  STANCES,
  STATUSES,
} from "../model/claim.ts"
import { FACETS } from "../model/facets.ts"

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

const When = z.strictObject({ edtf: z.string(), basis: z.enum(["said", "assumed"]), evidence: Evidence })

export const Attribution = z.strictObject({
  claimant: Mention.nullable().describe("Null where the outlet speaks itself."),
  role: z.string().nullable(),
  via: z.array(Mention).describe("Relays between claimant and outlet, nearest the claimant first."),
  mode: z.enum(MODES),
  direct: z.boolean(),
  said: When.optional().describe("The day on which the claimant said it; absent where no words say it."),
})

export const Value = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.enum(QUALIFIERS),
  word: z.string().nullable().describe("The word of a vague quantity; its bounds serve comparing only."),
})

const Person = z.strictObject({
  name: z.string(),
  age: z.number().nullable(),
  sex: z.enum(["female", "male"]).nullable(),
  role: z.string().nullable(),
  evidence: Evidence,
})

/** What all kinds share. */
const Stated = z.strictObject({
  id: z.string(),
  because: z
    .array(z.string())
    .min(1)
    .describe(
      "The rules that made it; with `model/…` a language model proposed it and its words were found, with `review/add` somebody put it in.",
    ),
  attribution: Attribution,
  blamed: Mention.nullable(),
  when: When.nullable(),
  where: PlaceMention.nullable(),
  evidence: Evidence,
})

export const FigureClaim = Stated.extend({
  kind: z.literal("figure"),
  metric: z.enum(METRICS),
  population: z.enum(POPULATIONS).nullable(),
  object: z.string().nullable(),
  means: z.string().nullable(),
  value: Value,
  counts: z.enum(["incident", "campaign", "daily"]),
  part: z.boolean(),
  status: z.enum(STATUSES),
  people: z.array(Person),
})

const EventClaim = Stated.extend({
  kind: z.literal("event"),
  type: z.enum(EVENT_TYPES),
  actors: z.array(Mention).describe("Only in the outlet's own voice; what somebody says of somebody is `blamed`."),
  targets: z.array(Mention),
  means: z.string().nullable(),
  unhurt: z
    .enum(["killed", "injured", "casualties"])
    .optional()
    .describe("Whom it left none of, only where the words say so."),
  status: z.enum(STATUSES),
})

const CommitmentClaim = Stated.extend({
  kind: z.literal("commitment"),
  type: z.enum(COMMITMENT_TYPES),
  parties: z.array(Mention),
  terms: z.array(z.strictObject({ text: z.string(), evidence: Evidence })),
  area: PlaceMention.nullable().describe("Where it holds."),
  name: Mention.nullable(),
  effectiveFrom: When.nullable().describe("A day, or an instant with its offset."),
  deadline: When.nullable(),
  status: z.enum(COMMITMENT_STATUSES),
})

const MeasureClaim = Stated.extend({
  kind: z.literal("measure"),
  type: z.enum(MEASURE_TYPES),
  window: When.nullable().describe("From when until when it is in force."),
  status: z.enum(STATUSES),
})

const PositionClaim = Stated.extend({
  kind: z.literal("position"),
  stance: z.enum(STANCES),
  toward: z.array(Mention),
  about: z
    .strictObject({ claim: z.string().nullable().describe("A claim of the same report."), content: Evidence })
    .nullable(),
  status: z.enum(STATUSES),
})

/** A claim of any kind. */
export const Claim = z.discriminatedUnion("kind", [
  FigureClaim,
  EventClaim,
  CommitmentClaim,
  MeasureClaim,
  PositionClaim,
])
export type Claim = z.infer<typeof Claim>

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
  claims: z.array(Claim),
  attributions: z.array(ReportedSpeech),
})
export type ExtractLine = z.infer<typeof ExtractLine>

const Head = ExtractLine.shape.report

/** One line of `tawatur analyse --json`. */
export const AnalyseLine = z.strictObject({
  report: Head,
  sentences: z.array(z.tuple([z.int(), z.int()])),
  /** What each line is; of an embedded post and its signature also who posted it, and when. */
  lines: z.array(
    z.strictObject({
      start: z.int(),
      end: z.int(),
      kind: z.enum(["prose", "heading", "item", "post", "signature", "forward"]),
      author: Evidence.nullable(),
      handle: Evidence.nullable(),
      edtf: z.string().nullable(),
    }),
  ),
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

/** A line within the list of stories. */
export const StoryInList = StoryLine.extend({
  storyline: z
    .string()
    .nullable()
    .describe(
      "Stories of one place and the same two parties, one after another, have one; null where no other of the list is in it.",
    ),
})
export type StoryInList = z.infer<typeof StoryInList>

/** The list of stories in numbers. */
export const StoryCounts = z.strictObject({
  total: z.int(),
  facets: z
    .array(
      z.strictObject({
        facet: z.enum(FACETS),
        value: z.string().describe("What `/api/stories` is asked for by."),
        name: z
          .string()
          .nullable()
          .describe("A place's or party's neutral name; null where the value is its own name."),
        stories: z.int(),
      }),
    )
    .describe(
      "At most 60 values of each, those with most stories first; each facet is counted under the filters of the others.",
    ),
})
export type StoryCounts = z.infer<typeof StoryCounts>

/** What has come to a story. */
export const News = z.strictObject({
  figures: z.array(z.string()).describe("Claims that give a figure that was not there."),
  corrections: z.array(z.string()).describe("Claims that correct what their claimant said before."),
  conflicts: z.array(z.string()).describe("One claim of each pair that has come to be in conflict."),
  deadlines: z.array(z.string()).describe("Agreements whose end is less than a day away, by a claim that tells it."),
})
export type News = z.infer<typeof News>

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

/** How well one annotated set is read; names in both languages of the interface. */
export const AccuracySet = z.strictObject({
  name: z.strictObject({ ar: z.string(), en: z.string() }),
  kind: z.enum(["figure", "attribution"]),
  reports: z.int(),
  tuned: z
    .boolean()
    .describe("True where rules were written with an eye on this set: it does not predict unseen text."),
  levels: z
    .array(
      z.strictObject({
        level: z.string(),
        expected: z.int(),
        precision: z.number(),
        recall: z.number(),
        f1: z.number(),
      }),
    )
    .describe("Each level asks for what stands before it too: a claimant counts where value and claimant are right."),
  fields: z
    .array(z.strictObject({ field: z.string(), right: z.int(), asked: z.int() }))
    .describe("Of the claims whose value is right."),
})
export type AccuracySet = z.infer<typeof AccuracySet>

/** What ships of measured accuracy. */
export const Accuracy = z.strictObject({ sets: z.array(AccuracySet) })
export type Accuracy = z.infer<typeof Accuracy>
