import { z } from "zod"
import { Claim, Evidence } from "./contract.ts"
import { Next } from "./page-contract.ts"

const Span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })

/** One report that holds what was looked for, and where: `/api/search`. */
export const SearchHit = z.strictObject({
  report: z.string(),
  version: z.string(),
  seq: z.int(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  recorded: z.string(),
  language: z.string(),
  title: z.string().nullable(),
  story: z.string(),
  excerpts: z
    .array(Evidence.extend({ matches: z.array(Span).describe("Offsets into the report's text.") }))
    .describe("The first passages that hold matches, in the text's order."),
  claims: z.array(Claim).describe("The report's claims whose own words, or whose claimant's name, hold a match."),
})
export type SearchHit = z.infer<typeof SearchHit>

/** What a search gives; `more` where older reports hold the words too. */
export const SearchResult = z.strictObject({ found: z.array(SearchHit), more: z.boolean(), next: Next })
export type SearchResult = z.infer<typeof SearchResult>
