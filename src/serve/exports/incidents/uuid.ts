import { createHash } from "node:crypto"

/** The namespace of all ids of this kind: a random one, made once. */
const NAMESPACE = Buffer.from("5b0c0f0a6f6b4d0e9d5a7a3c1e8f2b64", "hex")

/** A UUID of version 5 (RFC 9562): the same words always give the same one. */
export function uuidOf(words: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(words).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")
}
