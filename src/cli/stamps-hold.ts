import type { Archive } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { hashesIn, type Stamp, statementHash } from "../model/stamp.ts"
import type { Authority } from "../stamping/authority.ts"
import type { Asked } from "./options.ts"
import { rootsOf } from "./stamp-day.ts"

/** Holds every stamp against its statement, and that against the archive, without a network. What came after a stamp does not touch it. */
export async function stampsHold(
  archive: Archive,
  { certificates }: Asked,
): Promise<{ readonly stamps: number; readonly flaws: readonly Problem[] }> {
  const heads = await archive.stamps()
  if (heads.length === 0) return { stamps: 0, flaws: [] }
  const roots = await rootsOf(certificates)
  const flaws: Problem[] = []
  for (const { hash } of heads) {
    const stamp = await archive.stamp(hash)
    if (stamp !== null) flaws.push(...(await flawsOf(archive, stamp, roots)))
  }
  return { stamps: heads.length, flaws }
}

async function flawsOf(archive: Archive, stamp: Stamp, roots: Authority["roots"]): Promise<readonly Problem[]> {
  const { day, hash, statement, reply } = stamp
  const hashes = hashesIn(statement, day)
  if (statementHash(statement) !== hash || hashes === null)
    return [new Problem("stamp/broken", { day, fault: "other statement" })]
  const { judgeReply } = await import("../stamping/reply.ts")
  const judged = await judgeReply(Buffer.from(reply, "base64"), { statement, nonce: null, roots })
  if ("fault" in judged) return [new Problem("stamp/broken", { day, fault: judged.fault })]
  const lacking = await archive.lacking(hashes)
  return [
    ...(judged.stamped === stamp.stamped ? [] : [new Problem("stamp/broken", { day, fault: "other time" })]),
    ...(lacking.length === 0 ? [] : [new Problem("stamp/lacking", { day, hashes: lacking.length })]),
  ]
}
