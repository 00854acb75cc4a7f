import { createHash } from "node:crypto"
import { resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { FollowedSource } from "../model/collecting.ts"
import { Problem } from "../model/problem.ts"
import { canonicalAddress } from "../stages/collect/address.ts"

/** How often a source is visited where nothing else is asked for. Minutes. */
export const USUAL_INTERVAL = 15

/** A folder's address, given as a path or as that address already; null for a folder of another machine. */
function folderAddress(raw: string): string | null {
  if (!/^file:/i.test(raw)) return pathToFileURL(resolve(raw.trim())).href
  try {
    return pathToFileURL(fileURLToPath(raw)).href
  } catch {
    return null
  }
}

/** A source at an address, or a folder's path, with what is declared of it. Fails where that is no address. */
export function sourceAt(raw: string, declared: Partial<Omit<FollowedSource, "id" | "address">>): FollowedSource {
  const address = declared.kind === "folder" ? folderAddress(raw) : canonicalAddress(raw)
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
    paused: false,
    ...declared,
    id: createHash("sha256").update(address).digest("hex").slice(0, 12),
    address,
  }
}
