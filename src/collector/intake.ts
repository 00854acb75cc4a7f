import { randomBytes } from "node:crypto"
import type { Archive, Extracted, Ingested } from "../model/archive.ts"
import type { Keepable, Step } from "../model/collecting.ts"
import type { Foreseen, Intake, Preview } from "../model/intake.ts"
import { Problem, type Told } from "../model/problem.ts"
import { type Report, versionOf } from "../model/report.ts"
import { capturesOf, withCapture } from "./captured.ts"
import type { Collector } from "./collector.ts"
import { type Found, foundIn } from "./offered.ts"

/** Previews that wait for a decision; the oldest goes first. */
const HELD = 8
/** Reports of one preview that are read at once and shown. */
const SHOWN = 20
/** Reports that are taken in together. */
const BATCH = 64

/** What an intake works with. */
export interface Taking {
  readonly archive: Archive
  readonly collector: Collector
  readonly extract: (report: Report) => Promise<Extracted>
  readonly now: () => Date
  /** Has the collector's next round made at once. */
  readonly wake: () => void
}

interface Held {
  readonly reports: readonly Report[]
  readonly captures: readonly Keepable[]
}

/** An intake, and how it hears of the collector's visits. */
export interface OpenIntake extends Intake {
  readonly tell: (step: Step) => void
}

/** The door into an archive. What is taken in is what was shown: nothing is fetched or read a second time. */
export function intakeOf(taking: Taking): OpenIntake {
  const held = new Map<string, Held>()
  const listeners = new Set<(step: Step) => void>()
  const hold = (one: Held): string => {
    const id = randomBytes(12).toString("hex")
    held.set(id, one)
    for (const oldest of held.keys()) if (held.size > HELD) held.delete(oldest)
    return id
  }
  return {
    offer: async offered => shownOf(await foundIn(offered, taking), taking, hold),
    take: async id => {
      const found = held.get(id)
      if (found === undefined) return null
      held.delete(id)
      return takeIn(found, taking)
    },
    drop: id => void held.delete(id),
    wake: taking.wake,
    listen: hear => {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    tell: step => {
      for (const hear of listeners) hear(step)
    },
  }
}

async function shownOf(found: Found, taking: Taking, hold: (one: Held) => string): Promise<Preview> {
  const { reports, problems, captures } = found
  const [problem] = problems
  if (reports.length === 0) throw problem === undefined ? new Problem("read/no-text", { name: "" }) : asProblem(problem)
  const shown: Foreseen[] = []
  for (const report of reports.slice(0, SHOWN))
    shown.push({ ...(await taking.extract(report)), outcome: await outcomeOf(report, taking.archive) })
  return { id: hold({ reports, captures }), reports: reports.length, shown, problems }
}

const asProblem = ({ code, details }: Told): Problem => new Problem(code, details)

/** What the archive would make of a report. */
async function outcomeOf(report: Report, archive: Archive): Promise<Foreseen["outcome"]> {
  const stored = await archive.report(report.id)
  if (stored === null) return "new"
  return stored.versions.includes(versionOf(report)) ? "known" : "version"
}

async function takeIn({ reports, captures }: Held, { archive, extract }: Taking): Promise<Ingested> {
  const accepted: Ingested["accepted"][number][] = []
  const refused: Ingested["refused"][number][] = []
  const captured = capturesOf([{ captures }])
  for (let from = 0; from < reports.length; from += BATCH) {
    const batch: Extracted[] = []
    for (const report of reports.slice(from, from + BATCH)) batch.push(withCapture(await extract(report), captured))
    const ingested = await archive.ingest(batch)
    accepted.push(...ingested.accepted)
    refused.push(...ingested.refused)
  }
  return { accepted, refused }
}
