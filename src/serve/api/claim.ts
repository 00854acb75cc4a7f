import { Problem } from "../../model/problem.ts"
import { maskReport } from "../mask.ts"
import type { Route } from "../route.ts"
import { ClaimInReport as form } from "../story-contract.ts"

/** One claim with the report that carries it. */
export const claim: Route = {
  path: "/api/claims/:id",
  says: "One claim by its id, with the version of the report that carries it.",
  query: ["lang"],
  form,
  answer: async (archive, { id }) => {
    const carrier = await archive.carrier(id)
    const masked = carrier && maskReport(carrier)
    const found = masked?.extraction.claims.find(held => held.id === id)
    if (!masked || !found) throw new Problem("claim/unknown", { id })
    const { seq, version, recorded } = masked
    const { id: report, outlet, published } = masked.report
    return { claim: found, seq, report, version, outlet, published, recorded }
  },
}
