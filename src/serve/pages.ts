import { createHash } from "node:crypto"
import { globSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { extname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

/** The built page: two folders up, from src/serve as from dist/serve. */
export const BUILT = fileURLToPath(new URL("../../dist/web/", import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
}
/** What these hold is compressed already. */
const PACKED = new Set([".png", ".woff2"])

export type Encoding = "br" | "gzip"

/** One file of the page, as it leaves. */
export interface PageFile {
  readonly type: string
  /** True where the name holds a hash of the bytes: what has been fetched once need never be asked for again. */
  readonly lasting: boolean
  /** Another one for other bytes. */
  readonly tag: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The bytes in that encoding, made when first asked for; null where compressing saves nothing. */
  readonly packed: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>> | null
}

/** The files of the page by their address ("/assets/…"). They are read when the server starts: an address opens no file, whatever it says. */
export type Pages = ReadonlyMap<string, PageFile>

/** The built page in a folder; null where it was not built. */
export async function readPages(folder: string = BUILT): Promise<Pages | null> {
  const names = globSync("**/*.*", { cwd: folder }).toSorted()
  const files = await Promise.all(
    names.map(async name => [`/${name}`, pageFile(name, await readFile(join(folder, name)))] as const),
  )
  return names.includes("index.html") ? new Map(files) : null
}

const COMPRESS = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }),
} as const

function pageFile(name: string, bytes: Buffer<ArrayBuffer>): PageFile {
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>()
  const pack = (encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> => {
    const packed = made.get(encoding) ?? COMPRESS[encoding](bytes)
    made.set(encoding, packed)
    return packed
  }
  return {
    type: TYPES[extname(name)] ?? "application/octet-stream",
    lasting: name.startsWith("assets/"),
    tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    bytes,
    packed: encoding => (PACKED.has(extname(name)) ? null : pack(encoding)),
  }
}

/** True where an address can only be meant as a file's: views have no dot in their first part. */
export const isFileAddress = (path: string): boolean => /^\/(assets\/|[^/]*\.)/.test(path)
