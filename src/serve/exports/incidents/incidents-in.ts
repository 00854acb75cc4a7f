import type { Archive } from "../../../model/archive.ts"
import type { Claim } from "../../../model/claim.ts"
import { maskStory } from "../../mask.ts"
import type { About } from "../claims/row.ts"
import { type Carrying, factsOf, type IncidentFacts } from "./facts.ts"
import { storiesIn } from "./stories-in.ts"

/** The reports of claims, with what a view does not say of them; what is withheld meanwhile is not among them. */
async function carryingOf(
  archive: Archive,
  versions: readonly string[],
  titles: ReadonlyMap<string, string | null>,
): Promise<ReadonlyMap<string, Carrying>> {
  const heads = await archive.headsOf(versions)
  return new Map(heads.map(head => [head.version, { ...head, title: titles.get(head.version) ?? null }]))
}

const wanted = ({ kind }: Claim): boolean => kind === "figure" || kind === "event"

/** All incidents that were known at a moment, story by story, each once however many reports carry it. */
export async function* incidentsIn(
  archive: Archive,
  about: About,
  story: string | null,
): AsyncGenerator<IncidentFacts> {
  for await (const view of storiesIn(archive, { asOf: about.asOf, language: "en", story, wanted })) {
    if (view.incidents.length === 0) continue
    const masked = maskStory(view)
    const ids = new Set(masked.incidents.flatMap(({ claims }) => claims))
    const versions = new Set(masked.claims.filter(({ claim }) => ids.has(claim.id)).map(({ version }) => version))
    const titles = new Map(masked.members.map(({ version, title }) => [version, title]))
    const carrying = await carryingOf(archive, [...versions], titles)
    for (const incident of masked.incidents) yield factsOf(incident, masked, carrying, about)
  }
}
