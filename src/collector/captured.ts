import { createHash } from "node:crypto"
import { gzipSync } from "node:zlib"
import type { Capture } from "../model/collecting.ts"
import type { Answer } from "./fetching.ts"

/** An answer as evidence: its bytes with their hash, where they came from and what was read from them. */
export const captured = (
  address: string,
  { status, final, headers, bytes }: Answer,
  { fetched, version }: { readonly fetched: string; readonly version: string },
): Capture => ({
  hash: createHash("sha256").update(bytes).digest("hex"),
  address,
  final,
  fetched,
  status,
  headers: [...headers],
  packed: gzipSync(bytes).toString("base64"),
  version,
})
