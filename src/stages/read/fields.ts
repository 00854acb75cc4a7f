import type { Tell } from "../../model/note.ts"

export const FIELDS = ["id", "url", "outlet", "published", "fetched", "language", "timezone", "title"] as const
type Field = (typeof FIELDS)[number]

/** What a source says of itself, as it says it; null where it does not. */
export type Fields = Readonly<Record<Field, string | null>>

export const NO_FIELDS: Fields = {
  id: null,
  url: null,
  outlet: null,
  published: null,
  fetched: null,
  language: null,
  timezone: null,
  title: null,
}

const isField = (key: string): key is Field => (FIELDS as readonly string[]).includes(key)

/** The known fields of a front matter or record; what is unknown, or no word or number, is left out with a note. */
export function fieldsOf(record: Readonly<Record<string, unknown>>, tell: Tell): Fields {
  const unknown = Object.keys(record).filter(key => !isField(key))
  if (unknown.length > 0) tell({ rule: "read/unknown-field", because: `not read: ${unknown.join(", ")}` })
  const worded = FIELDS.map(field => [field, wordsOf(field, record[field], tell)] as const)
  return { ...NO_FIELDS, ...Object.fromEntries(worded) }
}

function wordsOf(field: Field, value: unknown, tell: Tell): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === "string" || typeof value === "number") return String(value).trim() === "" ? null : String(value)
  tell({ rule: "read/odd-field", because: `${field} is neither a word nor a number` })
  return null
}
