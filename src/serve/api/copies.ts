import { z } from "zod"
import { CopyGroup } from "../contract.ts"
import { Next } from "../page-contract.ts"
import { pageOfAll } from "../paging.ts"
import type { Route } from "../route.ts"

/** Groups of reports that carry one text. */
export const copies: Route = {
  path: "/api/copies",
  says: "Groups of reports that carry one text, across stories.",
  query: ["asOf", "clock", "limit", "after", "lang"],
  form: z.strictObject({ copies: z.array(CopyGroup), next: Next }),
  kept: {},
  answer: async (archive, { asOf, page }) => {
    const { shown, next } = pageOfAll(await archive.copies(asOf), ({ copies }) => copies[0] ?? "", page)
    return { copies: shown, next }
  },
}
