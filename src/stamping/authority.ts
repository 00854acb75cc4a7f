import { randomBytes } from "node:crypto"
import type { Certificate } from "pkijs"
import { Problem } from "../model/problem.ts"
import { shownAddress } from "../model/shown-address.ts"
import { type Stamp, statementHash } from "../model/stamp.ts"
import { type AskLimits, askAuthority } from "./asking.ts"
import { queryFor } from "./query.ts"
import { judgeReply } from "./reply.ts"

/** Who stamps, and what its answers are held against. */
export interface Authority {
  readonly address: string
  readonly roots: readonly Certificate[]
  readonly limits: AskLimits
}

/** A positive number that nobody guesses, in as few bytes as DER asks for. */
const freshNonce = (): Uint8Array<ArrayBuffer> => {
  const nonce = new Uint8Array(randomBytes(16))
  nonce[0] = 1 + ((nonce[0] ?? 0) % 0x7f)
  return nonce
}

/** Has a statement stamped; what the authority answers is checked before it is handed on. Problem: "stamp/refused". */
export async function stampOf(
  day: string,
  statement: string,
  { address, roots, limits }: Authority,
  stopped: AbortSignal,
): Promise<Stamp> {
  const hash = statementHash(statement)
  const nonce = freshNonce()
  const shown = shownAddress(address)
  const reply = await askAuthority(address, queryFor(new Uint8Array(Buffer.from(hash, "hex")), nonce), limits, stopped)
  const judged = await judgeReply(reply, { statement, nonce, roots })
  if ("fault" in judged) throw new Problem("stamp/refused", { address: shown, fault: judged.fault })
  const { stamped } = judged
  return { hash, day, stamped, authority: shown, statement, reply: Buffer.from(reply).toString("base64") }
}
