import { readFileSync } from "node:fs"
import { Accuracy } from "../contract.ts"
import type { Route } from "../route.ts"

/** The figures that ship with the rules; made by `scripts/accuracy.ts`. */
export const measuredAccuracy = (): Accuracy =>
  Accuracy.parse(JSON.parse(readFileSync(new URL("../../../data/accuracy.json", import.meta.url), "utf8")))

/** How well the installed rules read, as measured on annotated reports. */
export const accuracy: Route = {
  path: "/api/accuracy",
  says: "The measured accuracy of each field on annotated sets of reports, with the sets' names and sizes.",
  query: [],
  form: Accuracy,
  answer: async () => measuredAccuracy(),
}
