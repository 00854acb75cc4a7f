import { voiceOf } from "./identity.ts"
import { keyByOffice } from "./persons.ts"
import type { Speaking } from "./said.ts"
import { foldedKey } from "./words.ts"

/** The key of whoever speaks: a person as the story has him, an entity, else the words; unnamed sources by report, outlets by their owner. */
export function keyOf(said: Speaking): string {
  const { claimant } = said.claim.attribution
  if (claimant === null || said.ownership === "own voice") return `voice:${voiceOf(said)}`
  const report = said.ownership === "unnamed" ? `@${said.member.report}` : ""
  return said.person?.key ?? claimant.entity ?? `words:${foldedKey(claimant.text)}${report}`
}

/** Other addresses that lead to whoever speaks: by outlet, by words, by a name alone, by a name with this office. */
export function addressesOf({ claim: { attribution }, member, ownership, person }: Speaking): readonly string[] {
  const { claimant, role } = attribution
  if (claimant === null || ownership === "own voice") return [`outlet:${member.outlet ?? member.report}`]
  if (claimant.entity === null) return [`words:${claimant.text}`]
  if (person === null || !claimant.entity.startsWith("person:")) return [claimant.entity]
  return [claimant.entity, ...(role === null ? [] : [keyByOffice(claimant.entity, role)])]
}
