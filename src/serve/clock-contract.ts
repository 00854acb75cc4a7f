import { z } from "zod"
import { COMMITMENT_STATUSES, COMMITMENT_TYPES, EVENT_TYPES, MEASURE_TYPES } from "../model/claim.ts"
import { PHASES } from "../model/clock.ts"

/** The words of a report that something derived rests on. */
export const told = {
  claim: z.string(),
  report: z.string(),
  version: z.string(),
  published: z.string().nullable(),
  quote: z.string(),
}
const Told = z.strictObject(told)
const ToldTime = z.strictObject({ ...told, edtf: z.string(), basis: z.enum(["said", "assumed"]) })
/** A party, issuer or place as views call it. */
export const Called = z.strictObject({ entity: z.string().nullable(), name: z.string() })

/** One commitment across the reports of a story. */
export const Clock = z
  .strictObject({
    id: z.string(),
    type: z.enum(COMMITMENT_TYPES),
    name: z.string().nullable(),
    parties: z.array(Called),
    area: Called.nullable(),
    terms: z.array(Told),
    start: ToldTime.nullable(),
    deadline: ToldTime.nullable(),
    extended: z.array(ToldTime),
    phase: z.enum(PHASES),
    left: z.int().nullable().describe("Minutes from the moment of the view to the end; negative once it has passed."),
    since: z.int().nullable().describe("Minutes since its beginning; negative before it."),
    steps: z.array(
      z.strictObject({
        ...told,
        status: z.enum(COMMITMENT_STATUSES),
        by: Called.nullable(),
        blamed: Called.nullable(),
      }),
    ),
    followed: z
      .array(z.strictObject({ ...told, type: z.enum(EVENT_TYPES), by: Called.nullable() }))
      .describe("What the parties are told to have done since it began, or since its time was up."),
  })
  .describe("The moment of the view is that of asOf, else the end of the newest report's day.")
export type Clock = z.infer<typeof Clock>

/** A measure as it stands at the moment of the view. */
export const StandingMeasure = z.strictObject({
  type: z.enum(MEASURE_TYPES),
  place: Called.nullable(),
  issuer: Called.nullable(),
  from: z.string().nullable(),
  until: z.string().nullable().describe("Null where no end is told."),
  phase: z.enum(PHASES),
  told: z.array(Told),
})
export type StandingMeasure = z.infer<typeof StandingMeasure>

/** Everybody who is said to hold one place. */
export const Control = z.strictObject({
  place: Called,
  holders: z.array(z.strictObject({ ...told, holder: Called, by: Called.nullable(), since: z.string().nullable() })),
})
export type Control = z.infer<typeof Control>
