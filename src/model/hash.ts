import { createHash } from "node:crypto"

/** A claim's or story's id: sixteen hex digits of the SHA-256 of its parts. */
export const hashOf = (parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 16)
