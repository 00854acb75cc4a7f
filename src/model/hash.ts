import { hash } from "node:crypto"

/** A claim's or story's id: sixteen hex digits of the SHA-256 of its parts. */
export const hashOf = (parts: readonly string[]): string => hash("sha256", parts.join("\u0000"), "hex").slice(0, 16)
