import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { silent } from "../../model/note.ts"
import type { Report } from "../../model/report.ts"
import { read } from "./index.ts"

const PAGES = fileURLToPath(new URL("../../../cases/pages", import.meta.url))

/** What a page says. */
export interface Expected {
  readonly url: string
  readonly title: string
  readonly published: string
  readonly paragraphs: readonly string[]
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** How far two texts hold the same words, each as often: F1, from 0 to 1. */
function overlap(found: string, expected: string): number {
  const left = new Map<string, number>()
  for (const word of wordsOf(expected)) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of wordsOf(found)) {
    const n = left.get(word) ?? 0
    if (n > 0) shared++
    left.set(word, n - 1)
  }
  return (2 * shared) / (wordsOf(found).length + wordsOf(expected).length)
}

/** A page of ours as it is read, and how far its words are those that it should have. */
export interface PageRead {
  readonly name: string
  readonly expected: Expected
  readonly report: Report
  readonly f1: number
}

/** Every page of `cases/pages`, read as a visit reads it. */
export const pagesRead = (): readonly PageRead[] =>
  readdirSync(PAGES)
    .sort()
    .map(name => {
      const expected: Expected = JSON.parse(readFileSync(join(PAGES, name, "expected.json"), "utf8"))
      const given = {
        url: expected.url,
        encoding: null,
        outlet: null,
        timezone: null,
        title: null,
        published: null,
        language: null,
      }
      const bytes = readFileSync(join(PAGES, name, "page.html"))
      const report = read({ name, form: "html", bytes, fetched: "2026-03-01T00:00:00Z", given }, silent)
      const body = report.text.slice(report.title === null ? 0 : report.title.length + 2)
      return { name, expected, report, f1: overlap(body, expected.paragraphs.join("\n")) }
    })

/** The day of a moment, in UTC. */
export const dayOf = (moment: string | null): string | null =>
  moment === null ? null : new Date(moment).toISOString().slice(0, 10)
