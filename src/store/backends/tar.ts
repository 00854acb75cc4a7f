const BLOCK = 512
const FOLDER = "5"

/** One entry of a tar file: a file with its bytes, or a folder. */
export interface TarEntry {
  /** Its path, as it stands in the file. */
  readonly name: string
  readonly folder: boolean
  readonly bytes: Buffer
  /** The entry as it stands in the file, its head and padding too. */
  readonly whole: Buffer
}

/** The entries of a tar file (ustar, unpacked) in their order, up to its end mark. */
export function* entriesOfTar(tar: Buffer): Generator<TarEntry> {
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const field = (from: number, length: number): string =>
      tar.toString("latin1", at + from, at + from + length).split("\0")[0] ?? ""
    const size = Number.parseInt(field(124, 12).trim() || "0", 8)
    const end = at + (1 + Math.ceil(size / BLOCK)) * BLOCK
    yield {
      name: `${field(345, 155)}${field(0, 100)}`,
      folder: field(156, 1) === FOLDER,
      bytes: tar.subarray(at + BLOCK, at + BLOCK + size),
      whole: tar.subarray(at, end),
    }
    at = end
  }
}

/** A tar file of such entries, with its end mark. */
export const tarOf = (entries: readonly TarEntry[]): Buffer =>
  Buffer.concat([...entries.map(({ whole }) => whole), Buffer.alloc(2 * BLOCK)])
