import type { Analysis } from "../languages/analysis.ts"
import type { Extracted } from "../model/archive.ts"
import { type Claim, type FigureClaim, isFigure, type Mention } from "../model/claim.ts"
import { hashOf } from "../model/hash.ts"
import { type Note, silent } from "../model/note.ts"
import { type Evidence, evidence, overlaps, type Span, within } from "../model/span.ts"
import { analysed, linkedIn, type Reader } from "../pipeline.ts"
import { Proposal } from "./proposal.ts"

/** What became of the proposals of a report. */
export interface Judged {
  readonly extracted: Extracted
  /** Why each that was dropped was, in the order of the answer. */
  readonly dropped: readonly Note[]
}

const RULE = "model/figure"

/** The reading with the proposed claims that hold, each marked in `because` as a model's and with its name. */
export function judged(extracted: Extracted, proposals: readonly unknown[], model: string, reader: Reader): Judged {
  const read = proposals.length === 0 ? null : analysed(extracted.report, reader, silent)
  if (read === null) return { extracted, dropped: [] }
  const dropped: Note[] = []
  const kept: FigureClaim[] = []
  for (const proposal of proposals) {
    const known = [...extracted.extraction.claims, ...kept]
    const found = claimOf(proposal, read.analysis, known, model)
    if (typeof found === "string") dropped.push({ rule: RULE, because: found })
    else kept.push(found)
  }
  if (kept.length === 0) return { extracted, dropped }
  const { version, claims, attributions } = extracted.extraction
  const linked = linkedIn({ version, claims: kept, attributions: [] }, read.around, reader)
  return {
    extracted: { ...extracted, extraction: { version, claims: [...claims, ...linked.claims], attributions } },
    dropped,
  }
}

/** The claim that a proposal makes, or why it makes none. */
function claimOf(given: unknown, analysis: Analysis, known: readonly Claim[], model: string): FigureClaim | string {
  const parsed = Proposal.safeParse(given)
  if (!parsed.success) return `not of the form that was asked for: ${parsed.error.issues[0]?.message ?? ""}`
  const { data: proposal } = parsed
  if ((proposal.population === null) === (proposal.object === null)) return "counts neither people nor things, or both"
  const words = wordsIn(analysis.report.text, proposal.quote)
  if (words.length === 0) return "its quotation stands nowhere in the text"
  const standing = words.flatMap(quote => numbersIn(analysis, quote, proposal).map(number => ({ quote, number })))
  if (standing.length === 0) return "its number does not stand in its quotation"
  const free = standing.find(({ number }) => !known.some(claim => isOfNumber(claim, number, proposal)))
  if (free === undefined) return "its number is in a claim already"
  const claimant = proposal.claimant === null ? null : mentionNear(analysis.report.text, proposal.claimant, free.quote)
  if (claimant === undefined) return "its claimant stands nowhere in the text"
  return made(proposal, analysis, free.quote, claimant, model)
}

/** Everywhere that some words stand in a text, letter by letter. */
function wordsIn(text: string, words: string): readonly Evidence[] {
  const found: Evidence[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push(evidence(text, { start: at, end: at + words.length }))
  return found
}

/** The numbers within a quotation that come to the value proposed, as the language's own reader finds them in the whole text. */
function numbersIn({ tokens, quantities }: Analysis, quote: Span, { value }: Proposal): readonly Span[] {
  return quantities.flatMap(quantity => {
    const span = { start: tokens[quantity.from]?.start ?? 0, end: tokens[quantity.to - 1]?.end ?? 0 }
    const { min, max, qualifier } = quantity.value
    const isSame = min === value.min && max === value.max && qualifier === value.qualifier
    return quantity.counts && isSame && qualifier !== "vague" && within(span, quote) ? [span] : []
  })
}

/** True where a claim already gives the number: what rules have read of it stands. */
const isOfNumber = (claim: Claim, number: Span, { value }: Proposal): boolean =>
  isFigure(claim) && overlaps(claim.evidence, number) && claim.value.min === value.min && claim.value.max === value.max

/** The place of a name that is nearest to a quotation; undefined where it stands nowhere. */
function mentionNear(text: string, name: string, quote: Span): Mention | undefined {
  const away = ({ start, end }: Span): number => Math.max(0, quote.start - end, start - quote.end)
  const [nearest] = wordsIn(text, name).toSorted((a, b) => away(a) - away(b))
  return nearest && { text: nearest.quote, entity: null, evidence: nearest }
}

function made(
  { metric, population, object, part, status, value }: Proposal,
  { report }: Analysis,
  quote: Evidence,
  claimant: Mention | null,
  model: string,
): FigureClaim {
  const counted = population ?? object ?? ""
  const parts = [metric, counted, String(value.min), String(value.max), String(quote.start), String(quote.end)]
  return {
    id: hashOf([RULE, report.id, report.hash, ...parts]),
    kind: "figure",
    because: [RULE, `model/by:${model}`],
    metric,
    population,
    object,
    means: null,
    value: { ...value, word: null },
    counts: "incident",
    part,
    status,
    attribution: { claimant, role: null, via: [], mode: "says", direct: false },
    blamed: null,
    when: null,
    where: null,
    people: [],
    evidence: quote,
  }
}
