import { createHmac } from "node:crypto"
import { bytesOf } from "../serve/webhook-secret.ts"

/**
 * The headers of a signed webhook (https://www.standardwebhooks.com, version 1): who receives it recomputes the signature of id,
 * time and body with the secret, refuses old times, and takes one id once. `at` is in milliseconds since 1970.
 */
export function signed(id: string, at: number, body: string, secret: string): Readonly<Record<string, string>> {
  const seconds = String(Math.floor(at / 1000))
  const signature = createHmac("sha256", bytesOf(secret)).update(`${id}.${seconds}.${body}`).digest("base64")
  return { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": `v1,${signature}` }
}
