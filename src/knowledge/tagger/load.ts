import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { type Codes, weightOf } from "./codes.ts"
import { BUCKETS } from "./hash.ts"
import { L, STEPS } from "./labels.ts"
import { type Tagger, taggerOf, type Weights } from "./tag.ts"
import type { Vocabulary } from "./words.ts"

const file = (name: string): URL => new URL(`../../../data/names/${name}`, import.meta.url)

const LENGTH = BUCKETS * L + STEPS

/** Reads weights back from what `packed` wrote; throws where the length is another. */
export function unpack(packed: Uint8Array): Weights {
  const { buffer, byteOffset, length } = gunzipSync(packed, { chunkSize: LENGTH + 1 })
  if (length !== LENGTH) throw new RangeError("weights of another shape")
  const codes: Codes = new Int8Array(buffer, byteOffset, length)
  return { rows: codes.subarray(0, BUCKETS * L), steps: Int16Array.from(codes.subarray(BUCKETS * L), weightOf) }
}

/** These words, folded, as those that stand in names of persons. */
export const vocabularyOf = (personWords: ReadonlySet<string>): Vocabulary => ({
  isPersonWord: word => personWords.has(word),
})

/** The bundled vocabulary of the tagger. */
export const vocabulary = (): Vocabulary =>
  vocabularyOf(
    new Set(
      readFileSync(fileURLToPath(file("person-words.txt")), "utf8")
        .split("\n")
        .filter(Boolean),
    ),
  )

/** A tagger with a digest of what it was made of. */
export interface Loaded {
  readonly tagger: Tagger
  readonly digest: string
}

const LOADED = new Map<string, Loaded>()

/** The bundled tagger of a language (BCP 47), read at its first use; null where none was learned. */
export function taggerFor(language: string): Loaded | null {
  if (language !== "ar") return null
  const known = LOADED.get(language)
  if (known !== undefined) return known
  const packed = readFileSync(fileURLToPath(file(`${language}.weights.gz`)))
  const loaded = {
    tagger: taggerOf(unpack(packed), vocabulary()),
    digest: createHash("sha256").update(packed).digest("hex").slice(0, 12),
  }
  LOADED.set(language, loaded)
  return loaded
}
