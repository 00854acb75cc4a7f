import { expect, it } from "vitest"
import type { Archive, Extracted } from "../model/archive.ts"
import { trialReport } from "../store/trial-report.ts"
import { inParts } from "./in-parts.ts"

const BATCH = Array.from({ length: 20 }, (_, at) => trialReport(`${at}`, "harbour"))

it("a batch is stored in one go, and part by part while somebody asks", async () => {
  const stored: (readonly Extracted[])[] = []
  let time = 0
  let heard: (() => Promise<unknown>) | null = null
  const archive = inParts(
    {
      count: async () => 1,
      ingest: async (batch: readonly Extracted[]) => {
        stored.push(batch)
        await heard?.()
        const accepted = batch.map(({ report }) => ({ report: report.id }))
        return { accepted, refused: [] }
      },
    } as unknown as Archive,
    () => time,
  )
  const sizes = async (): Promise<readonly number[]> => {
    stored.length = 0
    const { accepted } = await archive.ingest(BATCH)
    expect(accepted.map(({ report }) => report)).toEqual(BATCH.map(({ report }) => report.id))
    expect(stored.flat()).toEqual(BATCH)
    return stored.map(batch => batch.length)
  }
  const ask = () => archive.count({ at: null, clock: "published" })
  expect(await sizes()).toEqual([20])
  await ask()
  expect(await sizes()).toEqual([8, 8, 4])
  time += 5000
  expect(await sizes()).toEqual([20])
  await ask()
  heard = async () => {
    time += 3000
  }
  expect(await sizes()).toEqual([8, 8, 4])
  expect((await archive.ingest([])).accepted).toEqual([])
})
