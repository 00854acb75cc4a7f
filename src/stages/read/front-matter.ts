import { createRequire } from "node:module"
import type { Tell } from "../../model/note.ts"
import { Problem } from "../../model/problem.ts"
import { type Fields, fieldsOf, NO_FIELDS } from "./fields.ts"

/** Between two lines of three hyphens at the very beginning; kept short, so that a ruled line far below ends none. */
const FRONT_MATTER = /^---[ \t]*\n((?:.*\n){0,200}?)---[ \t]*(?:\n|$)/
const LONGEST = 65_536

/** A text without its front matter, and what that says. */
export interface Parted {
  readonly fields: Fields
  readonly body: string
}

/** Parts the front matter (YAML; all values are words) from what stands after it. One that is none, or cannot be read, stays part of the text, with a note. */
export function partFrontMatter(name: string, text: string, tell: Tell): Parted {
  const found = FRONT_MATTER.exec(text.slice(0, LONGEST))
  if (found === null) return { fields: NO_FIELDS, body: text }
  const [block, yaml = ""] = found
  const body = text.slice(block.length)
  const read = parseFields(yaml, tell)
  if (typeof read !== "number") return { fields: read, body }
  // The block's first line is the hyphens.
  const line = read + 1
  if (body.trim() === "") throw new Problem("read/bad-front-matter", { name, line })
  tell({
    rule: "read/front-matter",
    because: `it cannot be read in line ${line}: kept as text`,
    caveat: { code: "read/front-matter", details: { line } },
  })
  return { fields: NO_FIELDS, body: text }
}

type Parser = typeof import("yaml")

let parser: Parser | null = null

/** A field of one line whose value no quotation marks hold. */
const PLAIN = /^([A-Za-z][\w-]*):[ \t]+([^\s"'[{>|&*!#%@`].*?)[ \t]*$/

/** The same fields, each plain value in quotation marks: people write titles with a colon in them, which YAML reads as a field. */
const inQuotes = (yaml: string): string =>
  yaml.replace(new RegExp(PLAIN, "gm"), (_, name: string, value: string) => `${name}: ${JSON.stringify(value)}`)

/** The fields, or the number of the line that breaks them. */
function parseFields(yaml: string, tell: Tell): Fields | number {
  parser ??= createRequire(import.meta.url)("yaml") as Parser
  const parse = (text: string) => (parser as Parser).parseDocument(text, { schema: "failsafe", logLevel: "silent" })
  const written = parse(yaml)
  const document = written.errors.length === 0 ? written : parse(inQuotes(yaml))
  const [error] = document.errors.length === 0 ? [] : written.errors
  if (error) return error.linePos?.[0].line ?? 1
  const record: unknown = unfolded(() => document.toJS())
  if (record === null && yaml.trim() === "") return NO_FIELDS
  return isRecord(record) ? fieldsOf(record, tell) : 1
}

/** Aliases that would unfold without end make `toJS` fail. */
function unfolded(make: () => unknown): unknown {
  try {
    return make()
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
