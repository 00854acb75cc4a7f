import type { Context } from "hono"
import type { StoryPage } from "../model/archive.ts"
import { FACETS, type Filters } from "../model/facets.ts"
import { isMoment } from "../model/moment.ts"
import { Problem } from "../model/problem.ts"
import { messagesIn } from "./refusal.ts"
import type { Question } from "./route.ts"

/** Lines of one page. */
const MOST_LINES = 500

/** No page of no known size: whoever asks for one wrongly gets all. */
const pageIn = (limit: string | undefined, after: string | undefined): StoryPage | null =>
  limit !== undefined && /^[1-9]\d{0,2}$/.test(limit)
    ? { limit: Math.min(MOST_LINES, Number(limit)), after: after ?? null }
    : null

function momentIn(value: string | undefined): string | null {
  if (value !== undefined && !isMoment(value)) throw new Problem("serve/bad-moment", { value })
  return value ?? null
}

const filtersIn = (asked: (name: string) => string | undefined): Filters =>
  Object.fromEntries(FACETS.flatMap(facet => (asked(facet) ? [[facet, asked(facet)]] : [])))

/** What a request asks. Fails where its moment is none. */
export function questionIn(context: Context): Question {
  const { req } = context
  const at = momentIn(req.query("asOf") ?? req.query("as_of"))
  const filters = filtersIn(name => req.query(name))
  return {
    id: req.param("id") ?? "",
    text: req.query("text") || null,
    about: [filters.place, filters.party].filter(entity => entity !== undefined),
    asOf: { at, clock: req.query("clock") === "recorded" ? "recorded" : "published" },
    language: messagesIn(context).language,
    reviewed: req.query("as") === "reviewed",
    page: pageIn(req.query("limit"), req.query("after")),
    narrowing: { filters, since: momentIn(req.query("since")), beside: req.query("beside") || null },
  }
}
