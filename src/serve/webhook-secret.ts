import { randomBytes } from "node:crypto"

const PREFIX = "whsec_"

/** The bytes of a webhook's secret as Standard Webhooks writes it: base64 behind a prefix. */
export const bytesOf = (secret: string): Buffer => Buffer.from(secret.slice(PREFIX.length), "base64")

/** A new secret: 32 random bytes. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString("base64")

/** Whether words are such a secret, of 24 to 64 bytes. */
export const isSecret = (words: string): boolean => {
  const bytes = bytesOf(words).length
  return /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(words) && bytes >= 24 && bytes <= 64
}
