import { networkInterfaces } from "node:os"

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"]
const WILDCARDS = ["0.0.0.0", "::", "[::]"]

/** True for an address that only this machine reaches. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)

/** The names that a server bound to `host` answers to. Another name in the Host header is a page that was led here (DNS rebinding). */
export function namesOf(host: string): ReadonlySet<string> {
  const bracketed = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host
  if (!WILDCARDS.includes(host)) return new Set([...LOOPBACK, bracketed.toLowerCase()])
  const own = Object.values(networkInterfaces()).flatMap(addresses => addresses ?? [])
  return new Set([...LOOPBACK, ...own.map(({ address, family }) => (family === "IPv6" ? `[${address}]` : address))])
}

/** The name in a Host header, without its port. */
export const nameIn = (header: string): string => header.toLowerCase().replace(/:\d+$/, "")
