import type { Archive } from "../model/archive.ts"
import { type Stamp, statementHash, statementOf } from "../model/stamp.ts"
import type { Authority } from "../stamping/authority.ts"
import type { Asked } from "./options.ts"

/** One answer has this many bytes at most, and takes this many seconds. */
const LIMITS = { bytes: 200_000, seconds: 30 }

/** The authority that the settings name; null where they name none. What it needs is loaded only then. */
export async function authorityOf({ authority, certificates }: Asked): Promise<Authority | null> {
  if (authority === null) return null
  return { address: authority, roots: await rootsOf(certificates), limits: LIMITS }
}

/** The certificates that stamps have to lead to. */
export async function rootsOf(path: string | null): Promise<Authority["roots"]> {
  return path === null ? [] : (await import("../stamping/certificates.ts")).certificatesIn(path)
}

/** A day's stamp, with how many hashes it is of. */
export interface DayStamped {
  readonly stamp: Stamp
  readonly hashes: number
  /** False where it was there already. */
  readonly fresh: boolean
}

/** Has a day's hashes stamped and keeps the stamp; null where the day has none. The same list is not stamped twice. */
export async function stampDay(
  archive: Archive,
  day: string,
  authority: Authority,
  stopped: AbortSignal,
): Promise<DayStamped | null> {
  const hashes = await archive.hashesOf(day)
  if (hashes.length === 0) return null
  const statement = statementOf(day, hashes)
  const known = await archive.stamp(statementHash(statement))
  if (known !== null) return { stamp: known, hashes: hashes.length, fresh: false }
  const { stampOf } = await import("../stamping/authority.ts")
  const stamp = await stampOf(day, statement, authority, stopped)
  await archive.keepStamp(stamp)
  return { stamp, hashes: hashes.length, fresh: true }
}
