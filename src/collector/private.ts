import { BlockList, isIP } from "node:net"

/** Networks that are nobody's on the public internet: loopback, private, link-local, shared, documentation, multicast, reserved (IANA's special-purpose registries). */
const SPECIAL = new BlockList()
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  SPECIAL.addSubnet(network, prefix, "ipv4")
for (const [network, prefix] of [
  ["::", 96],
  // IPv4 told in IPv6, by translation or tunnels: what it leads to is not seen here.
  ["64:ff9b::", 32],
  ["2002::", 16],
  ["2001::", 23],
  ["100::", 64],
  ["2001:db8::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const)
  SPECIAL.addSubnet(network, prefix, "ipv6")

/** Whether an IP address is outside the public internet. IPv4 inside IPv6 (`::ffff:127.0.0.1`) counts as what it is; what is no IP address is not public either. */
export function isPrivate(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return true
  return SPECIAL.check(address, family === 4 ? "ipv4" : "ipv6")
}
