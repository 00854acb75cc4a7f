import type { EventClaim } from "../../model/claim.ts"
import { byUnit } from "../../model/order.ts"
import type { Control, HolderStep } from "../../model/standing.ts"
import { type Carried, called, type Naming, told } from "./called.ts"
import { sameEntity } from "./identity.ts"

/** Who is said to hold each place, from what is told of its taking: nobody decides between two. */
export function controlOf(taken: readonly Carried<EventClaim>[], naming: Naming): Control[] {
  const places: { where: NonNullable<EventClaim["where"]>; holders: HolderStep[] }[] = []
  for (const each of taken) {
    const { where, actors, blamed, attribution, when } = each.claim
    const holder = actors[0] ?? blamed ?? attribution.claimant
    if (where === null || !holder) continue
    const step: HolderStep = {
      ...told(each),
      holder: called(holder, naming),
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
