import { createHash } from "node:crypto"
import type { Tell } from "../../model/note.ts"
import { Problem } from "../../model/problem.ts"
import type { Report } from "../../model/report.ts"
import type { Fields } from "./fields.ts"
import { languageOf } from "./language.ts"
import { momentOf, timezoneOf } from "./moment.ts"
import { cleanText, composeText } from "./text.ts"

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

/** One line, without spaces around it; null where nothing is left. */
const line = (raw: string | null): string | null =>
  cleanText(raw ?? "")
    .replace(/\s+/g, " ")
    .trim() || null

/** The report that a body and what its source says of itself make. `fetched` counts where the source itself does not say when it was fetched. */
export function reportOf(name: string, fields: Fields, rawBody: string, fetched: string | null, tell: Tell): Report {
  const given = cleanText(fields.title ?? "")
  const title = given.trim() === "" ? null : given
  const body = cleanText(rawBody)
  const text = composeText(title, body)
  if (text.trim() === "") throw new Problem("read/no-text", { name })
  const timezone = timezoneOf(line(fields.timezone), tell)
  const url = line(fields.url)
  const hash = sha256(text)
  const report: Report = {
    id: line(fields.id) ?? `r-${(url === null ? hash : sha256(url)).slice(0, 12)}`,
    url,
    outlet: line(fields.outlet),
    published: momentOf("published", line(fields.published), timezone, tell),
    fetched: momentOf("fetched", line(fields.fetched ?? fetched), timezone, tell),
    language: languageOf(text, line(fields.language), tell),
    timezone,
    title,
    text,
    hash,
  }
  noteFuture(report, tell)
  return report
}

/** A date without an hour lies in the future only where its day does, wherever on earth it is told. */
function noteFuture({ published, fetched }: Report, tell: Tell): void {
  if (published === null || fetched === null) return
  const instants = published.length > 10 && fetched.length > 10
  const later = instants ? Date.parse(published) > Date.parse(fetched) : published.slice(0, 10) > fetched.slice(0, 10)
  if (later) tell({ rule: "read/published", because: `published ${published}, after it was fetched (${fetched})` })
}
