/** First bytes (as Latin-1) of formats that are no text: PDF, images, archives, programs, office files, sound, film, databases. */
const MAGIC = [
  "%PDF-",
  "\x89PNG",
  "\xff\xd8\xff",
  "GIF87a",
  "GIF89a",
  "PK\x03\x04",
  "PK\x05\x06",
  "\x1f\x8b",
  "BZh",
  "7z\xbc\xaf",
  "Rar!\x1a",
  "\xfd7zXZ",
  "\x28\xb5\x2f\xfd",
  "\x7fELF",
  "MZ\x90",
  "\xd0\xcf\x11\xe0",
  "RIFF",
  "OggS",
  "ID3",
  "fLaC",
  "SQLite format 3",
  "\0asm",
  "\0\0\x01\0",
  "II*\0",
  "MM\0*",
  "\x1aE\xdf\xa3",
  "\xca\xfe\xba\xbe",
] as const
const SAMPLE = 65_536
/** Shares of the sample above which bytes are no text in any encoding that is read here. */
const CONTROLS_ALLOWED = 0.05
const NULS_ALLOWED = 0.001

const beginsWith = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((letter, at) => bytes[at] === letter.charCodeAt(0))

/** UTF-16 without a byte order mark: NULs stand, often, at every second byte only. */
const looksWide = (nuls: readonly [number, number], length: number): boolean =>
  Math.max(...nuls) >= length * 0.05 && Math.min(...nuls) * 20 <= Math.max(...nuls)

/** True where the bytes are no text: a known format's first bytes, or many NULs or control characters. UTF-16, with a byte order mark or without, is text. */
export function isBinary(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, "\xff\xfe") || beginsWith(bytes, "\xfe\xff")) return false
  if (MAGIC.some(magic => beginsWith(bytes, magic)) || beginsWith(bytes.subarray(4), "ftyp")) return true
  const sample = bytes.subarray(0, SAMPLE)
  const nuls: [number, number] = [0, 0]
  let controls = 0
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number
    if (byte === 0) nuls[at % 2 === 0 ? 0 : 1]++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  if (looksWide(nuls, sample.length)) return false
  return controls > sample.length * CONTROLS_ALLOWED || nuls[0] + nuls[1] > Math.max(1, sample.length * NULS_ALLOWED)
}
