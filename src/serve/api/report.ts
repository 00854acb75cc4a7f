import type { StoredReport } from "../../model/archive.ts"
import { Problem } from "../../model/problem.ts"
import { maskReport, maskWithheld } from "../mask.ts"
import type { Route } from "../route.ts"
import { ReportView } from "../story-contract.ts"

/** One archived version: its text and what was read out of it. */
export const report: Route = {
  path: "/api/reports/:id",
  says: "A report's newest version by id (or the newest that was known), or any version by `id@hash`: text, claims, attributions.",
  query: ["asOf", "clock", "lang"],
  form: ReportView,
  kept: { basis: ({ id, story: main, also }: ReportView) => ({ stories: [main, ...also], reports: [id] }) },
  answer: async (archive, { id, asOf }) => {
    const stored = await archive.report(id, asOf)
    if (stored === null) throw new Problem("report/unknown", { id })
    return reportView(maskReport(stored))
  },
}

/** A stored version in its public form; whoever calls it has covered the names. */
export const reportView = ({ report: of, extraction, ...stored }: StoredReport): ReportView => ({
  id: of.id,
  version: stored.version,
  versions: [...stored.versions],
  seq: stored.seq,
  url: of.url,
  outlet: of.outlet,
  published: of.published,
  fetched: of.fetched,
  recorded: stored.recorded,
  language: of.language,
  timezone: of.timezone,
  title: of.title,
  text: of.text,
  hash: of.hash,
  story: stored.story,
  also: [...stored.also],
  rules: extraction.version,
  claims: extraction.claims as ReportView["claims"],
  attributions: extraction.attributions as ReportView["attributions"],
  withheld: stored.withheld === undefined ? null : maskWithheld(stored.withheld),
})
