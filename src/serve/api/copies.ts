import { z } from "zod"
import { CopyGroup } from "../contract.ts"
import type { Route } from "../route.ts"

/** Groups of reports that carry one text. */
export const copies: Route = {
  path: "/api/copies",
  says: "Groups of reports that carry one text, across stories.",
  query: ["lang"],
  form: z.strictObject({ copies: z.array(CopyGroup) }),
  answer: async archive => ({ copies: await archive.copies() }),
}
