import { Problem } from "../../model/problem.ts"
import { maskReport } from "../mask.ts"
import type { Route } from "../route.ts"
import { OneClaim as form } from "../story-contract.ts"

/** One claim with the report that carries it. */
export const claim: Route = {
  path: "/api/claims/:id",
  says: "One claim by its id, with the version of the report that carries it, and what became of it.",
  query: ["lang"],
  form,
  answer: async (archive, { id }) => {
    const carrier = await archive.carrier(id)
    if (carrier === null) throw new Problem("claim/unknown", { id })
    const { stored, closed, successor } = carrier
    const claims = [...stored.extraction.claims.filter(held => held.id !== id), carrier.claim]
    const masked = maskReport({ ...stored, extraction: { ...stored.extraction, claims } })
    const { seq, version, recorded } = masked
    const { id: report, outlet, published } = masked.report
    return {
      claim: masked.extraction.claims.at(-1),
      seq,
      report,
      version,
      outlet,
      published,
      recorded,
      closed,
      successor,
    }
  },
}
