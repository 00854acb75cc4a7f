import { hash as digest } from "node:crypto"
import { isAfter } from "../../model/moment.ts"
import type { Tell } from "../../model/note.ts"
import { Problem } from "../../model/problem.ts"
import type { Report } from "../../model/report.ts"
import type { Fields } from "./fields.ts"
import { languageOf } from "./language.ts"
import { momentOf, timezoneOf } from "./moment.ts"
import { cleanText, composeText } from "./text.ts"

const sha256 = (text: string): string => digest("sha256", text, "hex")

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
  noteDates(report, line(fields.published), tell)
  return report
}

function noteDates({ published, fetched }: Report, said: string | null, tell: Tell): void {
  const rule = "read/published"
  if (published === null)
    tell(
      said === null
        ? { rule, because: "nothing says when", caveat: { code: "read/no-date", details: {} } }
        : { rule, because: "so it has no date", caveat: { code: "read/bad-date", details: { value: said } } },
    )
  else if (fetched !== null && isAfter(published, fetched))
    tell({
      rule,
      because: `published ${published}, after it was fetched (${fetched})`,
      caveat: { code: "read/future-date", details: { published, read: fetched } },
    })
}
