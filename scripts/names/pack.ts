import { gzipSync } from "node:zlib"
import type { Learned } from "./learn.ts"

/** Smaller codes are left out: they cost room and no accuracy. */
const LEAST = 8

/** Weights as one byte each, the root of their size, so that small ones keep their order; read back by `unpack`. */
export function pack({ rows, steps }: Learned): Uint8Array {
  const most = [rows, steps].reduce((max, list) => list.reduce((m: number, x) => Math.max(m, Math.abs(x)), max), 0)
  const code = (weight: number): number => {
    const size = Math.round(127 * Math.sqrt(Math.abs(weight) / most))
    return size < LEAST ? 0 : Math.sign(weight) * size
  }
  return gzipSync(Int8Array.from([...rows, ...steps], code), { level: 9 })
}
