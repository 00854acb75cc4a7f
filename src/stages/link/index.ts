import type { NameIndex } from "../../knowledge/name-index.ts"
import type { Surroundings } from "../../knowledge/surroundings.ts"
import type { Attribution, Claim, Extraction, Mention, PlaceMention } from "../../model/claim.ts"
import { withNames } from "../../model/mentions.ts"
import type { Tell } from "../../model/note.ts"
import { type Linked, linkActor } from "./actors.ts"
import { echoesOf } from "./echoes.ts"
import { linkPlace } from "./places.ts"

type Link = (mention: Mention | null, role: string | null) => Mention | null
type LinkWhere = (mention: PlaceMention | null) => PlaceMention | null

const actorLinker = (index: NameIndex, around: Surroundings, tell: Tell): Link => {
  /** The same words name the same one wherever a report has them. */
  const known = new Map<string, Linked>()
  return (mention, role) => {
    if (mention === null) return null
    const key = `${role !== null} ${mention.text}`
    const linked = known.get(key) ?? linkActor(mention, role, index, around)
    known.set(key, linked)
    const { entity, rule, because } = linked
    tell({ rule, span: mention.evidence, because })
    return { ...mention, entity }
  }
}

const placeLinker =
  (index: NameIndex, around: Surroundings, tell: Tell): LinkWhere =>
  mention => {
    if (mention === null) return null
    const { place, precision, rule, because } = linkPlace(mention, index, around)
    tell({ rule, span: mention.evidence, because })
    return { ...mention, entity: place?.id ?? null, precision }
  }

const linkAttribution = <Told extends Attribution>(told: Told, link: Link): Told => ({
  ...told,
  claimant: link(told.claimant, told.role),
  via: told.via.map(relay => link(relay, null) ?? relay),
})

const linkClaim = (claim: Claim, link: Link, linkWhere: LinkWhere): Claim =>
  withNames(
    { ...claim, attribution: linkAttribution(claim.attribution, link) },
    { name: mention => link(mention, null) ?? mention, place: where => linkWhere(where) ?? where },
  )

const mentionsOf = ({ claims, attributions }: Extraction): readonly Mention[] =>
  [...claims.map(claim => claim.attribution), ...attributions]
    .flatMap(told => [told.claimant, ...told.via])
    .filter(mention => mention !== null)

/** Links what only takes up an earlier name, now that the others are linked. */
const echoLinker = (linked: Extraction, index: NameIndex, around: Surroundings, tell: Tell): Link => {
  const echoOf = echoesOf(mentionsOf(linked), around, index)
  return mention => {
    if (mention === null || mention.entity !== null) return mention
    const entity = echoOf(mention)
    if (entity !== null)
      tell({ rule: "link/echo", span: mention.evidence, because: `takes up an earlier name: ${entity}` })
    return entity === null ? mention : { ...mention, entity }
  }
}

const linkAll = (extraction: Extraction, name: Link, where: LinkWhere): Extraction => ({
  ...extraction,
  claims: extraction.claims.map(claim => linkClaim(claim, name, where)),
  attributions: extraction.attributions.map(told => linkAttribution(told, name)),
})

/** Gives every name of an extraction its entity, seen beside what the text is about: parties, bodies and persons valid at its date, and places. */
export function link(extraction: Extraction, around: Surroundings, names: NameIndex, tell: Tell): Extraction {
  const linked = linkAll(extraction, actorLinker(names, around, tell), placeLinker(names, around, tell))
  return linkAll(linked, echoLinker(linked, names, around, tell), mention => mention)
}
