import type { Claim, Mention } from "../../../model/claim.ts"
import type { Place } from "../../../model/entity.ts"
import { methodOf } from "../../../model/method.ts"
import type { AsOf } from "../../../model/story.ts"
import type { ClaimOut } from "./claims-in.ts"
import type { COLUMNS } from "./columns.ts"

/** What an export says of itself, and what it knows of places. */
export interface About {
  readonly asOf: AsOf
  /** The gazetteer's place of an id; null where it knows none. */
  readonly place: (id: string) => Place | null
}

/** What stands in a cell; null leaves it empty. */
export type Field = string | number | boolean | null

/** One claim in columns. An empty field is one that the text does not say. */
export type ClaimRow = Readonly<Record<(typeof COLUMNS)[number], Field>>

const names = (mentions: readonly Mention[]): string | null => mentions.map(({ text }) => text).join("; ") || null

/** The type of a claim within its kind: a figure's metric, a position's stance. */
export const typeOf = (claim: Claim): string =>
  claim.kind === "figure" ? claim.metric : claim.kind === "position" ? claim.stance : claim.type

/** What only figures say. */
const figureOf = (claim: Claim) =>
  claim.kind === "figure"
    ? {
        population: claim.population,
        object: claim.object,
        means: claim.means,
        value_min: claim.value.min,
        value_max: claim.value.max,
        value_qualifier: claim.value.qualifier,
        value_word: claim.value.word,
        counts: claim.counts,
        part: claim.part,
      }
    : {
        population: null,
        object: null,
        means: claim.kind === "event" ? claim.means : null,
        value_min: null,
        value_max: null,
        value_qualifier: null,
        value_word: null,
        counts: null,
        part: null,
      }

/** Who stands in a claim of another kind, and until when it holds. */
const partiesOf = (claim: Claim) => ({
  actors: claim.kind === "event" ? names(claim.actors) : null,
  targets: claim.kind === "event" ? names(claim.targets) : claim.kind === "position" ? names(claim.toward) : null,
  parties: claim.kind === "commitment" ? names(claim.parties) : null,
  until:
    claim.kind === "commitment"
      ? (claim.deadline?.edtf ?? null)
      : claim.kind === "measure"
        ? (claim.window?.edtf ?? null)
        : null,
})

/** A claim in columns. Vague words have lost their bounds before (DESIGN, rule 4). */
export function rowOf({ claim, report, version, story, rules }: ClaimOut, { asOf, place }: About): ClaimRow {
  const { attribution, blamed, when, where, evidence } = claim
  const known = where?.entity ? place(where.entity) : null
  return {
    claim: claim.id,
    kind: claim.kind,
    type: typeOf(claim),
    ...figureOf(claim),
    status: claim.status,
    claimant: attribution.claimant?.text ?? null,
    claimant_entity: attribution.claimant?.entity ?? null,
    claimant_role: attribution.role,
    via: names(attribution.via),
    mode: attribution.mode,
    said: attribution.said?.edtf ?? null,
    said_basis: attribution.said?.basis ?? null,
    ...partiesOf(claim),
    blamed: blamed?.text ?? null,
    blamed_entity: blamed?.entity ?? null,
    when: when?.edtf ?? null,
    when_basis: when?.basis ?? null,
    where: where?.text ?? null,
    where_entity: where?.entity ?? null,
    where_name: known?.name.en ?? null,
    where_country: known?.country ?? null,
    where_pcode: known?.pcode ?? null,
    where_precision: where?.precision ?? null,
    quote: evidence.quote,
    quote_start: evidence.start,
    quote_end: evidence.end,
    report: report.id,
    report_version: version,
    report_hash: report.hash,
    outlet: report.outlet,
    url: report.url,
    published: report.published,
    fetched: report.fetched,
    language: report.language,
    story,
    because: claim.because.join(" "),
    method: methodOf(claim),
    rules,
    as_of: asOf.at,
    clock: asOf.clock,
  }
}
