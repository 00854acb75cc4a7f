import { request } from "undici"
import { Problem } from "../model/problem.ts"
import { shownAddress } from "../model/shown-address.ts"
import { gather } from "../stages/collect/stream.ts"

/** What an answer may take. */
export interface AskLimits {
  readonly bytes: number
  readonly seconds: number
}

const TYPE = "application/timestamp-reply"

/** Sends a query to an authority and gives the bytes of its answer; redirects are not followed. Problem: "stamp/refused". */
export async function askAuthority(
  address: string,
  query: Uint8Array,
  limits: AskLimits,
  stopped: AbortSignal,
): Promise<Uint8Array> {
  const late = AbortSignal.timeout(limits.seconds * 1000)
  try {
    const { statusCode, headers, body } = await request(address, {
      method: "POST",
      headers: { "content-type": "application/timestamp-query", accept: TYPE },
      body: query,
      signal: AbortSignal.any([late, stopped]),
    })
    const type = String(headers["content-type"] ?? "").split(";")[0]
    const fault = statusCode !== 200 ? "other status" : type?.trim().toLowerCase() !== TYPE ? "other type" : null
    const gathered = fault === null ? await gather(body, limits.bytes) : null
    if (gathered?.over === false) return gathered.bytes
    body.on("error", () => {}).destroy()
    throw new Problem("stamp/refused", { address: shownAddress(address), fault: fault ?? "too long" })
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem(
      "stamp/refused",
      { address: shownAddress(address), fault: late.aborted ? "too slow" : "no connection" },
      cause,
    )
  }
}
