import { z } from "zod"
import { ALERT_KINDS } from "../model/alert.ts"
import { Next } from "./page-contract.ts"
import { Failure } from "./source-contract.ts"
import { isSecret } from "./webhook-secret.ts"

const Words = (longest: number) => z.string().trim().min(1).max(longest)
const Maybe = Words(300).nullable().default(null)
const Address = z.url({ protocol: /^https?$/ }).max(2000)

const Carrier = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("webhook"),
    address: Address,
    secret: z
      .string()
      .refine(isSecret, "whsec_ and base64 of 24 to 64 bytes")
      .exactOptional()
      .describe("As Standard Webhooks has it; made here, and told once, where none is given."),
  }),
  z.strictObject({ kind: z.literal("mail"), to: z.email().max(300) }),
  z.strictObject({ kind: z.literal("slack"), address: Address }),
  z.strictObject({
    kind: z.literal("telegram"),
    token: z.string().regex(/^\d+:[\w-]{10,100}$/),
    chat: z.string().regex(/^(-?\d+|@\w+)$/),
    address: Address.default("https://api.telegram.org").describe("Of the bots' API, or of a gateway like it."),
  }),
])

/** What is sent to `/api/alert-rules`, and stands in the configuration. */
export const GivenRule = z.strictObject({
  name: Maybe,
  kinds: z.array(z.enum(ALERT_KINDS)).min(1).max(ALERT_KINDS.length),
  story: Maybe,
  place: Maybe.describe("An id; what lies in the place counts too."),
  party: Maybe.describe("An id."),
  text: Maybe.describe("Words that a report of the claims must hold."),
  percent: z.int().min(1).max(1000).default(50).describe("How far a toll has to rise to be told of."),
  hours: z.int().min(1).max(720).default(2).describe("How long before a deadline."),
  carrier: Carrier,
  language: z.enum(["ar", "en"]).default("en"),
  every: z.int().min(1).max(10_080).nullable().default(null).describe("Minutes between two digests; null: at once."),
})
export type GivenRule = z.infer<typeof GivenRule>

/** A rule as it is shown: of a mail its receiver, of other carriers the host alone, no secret. */
export const RuleShown = GivenRule.omit({ carrier: true }).extend({
  id: z.string(),
  carrier: z.strictObject({ kind: z.enum(["webhook", "mail", "slack", "telegram"]), to: z.string() }),
  paused: z.boolean(),
  from: z.enum(["asked", "configuration"]),
})
export type RuleShown = z.infer<typeof RuleShown>

/** What is answered to a new rule. */
export const RuleMade = RuleShown.extend({
  secret: z
    .string()
    .nullable()
    .describe("What a webhook is signed with, where it was made here; it is told this once."),
})
export type RuleMade = z.infer<typeof RuleMade>

export const RulePage = z.strictObject({ rules: z.array(RuleShown), next: Next })

/** What is sent to `/api/alert-rules/:id`. */
export const RuleChange = z.strictObject({ do: z.enum(["pause", "resume", "remove"]) })
export type RuleChange = z.infer<typeof RuleChange>
export const Rules = z.strictObject({ rules: z.array(RuleShown) })

/** An alert and what became of it. */
export const AlertShown = z.strictObject({
  id: z.string(),
  rule: z.string(),
  kind: z.enum(ALERT_KINDS),
  story: z.string(),
  claims: z.array(z.string()),
  edtf: z.string().nullable().describe("The deadline, as the words have it."),
  found: z.string(),
  due: z.string(),
  state: z.enum(["waiting", "sent", "dropped"]),
  tries: z.int(),
  sent: z.string().nullable(),
  problem: Failure.nullable().describe("Why the last attempt failed."),
})
export type AlertShown = z.infer<typeof AlertShown>
export const AlertPage = z.strictObject({ alerts: z.array(AlertShown), next: Next })
