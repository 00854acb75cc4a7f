import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { gunzip } from "node:zlib"
import { entriesOfTar } from "./tar.ts"

/**
 * Unpacks a bundled database into a folder that is not there yet. Made beside and then renamed: a process that dies in between
 * leaves no half of a database behind. No engine is needed for it, whose start takes longer than all the files.
 */
export const unpackSeed = async (seed: string, folder: string): Promise<void> => {
  const beside = `${folder}.new`
  await rm(beside, { recursive: true, force: true })
  const tar: Buffer = await promisify(gunzip)(await readFile(seed))
  await mkdir(beside, { recursive: true, mode: 0o700 })
  for (const { name, folder: isFolder, bytes } of entriesOfTar(tar)) {
    const path = join(beside, name)
    await mkdir(isFolder ? path : dirname(path), { recursive: true, mode: 0o700 })
    if (!isFolder) await writeFile(path, bytes, { mode: 0o600 })
  }
  await rename(beside, folder)
}
