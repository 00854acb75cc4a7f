import { z } from "zod"
import { POPULATIONS, PRECISIONS, STATUSES } from "../model/claim.ts"
import { DIFFERENCES, GRADE_REASONS, GRADES, STEPS } from "../model/ledger.ts"
import { Clock, Control, StandingMeasure } from "./clock-contract.ts"
import { Claim, CopyGroup, ReportedSpeech, StoryLine, Value } from "./contract.ts"
import { Thread } from "./thread-contract.ts"

const AsOf = z
  .strictObject({ at: z.string().nullable(), clock: z.enum(["published", "recorded"]) })
  .describe("A date without an hour counts to the end of that day.")

/** A claim with the report that carries it. */
export const ClaimInReport = z.strictObject({
  claim: Claim,
  seq: z.int(),
  report: z.string(),
  version: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  recorded: z.string(),
})
export type ClaimInReport = z.infer<typeof ClaimInReport>

/** One claim by its id: a later reading may have closed it. */
export const OneClaim = ClaimInReport.extend({
  closed: z.string().nullable().describe("When a later reading did not find it again; null where it stands."),
  successor: z.string().nullable().describe("The claim that says it now."),
})

export const Change = z.strictObject({
  id: z.string(),
  report: z.string(),
  from: z.string().describe("The older version."),
  to: z.string().describe("The newer version."),
  what: z.enum(["changed", "added", "removed"]),
  before: Claim.nullable(),
  after: Claim.nullable(),
})

const Claimant = z
  .strictObject({ key: z.string().nullable(), name: z.string().nullable() })
  .describe("Both null: the outlets' own voice.")

const Origin = z.strictObject({
  claims: z.array(z.string()),
  reports: z.array(z.string()),
  side: z.string().nullable(),
  why: z.array(z.string()),
})

const Step = z.strictObject({
  claim: z.string(),
  report: z.string(),
  value: Value,
  via: z.array(z.string()),
  published: z.string().nullable().describe("The day of the report."),
  said: z.string().nullable().describe("The day of the statement, EDTF; null where no words say it."),
  when: z.string().nullable().describe("What day or days it tells of, EDTF; null where no words say it."),
  step: z.enum(STEPS),
  quote: z.string(),
  version: z.string(),
  origins: z.array(Origin),
  witnesses: z.int(),
  sides: z.int(),
})

const Cell = z.strictObject({
  claimant: Claimant,
  via: z.array(z.string()),
  value: Value,
  population: z.string().nullable(),
  status: z.enum(STATUSES),
  blamed: z.string().nullable(),
  where: z.string().nullable(),
  claim: z.string(),
  claims: z.array(z.string()),
  quote: z.string(),
  report: z.string(),
  version: z.string(),
  asOf: z.string().nullable(),
  said: z.string().nullable().describe("The day of the statement, EDTF; null where no words say it."),
  step: z.enum(STEPS),
  earlier: z.array(Step).describe("Other values that this claimant gave before, newest first."),
  origins: z.array(Origin),
  witnesses: z.int(),
  sides: z.int(),
})

const Part = z.strictObject({
  whole: z.string().nullable(),
  claim: z.string(),
  population: z.enum(POPULATIONS).nullable(),
  value: Value,
  quote: z.string(),
  version: z.string(),
})

const Row = z.strictObject({
  question: z.string(),
  counts: z.enum(["incident", "campaign", "daily"]),
  metric: z.string(),
  population: z.string().nullable(),
  object: z.string().nullable(),
  cells: z.array(Cell),
  parts: z.array(Part),
  accounts: z
    .array(
      z.strictObject({
        claims: z.array(z.string()),
        grade: z.strictObject({ grade: z.enum(GRADES), reason: z.enum(GRADE_REASONS) }),
        counts: z.strictObject({
          ucdp: z.strictObject({
            low: z.number().nullable(),
            best: z.number().nullable(),
            high: z.number().nullable(),
          }),
          acled: z.strictObject({ count: z.number(), word: z.string().nullable() }).nullable(),
          extent: z.strictObject({ min: z.number(), max: z.number() }).nullable(),
        }),
      }),
    )
    .describe(
      "Answers that may be held against each other, with the rule grade on Airwars' scale and other projects' counts.",
    ),
})

const Relation = z.strictObject({
  kind: z.enum(["conflict", "counterpart", "not comparable"]),
  question: z.string(),
  a: z.string(),
  b: z.string(),
  differs: z.array(z.enum(DIFFERENCES)),
  why: z.string().describe("What `differs` says, in a sentence of the language asked for."),
})

/** A story: `tawatur story ID --format json` and `/api/stories/:id`. */
export const StoryView = StoryLine.extend({
  asOf: AsOf,
  summary: z
    .array(z.strictObject({ text: z.string(), claims: z.array(z.string()) }))
    .describe("The story in a few sentences of our own, each with the claims that it is made of."),
  rows: z.array(Row),
  relations: z.array(Relation),
  series: z.array(z.strictObject({ question: z.string(), claimant: Claimant, steps: z.array(Step) })),
  incidents: z
    .array(
      z.strictObject({
        id: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        questions: z.array(z.string()),
        claims: z.array(z.string()),
      }),
    )
    .describe("What happened where and when, each once: ids of the rows that count it, and of all claims of it."),
  sources: z
    .array(
      z.strictObject({
        claimant: Claimant,
        side: z.string().nullable(),
        claims: z.array(z.string()),
        reports: z.array(z.string()),
        why: z.array(z.string()),
      }),
    )
    .describe("Who speaks in the story, with every report that carries it; those that most reports carry first."),
  voices: z
    .array(
      z.strictObject({
        voice: z
          .string()
          .describe("Its address; of several persons who bear one name each has the name with his office."),
        name: z.string(),
        offices: z.array(z.string()).describe("What is told of a person, as the texts have it."),
        side: z.string().nullable(),
        from: z.string().nullable().describe("First and last day on which it spoke."),
        to: z.string().nullable(),
        claims: z.array(z.string()),
        also: z
          .array(z.string())
          .describe("Other addresses that lead here; one that leads to several voices is a name that they share."),
      }),
    )
    .describe("Whoever speaks in claims of any kind, each person apart from namesakes; those who say most first."),
  groups: z.array(CopyGroup),
  remarks: z.array(
    z.strictObject({
      report: z.string(),
      about: z.enum([
        "first published elsewhere",
        "copy in part",
        "stories became one",
        "a part came out",
        "came out of another story",
      ]),
      detail: z.string(),
    }),
  ),
  clocks: z.array(Clock),
  measures: z.array(StandingMeasure),
  control: z.array(Control),
  threads: z.array(Thread),
  claims: z.array(ClaimInReport),
  members: z
    .array(
      z.strictObject({
        report: z.string(),
        version: z.string(),
        outlet: z.string().nullable(),
        published: z.string().nullable(),
        recorded: z.string(),
        language: z.string(),
        title: z.string().nullable(),
        main: z.boolean().describe("False where only a part of the report belongs to this story."),
      }),
    )
    .describe("Every version that was known, earliest first."),
  names: z
    .record(z.string(), z.string())
    .describe("Neutral names of the entities that claims and origins' sides name, in the language asked for."),
  places: z
    .record(z.string(), z.strictObject({ lat: z.number(), lon: z.number(), precision: z.enum(PRECISIONS) }))
    .describe("Points of the places that claims are linked to; a place is as large as its precision says."),
})
export type StoryView = z.infer<typeof StoryView>

/** One stored version of a report, with what was read out of it: `/api/reports/:id`. */
export const ReportView = z.strictObject({
  id: z.string(),
  version: z.string(),
  versions: z.array(z.string()),
  seq: z.int(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  fetched: z.string().nullable(),
  recorded: z.string(),
  language: z.string(),
  timezone: z.string().nullable(),
  title: z.string().nullable(),
  text: z.string().describe("Names of private persons are covered, unit for unit, so every offset holds."),
  hash: z.string().describe("SHA-256 of the archived text, before names are covered."),
  story: z.string(),
  also: z.array(z.string()),
  rules: z.string(),
  claims: z.array(Claim),
  attributions: z.array(ReportedSpeech),
  withheld: z
    .strictObject({
      on: z.string(),
      by: z.string(),
      why: z.string(),
      review: z.string().describe("The decision: undoing it brings the report back."),
    })
    .nullable()
    .describe(
      "Where it is taken out: text, title, address and claims are gone, and this says who did so, when and why.",
    ),
})
export type ReportView = z.infer<typeof ReportView>
