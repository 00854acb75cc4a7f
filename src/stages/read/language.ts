import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import type { Tell } from "../../model/note.ts"
import { letterCounts } from "./letter-counts.ts"

const SAMPLE = 20_000
/** Fewer letters than these say nothing certain: of a script, and of a language in a script that many share. */
const ENOUGH_LETTERS = { script: 3, language: 12 } as const
/** Share of letters in Arabic script from which it is the text's own; names and quotations of another script stay below. */
const OWN_SHARE = 0.4
const ARABIC_SCRIPT = /\p{Script=Arabic}/gu

/** Letters that Arabic has not, by the language that has them, and the share of them above which a text is in it. The first that holds is taken. */
const NOT_ARABIC = [
  { language: "ckb", letters: /[\u06d5\u06ce\u06c6\u0695\u06b5]/, share: 0.04 },
  { language: "ps", letters: /[\u067c\u0689\u0693\u0696\u069a\u0681\u0685\u06d0\u06cd\u06ab]/, share: 0.02 },
  { language: "ur", letters: /[\u0679\u0688\u0691\u06d2\u06ba\u06c1\u06be]/, share: 0.04 },
  { language: "fa", letters: /[\u067e\u0686\u0698\u06af\u06cc\u06a9]/, share: 0.05 },
] as const
/** Teh marbuta and hamza on or under alef: some twentieth of all letters in Arabic, hardly any in Persian, so that Arabic typed with Persian letters stays Arabic. */
const ONLY_ARABIC = /[\u0629\u0623\u0625]/
const ONLY_ARABIC_SHARE = 0.015

const counts = letterCounts([
  /\p{L}/u,
  /(?=\p{L})\p{Script=Arabic}/u,
  ONLY_ARABIC,
  ...NOT_ARABIC.map(({ letters }) => letters),
])

type Detector = typeof import("eld/extrasmall")["eld"]

/** Its tables take longer to load than all else that reads a report; most reports are in Arabic script, and never need them. */
let detector: Detector | null = null

/** The package offers itself to imports alone, so that its address is asked for as one would import it. */
function loaded(): Detector {
  const { eld } = createRequire(import.meta.url)(fileURLToPath(import.meta.resolve("eld/extrasmall"))) as {
    readonly eld: Detector
  }
  return eld
}

function detected(text: string): string | null {
  detector ??= loaded()
  return detector.detect(text).language || null
}

function detect(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const [letters = 0, arabic = 0, own = 0, ...foreign] = counts(sample)
  if (letters < ENOUGH_LETTERS.script) return null
  if (arabic > letters * OWN_SHARE) {
    const found = NOT_ARABIC.find(({ share }, at) => (foreign[at] ?? 0) > arabic * share)
    return found === undefined || (found.language === "fa" && own > arabic * ONLY_ARABIC_SHARE) ? "ar" : found.language
  }
  if (letters < ENOUGH_LETTERS.language) return null
  return detected(sample.replace(ARABIC_SCRIPT, " "))
}

/** The first subtag of a BCP 47 tag ("ar-SY" and "ar_SY" are "ar"); null where it is no tag. */
function primary(tag: string | null): string | null {
  if (tag === null) return null
  const known = PRIMARY.get(tag)
  if (known !== undefined) return known
  const found = subtagOf(tag)
  if (PRIMARY.size < TAGS_KEPT) PRIMARY.set(tag, found)
  return found
}

/** Sources declare few languages, over and over. */
const PRIMARY = new Map<string, string | null>()
const TAGS_KEPT = 1000

function subtagOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll("_", "-")).language
  } catch {
    return null
  }
}

/** The language of the text (BCP 47, without region). What is declared counts only where the text is too short to tell; "und" where nothing tells. */
export function languageOf(text: string, declared: string | null, tell: Tell): string {
  const said = primary(declared)
  const found = detect(text)
  if (declared !== null && found !== null && said !== found)
    tell({
      rule: "read/language",
      because: `declared "${declared}", but the text is in "${found}"`,
      caveat: { code: "read/other-language", details: { declared, found } },
    })
  return found ?? said ?? "und"
}
