import { createHash } from "node:crypto"
import type { Extracted } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { type Evidence, holds } from "../model/span.ts"

/** UTF-16 units of an id: more than any address has, and few enough for an index of PostgreSQL. */
const LONGEST_ID = 800

type StorageFault = Problem<"store/unstorable">["details"]["reason"]

const isEvidence = (value: object): value is Evidence => "quote" in value && "start" in value && "end" in value

/** Every evidence anywhere in a value. */
export const evidenceIn = (value: unknown): readonly Evidence[] => {
  const found: Evidence[] = []
  gather(value, found)
  return found
}

const gather = (value: unknown, found: Evidence[]): void => {
  if (typeof value !== "object" || value === null) return
  if (isEvidence(value)) found.push(value)
  else for (const each of Object.values(value)) gather(each, found)
}

/** Signs that no database and no JSON carries: NUL, and halves of a pair. */
const isBroken = (value: unknown): boolean =>
  typeof value === "string" && (value.includes("\0") || !value.isWellFormed())

const storageFault = ({ report, extraction }: Extracted): StorageFault | null => {
  if (report.id === "") return "no id"
  if (report.id.length > LONGEST_ID) return "long id"
  if (report.text === "") return "no text"
  if (Object.values(report).some(isBroken)) return "broken signs"
  if (report.hash !== createHash("sha256").update(report.text).digest("hex")) return "other hash"
  const ids = extraction.claims.map(({ id }) => id)
  return new Set(ids).size < ids.length ? "claims of one id" : null
}

/** Why no archive can keep a report: a field that cannot be, or a quotation that does not stand at its own offsets (DESIGN, rule 2); null where nothing speaks against it. */
export const flawOf = (extracted: Extracted): Problem | null => {
  const { report, extraction } = extracted
  const reason = storageFault(extracted)
  if (reason !== null) return new Problem("store/unstorable", { report: report.id, reason })
  const all = evidenceIn([extraction.claims, extraction.attributions])
  const bad = all.find(each => each.quote.length === 0 || !holds(each, report.text))
  return bad === undefined ? null : new Problem("store/bad-evidence", { report: report.id, quote: bad.quote })
}
