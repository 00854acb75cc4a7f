import { z } from "zod"
import { Problem } from "../../model/problem.ts"
import { Next } from "../page-contract.ts"
import { pageOfAll } from "../paging.ts"
import { reportChanges } from "../report-changes.ts"
import type { Route } from "../route.ts"
import { Change } from "../story-contract.ts"

/** What the versions of a report say otherwise, each than the one before it. */
export const changes: Route = {
  path: "/api/reports/:id/changes",
  says: "What each version of a report says otherwise than the one before it: claims that changed, were added or removed.",
  query: ["asOf", "clock", "limit", "after", "lang"],
  form: z.strictObject({ changes: z.array(Change), next: Next }),
  answer: async (archive, { id, asOf, page }) => {
    const found = await reportChanges(archive, id, asOf)
    if (found === null) throw new Problem("report/unknown", { id })
    const { shown, next } = pageOfAll(found, change => change.id, page)
    return { changes: shown, next }
  },
}
