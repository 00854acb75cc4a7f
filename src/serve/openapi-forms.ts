import { z } from "zod"
import { AlertShown, RuleShown } from "./alert-contract.ts"
import { Clock, Control, StandingMeasure } from "./clock-contract.ts"
import {
  AccuracySet,
  Attribution,
  Claim,
  CopyGroup,
  Evidence,
  FigureClaim,
  Mention,
  PlaceMention,
  ProblemDocument,
  ReportedSpeech,
  StoryInList,
  Value,
} from "./contract.ts"
import { Decision, GivenReview, ReviewShown } from "./review-contract.ts"
import { SearchHit } from "./search-contract.ts"
import { PreviewShown, ReportOffered, SourceShown } from "./source-contract.ts"
import { Change, ClaimInReport, OneClaim, ReportView, StoryView } from "./story-contract.ts"
import { Thread } from "./thread-contract.ts"

/** Forms that have a name of their own in the description; all others stand where they are used. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  AccuracySet,
  Alert: AlertShown,
  AlertRule: RuleShown,
  Attribution,
  Change,
  Claim,
  ClaimInReport,
  Clock,
  Control,
  CopyGroup,
  Decision,
  Evidence,
  FigureClaim,
  GivenReview,
  Mention,
  OneClaim,
  PlaceMention,
  PreviewShown,
  Problem: ProblemDocument,
  Report: ReportView,
  ReportedSpeech,
  ReportOffered,
  Review: ReviewShown,
  SearchHit,
  Source: SourceShown,
  StandingMeasure,
  Story: StoryView,
  StoryInList,
  Thread,
  Value,
}

const names = z.registry<{ id: string }>()
for (const [id, form] of Object.entries(NAMED)) names.add(form, { id })

type JsonSchema = z.core.JSONSchema.JSONSchema

/** JSON Schema (2020-12) of forms as a description of the API has it: named forms are referred to, and gathered. */
export interface Forms {
  readonly schemaOf: (form: z.ZodType, io: "input" | "output") => JsonSchema
  /** Named forms that were referred to so far, by name. */
  readonly named: () => Readonly<Record<string, JsonSchema>>
}

/** Begins to gather. What is sent and what is answered may differ in one form (what need not be said): names are for answers. */
export function gatherForms(): Forms {
  const gathered = new Map<string, JsonSchema>()
  const inPlace = (schema: unknown): JsonSchema =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'))
  return {
    schemaOf: (form, io) => {
      const {
        $schema: _,
        $defs = {},
        ...schema
      } = z.toJSONSchema(form, {
        ...{ target: "draft-2020-12", io },
        metadata: io === "output" ? names : z.registry<{ id: string }>(),
        override: ({ zodSchema, jsonSchema }) => {
          const described = z.globalRegistry.get(zodSchema as unknown as z.ZodType)?.description
          if (described !== undefined) jsonSchema.description ??= described
          delete jsonSchema.id
        },
      })
      for (const [name, held] of Object.entries($defs)) gathered.set(name, inPlace(held))
      return inPlace(schema)
    },
    named: () => Object.fromEntries([...gathered].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}
