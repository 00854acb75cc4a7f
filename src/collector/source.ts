import { createHash } from "node:crypto"
import type { FollowedSource } from "../model/collecting.ts"
import { Problem } from "../model/problem.ts"
import { canonicalAddress } from "../stages/collect/address.ts"

/** How often a source is visited where nothing else is asked for. Minutes. */
export const USUAL_INTERVAL = 15

/** A source at an address with what is declared of it. Fails where that is no address. */
export function sourceAt(raw: string, declared: Partial<Omit<FollowedSource, "id" | "address">>): FollowedSource {
  const address = canonicalAddress(raw)
  if (address === null) throw new Problem("collect/bad-address", { address: raw })
  return {
    kind: "feed",
    outlet: null,
    publisher: null,
    language: null,
    country: null,
    timezone: null,
    affiliation: null,
    every: USUAL_INTERVAL,
    ...declared,
    id: createHash("sha256").update(address).digest("hex").slice(0, 12),
    address,
  }
}
