import { createReadStream } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"

/** What is seen of a file or folder from outside: bytes, and when it was written last (milliseconds of the machine's clock). */
export interface Looked {
  readonly kind: "file" | "folder"
  readonly size: number
  readonly written: number
}

/** What collecting asks of the machine it runs on. */
export interface Files {
  /** Null where there is nothing of that name; symbolic links are followed. */
  look(name: string): Promise<Looked | null>
  /** Names in a folder, in any order: those of folders end in "/". Links to folders are left out, so that no walk is endless. */
  list(folder: string): Promise<readonly string[]>
  open(name: string): AsyncIterable<Uint8Array>
  standardInput(): AsyncIterable<Uint8Array>
}

const missing = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR")

async function look(name: string): Promise<Looked | null> {
  try {
    const found = await stat(name)
    return { kind: found.isDirectory() ? "folder" : "file", size: found.size, written: found.mtimeMs }
  } catch (cause) {
    if (missing(cause)) return null
    throw cause
  }
}

async function list(folder: string): Promise<readonly string[]> {
  const names: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) names.push(`${entry.name}/`)
    else if (entry.isFile()) names.push(entry.name)
    else if (entry.isSymbolicLink() && (await look(join(folder, entry.name)))?.kind === "file") names.push(entry.name)
  }
  return names
}

/** The machine's own files and standard input. */
export const disk: Files = { look, list, open: name => createReadStream(name), standardInput: () => process.stdin }
