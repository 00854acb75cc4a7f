import { byUnit } from "../../model/order.ts"
import type { ViewAsked, Voice } from "../../model/story.ts"
import { sideOfClaimant } from "./identity.ts"
import type { Speaking } from "./said.ts"
import { addressesOf, keyOf } from "./voice-addresses.ts"
import { distinct, eachOnce, nameOfVoice } from "./voice-names.ts"

type Told = Pick<ViewAsked, "known" | "language">

function asVoice(key: string, said: readonly Speaking[], told: Told): Voice {
  const days = said.flatMap(({ stated }) => stated ?? []).sort(byUnit)
  const persons = said.filter(({ person }) => person !== null)
  const offices = persons.flatMap(({ claim: { attribution }, person }) =>
    person?.by === "office" ? (attribution.claimant?.text ?? []) : (attribution.role ?? []),
  )
  const side = said.map(one => sideOfClaimant(one.claim.attribution, one.told, told.known)).find(each => each !== null)
  return {
    voice: key,
    name: nameOfVoice(key, said, told),
    offices: eachOnce(offices),
    side: side ?? null,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    claims: distinct(said.map(({ claim }) => claim.id)),
    also: distinct(said.flatMap(addressesOf)).filter(address => address !== key),
  }
}

/** Everybody who speaks in a story's claims of all kinds, each person apart from namesakes; those who say most first. */
export const voicesOf = (claims: readonly Speaking[], told: Told): readonly Voice[] =>
  [...Map.groupBy(claims, keyOf)]
    .map(([key, said]) => asVoice(key, said, told))
    .toSorted(
      (a, b) => b.claims.length - a.claims.length || byUnit(a.from ?? "9", b.from ?? "9") || byUnit(a.voice, b.voice),
    )
