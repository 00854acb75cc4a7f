import type { FigureClaim, Mention, PlaceMention, Qualifier, Value } from "../../model/claim.ts"
import type { Acquaintance, AsOf, ReportInStory, ViewAsked } from "../../model/story.ts"

/** Builders of invented claims and reports, for tests alone: every field has a plain default. */

const nowhere = (quote: string) => ({ start: 0, end: quote.length, quote })

/** A mention that points nowhere: "org:north North army" is the entity `org:north` in the words "North army". */
export function mention(text: string): Mention {
  const [, entity = null, words = text] = /^([a-z]+:\S+) (.+)$/u.exec(text) ?? []
  return { text: words, entity, evidence: nowhere(words) }
}

const place = (text: string): PlaceMention => ({ ...mention(text), precision: null })

/** A value from how it would be said: 9, "about 159000", "over 400", "vague 20 99 dozens". */
export function value(said: number | string): Value {
  if (typeof said === "number") return { min: said, max: said, qualifier: "exact", word: null }
  const [form = "", low = "", high = "", word = null] = said.split(" ")
  const qualifier = form as Qualifier
  const [min, max] = [Number(low), Number(high)]
  if (qualifier === "over") return { min, max: null, qualifier, word: null }
  if (qualifier === "under") return { min: null, max: min, qualifier, word: null }
  return { min, max: high === "" ? min : max, qualifier, word }
}

/** What a claim says; everything not given is null, or the plainest case. */
export interface Told {
  readonly metric?: FigureClaim["metric"]
  readonly population?: FigureClaim["population"]
  readonly object?: string
  readonly value: number | string
  readonly by?: string
  readonly role?: string
  readonly via?: readonly string[]
  readonly blamed?: string
  readonly where?: string
  readonly when?: string
  /** The day on which it was said. */
  readonly said?: string
  readonly means?: string
  readonly counts?: FigureClaim["counts"]
  readonly part?: boolean
  readonly status?: FigureClaim["status"]
  readonly at?: number
}

/** A claim of the report named, numbered so that its id is unique there. */
export function claim(report: string, number: number, told: Told): FigureClaim {
  const quote = `${told.metric ?? "killed"} ${told.value}`
  const start = told.at ?? number * 40
  return {
    id: `${report}/${number}`,
    kind: "figure",
    because: ["test"],
    metric: told.metric ?? "killed",
    population: told.object === undefined ? (told.population ?? "people") : null,
    object: told.object ?? null,
    means: told.means ?? null,
    value: value(told.value),
    counts: told.counts ?? "campaign",
    part: told.part ?? false,
    status: told.status ?? "asserted",
    attribution: {
      claimant: told.by === undefined ? null : mention(told.by),
      role: told.role ?? null,
      via: (told.via ?? []).map(mention),
      mode: "says",
      direct: false,
      ...(told.said === undefined
        ? {}
        : { said: { edtf: told.said, basis: "said" as const, evidence: nowhere(told.said) } }),
    },
    blamed: told.blamed === undefined ? null : mention(told.blamed),
    when: told.when === undefined ? null : { edtf: told.when, basis: "said", evidence: nowhere(told.when) },
    where: told.where === undefined ? null : place(told.where),
    people: [],
    evidence: { start, end: start + quote.length, quote },
  }
}

/** A report in a story, with its claims. */
export function member(
  report: string,
  seq: number,
  published: string,
  told: readonly Told[],
  more: Partial<ReportInStory> = {},
): ReportInStory {
  return {
    seq,
    report,
    published,
    version: `${report}@${seq}`,
    outlet: null,
    publisher: null,
    timezone: "Asia/Damascus",
    recorded: `2026-02-01T00:00:${String(seq).padStart(2, "0")}Z`,
    language: "ar",
    title: null,
    main: true,
    claims: told.map((each, i) => claim(`${report}@${seq}`, i, each)),
    copies: [],
    firstOn: [],
    ...more,
  }
}

/** Knows the sides and the places told; everything else is unknown. */
export const knowing = (
  sides: Readonly<Record<string, string>>,
  above: Readonly<Record<string, readonly string[]>> = {},
): Acquaintance => ({
  sideOf: entity => sides[entity] ?? null,
  nameOf: () => null,
  sideOfOffice: () => null,
  isUninvolved: side => side.startsWith("uninvolved"),
  placesAbove: found => above[found] ?? [],
  pointOf: () => null,
})

export const NOW: AsOf = { at: null, clock: "published" }

/** A view's question in English, as of now. */
export const asking = (known: Acquaintance, asOf: AsOf = NOW): ViewAsked => ({
  story: "s",
  asOf,
  language: "en",
  known,
})
