import type { Tell } from "../../model/note.ts"
import { Problem } from "../../model/problem.ts"
import { type Fields, fieldsOf } from "./fields.ts"

/** One line of an .ndjson file: what it says of itself, and its text, as plain text or as a page. */
export interface ReportRecord {
  readonly fields: Fields
  readonly body: string | null
  readonly html: string | null
}

const asText = (value: unknown): string | null => (typeof value === "string" ? value : null)

function parse(name: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new Problem("read/bad-record", { name, reason: "not JSON" }, cause)
  }
}

/** Reads a record; fails where the line is no JSON object, or holds neither title nor text. */
export function parseRecord(name: string, json: string, tell: Tell): ReportRecord {
  const value = parse(name, json)
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Problem("read/bad-record", { name, reason: "not an object" })
  const { body, html, ...rest } = value as { readonly [key: string]: unknown }
  const record = { fields: fieldsOf(rest, tell), body: asText(body), html: asText(html) }
  if (record.fields.title === null && !record.body?.trim() && !record.html?.trim())
    throw new Problem("read/bad-record", { name, reason: "no text" })
  return record
}
