import { z } from "zod"
import { Problem } from "../../model/problem.ts"
import { reportChanges } from "../report-changes.ts"
import type { Route } from "../route.ts"
import { Change } from "../story-contract.ts"

/** What the versions of a report say otherwise, each than the one before it. */
export const changes: Route = {
  path: "/api/reports/:id/changes",
  says: "What each version of a report says otherwise than the one before it: claims that changed, were added or removed.",
  query: ["lang"],
  form: z.strictObject({ changes: z.array(Change) }),
  answer: async (archive, { id }) => {
    const found = await reportChanges(archive, id)
    if (found === null) throw new Problem("report/unknown", { id })
    return { changes: found }
  },
}
