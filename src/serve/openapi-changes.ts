import { z } from "zod"
import { REVIEWS } from "./changes.ts"
import { ProblemDocument } from "./contract.ts"
import { GivenReview, ReviewShown } from "./review-contract.ts"
import {
  GivenList,
  GivenOffer,
  GivenSource,
  ListTaken,
  PreviewChange,
  PreviewShown,
  PreviewTaken,
  SourceChange,
  Sources,
} from "./source-contract.ts"

const schema = (type: z.ZodType, io: "input" | "output"): object =>
  z.toJSONSchema(type, { target: "draft-2020-12", io })

/** A form as OpenAPI has what is sent or answered. */
export const content = (mediaType: string, type: z.ZodType, io: "input" | "output" = "output"): object => ({
  content: { [mediaType]: { schema: schema(type, io) } },
})

const change = (summary: string, status: 200 | 201, given: z.ZodType, answer: z.ZodType, id = false): object => ({
  post: {
    summary,
    ...(id ? { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }] } : {}),
    requestBody: { required: true, ...content("application/json", given, "input") },
    responses: {
      [status]: { description: "What became of it.", ...content("application/json", answer) },
      default: { description: "What went wrong.", ...content("application/problem+json", ProblemDocument) },
    },
  },
})

const SOURCE =
  "Leaves a source alone for now, visits it again or at once, or follows it no more; what was collected stays."
const OFFER = "Reads an address, copied words or a file and shows the claims. Nothing of it enters the archive yet."
const DECIDED = "Takes what was shown into the archive, or forgets it."

/** Every path that takes something, but the form for the token. The sources' list itself is asked for at its own path. */
export const CHANGES: Readonly<Record<string, object>> = {
  [REVIEWS]: change("Keeps a decision of a reviewer, as a record of its own.", 201, GivenReview, ReviewShown),
  "/api/sources": change("Follows a source, or changes what is declared of it.", 201, GivenSource, Sources),
  "/api/sources/opml": change("Follows all sources of an OPML list.", 201, GivenList, ListTaken),
  "/api/sources/{id}": change(SOURCE, 200, SourceChange, Sources, true),
  "/api/previews": change(OFFER, 201, GivenOffer, PreviewShown),
  "/api/previews/{id}": change(DECIDED, 200, PreviewChange, PreviewTaken, true),
}
