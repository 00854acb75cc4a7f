import type { z } from "zod"
import { GivenRule, RuleChange, RuleMade, Rules } from "./alert-contract.ts"
import { REVIEWS } from "./changes.ts"
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

/** One path that takes something: what it says about itself, the forms of what is sent and of what comes of it. */
export interface Change {
  readonly path: string
  readonly says: string
  readonly status: 200 | 201
  readonly given: z.ZodType
  readonly form: z.ZodType
}

/** Every path that takes something, but the form for the token. */
export const CHANGES: readonly Change[] = [
  {
    path: REVIEWS,
    says: "Keeps a decision of a reviewer, as a record of its own.",
    ...{ status: 201, given: GivenReview, form: ReviewShown },
  },
  {
    path: "/api/sources",
    says: "Follows a source, or changes what is declared of it.",
    ...{ status: 201, given: GivenSource, form: Sources },
  },
  {
    path: "/api/sources/opml",
    says: "Follows all sources of an OPML list.",
    ...{ status: 201, given: GivenList, form: ListTaken },
  },
  {
    path: "/api/sources/:id",
    says: "Leaves a source alone for now, visits it again or at once, or follows it no more; what was collected stays.",
    ...{ status: 200, given: SourceChange, form: Sources },
  },
  {
    path: "/api/previews",
    says: "Reads an address, copied words or a file and shows the claims. Nothing of it enters the archive yet.",
    ...{ status: 201, given: GivenOffer, form: PreviewShown },
  },
  {
    path: "/api/previews/:id",
    says: "Takes what was shown into the archive, or forgets it.",
    ...{ status: 200, given: PreviewChange, form: PreviewTaken },
  },
  {
    path: "/api/alert-rules",
    says: "Keeps a rule for alerts: what is told of, to whom, at once or in digests.",
    ...{ status: 201, given: GivenRule, form: RuleMade },
  },
  {
    path: "/api/alert-rules/:id",
    says: "Has a rule send nothing for now, or again, or forgets it.",
    ...{ status: 200, given: RuleChange, form: Rules },
  },
]
