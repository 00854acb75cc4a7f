import type { Claim, FigureClaim } from "../../model/claim.ts"
import { Problem } from "../../model/problem.ts"
import type { Report } from "../../model/report.ts"
import type { Found, Review } from "../../model/review.ts"
import { evidence, type Span } from "../../model/span.ts"

/** Where a name stands that the words of a claim are told of: in the words, else in the text, else the words themselves. */
const spanOf = (name: string, text: string, words: Span): Span => {
  const within = text.slice(words.start, words.end).indexOf(name)
  const start = within >= 0 ? words.start + within : text.indexOf(name)
  return start < 0 ? words : { start, end: start + name.length }
}

/** The figure that somebody reads in a report's words, resting on them. Problem: "review/no-words" where there are none at the place. */
export function foundClaim(id: string, { start, end, figure }: Found, { text }: Pick<Report, "text">): FigureClaim {
  if (start >= end || end > text.length || text.slice(start, end).trim() === "")
    throw new Problem("review/no-words", { start: `${start}`, end: `${end}` })
  const words = { start, end }
  const named = (name: string | null) =>
    name === null ? null : { text: name, entity: null, evidence: evidence(text, spanOf(name, text, words)) }
  const where = named(figure.where)
  return {
    id,
    kind: "figure",
    because: ["review/find"],
    metric: figure.metric,
    population: figure.population,
    object: null,
    means: null,
    value: { ...figure.value, word: null },
    counts: "incident",
    part: false,
    status: "asserted",
    attribution: { claimant: named(figure.claimant), role: null, via: [], mode: "says", direct: false },
    blamed: null,
    when: figure.when === null ? null : { edtf: figure.when, basis: "assumed", evidence: evidence(text, words) },
    where: where && { ...where, precision: null },
    people: [],
    evidence: evidence(text, words),
  }
}

/** The claim that a decision found by its own id, with the version that it rests on; null where no decision did. */
export const foundBy = (
  reviews: readonly Review[],
  claim: string,
): { readonly version: string; readonly claim: Claim } | null =>
  reviews.find(({ id, decision }) => id === claim && decision.kind === "find")?.anchor ?? null
