import { z } from "zod"
import { SOURCE_KINDS } from "../model/collecting.ts"
import { Next } from "./page-contract.ts"
import { ReportView } from "./story-contract.ts"

const Words = (longest: number) => z.string().trim().min(1).max(longest)
const Name = Words(300).nullable().default(null)
const Address = Words(2000)

/** A failure told in the asker's language. */
export const Failure = z.strictObject({ code: z.string(), detail: z.string() })

/** A source that is followed, with what is declared of it and how it does. */
export const SourceShown = z.strictObject({
  id: z.string(),
  address: z.string(),
  kind: z.enum(SOURCE_KINDS),
  outlet: z.string().nullable(),
  publisher: z.string().nullable().describe("The owner of several outlets: they count once."),
  language: z.string().nullable(),
  country: z.string().nullable(),
  timezone: z.string().nullable(),
  affiliation: z.string().nullable().describe("The party or state that it declares to belong to."),
  every: z.int().describe("Minutes between two visits."),
  paused: z.boolean(),
  last: z.string().nullable().describe("The last visit, with or without an answer."),
  next: z.string().nullable(),
  failures: z.int().describe("Visits without an answer since the last that had one."),
  problem: Failure.nullable().describe("Why the last visit brought nothing."),
  articles: z.int().describe("Articles that it has named."),
  read: z.int(),
  versions: z.int().describe("Versions that are stored of what was read."),
  failing: z.int(),
  waiting: z.int().describe("Articles that were named and not visited yet."),
})
export type SourceShown = z.infer<typeof SourceShown>

export const Sources = z.strictObject({ sources: z.array(SourceShown) })
export type Sources = z.infer<typeof Sources>

/** The list of sources, or a part of it. */
export const SourcePage = Sources.extend({ next: Next })

/** What is sent to `/api/sources`. */
export const GivenSource = z.strictObject({
  address: Address.describe("An address on the web; of a folder its path."),
  kind: z.enum(SOURCE_KINDS).default("feed"),
  outlet: Name,
  publisher: Name,
  language: Name,
  country: Name,
  timezone: Name,
  affiliation: Name,
  every: z.int().min(1).max(99_999).default(15),
})
export type GivenSource = z.input<typeof GivenSource>

/** What is sent to `/api/sources/opml`. */
export const GivenList = z.strictObject({ text: z.string().min(1) })
export type GivenList = z.infer<typeof GivenList>
export const ListTaken = z.strictObject({ sources: z.int().describe("Sources that are followed now.") })

/** What is sent to `/api/sources/:id`. */
export const SourceChange = z.strictObject({ do: z.enum(["pause", "resume", "visit", "remove"]) })
export type SourceChange = z.infer<typeof SourceChange>

/** What is sent to `/api/previews`: what is to be read before any of it enters. */
export const GivenOffer = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("address"), address: Address, outlet: Name, timezone: Name }),
  z.strictObject({
    kind: z.literal("words"),
    words: Words(1_000_000),
    title: Name,
    outlet: Name,
    author: Name,
    published: Name.describe("An ISO date or instant."),
    timezone: Name,
    url: Address.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal("file"), name: Words(300), base64: z.string().min(1) }),
])
export type GivenOffer = z.input<typeof GivenOffer>

/** A report as it would enter: names of private persons and contact details are covered. */
export const ReportOffered = ReportView.omit({
  version: true,
  versions: true,
  seq: true,
  recorded: true,
  story: true,
  also: true,
  withheld: true,
}).extend({ outcome: z.enum(["new", "version", "known"]).describe("What it would be to the archive.") })
export type ReportOffered = z.infer<typeof ReportOffered>

export const PreviewShown = z.strictObject({
  id: z.string(),
  reports: z.int().describe("How many reports the offer holds."),
  shown: z.array(ReportOffered).describe("The first of them."),
  problems: z.array(Failure).describe("What of it cannot be read."),
})
export type PreviewShown = z.infer<typeof PreviewShown>

/** What is sent to `/api/previews/:id`. */
export const PreviewChange = z.strictObject({ do: z.enum(["keep", "discard"]) })
export type PreviewChange = z.infer<typeof PreviewChange>

export const PreviewTaken = z.strictObject({
  accepted: z.array(
    z.strictObject({ version: z.string(), outcome: z.enum(["new", "version", "known"]), story: z.string() }),
  ),
  refused: z.array(Failure),
})
export type PreviewTaken = z.infer<typeof PreviewTaken>

/** One visit, as `/api/events` tells of it. */
export const VisitTold = z.strictObject({
  source: z.string(),
  address: z.string(),
  role: z.enum(["source", "article"]),
  problem: Failure.nullable(),
  reports: z.int(),
  versions: z.int(),
})
export type VisitTold = z.infer<typeof VisitTold>
