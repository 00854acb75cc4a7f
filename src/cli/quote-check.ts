import { Problem } from "../model/problem.ts"
import { type Evidence, holds } from "../model/span.ts"

/** What a check over HTTP saw. */
export interface Checked {
  readonly story: string
  readonly reports: number
  readonly claims: number
  readonly quotes: number
}

/** Asks a running API for its largest story and holds every quote of its claims, and of their reports, against the reports' texts. */
export async function checkQuotes(address: string): Promise<Checked> {
  const { stories } = await ask<{ stories: readonly { story: string; reports: readonly string[] }[] }>(
    address,
    "/api/stories",
  )
  const main = stories.toSorted((a, b) => b.reports.length - a.reports.length)[0]
  if (main === undefined) throw new Problem("cli/check-failed", { reason: "no story" })
  const view = await ask<{ claims: readonly Held[] }>(address, `/api/stories/${main.story}`)
  if (view.claims.length === 0) throw new Problem("cli/check-failed", { reason: "no claim" })
  const versions = [...new Set(view.claims.map(held => held.version))]
  let quotes = 0
  for (const version of versions) {
    const report = await ask<{ text: string }>(address, `/api/reports/${encodeURIComponent(version)}`)
    const all = [...evidenceIn(view.claims.filter(held => held.version === version)), ...evidenceIn(report)]
    const lost = all.find(evidence => !holds(evidence, report.text))
    if (lost) throw new Problem("cli/check-failed", { reason: `${version} ${lost.start}-${lost.end}: “${lost.quote}”` })
    quotes += all.length
  }
  return { story: main.story, reports: versions.length, claims: view.claims.length, quotes }
}

interface Held {
  readonly version: string
}

async function ask<Answer>(address: string, path: string): Promise<Answer> {
  const response = await fetch(address + path, { signal: AbortSignal.timeout(30_000) })
  if (!response.ok) throw new Problem("cli/check-failed", { reason: `${path}: ${response.status}` })
  return (await response.json()) as Answer
}

/** Every piece of evidence in an answer, however deep. */
function evidenceIn(value: unknown): readonly Evidence[] {
  if (typeof value !== "object" || value === null) return []
  const own = isEvidence(value) ? [value] : []
  return [...own, ...Object.values(value).flatMap(evidenceIn)]
}

const isEvidence = (value: object): value is Evidence =>
  "quote" in value && "start" in value && "end" in value && typeof value.quote === "string"
