import { canonicalJson } from "../../../model/canonical.ts"
import { isFigure } from "../../../model/claim.ts"
import type { ClaimInReport } from "../../../model/story.ts"
import { admiraltyOf, confidenceOf } from "./admiralty.ts"
import type { Carrying, IncidentFacts, Toll } from "./facts.ts"
import { witnessesOf } from "./layout.ts"
import { uuidOf } from "./uuid.ts"

type Sdo = { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>

const idOf = (type: string, words: string): string => `${type}--${uuidOf(`${type} ${words}`)}`

/** A STIX timestamp: a day counts from its first moment. */
const instantOf = (moment: string): string => {
  const at = Date.parse(moment)
  return new Date(Number.isNaN(at) ? 0 : at).toISOString()
}

const OURS = idOf("identity", "tawatur")
const EXTENSION = idOf("extension-definition", "counts")
/** What is the same in every bundle stands as of the day it was made up. */
const MADE = "2026-11-30T00:00:00.000Z"

const dated = (created: string, modified: string) => ({ spec_version: "2.1", created, modified })
const own = (created: string, modified: string) => ({ ...dated(created, modified), created_by_ref: OURS })

/** Who made the bundle, and what the added properties of incidents are. */
const FRAME: readonly Sdo[] = [
  { type: "identity", id: OURS, ...dated(MADE, MADE), name: "Tawatur", identity_class: "system" },
  {
    type: "extension-definition",
    id: EXTENSION,
    ...own(MADE, MADE),
    name: "Counts of an incident",
    description:
      "Who was counted (killed, injured), from the lowest to the highest number given, never added up; days; independent origins.",
    schema:
      "docs/exports.md of Tawatur: story, first_day, last_day, killed_ and injured_ (low, best, high, word, population), witnesses, as_of, clock.",
    version: "1.0.0",
    extension_types: ["property-extension"],
  },
]

const referenceOf = ({ url, outlet, version, hash, published }: Carrying) => ({
  source_name: outlet ?? version,
  external_id: version,
  ...(url === null ? {} : { url }),
  hashes: { "SHA-256": hash },
  ...(published === null ? {} : { description: `Published ${published}` }),
})

const momentsOf = ({ claims }: IncidentFacts): readonly [first: string, last: string] => {
  const all = claims.map(({ published, recorded }) => instantOf(published ?? recorded)).toSorted()
  return [all[0] ?? MADE, all.at(-1) ?? MADE]
}

/** STIX has no null: what is not known is left out. */
const known = (properties: Readonly<Record<string, string | number | null>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))

const tollIn = (metric: string, toll: Toll | null): Readonly<Record<string, string | number | null>> => {
  if (toll === null) return {}
  const { low, best, high } = toll.account.counts.ucdp
  return {
    [`${metric}_low`]: low,
    [`${metric}_best`]: best,
    [`${metric}_high`]: high,
    [`${metric}_word`]: toll.word,
    [`${metric}_population`]: toll.row.population,
  }
}

const gradesOf = (facts: IncidentFacts) => {
  if (facts.killed === null) return { labels: [] }
  const admiralty = admiraltyOf(facts.killed.account.grade, witnessesOf(facts))
  const confidence = confidenceOf(admiralty)
  const labels = [
    `admiralty-scale:source-reliability="${admiralty.source.toLowerCase()}"`,
    `admiralty-scale:information-credibility="${admiralty.credibility}"`,
  ]
  return { labels, ...(confidence === null ? {} : { confidence }) }
}

function incidentOf(facts: IncidentFacts): Sdo {
  const { incident, where, type, about } = facts
  const [first, last] = momentsOf(facts)
  const { labels, ...confidence } = gradesOf(facts)
  const name = [type?.replaceAll("_", " ") ?? "incident", where.name, incident.from].filter(Boolean).join(", ")
  const kinds = type === null ? [] : [`tawatur:event="${type}"`]
  return {
    type: "incident",
    id: idOf("incident", incident.id),
    ...own(first, last),
    name,
    ...(labels.length + kinds.length === 0 ? {} : { labels: [...labels, ...kinds] }),
    ...confidence,
    external_references: facts.reports.map(referenceOf),
    extensions: {
      [EXTENSION]: {
        extension_type: "property-extension",
        ...known({
          story: facts.story,
          first_day: incident.from,
          last_day: incident.to,
          ...tollIn("killed", facts.killed),
          ...tollIn("injured", facts.injured),
          witnesses: witnessesOf(facts),
          as_of: about.asOf.at,
          clock: about.asOf.clock,
        }),
      },
    },
  }
}

function locationOf({ where }: IncidentFacts): Sdo | null {
  const { name, country, lat, lon, admin1 } = where
  if (name === null || country === null) return null
  return {
    type: "location",
    id: idOf("location", `${country} ${admin1?.id ?? ""} ${name} ${lat ?? ""} ${lon ?? ""}`),
    ...own(MADE, MADE),
    name,
    country,
    ...(admin1 === null ? {} : { administrative_area: admin1.name.en }),
    ...(lat === null || lon === null ? {} : { latitude: lat, longitude: lon }),
  }
}

const located = (facts: IncidentFacts, place: Sdo): Sdo => {
  const [first, last] = momentsOf(facts)
  const [source_ref, target_ref] = [idOf("incident", facts.incident.id), place.id]
  const id = idOf("relationship", `${source_ref} ${target_ref}`)
  return { type: "relationship", id, ...own(first, last), relationship_type: "located-at", source_ref, target_ref }
}

/** A figure as a note on its incident: its exact words, whose they are, and where they stand. */
function noteOf({ claim, version, published, recorded }: ClaimInReport, facts: IncidentFacts): Sdo {
  const at = instantOf(published ?? recorded)
  const { start, end, quote } = claim.evidence
  const report = facts.reports.find(each => each.version === version)
  const claimant = claim.attribution.claimant?.text ?? report?.outlet ?? null
  return {
    type: "note",
    id: idOf("note", claim.id),
    ...own(at, at),
    abstract: `${claim.id}: UTF-16 units ${start} to ${end} of ${version}`,
    content: quote,
    ...(claimant === null ? {} : { authors: [claimant] }),
    object_refs: [idOf("incident", facts.incident.id)],
    ...(report === undefined ? {} : { external_references: [referenceOf(report)] }),
  }
}

/** Incidents as one STIX 2.1 bundle: a location each, notes that hold the words, grades on the Admiralty scale. Only ids are held. */
export async function* incidentsStix(incidents: AsyncIterable<IncidentFacts>): AsyncGenerator<string> {
  const seen = new Set<string>()
  const fresh = (objects: readonly Sdo[]): string => {
    const news = objects.filter(({ id }) => !seen.has(id))
    const before = seen.size === 0 ? "\n" : ",\n"
    for (const { id } of news) seen.add(id)
    return news.length === 0 ? "" : before + news.map(canonicalJson).join(",\n")
  }
  yield `{"type":"bundle","id":"${idOf("bundle", "incidents")}","objects":[`
  yield fresh(FRAME)
  for await (const facts of incidents) {
    const place = locationOf(facts)
    const notes = facts.claims.filter(({ claim }) => isFigure(claim)).map(found => noteOf(found, facts))
    yield fresh([incidentOf(facts), ...(place === null ? [] : [place, located(facts, place)]), ...notes])
  }
  yield "\n]}\n"
}
