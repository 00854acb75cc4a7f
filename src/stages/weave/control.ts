import type { EventClaim } from "../../model/claim.ts"
import type { Called } from "../../model/clock.ts"
import { byUnit } from "../../model/order.ts"
import type { Control, HolderStep } from "../../model/standing.ts"
import { type Carried, called, type Naming, told } from "./called.ts"
import { sameEntity, sideOfClaimant } from "./identity.ts"
import { dayOf } from "./moments.ts"

/**
 * Who is said to hold the place: whoever the words name. Where they name nobody, a party that tells of a taking tells of its own,
 * and whoever speaks for it does too; a speaker is no holder, and neither is a body that takes part in nothing.
 */
function holderOf({ claim, member }: Carried<EventClaim>, naming: Naming): Called | null {
  const named = claim.actors[0] ?? claim.blamed
  if (named) return called(named, naming)
  const side = sideOfClaimant(claim.attribution, dayOf(member.published), naming.known)
  if (side === null || naming.known.isUninvolved(side)) return null
  const name = naming.known.nameOf(side, naming.language)
  return name === null ? null : { entity: side, name }
}

/** Who is said to hold each place, from what is told of its taking: nobody decides between two. */
export function controlOf(taken: readonly Carried<EventClaim>[], naming: Naming): Control[] {
  const places: { where: NonNullable<EventClaim["where"]>; holders: HolderStep[] }[] = []
  for (const each of taken) {
    const { where, attribution, when } = each.claim
    const holder = holderOf(each, naming)
    if (where === null || holder === null || each.claim.status === "denied") continue
    const step: HolderStep = {
      ...told(each),
      holder,
      by: attribution.claimant && called(attribution.claimant, naming),
      since: when?.edtf ?? each.member.published?.slice(0, 10) ?? null,
    }
    const there = places.find(place => sameEntity(place.where, where))
    if (there) there.holders.push(step)
    else places.push({ where, holders: [step] })
  }
  return places
    .map(({ where, holders }) => ({ place: called(where, naming), holders }))
    .sort((a, b) => byUnit(a.place.name, b.place.name))
}
