import { afterAll, describe, expect, it } from "vitest"
import { loadKnowledge } from "../knowledge/load.ts"
import { silent } from "../model/note.ts"
import { Problem } from "../model/problem.ts"
import type { Report } from "../model/report.ts"
import { extractAll, readerOf } from "../pipeline.ts"
import { trialReport } from "../store/trial-report.ts"
import { extractorFor } from "./extractor.ts"
import { guarded } from "./guarded.ts"

const reader = readerOf(loadKnowledge())
const extract = guarded((report, tell) => extractAll(report, reader, tell))
const REPORTS = Array.from(
  { length: 12 },
  (_, i) => trialReport(`${i}`, `The harbour authority said ${i + 5} people were killed at gate ${i}.`).report,
)
/** A report that is none: whatever reads it fails on its text. */
const BROKEN = { ...REPORTS[0], id: "broken", text: null } as unknown as Report

describe("extraction in threads", () => {
  const extractor = extractorFor(extract, null, { threads: 2, alone: 2 })
  afterAll(() => extractor.close())

  it("gives what this thread gives, for each report", async () => {
    const all = await Promise.all(REPORTS.map(extractor.extract))
    expect(all).toEqual(REPORTS.map(report => extract(report, silent)))
    expect(all.flatMap(({ extraction }) => extraction.claims).length).toBeGreaterThan(0)
  })

  it("tells which report the rules fail on, and goes on", async () => {
    const [broken, good] = await Promise.allSettled([BROKEN, REPORTS[3] as Report].map(extractor.extract))
    expect(broken?.status === "rejected" && broken.reason).toBeInstanceOf(Problem)
    expect(broken).toMatchObject({ reason: { code: "extract/broken", details: { report: "broken" } } })
    expect(good?.status).toBe("fulfilled")
  })
})
