import { z } from "zod"

const NamingShown = z.strictObject({
  fate: z.enum(["killed", "injured", "missing"]),
  name: z.string().describe("As the text has it."),
  age: z.number().nullable(),
  sex: z.enum(["female", "male"]).nullable(),
  role: z.string().nullable(),
  place: z.string().nullable(),
  claim: z.string(),
  claimant: z.string().nullable(),
  report: z.string(),
  version: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  quote: z.string().describe("The claim's words; names of others who are not listed are covered."),
  start: z.int(),
  end: z.int(),
})

const PersonShown = z.strictObject({
  name: z.string(),
  incident: z.string().nullable().describe("The claim that told of the incident first; null where there is none."),
  named: z.array(NamingShown).describe("Each place where the person is named."),
  because: z.string().nullable().describe("Why these are taken for one person's names; null for a single one."),
})

/** The recorder's list: the persons whom a story names as killed, injured or missing. */
export const PersonsList = z.strictObject({
  story: z.string(),
  title: z.string(),
  asOf: z.strictObject({ at: z.string().nullable(), clock: z.enum(["published", "recorded"]) }),
  incidents: z
    .array(z.strictObject({ id: z.string(), from: z.string().nullable(), to: z.string().nullable() }))
    .describe("The days of the incidents that persons are listed under, in the order of the list."),
  persons: z.array(PersonShown),
})
export type PersonsList = z.infer<typeof PersonsList>
