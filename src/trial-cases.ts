import { loadKnowledge } from "./knowledge/load.ts"
import type { Claim } from "./model/claim.ts"
import { silent } from "./model/note.ts"
import type { Report } from "./model/report.ts"
import { extractAll, readerOf } from "./pipeline.ts"

/** The reader with the bundled knowledge. */
export const reader = readerOf(loadKnowledge())

/** A phrase as a report of that language and day. */
export const report = (text: string, language: string, published: string): Report => ({
  id: "case",
  url: null,
  outlet: null,
  published,
  fetched: null,
  language,
  timezone: null,
  title: null,
  text,
  hash: "case",
})

/** The claims of a case's phrase, read as a report of that language and day; for tests alone. */
export const claimsOf = (text: string, language: string, published: string): readonly Claim[] =>
  extractAll(report(text, language, published), reader, silent).extraction.claims
