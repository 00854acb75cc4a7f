import { createHash, randomBytes } from "node:crypto"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

/** Bytes that a Unix socket's path may have: macOS allows 103, Linux 107. */
const LONGEST = 100

/** A new path to listen on: in the folder where it is short enough, else in the system's temporary folder; a pipe's name on Windows. */
export const newSocketPath = (folder: string, platform: NodeJS.Platform = process.platform): string => {
  const unique = randomBytes(6).toString("hex")
  const hashed = `tawatur-${createHash("sha256")
    .update(`${resolve(folder)} ${unique}`)
    .digest("hex")
    .slice(0, 20)}`
  if (platform === "win32") return `\\\\.\\pipe\\${hashed}`
  const inside = join(resolve(folder), `socket-${unique}`)
  return Buffer.byteLength(inside) <= LONGEST ? inside : join(tmpdir(), hashed)
}
