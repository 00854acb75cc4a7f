import { z } from "zod"
import { METRICS, POPULATIONS, QUALIFIERS, STATUSES } from "../model/claim.ts"
import { isMoment } from "../model/moment.ts"
import { NAMED } from "../model/review.ts"
import { Next } from "./page-contract.ts"

const Words = (longest: number) => z.string().trim().min(1).max(longest)
const Id = Words(200)
const Name = Words(300)
const Count = z.int().min(0).max(1_000_000_000).nullable()

const Edtf = z
  .string()
  .regex(
    /^(\.\.|\d{4}(-\d\d){0,2}(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?)(\/(\.\.|\d{4}(-\d\d){0,2}(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?))?$/,
  )
  .describe("A date, month or year, an instant, or an interval of them (EDTF).")

const Value = z
  .strictObject({ min: Count, max: Count, qualifier: z.enum(QUALIFIERS.filter(one => one !== "vague")) })
  .refine(({ min, max }) => (min === null ? max !== null : max === null || min <= max), "min and max")

export const Correction = z
  .strictObject({
    value: Value.exactOptional(),
    metric: z.enum(METRICS).exactOptional(),
    population: z.enum(POPULATIONS).nullable().exactOptional(),
    counts: z.enum(["incident", "campaign", "daily"]).exactOptional(),
    status: z.enum(STATUSES).exactOptional(),
    when: Edtf.nullable().exactOptional(),
    where: Name.nullable().exactOptional(),
    claimant: Name.nullable().exactOptional(),
    blamed: Name.nullable().exactOptional(),
  })
  .refine(fields => Object.keys(fields).length > 0, "no field")

const Two = z.array(Id).min(2).max(100)

const Found = z.strictObject({
  claimant: Name.nullable(),
  metric: z.enum(METRICS),
  population: z.enum(POPULATIONS).nullable(),
  value: Value,
  when: Edtf.nullable(),
  where: Name.nullable(),
})

const Heard = z.strictObject({
  words: Words(4000),
  claimant: Name.nullable(),
  on: z.string().refine(isMoment, "a date or an instant"),
  metric: z.enum(METRICS),
  population: z.enum(POPULATIONS).nullable(),
  value: Value,
  when: Edtf.nullable(),
  where: Name.nullable(),
})

export const Decision = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["confirm", "reject", "note"]), claim: Id }),
  z.strictObject({ kind: z.literal("correct"), claim: Id, fields: Correction }),
  z.strictObject({ kind: z.literal("add"), story: Id, heard: Heard }),
  z.strictObject({ kind: z.literal("split"), story: Id, reports: z.array(Id).min(1).max(1000) }),
  z.strictObject({ kind: z.literal("join"), story: Id, into: Id }),
  z.strictObject({
    kind: z.literal("find"),
    version: Words(900),
    start: z.int().min(0),
    end: z.int().min(1),
    figure: Found,
  }),
  z.strictObject({ kind: z.literal("join-incidents"), claims: Two }),
  z.strictObject({ kind: z.literal("split-incident"), claims: z.array(Id).min(1).max(100) }),
  z.strictObject({ kind: z.literal("join-names"), claims: z.array(Id).length(2), who: z.enum(NAMED) }),
  z.strictObject({
    kind: z.literal("split-names"),
    claims: z.array(Id).min(1).max(100),
    who: z.enum(NAMED),
    name: Name,
  }),
  z.strictObject({ kind: z.literal("withhold"), report: Words(900) }),
  z.strictObject({ kind: z.literal("undo"), review: Id }),
])

/** What is sent to `/api/reviews`. */
export const GivenReview = z
  .strictObject({
    key: Words(100).describe("Another one for each decision: what is sent twice is kept once."),
    by: Words(100),
    why: z.string().trim().max(4000),
    decision: Decision,
  })
  .refine(({ why, decision }) => why !== "" || decision.kind === "confirm" || decision.kind === "undo", "why")
export type GivenReview = z.infer<typeof GivenReview>

/** A decision as it leaves; names of private persons and contact details are covered. */
export const ReviewShown = z.strictObject({
  id: z.string(),
  recorded: z.string(),
  by: z.string(),
  why: z.string(),
  decision: Decision,
  claim: z.string().nullable().describe("The claim that it concerns as claims are read now; null where none is found."),
  claims: z.array(z.string()).describe("All claims that it concerns as claims are read now."),
  version: z.string().nullable().describe("The version that the claim stood in."),
  quote: z.string().nullable().describe("The claim's words."),
  undone: z.string().nullable().describe("The decision that undid it; null where it stands."),
})
export type ReviewShown = z.infer<typeof ReviewShown>

/** The decisions about one story, oldest first. */
export const Reviews = z.strictObject({ reviews: z.array(ReviewShown), next: Next })

/** What is withheld, latest first. */
export const WithheldList = z.strictObject({
  withheld: z.array(
    z.strictObject({
      review: z.string().describe("The decision; undoing it brings the report back."),
      report: z.string().describe("A report by its id, with all its versions, or one version."),
      on: z.string(),
      by: z.string(),
      why: z.string(),
    }),
  ),
  next: Next,
})
export type WithheldList = z.infer<typeof WithheldList>
