import { isIP } from "node:net"
import { Problem } from "../model/problem.ts"
import { isPrivate } from "./private.ts"

/** An address as it may be told: what follows the host may be a secret. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : "")

/**
 * Refuses an address that nothing is to be sent to, as far as it says so itself: one of this machine or a private network, unless
 * its host is trusted. What a name leads to is judged when the connection is made.
 */
export function checkReceiver(address: string, trusted: ReadonlySet<string>): void {
  const told = { address: hostOf(address) }
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Problem("collect/bad-address", told)
  const { hostname, host } = new URL(address)
  const ip = hostname.replace(/^\[|\]$/g, "")
  const isInside = /(^|\.)localhost$/.test(hostname) || (isIP(ip) !== 0 && isPrivate(ip))
  if (isInside && !trusted.has(host) && !trusted.has(hostname)) throw new Problem("collect/private-address", told)
}
