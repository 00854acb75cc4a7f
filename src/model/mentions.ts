import type { Claim, Mention, PlaceMention } from "./claim.ts"

/** How the names of a claim are made over: parties, bodies and persons by one function, places by the other. */
export interface Remade {
  readonly name: (mention: Mention) => Mention
  readonly place: (mention: PlaceMention) => PlaceMention
}

/** The same claim with every name but those of its attribution run through. */
export function withNames(claim: Claim, { name, place }: Remade): Claim {
  const shared = { blamed: claim.blamed && name(claim.blamed), where: claim.where && place(claim.where) }
  switch (claim.kind) {
    case "event":
      return { ...claim, ...shared, actors: claim.actors.map(name), targets: claim.targets.map(name) }
    case "commitment":
      return { ...claim, ...shared, parties: claim.parties.map(name), area: claim.area && place(claim.area) }
    case "position":
      return { ...claim, ...shared, toward: claim.toward.map(name) }
    default:
      return { ...claim, ...shared }
  }
}

/** The known places that a claim is put at. */
export const placesOf = (claim: Claim): readonly string[] =>
  [claim.where, claim.kind === "commitment" ? claim.area : null].flatMap(place => place?.entity ?? [])

/** Every name that a claim holds: who says it, who relays it, and whom and where it speaks of. */
export function mentionsIn(claim: Claim): readonly Mention[] {
  const { claimant, via } = claim.attribution
  const found: Mention[] = [...(claimant ? [claimant] : []), ...via]
  const keep = <Kept extends Mention>(mention: Kept): Kept => {
    found.push(mention)
    return mention
  }
  withNames(claim, { name: keep, place: keep })
  return found
}
