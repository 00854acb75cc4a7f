import { heldOffice, sameOffice } from "../../languages/held-office.ts"
import { listed } from "../../messages/words.ts"
import { byUnit } from "../../model/order.ts"
import type { ViewAsked, Voice } from "../../model/story.ts"
import { sideOfClaimant } from "./identity.ts"
import { isUnknownPerson } from "./one-name.ts"
import type { Speaking } from "./said.ts"
import { addressesOf, keyOf } from "./voice-addresses.ts"
import { foldedKey } from "./words.ts"

type Told = Pick<ViewAsked, "known" | "language">

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)]

const isOneOffice = (a: string, b: string): boolean =>
  foldedKey(a) === foldedKey(b) || sameOffice(heldOffice(a), heldOffice(b))

/** Each office once, as it was first told. */
const eachOnce = (offices: readonly string[]): readonly string[] =>
  distinct(offices).filter((office, i, all) => !all.slice(0, i).some(other => isOneOffice(office, other)))

/** What a voice is called: the neutral name, an outlet's own, else the longest form of the name or the words, the first of equals. */
function nameOf(key: string, said: readonly Speaking[], { known, language }: Told): string {
  const {
    claim: {
      attribution: { claimant },
    } = { attribution: { claimant: null } },
    ownership,
  } = said[0] ?? {}
  if (claimant === null || ownership === "own voice")
    return listed(distinct(said.map(({ member }) => member.outlet ?? member.report)), language)
  const neutral = isUnknownPerson(claimant.entity) ? null : known.nameOf(claimant.entity ?? key, language)
  const names = said
    .filter(({ person }) => person?.by !== "office")
    .flatMap(({ claim }) => claim.attribution.claimant?.text ?? [])
  return (
    neutral ??
    names.reduce((longest, name) => (name.length > longest.length ? name : longest), names[0] ?? claimant.text)
  )
}

function asVoice(key: string, said: readonly Speaking[], told: Told): Voice {
  const days = said.flatMap(({ stated }) => stated ?? []).sort(byUnit)
  const persons = said.filter(({ person }) => person !== null)
  const offices = persons.flatMap(({ claim: { attribution }, person }) =>
    person?.by === "office" ? (attribution.claimant?.text ?? []) : (attribution.role ?? []),
  )
  const side = said.map(one => sideOfClaimant(one.claim.attribution, one.told, told.known)).find(each => each !== null)
  return {
    voice: key,
    name: nameOf(key, said, told),
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
