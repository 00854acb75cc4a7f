import type { Tell } from "../../model/note.ts"
import { Problem } from "../../model/problem.ts"
import { plausibility } from "./plausible.ts"

/**
 * What a text without byte order mark that is no UTF-8 may be in; of equals the first is taken. Some short texts give words in both Arabic
 * encodings; letter counts would mend half of those in ISO-8859-6 and
 * break one in a hundred of those in windows-1256, which are by far more (texts of three words).
 */
const CANDIDATES = ["windows-1252", "windows-1256", "iso-8859-6"] as const
/** The plausibility that a guess must have; below it nothing is guessed. */
const PLAUSIBLE = 0.6
/** How much likelier another encoding must be before a declaration is overruled. */
const MARGIN = 0.1
const SAMPLE = 100_000

/** The name that the WHATWG Encoding Standard gives to an encoding; null where it knows none of that label. */
export function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** The text in the bytes: by byte order mark, else as UTF-8 where they are that, else by what is declared where that gives words, else by what gives words. */
export function decode(name: string, bytes: Uint8Array, declared: string | null, tell: Tell): string {
  const certain = markOf(name, bytes) ?? wideOf(bytes, tell)
  if (certain !== null) return new TextDecoder(certain).decode(bytes)
  const known = declared === null ? null : encodingNamed(declared)
  const found = utf8Of(bytes, tell) ?? legacyOf(name, bytes, declared, known)
  if (declared !== null && found.encoding !== known && !/^\p{ASCII}*$/u.test(found.text.slice(0, SAMPLE)))
    tell({ rule: "read/encoding", because: `declared ${declared}, but the bytes are ${found.encoding}` })
  return found.text
}

interface Decoded {
  readonly encoding: string
  readonly text: string
}

function markOf(name: string, bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    throw new Problem("read/unknown-encoding", { name, encoding: "UTF-32" })
  if (a === 0xff && b === 0xfe) return "utf-16le"
  if (a === 0xfe && b === 0xff) return "utf-16be"
  return a === 0xef && b === 0xbb && c === 0xbf ? "utf-8" : null
}

/** UTF-16 without a mark: the upper halves (0 for Latin, 6 for Arabic) stand at every second byte. */
function wideOf(bytes: Uint8Array, tell: Tell): string | null {
  const sample = bytes.subarray(0, SAMPLE & ~1)
  if (!sample.includes(0)) return null
  const upper: [number, number] = [0, 0]
  const nuls: [number, number] = [0, 0]
  for (const [at, byte] of sample.entries()) {
    if (byte === 0 || byte === 6) upper[at % 2 === 0 ? 0 : 1]++
    if (byte === 0) nuls[at % 2 === 0 ? 0 : 1]++
  }
  const [high, low]: readonly [0 | 1, 0 | 1] = upper[1] > upper[0] ? [1, 0] : [0, 1]
  if (upper[high] < sample.length * 0.45 || nuls[low] * 20 > nuls[high]) return null
  const encoding = high === 1 ? "utf-16le" : "utf-16be"
  tell({ rule: "read/encoding", because: `the bytes are ${encoding}, without a byte order mark` })
  return encoding
}

function utf8Of(bytes: Uint8Array, tell: Tell): Decoded | null {
  try {
    return { encoding: "utf-8", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }
  } catch {
    return damagedUtf8Of(bytes, tell)
  }
}

/** UTF-8 with few broken sequences: a file cut short, or pieces pasted from another encoding. */
function damagedUtf8Of(bytes: Uint8Array, tell: Tell): Decoded | null {
  const text = new TextDecoder().decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[^\0-\u007f\ufffd]/g)?.length ?? 0
  if (whole < broken * 3 || (broken > 1 && whole < broken * 20)) return null
  tell({
    rule: "read/encoding",
    because: `UTF-8 with ${broken} broken sequences, each replaced by U+FFFD`,
    caveat: { code: "read/broken-letters", details: { count: broken } },
  })
  return { encoding: "utf-8", text }
}

/** Not UTF-8: what is declared and gives words, or the likeliest single-byte encoding. */
function legacyOf(name: string, bytes: Uint8Array, declared: string | null, known: string | null): Decoded {
  const sample = sampleOf(bytes)
  const score = (encoding: string): number => plausibility(new TextDecoder(encoding).decode(sample))
  const scored = CANDIDATES.map(encoding => ({ encoding, score: score(encoding) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  const said = known === null || known === "utf-8" ? 0 : score(known)
  const chosen = known !== null && said + MARGIN >= best.score ? known : best.encoding
  if (Math.max(said, best.score) < PLAUSIBLE) throw new Problem("read/unknown-encoding", { name, encoding: declared })
  return { encoding: chosen, text: new TextDecoder(chosen).decode(bytes) }
}

/** The bytes around the first ones beyond ASCII: the head of a page has none. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte > 127)
  const from = Math.max(0, first - 1000)
  return bytes.subarray(from, from + SAMPLE)
}
